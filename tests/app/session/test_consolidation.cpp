// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deciding what becomes of a cluster: the ranks of targets, the effect that is shown, the step that
// is stored, and that the planner takes the target from it.
#include "app/session/consolidation.h"
#include "app/session/session.h"
#include "core/plan/inventory/planning_problem.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::FieldKey;
using model::InstallationId;

// Three ledgers of one product: the second has the most users and the cheapest seat.
const QByteArray list =
    "Järjestelmä;Organisaatio;Tehtävät;Toimittaja;Käyttäjämäärä;Vuosikustannus (€);"
    "Sopimus päättyy;Liittymät\n"
    "Raha;Keuruu;taloushallinto;Suvanto Oy;40;20 000;31.12.2018;Palkat\n"
    "Raha Plus;Jyväskylä;taloushallinto;Suvanto Oy;400;100 000;toistaiseksi;Palkat\n"
    "Raha;Multia;taloushallinto;Suvanto Oy;20;15 000;;\n"
    "Palkat;Jyväskylä;palkat;Niemi Oy;300;90 000;;\n";

class ConsolidationTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        QFile file(folder.filePath(QStringLiteral("alue.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        const auto review = Session::reviewImport(session->importInput({file.fileName()}, {}), {});
        ASSERT_FALSE(review.refused);
        ASSERT_TRUE(session->acceptImport(review));
        ASSERT_EQ(session->systems().systems().size(), 4U);
    }
    static InstallationId id(int number) { return InstallationId(number); }
    [[nodiscard]] std::string field(int number, FieldKey key) const {
        return session->systems().find(id(number))->field(key).text();
    }
    [[nodiscard]] Consolidation merging() const {
        return {{id(1), id(2), id(3)}, {}, "merge", id(2), "", "meeting 4"};
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(ConsolidationTest, TargetsAreRankedAndTheirPointsAddUp) {
    const auto ranked = targetCandidates(*session, {id(1), id(2), id(3)});
    ASSERT_EQ(ranked.size(), 3U);
    EXPECT_EQ(ranked.front().system, id(2));
    for (const auto& one : ranked) {
        int sum = 0;
        for (const auto& reason : one.reasons) {
            sum += reason.points;
        }
        EXPECT_EQ(sum, one.points);
        EXPECT_LE(one.points, 100);
        EXPECT_GE(one.reasons.size(), 5U);
    }
}

TEST_F(ConsolidationTest, WhatIsShownIsNotStoredAndRaisesTheProcurementQuestion) {
    const auto before = session->inventory().tables;
    const auto shown = previewConsolidation(*session, merging());
    ASSERT_TRUE(shown) << shown.error().code;
    EXPECT_TRUE(session->inventory().tables == before);
    EXPECT_EQ(shown->systems, 2);
    EXPECT_EQ(shown->sourceEnds, model::SourceEnd::Yes);
    ASSERT_EQ(shown->questions.size(), 1U);
    // 135 000 euros a year, 540 000 in four years: above the EU threshold.
    EXPECT_EQ(shown->questions[0].code, "consolidate.procurement_eu");
    EXPECT_GT(shown->after.effortDays, shown->before.effortDays); // now there is work to do
    EXPECT_GT(shown->after.endingCentsAYear, 0);
    EXPECT_GT(shown->after.targetFixedCents, 0);
    EXPECT_EQ(shown->integrationsBefore, 2);
    EXPECT_EQ(shown->integrationsAfter, 1); // payroll is connected once
    EXPECT_EQ(shown->before.reusedInterfaces, 0);
    EXPECT_EQ(shown->after.reusedInterfaces, 1); // the target has it already
    EXPECT_GT(shown->after.reusedHundredths, 0);
    EXPECT_TRUE(consolidationLines(*shown, true).join(u'\n').contains(u"built once"));
    ASSERT_FALSE(shown->dates.empty());
    EXPECT_EQ(shown->dates[0].code, "needs.contract_end");
    EXPECT_EQ(shown->dates[0].unknown, 1);
}

TEST_F(ConsolidationTest, OneStepDecidesAllAndThePlannerTakesTheTarget) {
    const auto before = session->inventory().tables;
    const auto done = consolidate(*session, merging());
    ASSERT_TRUE(done) << done.error().code;
    EXPECT_EQ(field(1, FieldKey::Disposition), "merge");
    EXPECT_EQ(field(1, FieldKey::TargetSystem), "Raha Plus");
    EXPECT_EQ(field(2, FieldKey::Disposition), "transfer_as_is");
    EXPECT_EQ(field(4, FieldKey::Disposition), "");
    const auto problem = plan::makePlanningProblem(
        session->systems(), session->catalogues().functions, *session->policy());
    ASSERT_TRUE(problem);
    const auto targets = problem->problem.targets();
    const auto it = std::find_if(targets.begin(), targets.end(),
                                 [](const plan::Target& one) { return one.name == "Raha Plus"; });
    ASSERT_NE(it, targets.end());
    EXPECT_EQ(it->members.size(), 2U);
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().tables == before);
}

TEST_F(ConsolidationTest, WhatAnOutcomeNeedsIsPolicy) {
    ASSERT_TRUE(session->setPolicy(
        "work:\n  phases:\n    merge: {source_ends: shrinks, joins_target: false, "
        "needs_date: [decision]}\n",
        "another reading of M7"));
    Consolidation wanted = merging();
    wanted.target = {};
    const auto shown = previewConsolidation(*session, wanted);
    ASSERT_TRUE(shown) << shown.error().code;
    EXPECT_EQ(shown->sourceEnds, model::SourceEnd::Shrinks);
    ASSERT_EQ(shown->dates.size(), 1U);
    EXPECT_EQ(shown->dates[0].code, "needs.decision");
}

TEST_F(ConsolidationTest, JoiningContractsAlwaysAsksHoweverCheap) {
    const auto cheap = previewConsolidation(
        *session, {{id(1), id(3)}, {}, "migrate", {}, "Uusi alueen talous", ""});
    ASSERT_TRUE(cheap);
    ASSERT_EQ(cheap->questions.size(), 1U);
    EXPECT_EQ(cheap->questions[0].code, "consolidate.procurement_national");
    const auto one = previewConsolidation(*session, {{id(3)}, {}, "migrate", {}, "Uusi", ""});
    ASSERT_TRUE(one);
    EXPECT_TRUE(one->questions.empty()) << "one contract alone joins nothing";
    const auto fresh = previewConsolidation(*session, {{id(3)}, {}, "replace_new", {}, "Uusi", ""});
    ASSERT_TRUE(fresh);
    ASSERT_EQ(fresh->questions.size(), 1U);
    EXPECT_EQ(fresh->questions[0].code, "consolidate.new_procurement");
}

TEST_F(ConsolidationTest, ATargetOfACommonNameIsToldByItsOrganisation) {
    ASSERT_TRUE(consolidate(*session, {{id(1), id(2), id(3)}, {id(2)}, "merge", id(3), "", ""}));
    EXPECT_EQ(field(1, FieldKey::TargetSystem), "Raha (Multia)");
    EXPECT_EQ(field(2, FieldKey::Disposition), ""); // the exception
    const auto problem = plan::makePlanningProblem(
        session->systems(), session->catalogues().functions, *session->policy());
    ASSERT_TRUE(problem);
    const plan::SystemInfo* host = problem->find(id(3));
    ASSERT_NE(host, nullptr);
    EXPECT_EQ(host->disposition, "transfer_as_is");
}

TEST_F(ConsolidationTest, EveryOutcomeCanBeShownAndUnknownOnesAreRefused) {
    const auto outcomes = outcomesOf(session->catalogues(), *session->policy());
    for (const model::DispositionRule& outcome : outcomes) {
        Consolidation wanted = merging();
        wanted.outcome = outcome.id;
        const auto shown = previewConsolidation(*session, wanted);
        ASSERT_TRUE(shown) << outcome.id << " " << shown.error().code;
        EXPECT_EQ(shown->sourceEnds, outcome.sourceEnds);
        EXPECT_FALSE(consolidationLines(*shown, true).isEmpty());
    }
    EXPECT_EQ(outcomes.size(), 11U);
    const auto code = [this](const Consolidation& wanted) {
        const auto shown = previewConsolidation(*session, wanted);
        return shown ? std::string("ok") : shown.error().code;
    };
    EXPECT_EQ(code({{id(1)}, {}, "explode", {}, "", ""}), "consolidate.unknown_outcome");
    EXPECT_EQ(code({{id(1)}, {}, "merge", {}, "", ""}), "consolidate.no_target");
    EXPECT_EQ(code({{id(1)}, {id(1)}, "retire", {}, "", ""}), "consolidate.no_systems");
    EXPECT_EQ(code({{id(1)}, {id(2)}, "merge", id(2), "", ""}), "consolidate.target_excepted");
    EXPECT_EQ(code({{id(1)}, {}, "migrate", {}, "Uusi alueen talous", ""}), "ok");
}

} // namespace
} // namespace aallokko::session
