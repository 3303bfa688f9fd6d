// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five accepted changes of the example region, then planning again: fewer than 3 % of the systems
// move, each with a reason, and the plan is verified. Prints the figures.
#include "app/session/milestone_move.h"
#include "app/session/scenarios.h"
#include "core/plan/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>

namespace aallokko::session {
namespace {

const QString exampleFolder = QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/");

class Replan : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "keski-suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made);
        session = std::move(*made);
        QStringList files;
        const QDir inventories(exampleFolder + QStringLiteral("inventories"));
        for (const QString& name : inventories.entryList(QDir::Files, QDir::Name)) {
            files << inventories.filePath(name);
        }
        ASSERT_TRUE(
            session->acceptImport(Session::reviewImport(session->importInput(files, {}), {})));
        QFile yaml(exampleFolder + QStringLiteral("plan.yaml"));
        ASSERT_TRUE(yaml.open(QIODevice::ReadOnly));
        ASSERT_TRUE(session->setPolicy(yaml.readAll().toStdString(), "test"));
        ASSERT_TRUE(plan("plan", false));
        ASSERT_TRUE(approveScenario(*session, {"plan", "", "", ""}));
    }
    base::Result<PlanRun> plan(const std::string& scenario, bool replan) {
        PlanRequest request;
        request.scenario = scenario;
        request.timeLimitSeconds = 0;
        request.iterations = 3'000'000;
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
    // Systems that are cut over in these waves, in id order.
    std::vector<model::InstallationId> placed(int first, int last) const {
        std::vector<model::InstallationId> list;
        for (const model::PlannedItem& item : session->findScenario("plan")->plan->items) {
            if (item.phase == "cut_over" && item.installation.isValid() && item.wave >= first &&
                item.wave <= last) {
                list.push_back(item.installation);
            }
        }
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    }
    int waveOf(model::InstallationId id) const {
        int wave = 0;
        for (const model::PlannedItem& item : session->findScenario("plan")->plan->items) {
            if (item.installation == id && item.phase == "cut_over") {
                wave = std::max(wave, item.wave);
            }
        }
        return wave;
    }

    void changeContract(model::InstallationId id) {
        ASSERT_TRUE(
            session->setField(id, model::FieldKey::ContractEnd,
                              {model::FieldState::Value, base::makeDate(2024, 12, 31), {}}));
    }
    void moveMilestone(const std::string& id, base::Date day) {
        const auto preview = previewMilestoneMove(*session, id, day, "test");
        ASSERT_TRUE(preview) << preview.error().code;
        ASSERT_TRUE(acceptMilestoneMove(*session, *preview, "test"));
    }
    void retire(model::InstallationId id) {
        ASSERT_TRUE(session->setField(id, model::FieldKey::Lifecycle,
                                      {model::FieldState::Value, std::string("retired"), {}}));
    }
    void addInterface(model::InstallationId a, model::InstallationId b) {
        model::Interface made;
        made.id = session->inventory().nextId<model::Interface>();
        made.source = {"", model::EndState::Installation, a, ""};
        made.target = {"", model::EndState::Installation, b, ""};
        made.fields.set(model::FieldKey::TransferMethod,
                        {model::FieldState::Value, std::string("api"), {}});
        ASSERT_TRUE(session->edit({"edit.field", {}, {edit::createRecord(made)}}, "test"));
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(Replan, FiveChangesMoveFewSystems) {
    const auto some = placed(6, 31);
    std::cout << some.size() << " systems are cut over\n";
    ASSERT_GT(some.size(), 40u);
    const auto at = [&some](std::size_t percent) { return some[some.size() * percent / 100]; };
    changeContract(at(10));
    moveMilestone("HR_DATA", base::makeDate(2019, 3, 15));
    ASSERT_TRUE(session->pin(at(35), std::min(30, waveOf(at(35)) + 2), "school year"));
    retire(at(60));
    addInterface(at(70), at(90));
    const auto run = plan("new", true);
    ASSERT_TRUE(run) << run.error().code;
    ASSERT_TRUE(run->outcome.plan);
    EXPECT_TRUE(plan::verify(run->problem.problem, run->outcome.plan->waves()).feasible);
    const ReplanReport& report = *run->replan;
    int without = 0;
    for (const SystemChange& one : report.changes) {
        without += one.cause || one.reason ? 0 : 1;
        if (one.from > 0 && one.to > 0) {
            std::cout << "  " << one.name << " (" << one.organisation << "): " << one.from << " -> "
                      << one.to << "  " << (one.cause ? one.cause->code : "-") << "  "
                      << (one.reason ? one.reason->code : "-") << "\n";
        }
    }
    EXPECT_EQ(without, 0);
    const double share = 100.0 * report.moved / std::max(1, report.systems);
    std::cout << "moved " << report.moved << " of " << report.systems << " (" << share
              << " %), planned anew " << report.freed << ", changes term "
              << run->scenario.plan->terms.at("changes") / 100 << " EUR, cost "
              << *run->outcome.cost / 100 << " EUR, approved "
              << *session->findScenario("plan")->plan->costCents / 100 << " EUR, cheaper by "
              << report.cheaperCents.value_or(0) / 100 << " EUR with " << report.cheaperMoves
              << " moves\n";
    EXPECT_LT(share, 3.0);
}

TEST_F(Replan, NothingChangedNothingMoves) {
    const auto run = plan("same", true);
    ASSERT_TRUE(run) << run.error().code;
    ASSERT_TRUE(run->outcome.plan);
    EXPECT_EQ(run->replan->moved, 0);
    EXPECT_EQ(run->scenario.plan->terms.at("changes"), 0);
}

} // namespace
} // namespace aallokko::session
