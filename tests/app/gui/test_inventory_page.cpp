// SPDX-License-Identifier: GPL-3.0-or-later
//
// Daily work in the Inventory page: filter with chips, copy and paste as a table, fill down, marks.
#include "app/gui/inventory/page.h"
#include "app/models/roles.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace aallokko::gui {
namespace {

using model::FieldKey;

class InventoryPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        window.showPage(models::PageId::Inventory);
        page = window.findChild<InventoryPage*>();
        view = find<QTableView>("systems");
        ASSERT_NE(page, nullptr);
        ASSERT_NE(view, nullptr);
    }
    QModelIndex cell(int row, FieldKey key) {
        return view->model()->index(row, models::SystemTable::columnOf(key));
    }
    void selectCells(FieldKey key, int first, int last) {
        view->selectionModel()->select(QItemSelection(cell(first, key), cell(last, key)),
                                       QItemSelectionModel::ClearAndSelect);
        view->selectionModel()->setCurrentIndex(cell(first, key), QItemSelectionModel::NoUpdate);
    }
    /// Triggers the action of the page with this text.
    void act(const char* text) {
        for (QAction* action : page->editActions()) {
            if (action->text() == QLatin1String(text)) {
                action->trigger();
                return;
            }
        }
        FAIL() << text;
    }
    InventoryPage* page = nullptr;
    QTableView* view = nullptr;
};

TEST_F(InventoryPageTest, FiltersAsOneTypesAndRemovesATermByItsChip) {
    auto* box = find<QLineEdit>("filterBox");
    QTest::keyClicks(box, QStringLiteral("laukaa owner:empty"));
    const int both = view->model()->rowCount();
    QCoreApplication::processEvents();
    QPushButton* chip = nullptr;
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        chip =
            button->text() == QStringLiteral("owner:empty") && button->isVisible() ? button : chip;
    }
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(box->text(), QStringLiteral("laukaa"));
    EXPECT_EQ(view->model()->rowCount(), 40);
    EXPECT_LT(both, 40);
    EXPECT_EQ(find<QLabel>("filterHits")->text(), QStringLiteral("40 hits"));
}

TEST_F(InventoryPageTest, SaysWhichTermToRemoveWhenNothingMatches) {
    find<QLineEdit>("filterBox")->setText(QStringLiteral("zzzz"));
    EXPECT_EQ(view->model()->rowCount(), 0);
    bool isSaid = false;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("zzzz")));
    }
    EXPECT_TRUE(isSaid);
}

TEST_F(InventoryPageTest, PastesWhatItCopiedAndOnlyChangesWhatWasChanged) {
    selectCells(FieldKey::Owner, 0, 4);
    act("Copy");
    const QString copied = QGuiApplication::clipboard()->text();
    ASSERT_EQ(copied.count(u'\n'), 4);
    const auto version = session().inventory().version;
    act("Paste");
    EXPECT_EQ(session().inventory().version, version) << "pasting the same changed something";
    QStringList lines = copied.split(u'\n');
    lines[2] = QStringLiteral("Uusi omistaja");
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    act("Paste");
    EXPECT_EQ(session().inventory().version, version + 1);
    EXPECT_EQ(cell(2, FieldKey::Owner).data().toString(), QStringLiteral("Uusi omistaja"));
}

TEST_F(InventoryPageTest, FillsDownAndClearsAsSingleSteps) {
    view->model()->setData(cell(0, FieldKey::Owner), QStringLiteral("ICT-päällikkö"));
    const auto version = session().inventory().version;
    selectCells(FieldKey::Owner, 0, 9);
    act("Fill down");
    EXPECT_EQ(cell(9, FieldKey::Owner).data().toString(), QStringLiteral("ICT-päällikkö"));
    act("Clear cells");
    EXPECT_EQ(cell(9, FieldKey::Owner).data(models::StateRole).toInt(),
              static_cast<int>(model::FieldState::Empty));
    EXPECT_EQ(session().inventory().version, version + 2);
}

TEST_F(InventoryPageTest, MarksATextThatCannotBeRead) {
    view->model()->setData(cell(0, FieldKey::AnnualCost), QStringLiteral("paljon"));
    EXPECT_EQ(cell(0, FieldKey::AnnualCost).data().toString(), QStringLiteral("paljon"));
    EXPECT_FALSE(cell(0, FieldKey::AnnualCost).data(models::FaultRole).toString().isEmpty());
}

TEST_F(InventoryPageTest, KeepsColumnsAndFilterInItsState) {
    find<QLineEdit>("filterBox")->setText(QStringLiteral("laukaa"));
    view->setColumnHidden(models::SystemTable::columnOf(FieldKey::Purpose), true);
    const QByteArray state = page->saveState();
    find<QLineEdit>("filterBox")->clear();
    view->setColumnHidden(models::SystemTable::columnOf(FieldKey::Purpose), false);
    page->restoreState(state);
    EXPECT_EQ(find<QLineEdit>("filterBox")->text(), QStringLiteral("laukaa"));
    EXPECT_TRUE(view->isColumnHidden(models::SystemTable::columnOf(FieldKey::Purpose)));
}

} // namespace
} // namespace aallokko::gui
