// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Scenarios page as people use it: copy, tick two, compare, rename, approve with a reason,
// undo.
#include "app/gui/chart_view.h"
#include "app/gui/scenarios/page.h"
#include "app/gui/scenarios/risk_dialog.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace aallokko::gui {
namespace {

class ScenariosPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        makePlan();
        window.showPage(models::PageId::Scenarios);
        page = window.findChild<ScenariosPage*>();
        ASSERT_NE(page, nullptr);
        wait();
    }
    void wait() {
        ASSERT_TRUE(waitFor([this] { return page->state().isCurrent(); }));
    }
    /// Presses a button that asks for a name, and answers.
    void answerName(const char* button, const QString& name) {
        QTimer::singleShot(100, [name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>()->setText(name);
            dialog->accept();
        });
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        wait();
    }

    ScenariosPage* page = nullptr;
};

TEST_F(ScenariosPageTest, ListsPlansWithRangeGapAndStanding) {
    ASSERT_EQ(page->table().rowCount(), 1);
    EXPECT_EQ(page->table().idAt(0), "plan");
    for (int column = 0; column < page->table().columnCount(); ++column) {
        EXPECT_FALSE(page->table().index(0, column).data().toString().isEmpty()) << column;
    }
    EXPECT_TRUE(page->table()
                    .index(0, models::ScenarioTable::Standing)
                    .data()
                    .toString()
                    .contains(QStringLiteral("up to date")));
}

TEST_F(ScenariosPageTest, CopiesComparesAndListsWhoMoved) {
    answerName("copyPlan", QStringLiteral("B"));
    ASSERT_EQ(page->table().rowCount(), 2);
    EXPECT_EQ(page->table().ticked(), (std::vector<std::string>{"plan", "B"})) << "offered";
    wait();
    EXPECT_TRUE(find<QLabel>("compared")->text().startsWith(QStringLiteral("0 of")));
    auto* plans = find<QTableView>("plans");
    plans->setCurrentIndex(page->table().index(0, 0));
    QTest::keyClick(plans, Qt::Key_Return);
    EXPECT_EQ(page->table().ticked().size(), 1U);
    EXPECT_FALSE(find<QTableView>("moved")->isVisible());
    QTest::keyClick(plans, Qt::Key_Return);
    // A pin make another plan of the first one.
    model::InstallationId moved;
    const auto waves = session::wavesBySystem(*session().findScenario({})->plan);
    for (const auto& [id, wave] : waves) {
        if (wave > 4 && wave < 20) {
            moved = id;
        }
    }
    ASSERT_TRUE(session().pin(moved, waves.at(moved) + 2, "later"));
    makePlan();
    window.showPage(models::PageId::Scenarios);
    wait();
    const auto comparison =
        session::compareScenarios(session(), page->table().ticked()[0], page->table().ticked()[1]);
    ASSERT_TRUE(comparison);
    EXPECT_GT(comparison->moved.size(), 0U);
    auto* list = find<QTableView>("moved");
    EXPECT_EQ(list->model()->rowCount(), std::ssize(comparison->moved));
    auto* terms = find<ChartView>("termsChart");
    ASSERT_EQ(terms->chart().series.size(), 2U);
    double sum = 0;
    for (const double value : terms->chart().series[0].values) {
        sum += value;
    }
    EXPECT_EQ(static_cast<std::int64_t>(sum), *comparison->a.scenario->plan->costCents);
    const QModelIndex first = list->model()->index(0, 0);
    const auto id = first.data(models::SystemIdRole).toLongLong();
    list->setCurrentIndex(first);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(window.workbench().selection().value(), id);
}

TEST_F(ScenariosPageTest, RenamesForPeopleAndKeepsTheName) {
    answerName("renamePlan", QStringLiteral("Kevään ehdotus"));
    EXPECT_EQ(session().findScenario({})->name, "Kevään ehdotus");
    EXPECT_FALSE(session().isStale(*session().findScenario({})));
    window.verbActions().undo->trigger();
    EXPECT_EQ(session().findScenario({})->name, "plan");
    ASSERT_TRUE(window.verbActions().redo->isEnabled());
    window.verbActions().redo->trigger();
    EXPECT_EQ(session().findScenario({})->name, "Kevään ehdotus");
    makePlan();
    EXPECT_EQ(session().findScenario({})->name, "Kevään ehdotus") << "planning keeps the name";
}

TEST_F(ScenariosPageTest, ApprovesWithTheListedDeficitsAndAReason) {
    bool isAsked = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        timer.stop();
        isAsked = true;
        auto* approve = dialog->findChild<QPushButton*>(QStringLiteral("approvePlan"));
        EXPECT_GT(dialog->findChild<QTableWidget*>(QStringLiteral("deficits"))->rowCount(), 0);
        EXPECT_FALSE(approve->isEnabled()) << "not without a reason";
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("approveBody")),
                         QStringLiteral("Board"));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("approveReason")),
                         QStringLiteral("will be mended"));
        EXPECT_TRUE(approve->isEnabled());
        QTest::mouseClick(approve, Qt::LeftButton);
    });
    timer.start(50);
    QTest::mouseClick(find<QPushButton>("approvePlanButton"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return isAsked; }));
    ASSERT_TRUE(
        waitFor([&] { return session::approvedScenario(session().inventory()) != nullptr; }));
    const auto* approved = session::approvedScenario(session().inventory());
    EXPECT_FALSE(approved->acceptedDeficits.empty());
    EXPECT_NE(approved->acceptedDeficits.front().find("will be mended"), std::string::npos);
    EXPECT_EQ(session().inventory().all<model::Decision>().begin()->second.body, "Board");
    wait();
    EXPECT_FALSE(find<QPushButton>("approvePlanButton")->isEnabled()) << "it is approved already";
    EXPECT_TRUE(find<QPushButton>("replanNear")->isEnabled());
    window.verbActions().undo->trigger();
    EXPECT_EQ(session::approvedScenario(session().inventory()), nullptr);
}

TEST_F(ScenariosPageTest, ShowsHowLikelyThePlanHolds) {
    QPushButton* ask = find<QPushButton>("planRisk");
    QTest::mouseClick(ask, Qt::LeftButton);
    EXPECT_FALSE(ask->isEnabled()) << "one drawing at a time";
    ASSERT_TRUE(waitFor([&] { return page->findChild<RiskDialog*>() != nullptr; }, 60'000));
    EXPECT_TRUE(ask->isEnabled());
    auto* dialog = page->findChild<RiskDialog*>();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->isModal()) << "the plan stays in reach";
    const auto* words = dialog->findChild<QLabel*>(QStringLiteral("riskWords"));
    EXPECT_TRUE(words->text().contains(text::number(1000, text::currentLanguage())))
        << words->text().toStdString();
    const auto* chart = dialog->findChild<ChartView*>(QStringLiteral("riskPlanned"));
    ASSERT_NE(chart, nullptr);
    const draw::BarChart& shown = chart->chart();
    ASSERT_FALSE(shown.labels.isEmpty());
    // The same drawing without the window.
    const auto answers = session::PlanAnswers::of(session(), {});
    ASSERT_TRUE(answers);
    const auto risk = plan::computeRobustness(answers->problem(), answers->plan());
    ASSERT_EQ(static_cast<std::size_t>(shown.labels.size()), risk->planned.size());
    for (std::size_t k = 0; k < risk->planned.size(); ++k) {
        EXPECT_DOUBLE_EQ(shown.series[0].values[k], 100 * risk->planned[k].allInTime) << k;
        EXPECT_DOUBLE_EQ(shown.series[1].values[k], 100 * risk->planned[k].meanInTime) << k;
    }
    ASSERT_EQ(static_cast<std::size_t>(dialog->drivers().rowCount()), risk->drivers.size());
    if (!risk->drivers.empty()) {
        auto* list = dialog->findChild<QTableView*>(QStringLiteral("riskDrivers"));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_EQ(window.workbench().selection(), dialog->drivers().row(0).system);
    }
    dialog->close();
}

class EmptyScenariosTest : public WindowFixture {};

TEST_F(EmptyScenariosTest, SaysWhatWillBeHere) {
    makeProject();
    window.showPage(models::PageId::Scenarios);
    EXPECT_FALSE(window.findChild<QTableView*>(QStringLiteral("plans"))->isVisible());
}

} // namespace
} // namespace aallokko::gui
