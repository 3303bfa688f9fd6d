// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verbs on a small project: create, import, edit, undo, redo, pin, conflict of two sessions.
#include "app/session/session.h"
#include "core/store/project_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::FieldKey;

class SessionTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(path(), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
    }
    QString path() const { return folder.filePath(QStringLiteral("p.aallokko")); }
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    importers::ImportReview review(const QString& file) const {
        return Session::reviewImport(session->importInput({file}, {}), {});
    }
    void importThree() {
        const QString file = write(QStringLiteral("Keuruu.csv"),
                                   "Järjestelmä;Omistaja;Toimittaja;Vuosikustannus (€)\n"
                                   "Palkat;Henkilöstöjohtaja;Suvanto Oy;12 000\n"
                                   "Kirjanpito;;Suvanto Oy;ei tietoa\n"
                                   "Työaika;Talousjohtaja;Niemi Ab;-\n");
        const auto result = review(file);
        ASSERT_FALSE(result.refused) << result.refused->code;
        ASSERT_TRUE(session->acceptImport(result));
    }
    model::InstallationId named(const std::string& name) const {
        for (const model::SystemView& system : session->systems().systems()) {
            if (system.name() == name) {
                return system.id();
            }
        }
        return {};
    }
    std::string owner(const std::string& name) const {
        return session->systems().find(named(name))->field(FieldKey::Owner).text();
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(SessionTest, StartsWithGridMilestonesPhasesAndTheRegion) {
    const model::Inventory& inventory = session->inventory();
    EXPECT_EQ(inventory.grid().count, 32);
    EXPECT_EQ(base::toString(inventory.grid().first), "2018Q1");
    EXPECT_GE(inventory.all<model::Organisation>().size(), 32u);
    EXPECT_EQ(base::toIso(*inventory.dayOfMilestone("GO_LIVE")), "2020-01-01");
    EXPECT_EQ(base::toIso(*inventory.dayOfMilestone("HR_DATA")), "2019-04-01");
    EXPECT_FALSE(inventory.all<model::NamedPhase>().empty());
}

TEST_F(SessionTest, ImportIsOneUndoStepAndRedoRestoresIt) {
    const auto before = session->inventory().tables;
    importThree();
    const auto after = session->inventory().tables;
    EXPECT_EQ(session->systems().systems().size(), 3u);
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().tables == before);
    ASSERT_TRUE(session->redo());
    EXPECT_TRUE(session->inventory().tables == after);
}

TEST_F(SessionTest, EditsAreStoredSignedAndUndone) {
    importThree();
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Åke Öhman");
    ASSERT_TRUE(session->setField(named("Kirjanpito"), FieldKey::Owner, value));
    EXPECT_EQ(owner("Kirjanpito"), "Åke Öhman");
    const auto& origin =
        session->systems().find(named("Kirjanpito"))->field(FieldKey::Owner).origin;
    EXPECT_FALSE(origin.user.empty());
    EXPECT_FALSE(origin.time.empty());
    auto reopened = Session::open(path());
    ASSERT_TRUE(reopened) << reopened.error().code;
    EXPECT_TRUE((*reopened)->inventory() == session->inventory());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(owner("Kirjanpito"), "");
    EXPECT_TRUE(session->verifyAudit());
    auto replayed = session->projectStore().replay();
    ASSERT_TRUE(replayed) << replayed.error().code;
    EXPECT_TRUE(replayed->tables == session->inventory().tables);
}

TEST_F(SessionTest, TheSecondWriterGetsAConflictAndNothingIsLost) {
    importThree();
    auto other = Session::open(path());
    ASSERT_TRUE(other);
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("A");
    ASSERT_TRUE(session->setField(named("Palkat"), FieldKey::Owner, value));
    value.data = std::string("B");
    const auto late = (*other)->setField(named("Palkat"), FieldKey::Owner, value);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, base::ErrorKind::Conflict);
    EXPECT_EQ((*other)->systems().find(named("Palkat"))->field(FieldKey::Owner).text(),
              "Henkilöstöjohtaja")
        << "the refused edit must not stay in memory";
}

TEST_F(SessionTest, PinsAreUndoableAndStayInTheGrid) {
    importThree();
    const auto id = named("Palkat");
    ASSERT_TRUE(session->pin(id, 7, "koe"));
    EXPECT_EQ(session->inventory().find<model::Pin>(id)->wave, 7);
    EXPECT_FALSE(session->pin(id, 33, ""));
    ASSERT_TRUE(session->pin(id, 0, ""));
    EXPECT_EQ(session->inventory().find<model::Pin>(id), nullptr);
    ASSERT_TRUE(session->undo());
    EXPECT_NE(session->inventory().find<model::Pin>(id), nullptr);
}

TEST_F(SessionTest, NothingToUndoIsAnError) {
    const auto result = session->undo();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "session.nothing_to_undo");
}

TEST_F(SessionTest, SyntheticFilesMarkTheProject) {
    EXPECT_FALSE(session->inventory().isSynthetic());
    const QString file = write(QStringLiteral("Keuruu.csv"),
                               "SYNTEETTINEN ESIMERKKIAINEISTO\nJärjestelmä;Toimittaja\nA;B\n");
    ASSERT_TRUE(session->acceptImport(review(file)));
    EXPECT_TRUE(session->inventory().isSynthetic());
}

TEST_F(SessionTest, CellsThatWereEmptyStayEmptyAfterPlanning) {
    importThree();
    const auto before = session->inventory().all<model::Installation>();
    PlanRequest request;
    request.timeLimitSeconds = 1;
    const auto input = session->planInput(request);
    ASSERT_TRUE(input) << input.error().code;
    const auto run = runPlanner(*input, {}, {});
    ASSERT_TRUE(run) << run.error().code;
    ASSERT_TRUE(session->storePlan(*run));
    EXPECT_TRUE(session->inventory().all<model::Installation>() == before);
    EXPECT_EQ(run->problem.systems.size() + run->problem.excluded.size(), 3u)
        << "each system is planned or left out with a reason";
}

TEST_F(SessionTest, RunWithoutAPlanLeavesTheEarlierPlan) {
    importThree();
    PlanRequest request;
    request.timeLimitSeconds = 1;
    const auto input = session->planInput(request);
    ASSERT_TRUE(input) << input.error().code;
    auto run = runPlanner(*input, {}, {});
    ASSERT_TRUE(run) << run.error().code;
    ASSERT_TRUE(session->storePlan(*run));
    const model::Scenario earlier = *session->findScenario({});
    ASSERT_TRUE(earlier.plan);
    const std::size_t entries = session->auditEntries()->size();
    run->outcome.plan.reset();
    run->outcome.status = plan::PlanStatus::Infeasible;
    run->scenario.plan.reset();
    ASSERT_TRUE(session->storePlan(*run));
    EXPECT_TRUE(*session->findScenario({}) == earlier);
    const auto trail = session->auditEntries();
    ASSERT_EQ(trail->size(), entries + 1) << "the failed run is recorded";
    EXPECT_NE(trail->back().payload.find("edit.no_plan"), std::string::npos);
    EXPECT_TRUE(session->verifyAudit());
}

} // namespace
} // namespace aallokko::session
