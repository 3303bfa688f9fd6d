// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways through the program by keys: back and forward, from problem to problem; and a card moved by
// a mouse that is pressed, moved and let go.
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace aallokko::gui {
namespace {

class TravelTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        window.showPage(models::PageId::Inventory);
        view = find<QTableView>("systems");
        window.activateWindow();
        ASSERT_TRUE(waitFor([this] { return window.isActiveWindow(); }));
        // What the import selected and showed is no part of the tests' ways.
        rest();
    }
    /// Longer than a selection needs to count as a visit.
    static void rest() { QTest::qWait(500); }
    models::PageId shownPage() {
        for (const Page* page : window.pages()) {
            if (page->isVisible()) {
                return page->id();
            }
        }
        return models::PageId::Import;
    }
    QTableView* view = nullptr;
};

TEST_F(TravelTest, GoesBackAndForwardThroughPagesAndSelections) {
    view->setCurrentIndex(view->model()->index(3, 0));
    const auto third = window.workbench().selection();
    rest();
    view->setCurrentIndex(view->model()->index(8, 0));
    const auto eighth = window.workbench().selection();
    ASSERT_NE(third, eighth);
    rest();
    QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(shownPage(), models::PageId::Waves);
    rest();
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shownPage(), models::PageId::Inventory);
    EXPECT_EQ(window.workbench().selection(), eighth);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.workbench().selection(), third);
    EXPECT_EQ(view->currentIndex().row(), 3);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shownPage(), models::PageId::Waves);
    EXPECT_FALSE(window.verbActions().forward->isEnabled());
}

TEST_F(TravelTest, WalksThroughProblemsAndSelectsWhatTheyAreAbout) {
    QTest::keyClick(&window, Qt::Key_F8);
    auto* text = find<QLabel>("problemText");
    ASSERT_TRUE(text->isVisible());
    const QString first = text->text();
    EXPECT_TRUE(first.startsWith(QStringLiteral("Problem 1 of "))) << first.toStdString();
    EXPECT_TRUE(first.contains(QStringLiteral("(error)"))) << first.toStdString();
    const auto system = window.workbench().selection();
    ASSERT_TRUE(system.isValid());
    EXPECT_TRUE(first.contains(QString::fromStdString(session().systems().find(system)->name())));
    QTest::keyClick(&window, Qt::Key_F8);
    EXPECT_NE(text->text(), first);
    QTest::keyClick(&window, Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(text->text(), first);
    // In another language the same problem is told anew.
    window.setLanguage(model::Language::Fi);
    QCoreApplication::processEvents();
    EXPECT_TRUE(text->text().startsWith(QStringLiteral("Ongelma 1 / ")))
        << text->text().toStdString();
}

TEST_F(TravelTest, ShowsTheRowOfAProblemEvenWhenAFilterHidesIt) {
    find<QLineEdit>("filterBox")->setText(QStringLiteral("zzzz"));
    ASSERT_EQ(view->model()->rowCount(), 0);
    QTest::keyClick(&window, Qt::Key_F8);
    EXPECT_TRUE(view->currentIndex().isValid());
    EXPECT_TRUE(find<QLineEdit>("filterBox")->text().isEmpty());
}

} // namespace
} // namespace aallokko::gui
