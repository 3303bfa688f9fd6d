// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+E: one field of many systems, with exceptions, a preview and one undo step.
#include "app/gui/inventory/bulk_edit.h"
#include "app/models/roles.h"
#include "tests/app/gui/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace aallokko::gui {
namespace {

using model::FieldKey;

class BulkEditTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        window.showPage(models::PageId::Inventory);
        view = find<QTableView>("systems");
        window.activateWindow();
        view->setFocus();
    }
    QModelIndex cell(int row, FieldKey key) {
        return view->model()->index(row, models::SystemTable::columnOf(key));
    }
    void selectCells(FieldKey key, int first, int last) {
        view->selectionModel()->select(QItemSelection(cell(first, key), cell(last, key)),
                                       QItemSelectionModel::ClearAndSelect);
        view->selectionModel()->setCurrentIndex(cell(first, key), QItemSelectionModel::NoUpdate);
    }
    /// Presses Ctrl+E and does `work` in the dialog that opens.
    void inDialog(const std::function<void(BulkEditDialog&)>& work) {
        bool isSeen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<BulkEditDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            isSeen = true;
            work(*dialog);
            dialog->close();
        });
        QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(isSeen) << "no dialog";
    }
    template <class T>
    static T* part(BulkEditDialog& dialog, const char* name) {
        return dialog.findChild<T*>(QLatin1String(name));
    }
    QTableView* view = nullptr;
};

TEST_F(BulkEditTest, SetsAFieldOfTheSelectedRowsWithExceptionsAsOneStep) {
    selectCells(FieldKey::Owner, 0, 9);
    const auto version = session().inventory().version;
    const QString third = cell(3, FieldKey::Owner).data().toString();
    inDialog([](BulkEditDialog& dialog) {
        auto* preview = part<QTableWidget>(dialog, "bulkPreview");
        auto* apply = part<QPushButton>(dialog, "bulkApply");
        ASSERT_EQ(preview->rowCount(), 10);
        EXPECT_FALSE(apply->isEnabled());
        auto* line = part<QLineEdit>(dialog, "bulkText");
        QTest::keyClicks(line, QStringLiteral("ICT")); // keys of QTest know ASCII only
        line->insert(QStringLiteral("-päällikkö"));
        EXPECT_EQ(dialog.changes(), 10);
        EXPECT_EQ(preview->item(0, 3)->text(), QStringLiteral("ICT-päällikkö"));
        preview->item(3, 0)->setCheckState(Qt::Unchecked);
        preview->item(5, 0)->setCheckState(Qt::Unchecked);
        EXPECT_EQ(dialog.changes(), 8);
        QTest::mouseClick(apply, Qt::LeftButton);
    });
    EXPECT_EQ(session().inventory().version, version + 1);
    EXPECT_EQ(cell(0, FieldKey::Owner).data().toString(), QStringLiteral("ICT-päällikkö"));
    EXPECT_EQ(cell(3, FieldKey::Owner).data().toString(), third);
    window.verbActions().undo->trigger();
    EXPECT_NE(cell(0, FieldKey::Owner).data().toString(), QStringLiteral("ICT-päällikkö"));
}

TEST_F(BulkEditTest, OffersCodesAndAbsencesAndRefusesWhatItCannotRead) {
    selectCells(FieldKey::AnnualCost, 0, 4);
    inDialog([](BulkEditDialog& dialog) {
        auto* text = part<QLineEdit>(dialog, "bulkText");
        text->setText(QStringLiteral("paljon"));
        EXPECT_FALSE(part<QLabel>(dialog, "bulkFault")->text().isEmpty());
        EXPECT_FALSE(part<QPushButton>(dialog, "bulkApply")->isEnabled());
        auto* field = part<QComboBox>(dialog, "bulkField");
        field->setCurrentIndex(field->findData(static_cast<int>(FieldKey::Criticality)));
        EXPECT_GT(part<QComboBox>(dialog, "bulkCode")->count(), 3);
        field->setCurrentIndex(field->findData(static_cast<int>(FieldKey::AnnualCost)));
        part<QComboBox>(dialog, "bulkKind")
            ->setCurrentIndex(static_cast<int>(model::FieldState::Unknown));
        EXPECT_FALSE(text->isEnabled());
        QTest::mouseClick(part<QPushButton>(dialog, "bulkApply"), Qt::LeftButton);
    });
    EXPECT_EQ(cell(4, FieldKey::AnnualCost).data(models::StateRole).toInt(),
              static_cast<int>(model::FieldState::Unknown));
}

TEST_F(BulkEditTest, TakesAllHitsOfTheFilterWhenOneCellIsCurrent) {
    find<QLineEdit>("filterBox")->setText(QStringLiteral("laukaa"));
    selectCells(FieldKey::Owner, 0, 0);
    inDialog([](BulkEditDialog& dialog) {
        EXPECT_EQ(part<QTableWidget>(dialog, "bulkPreview")->rowCount(), 40);
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isOwn = !widget->objectName().startsWith(QStringLiteral("qt_"));
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && isOwn) {
                EXPECT_FALSE(widget->accessibleName().isEmpty() &&
                             qobject_cast<QPushButton*>(widget) == nullptr)
                    << widget->metaObject()->className();
            }
        }
    });
}

TEST_F(BulkEditTest, CopiesAndPastesByKeysAndFillsASelectionWithOneCell) {
    view->model()->setData(cell(0, FieldKey::Owner), QStringLiteral("Äiti Öhman"));
    selectCells(FieldKey::Owner, 0, 0);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Äiti Öhman"));
    const auto version = session().inventory().version;
    selectCells(FieldKey::Owner, 2, 6);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(session().inventory().version, version + 1);
    for (int row = 2; row <= 6; ++row) {
        EXPECT_EQ(cell(row, FieldKey::Owner).data().toString(), QStringLiteral("Äiti Öhman"));
    }
}

} // namespace
} // namespace aallokko::gui
