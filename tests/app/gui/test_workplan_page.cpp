// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Work plan page as people use it: rows typed in place and undone, dissent and lateness told by
// more than colour, filters and chips, systems linked and opened, tables from and for spreadsheets.
#include "app/gui/empty_state.h"
#include "app/gui/workplan/page.h"
#include "app/session/work_plan.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace aallokko::gui {
namespace {

using models::WorkList;

class WorkPlanPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        ASSERT_TRUE(session().setPolicy("as_of: 2018-06-01\n", "test"));
        window.activateWindow();
        window.showPage(models::PageId::WorkPlan);
        page = window.findChild<WorkPlanPage*>();
        ASSERT_NE(page, nullptr);
        system = session().systems().systems().front().id();
    }
    QTableView& view(WorkList list) { return page->list(list).view(); }
    /// Types into the open editor and presses Enter.
    void type(QTableView& table, const QString& text) {
        QLineEdit* editor = nullptr;
        for (auto* one : table.findChildren<QLineEdit*>()) {
            editor = one->isVisible() ? one : editor; // closed ones are deleted later
        }
        ASSERT_NE(editor, nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void edit(QTableView& table, int row, int column, const QString& text) {
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        type(table, text);
    }
    void measure(const char* title, std::optional<base::Date> due = {},
                 const char* owner = "Aino") {
        ASSERT_TRUE(session::saveWork<model::Measure>(
            session(), {{model::MeasureId(), title, owner, due, "open", {}}}));
    }
    [[nodiscard]] QString cell(WorkList list, int row, int column) {
        return view(list).model()->index(row, column).data().toString();
    }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    WorkPlanPage* page = nullptr;
    model::InstallationId system;
};

TEST_F(WorkPlanPageTest, ARowIsWrittenWithTheKeysAndIsOneUndoStep) {
    const std::size_t before = session().history().cursor();
    QTableView& table = view(WorkList::Measures);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Insert);
    EXPECT_EQ(table.model()->rowCount(), 1) << "a draft";
    EXPECT_EQ(session().history().cursor(), before) << "nothing is stored yet";
    type(table, QStringLiteral("Käyttäjien koulutus"));
    ASSERT_EQ(session().inventory().all<model::Measure>().size(), 1U);
    EXPECT_EQ(session().history().cursor(), before + 1);
    edit(table, 0, models::MeasureDue, QStringLiteral("1.5.2018"));
    EXPECT_EQ(session().inventory().all<model::Measure>().begin()->second.due,
              base::makeDate(2018, 5, 1));
    EXPECT_EQ(cell(WorkList::Measures, 0, models::MeasureDue), QStringLiteral("1 May 2018"));
    EXPECT_TRUE(table.model()
                    ->index(0, models::MeasureDue)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("overdue")));
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_EQ(table.model()->rowCount(), 0);
    window.workbench().undo();
    EXPECT_EQ(table.model()->rowCount(), 1);
    window.workbench().undo();
    window.workbench().undo();
    EXPECT_TRUE(session().inventory().all<model::Measure>().empty());
}

TEST_F(WorkPlanPageTest, ADraftLeftEmptyGoesAndABadDayIsRefusedWithWords) {
    QTableView& table = view(WorkList::Measures);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Insert);
    type(table, QString());
    EXPECT_TRUE(waitFor([&table] { return table.model()->rowCount() == 0; }, 2000));
    EXPECT_TRUE(session().inventory().all<model::Measure>().empty());
    measure("Tiedote");
    edit(table, 0, models::MeasureDue, QStringLiteral("ensi viikolla"));
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.takeFirst().contains(QStringLiteral("ensi viikolla")));
    EXPECT_EQ(cell(WorkList::Measures, 0, models::MeasureDue), QString());
}

TEST_F(WorkPlanPageTest, FiltersByWordsStatusAndPersonAndTakesChipsAway) {
    measure("Käyttäjien koulutus", base::makeDate(2018, 5, 1));
    measure("Tiedote", {}, "Väinö");
    measure("Sopimusten irtisanominen", base::makeDate(2019, 5, 1));
    auto* box = find<QLineEdit>("filter-measures");
    QTest::keyClicks(box, QStringLiteral("kaytta"));
    EXPECT_EQ(view(WorkList::Measures).model()->rowCount(), 1) << "a finds ä";
    box->setText(QStringLiteral("no such thing"));
    EXPECT_FALSE(find<QLabel>("none-measures")->isHidden());
    box->clear();
    auto* status = find<QComboBox>("status-measures");
    status->setCurrentIndex(status->findData(models::statusOverdue));
    EXPECT_EQ(view(WorkList::Measures).model()->rowCount(), 1);
    status->setCurrentIndex(0);
    auto* person = find<QComboBox>("person-measures");
    person->setCurrentIndex(person->findText(QStringLiteral("Väinö")));
    EXPECT_EQ(cell(WorkList::Measures, 0, models::MeasureTitle), QStringLiteral("Tiedote"));
    QPushButton* chip = nullptr;
    for (auto* one : page->list(WorkList::Measures).findChildren<QPushButton*>()) {
        chip = one->text().contains(QStringLiteral("Väinö")) ? one : chip;
    }
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(view(WorkList::Measures).model()->rowCount(), 3);
    EXPECT_EQ(cell(WorkList::Measures, 0, models::MeasureTitle),
              QStringLiteral("Käyttäjien koulutus"))
        << "sorted by due day, those without one last";
    EXPECT_EQ(cell(WorkList::Measures, 2, models::MeasureTitle), QStringLiteral("Tiedote"));
}

TEST_F(WorkPlanPageTest, SystemsAreLinkedAndOpened) {
    measure("Koulutus");
    measure("Tiedote");
    QTableView& table = view(WorkList::Measures);
    table.selectAll();
    EXPECT_FALSE(find<QPushButton>("workLink")->isEnabled()) << "no system is selected";
    window.workbench().select(system);
    const std::size_t before = session().history().cursor();
    press("workLink");
    for (const auto& [id, one] : session().inventory().all<model::Measure>()) {
        EXPECT_EQ(one.installations, std::vector{system});
    }
    EXPECT_EQ(session().history().cursor(), before + 1) << "both in one step";
    window.workbench().select({});
    press("workSystems");
    EXPECT_EQ(window.page(), models::PageId::Inventory);
}

TEST_F(WorkPlanPageTest, RowsGoToAndComeFromSpreadsheets) {
    window.workbench().select(system);
    EXPECT_TRUE(page->pasteText(
        QStringLiteral("Toimenpide\tVastuuhenkilö\tMääräaika\nKoulutus\tAino\t31.12.2018\n"
                       "Tiedote\tVäinö\t\n")));
    EXPECT_EQ(session().inventory().all<model::Measure>().size(), 2U);
    QTableView& table = view(WorkList::Measures);
    table.selectAll();
    table.setFocus();
    QTest::keySequence(&table, QKeySequence(QKeySequence::Copy));
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Measure\tResponsible\tDue")))
        << copied.toStdString();
    EXPECT_TRUE(copied.contains(QStringLiteral("Koulutus\tAino")));
    EXPECT_FALSE(page->pasteText(QStringLiteral("Koulutus\tAino\tpian\nToinen\tB\tjoskus\n")));
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.takeFirst().count(u'\n'), 1) << "both faults at once";
    for (const char* name : {"m.xlsx", "m.csv", "m.html"}) {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(page->writeShown(path));
        EXPECT_GT(QFile(path).size(), 50);
    }
    EXPECT_TRUE(page->readFile(folder.filePath(QStringLiteral("m.xlsx"))));
    EXPECT_EQ(session().inventory().all<model::Measure>().size(), 2U) << "the same measures";
}

TEST_F(WorkPlanPageTest, DissentIsListedAndMarked) {
    const auto ids = session::saveWork<model::Position>(
        session(), {{model::PositionId(), "ICT-ryhmä", "Yhteinen posti", "Kyllä", false, {}},
                    {model::PositionId(), "Tietosuoja", "Yhteinen posti", "Ei vielä", true, {}}});
    ASSERT_TRUE(ids);
    page->showList(WorkList::Positions);
    auto* status = find<QComboBox>("status-positions");
    status->setCurrentIndex(status->findData(QStringLiteral("dissenting")));
    ASSERT_EQ(view(WorkList::Positions).model()->rowCount(), 1);
    EXPECT_EQ(cell(WorkList::Positions, 0, models::PositionDissent), QStringLiteral("dissents"));
}

TEST_F(WorkPlanPageTest, FollowsTheLanguageAndTheFirstPageLeadsHere) {
    measure("Koulutus", base::makeDate(2018, 5, 1));
    window.workbench().requestWork(WorkList::Measures, models::statusOverdue);
    EXPECT_EQ(view(WorkList::Measures).model()->rowCount(), 1);
    window.setLanguage(model::Language::Fi);
    QCoreApplication::processEvents();
    EXPECT_EQ(page->title(), QStringLiteral("Työsuunnitelma"));
    EXPECT_EQ(cell(WorkList::Measures, 0, models::MeasureStatus), QStringLiteral("avoin"));
    window.setLanguage(model::Language::Sv);
    QCoreApplication::processEvents();
    EXPECT_EQ(page->title(), QStringLiteral("Arbetsplan"));
    window.setLanguage(model::Language::En);
}

} // namespace
} // namespace aallokko::gui
