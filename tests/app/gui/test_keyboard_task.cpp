// SPDX-License-Identifier: GPL-3.0-or-later
//
// One whole task without a mouse: open a project, filter, edit, undo, plan, pin. Every step is a
// key sent to the widget that has the focus, as a keyboard does.
#include "app/gui/waves/column_view.h"
#include "app/gui/waves/page.h"
#include "tests/app/gui/page_walk.h"
#include "tests/app/gui/window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace aallokko::gui {
namespace {

class KeyboardTaskTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        path = session().path();
        window.workbench().close();
        QApplication::setActiveWindow(&window);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString& words) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QCoreApplication::processEvents();
    }
    /// Presses Tab until a widget that passes has the focus.
    static QWidget* tabTo(const std::function<bool(QWidget*)>& isWanted) {
        constexpr int most = 120;
        for (int i = 0; i < most; ++i) {
            if (isWanted(QApplication::focusWidget())) {
                return QApplication::focusWidget();
            }
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << "not reached by Tab; at " << describe(*QApplication::focusWidget());
        return nullptr;
    }
    void openByKeys() {
        QTimer::singleShot(50, &window, [this] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            QWidget* name = dialog->focusWidget();
            EXPECT_NE(name, nullptr);
            if (name != nullptr) {
                QTest::keyClicks(name, path);
                constexpr int untilListed = 300; // the dialog reads the folder meanwhile
                QTest::qWait(untilListed);
                if (QWidget* proposals = QApplication::activePopupWidget()) {
                    QTest::keyClick(proposals, Qt::Key_Escape);
                }
                QTest::keyClick(name, Qt::Key_Return);
            }
            if (dialog->isVisible()) {
                ADD_FAILURE() << "Enter did not open the file";
                dialog->reject();
            }
        });
        press(Qt::Key_O, Qt::ControlModifier);
        QApplication::setActiveWindow(&window); // this platform does not give it back
        ASSERT_NE(window.workbench().session(), nullptr) << "the project did not open";
    }
    void planByKeys() {
        press(Qt::Key_6, Qt::ControlModifier);
        auto* seconds = tabTo([](QWidget* widget) {
            return widget->inherits("QAbstractSpinBox") &&
                   accessibleNameOf(widget).startsWith(QStringLiteral("Time limit"));
        });
        ASSERT_NE(seconds, nullptr);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("1"));
        press(Qt::Key_F5);
        ASSERT_TRUE(window.planner().isRunning());
        ASSERT_TRUE(waitFor([this] { return !window.planner().isRunning(); }, 60000));
        ASSERT_TRUE(waitFor([this] { return window.plan().load() != nullptr; }));
    }
    QString path;
};

TEST_F(KeyboardTaskTest, OpensFiltersEditsUndoesPlansAndPins) {
    window.setFocus();
    tabTo([](QWidget* widget) { return widget != nullptr; });
    openByKeys();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("laukaa"));
    auto* table = find<QTableView>("systems");
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() < 53; }));
    ASSERT_GT(table->model()->rowCount(), 0);
    ASSERT_NE(tabTo([&](QWidget* widget) { return widget == table; }), nullptr);
    press(Qt::Key_Home, Qt::ControlModifier);
    const QModelIndex cell = table->currentIndex();
    ASSERT_TRUE(cell.isValid());
    const QString before = cell.data().toString();
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Laukaa: uusi"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell.data().toString(), QStringLiteral("Laukaa: uusi"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell.data().toString(), before);

    planByKeys();
    // Through the columns of the board until one has a card that can be pinned.
    constexpr int mostColumns = 20;
    for (int i = 0; i < mostColumns && window.plan().scenario() != nullptr; ++i) {
        QWidget* list = tabTo([](QWidget* widget) {
            auto* view = qobject_cast<QListView*>(widget);
            return view != nullptr && qobject_cast<ColumnView*>(view->parentWidget()) != nullptr &&
                   view->model()->rowCount() > 0;
        });
        ASSERT_NE(list, nullptr);
        press(Qt::Key_Home);
        const auto version = session().inventory().version;
        press(Qt::Key_Space);
        if (session().inventory().version != version) {
            EXPECT_GT(window.plan().placements().of(window.workbench().selection()).pin, 0);
            return;
        }
        press(Qt::Key_Tab);
    }
    ADD_FAILURE() << "no card could be pinned by keys";
}

} // namespace
} // namespace aallokko::gui
