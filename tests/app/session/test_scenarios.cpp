// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named plans on a small project: copy, compare, approve with its record, protection of what is
// approved, planning again near it, moving the start, and pins that are refused.
#include "app/session/milestone_move.h"
#include "app/session/pin_judgement.h"
#include "app/session/scenario_compare.h"
#include "app/session/waivers.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

class Scenarios : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        QByteArray rows = "Järjestelmä;Käsittely;Vuosikustannus (€);Työmäärä (htp);"
                          "Sopimus päättyy;Tietojen ajantasaisuus\n";
        for (int k = 1; k <= 12; ++k) {
            rows += "Kirjanpito " + QByteArray::number(k) + ";yhdistetään;" +
                    QByteArray::number(20000 + 1000 * k) + ";60;2020-06-30;2018-06-30\n";
        }
        const QString name = folder.filePath(QStringLiteral("Keuruu.csv"));
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.close();
        const auto review = Session::reviewImport(session->importInput({name}, {}), {});
        ASSERT_FALSE(review.refused) << review.refused->code;
        ASSERT_TRUE(session->acceptImport(review));
        ids = idsOf();
        ASSERT_EQ(ids.size(), 12u);
        for (const model::InstallationId id : ids) {
            ASSERT_TRUE(session->setField(id, model::FieldKey::Disposition,
                                          {model::FieldState::Value, std::string("merge"), {}}));
            ASSERT_TRUE(session->setField(id, model::FieldKey::TransferScope,
                                          {model::FieldState::Value, std::string("full"), {}}));
        }
        ASSERT_TRUE(session->setPolicy("as_of: 2018-06-30\n", "test"));
    }
    std::vector<model::InstallationId> idsOf() const {
        std::vector<model::InstallationId> list;
        for (const model::SystemView& system : session->systems().systems()) {
            list.push_back(system.id());
        }
        return list;
    }
    base::Result<PlanRun> plan(const std::string& scenario, bool replan = false) {
        PlanRequest request;
        request.scenario = scenario;
        request.timeLimitSeconds = 0;
        request.iterations = 200000; // settled enough for a replan to stay where it is
        request.threads = 1;
        request.replan = replan;
        const auto input = session->planInput(request);
        if (!input) {
            return tl::unexpected(input.error());
        }
        auto run = runPlanner(*input, {}, nullptr);
        if (run) {
            EXPECT_TRUE(session->storePlan(*run));
        }
        return run;
    }
    int waveOf(const std::string& scenario, model::InstallationId id) const {
        const auto waves = wavesBySystem(*session->findScenario(scenario)->plan);
        return waves.at(id);
    }
    // A system with a wave of its own in the stored plan.
    model::InstallationId placed() const {
        for (const auto& [id, wave] : wavesBySystem(*session->findScenario("plan")->plan)) {
            if (wave > 4 && wave < 28) {
                return id;
            }
        }
        ADD_FAILURE() << "no system has a wave";
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::vector<model::InstallationId> ids;
};

TEST_F(Scenarios, ACopyIsTheSamePlanAndLeavesFreshPlansFresh) {
    ASSERT_TRUE(plan("plan"));
    ASSERT_TRUE(copyScenario(*session, "plan", "b"));
    const model::Scenario* copy = session->findScenario("b");
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->plan->items, session->findScenario("plan")->plan->items);
    EXPECT_FALSE(session->isStale(*copy));
    EXPECT_FALSE(session->isStale(*session->findScenario("plan")));
    const auto same = compareScenarios(*session, "plan", "b");
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->moved.empty());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(session->findScenario("b"), nullptr);
    EXPECT_EQ(copyScenario(*session, "nobody", "c").error().code, "scenario.unknown");
    EXPECT_EQ(copyScenario(*session, "plan", "plan").error().code, "scenario.exists");
    EXPECT_EQ(copyScenario(*session, "plan", "").error().code, "scenario.bad_name");
}

TEST_F(Scenarios, ApprovalIsOneRecordInTheTrailAndOnePlanAtATime) {
    ASSERT_TRUE(plan("plan"));
    ASSERT_TRUE(copyScenario(*session, "plan", "b"));
    EXPECT_EQ(approvedScenario(session->inventory()), nullptr);
    const auto first = approveScenario(*session, {"plan", "Hallitus", "§ 12", "as agreed"});
    ASSERT_TRUE(first) << first.error().code;
    EXPECT_TRUE(first->fit.fits());
    EXPECT_EQ(first->digest, digestOf(*session->findScenario("plan")->plan));
    const auto second = approveScenario(*session, {"b", "", "", ""});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->replaced, "plan");
    ASSERT_NE(approvedScenario(session->inventory()), nullptr);
    EXPECT_EQ(approvedScenario(session->inventory())->id, "b");
    const auto& decisions = session->inventory().all<model::Decision>();
    ASSERT_EQ(decisions.size(), 2u);
    const model::Decision& one = decisions.begin()->second;
    EXPECT_EQ(one.subject, "plan");
    EXPECT_EQ(one.body, "Hallitus");
    EXPECT_EQ(one.section, "§ 12");
    EXPECT_TRUE(one.date);
    EXPECT_NE(one.signature.reason.find(first->digest), std::string::npos);
    ASSERT_TRUE(session->verifyAudit());
    const auto entries = session->auditEntries();
    ASSERT_TRUE(entries);
    EXPECT_NE(entries->back().payload.find("edit.scenario_approve"), std::string::npos);
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(approvedScenario(session->inventory())->id, "plan");
}

TEST_F(Scenarios, AcceptedDeficitsAreStoredWithThePlan) {
    ASSERT_TRUE(plan("plan"));
    const auto approval = approveScenario(*session, {"plan", "", "", ""});
    ASSERT_TRUE(approval);
    const auto findings = session->check("plan");
    ASSERT_TRUE(findings);
    int errors = 0;
    for (const rules::Finding& finding : *findings) {
        errors += finding.severity == model::Severity::Error && !finding.isWaived ? 1 : 0;
    }
    int counted = 0;
    for (const Deficit& deficit : approval->deficits) {
        counted += deficit.rule.starts_with("Q") ? deficit.count : 0;
    }
    EXPECT_EQ(counted, errors);
    EXPECT_EQ(session->findScenario("plan")->acceptedDeficits.size(), approval->deficits.size());
}

TEST_F(Scenarios, EachDeficitHasAPersonAndAReason) {
    ASSERT_TRUE(plan("plan"));
    const auto findings = session->check("plan");
    ASSERT_TRUE(findings);
    const auto first =
        std::find_if(findings->begin(), findings->end(), [](const rules::Finding& finding) {
            return finding.severity == model::Severity::Error;
        });
    ASSERT_NE(first, findings->end());
    WaiverRequest accepted;
    accepted.rule = first->rule;
    accepted.record = first->subject;
    accepted.reason = "agreed | in May";
    ASSERT_TRUE(waive(*session, accepted));
    const auto approval = approveScenario(
        *session, {"plan", "", "", "known", {{"assumed_values", "from the category"}}});
    ASSERT_TRUE(approval);
    int waived = 0;
    int assumed = 0;
    for (const Deficit& deficit : approval->deficits) {
        EXPECT_FALSE(deficit.person.empty()) << deficit.rule;
        EXPECT_FALSE(deficit.reason.empty()) << deficit.rule;
        waived += deficit.reason == "agreed | in May" ? deficit.count : 0;
        assumed += deficit.reason == "from the category" ? deficit.count : 0;
    }
    EXPECT_EQ(waived, 1);
    EXPECT_GT(assumed, 0);
    const auto& stored = session->findScenario("plan")->acceptedDeficits;
    EXPECT_TRUE(std::any_of(stored.begin(), stored.end(), [](const std::string& text) {
        return text.ends_with("|agreed / in May");
    }));
}

TEST_F(Scenarios, AnApprovedPlanIsNeverOverwrittenAndMisfitIsSaid) {
    ASSERT_TRUE(plan("plan"));
    ASSERT_TRUE(approveScenario(*session, {"plan", "", "", ""}));
    EXPECT_EQ(plan("plan").error().code, "scenario.approved_kept");
    const auto run = plan("");
    ASSERT_TRUE(run);
    EXPECT_EQ(run->scenario.id, "draft");
    EXPECT_TRUE(session->findScenario("plan")->isApproved);
    // Much more work makes other pieces of it: the approved plan fits no more.
    ASSERT_TRUE(session->setField(placed(), model::FieldKey::MigrationEffort,
                                  {model::FieldState::Value, model::Decimal{90000}, {}}));
    const auto list = listScenarios(*session);
    ASSERT_TRUE(list);
    for (const ScenarioInfo& info : *list) {
        EXPECT_TRUE(info.isStale) << info.scenario->id;
        ASSERT_TRUE(info.fit);
        EXPECT_FALSE(info.fit->fits()) << info.scenario->id;
    }
}

TEST_F(Scenarios, ReplanStaysAndMovesAPinnedSystemWithItsReason) {
    EXPECT_EQ(plan("", true).error().code, "scenario.none_approved");
    ASSERT_TRUE(plan("plan"));
    ASSERT_TRUE(approveScenario(*session, {"plan", "", "", ""}));
    const auto unchanged = plan("same", true);
    ASSERT_TRUE(unchanged);
    EXPECT_TRUE(unchanged->replan->changes.empty());
    EXPECT_EQ(unchanged->scenario.plan->items, session->findScenario("plan")->plan->items);
    const model::InstallationId id = placed();
    const int to = waveOf("plan", id) + 3;
    ASSERT_TRUE(session->pin(id, to, "school year"));
    const auto run = plan("new", true);
    ASSERT_TRUE(run);
    ASSERT_TRUE(run->outcome.plan);
    EXPECT_EQ(waveOf("new", id), to);
    const auto& changes = run->replan->changes;
    const auto own = std::find_if(changes.begin(), changes.end(),
                                  [id](const SystemChange& one) { return one.id == id; });
    ASSERT_NE(own, changes.end());
    ASSERT_TRUE(own->cause);
    EXPECT_EQ(own->cause->code, "change.pinned");
    for (const SystemChange& one : changes) {
        EXPECT_TRUE(one.cause || one.reason) << one.name;
    }
    EXPECT_LE(run->replan->moved, 3);
    const auto comparison = compareScenarios(*session, "plan", "new");
    ASSERT_TRUE(comparison);
    EXPECT_EQ(static_cast<int>(comparison->moved.size()), run->replan->moved);
    EXPECT_FALSE(comparison->b.peaks.empty());
}

TEST_F(Scenarios, MovingTheStartTellsWhatBreaksAndDryRunChangesNothing) {
    ASSERT_TRUE(plan("plan"));
    const auto before = session->inventory().tables;
    const auto preview =
        previewMilestoneMove(*session, "GO_LIVE", base::makeDate(2021, 1, 1), "law");
    ASSERT_TRUE(preview) << preview.error().code;
    EXPECT_TRUE(session->inventory().tables == before);
    EXPECT_EQ(base::toIso(*preview->from), "2020-01-01");
    EXPECT_FALSE(preview->follows.empty());
    const auto has = [&preview](const std::string& kind) {
        return std::any_of(preview->broken.begin(), preview->broken.end(),
                           [&kind](const BrokenByMove& one) { return one.kind == kind; });
    };
    EXPECT_TRUE(has("contract")); // all end in June 2020
    EXPECT_TRUE(has("placement"));
    ASSERT_TRUE(acceptMilestoneMove(*session, *preview, "law"));
    EXPECT_EQ(base::toIso(*session->inventory().dayOfMilestone("GO_LIVE")), "2021-01-01");
    EXPECT_EQ(base::toIso(*session->inventory().dayOfMilestone("HR_DATA")), "2020-04-01");
    const auto* milestone = session->inventory().find<model::Milestone>("GO_LIVE");
    ASSERT_EQ(milestone->history.size(), 1u);
    EXPECT_EQ(milestone->history[0].reason, "law");
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().tables == before);
    EXPECT_EQ(previewMilestoneMove(*session, "nothing", base::makeDate(2021, 1, 1)).error().code,
              "milestone.unknown");
}

TEST_F(Scenarios, AMilestoneWithAnOffsetStaysTied) {
    const auto preview = previewMilestoneMove(*session, "HR_DATA", base::makeDate(2019, 3, 1));
    ASSERT_TRUE(preview) << preview.error().code;
    ASSERT_TRUE(acceptMilestoneMove(*session, *preview, ""));
    EXPECT_EQ(base::toIso(*session->inventory().dayOfMilestone("HR_DATA")), "2019-03-01");
    EXPECT_EQ(session->inventory().find<model::Milestone>("HR_DATA")->date.milestone, "GO_LIVE");
}

TEST_F(Scenarios, PinsThatCanNeverBeAreRefused) {
    ASSERT_TRUE(plan("plan"));
    const model::InstallationId id = placed();
    const auto past = judgePin(*session, id, 1);
    ASSERT_FALSE(past);
    EXPECT_EQ(past.error().code, "plan.pin.past");
    const auto here = judgePin(*session, id, waveOf("plan", id));
    ASSERT_TRUE(here);
    EXPECT_TRUE(here->violations().empty());
    EXPECT_FALSE(here->isHopeless);
    ASSERT_TRUE(session->setField(id, model::FieldKey::Disposition,
                                  {model::FieldState::Value, std::string("stay"), {}}));
    const auto excluded = judgePin(*session, id, 10);
    ASSERT_FALSE(excluded);
    EXPECT_EQ(excluded.error().code, "cli.not_planned");
}

} // namespace
} // namespace aallokko::session
