// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of the first page on the example region, each against another way to the same number:
// the lists of the session, the stored plan's own terms, the audit trail.
#include "app/session/overview.h"
#include "app/session/proposals.h"
#include "app/session/scenarios.h"
#include "app/session/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <chrono>
#include <gtest/gtest.h>
#include <iostream>
#include <set>

namespace aallokko::session {
namespace {

const QString exampleFolder = QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/");

class OverviewTest : public testing::Test {
  protected:
    // One project for all tests: importing and planning the region takes seconds.
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        NewProject settings;
        settings.region = "keski-suomi";
        auto made = Session::create(folder->filePath(QStringLiteral("p.aallokko")), settings);
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
        PlanRequest request;
        request.timeLimitSeconds = 0;
        request.iterations = 100'000;
        request.threads = 1;
        const auto input = session->planInput(request);
        ASSERT_TRUE(input);
        const auto run = runPlanner(*input, {}, nullptr);
        ASSERT_TRUE(run);
        ASSERT_TRUE(session->storePlan(*run));
        overview = compute("2000-01-01T00:00:00Z");
    }
    static void TearDownTestSuite() {
        overview.reset();
        session.reset();
        folder.reset();
    }
    static std::optional<Overview> compute(const std::string& since) {
        const auto start = std::chrono::steady_clock::now();
        auto result = computeOverview(overviewInput(*session, since), {});
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        std::cout << "overview of " << session->systems().systems().size() << " systems in "
                  << took.count() << " s\n";
        EXPECT_TRUE(result) << result.error().code;
        return result ? std::optional(std::move(*result)) : std::nullopt;
    }
    static const model::StoredPlan& plan() { return *session->findScenario({})->plan; }

    static std::unique_ptr<QTemporaryDir> folder;
    static std::unique_ptr<Session> session;
    static std::optional<Overview> overview;
};

std::unique_ptr<QTemporaryDir> OverviewTest::folder;
std::unique_ptr<Session> OverviewTest::session;
std::optional<Overview> OverviewTest::overview;

TEST_F(OverviewTest, CountsRowsInstallationsAndProducts) {
    ASSERT_TRUE(overview);
    std::set<model::ProductId> products;
    int unnamed = 0;
    for (const model::SystemView& system : session->systems().systems()) {
        system.product == nullptr ? void(++unnamed) : void(products.insert(system.product->id));
    }
    EXPECT_EQ(overview->counts.installations, std::ssize(session->systems().systems()));
    EXPECT_EQ(overview->counts.products, std::ssize(products));
    EXPECT_EQ(overview->counts.unnamed, unnamed);
    EXPECT_GE(overview->counts.rows, 800);
}

TEST_F(OverviewTest, SaysWhatCheckAndTheQualityPageSay) {
    ASSERT_TRUE(overview);
    const auto findings = session->check();
    ASSERT_TRUE(findings);
    EXPECT_EQ(overview->quality.findings, *findings);
    EXPECT_LE(overview->quality.questions.size(), 10U);
    EXPECT_FALSE(overview->quality.questions.empty());
    std::set<model::OrganisationId> answered;
    for (const model::SystemView& system : session->systems().systems()) {
        answered.insert(system.installation->responsible);
    }
    EXPECT_EQ(overview->answered, std::ssize(answered));
    for (const rules::SectorCompleteness& one : overview->quality.sectors) {
        EXPECT_EQ(one.systems, std::ssize(one.installations)) << one.domain;
    }
}

TEST_F(OverviewTest, CountsTheDecisionsOfPeople) {
    ASSERT_TRUE(overview);
    const auto proposals = proposalsOf(session->systems(), session->catalogues().functions);
    EXPECT_EQ(overview->decisions.clusters, std::ssize(proposals));
    EXPECT_EQ(overview->decisions.undecidedClusters, std::ssize(proposals)) << "nobody judged yet";
    EXPECT_TRUE(overview->decisions.pinned.empty());
    EXPECT_TRUE(overview->decisions.approvedScenario.empty());
    EXPECT_GT(overview->decisions.undecided.size(), 0U);
    EXPECT_LT(overview->decisions.undecided.size(), session->systems().systems().size());
}

TEST_F(OverviewTest, SpendsOverTheQuartersWhatThePlanCosts) {
    ASSERT_TRUE(overview && overview->plan && overview->plan->fits);
    std::int64_t execution = 0;
    std::int64_t bridges = 0;
    std::int64_t targets = 0;
    std::set<model::InstallationId> systems;
    for (const QuarterFigures& one : overview->plan->quarters) {
        execution += one.executionCents;
        bridges += one.bridgesCents;
        targets += one.targetsCents;
        systems.insert(one.systems.begin(), one.systems.end());
    }
    EXPECT_EQ(execution, plan().terms.at("execution"));
    EXPECT_EQ(bridges, plan().terms.at("bridges"));
    EXPECT_EQ(targets, plan().terms.at("targets"));
    EXPECT_EQ(static_cast<int>(overview->plan->quarters.size()), session->inventory().grid().count);
    EXPECT_GT(systems.size(), 100U);
    EXPECT_FALSE(overview->plan->isStale);
    EXPECT_LE(overview->plan->effortDays.p10, overview->plan->effortDays.p90);
    EXPECT_GT(overview->plan->effortDays.p10, 1000);
}

TEST_F(OverviewTest, PutsTheCoreTeamsWorkWithinItsCapacity) {
    ASSERT_TRUE(overview && overview->plan);
    std::int64_t days = 0;
    for (const QuarterFigures& one : overview->plan->quarters) {
        EXPECT_LE(one.days, one.capacityDays + 1) << "quarter " << one.wave;
        days += one.days;
    }
    EXPECT_GT(days, 1000);
}

TEST_F(OverviewTest, ListsMilestonesByDayWithWhoIsLate) {
    ASSERT_TRUE(overview);
    EXPECT_GE(overview->milestones.size(), 3U);
    bool hasStart = false;
    int due = 0;
    for (std::size_t i = 0; i < overview->milestones.size(); ++i) {
        const MilestoneState& one = overview->milestones[i];
        EXPECT_LE(std::ssize(one.late), one.due) << one.id;
        EXPECT_TRUE(i == 0 || overview->milestones[i - 1].date <= one.date);
        hasStart = hasStart || (one.id == "GO_LIVE" && one.complete.has_value());
        due += one.due;
    }
    EXPECT_TRUE(hasStart);
    EXPECT_GT(due, 0);
}

TEST_F(OverviewTest, TellsWhatIsNewSinceThen) {
    ASSERT_TRUE(overview);
    EXPECT_EQ(std::ssize(overview->changes.added), overview->counts.installations)
        << "the project is younger than the time asked for";
    EXPECT_EQ(overview->changes.planRuns, 1);
    ASSERT_EQ(overview->changes.who.size(), 1U);
    const auto none = compute("2999-01-01T00:00:00Z");
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->changes.added.empty());
    EXPECT_TRUE(none->changes.changed.empty());
    EXPECT_TRUE(none->changes.who.empty());
    EXPECT_EQ(none->changes.lastUser, session->userName());
}

} // namespace
} // namespace aallokko::session
