// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every dialog that an action opens, in three languages and with a font half as large again: names,
// roles, order of the Tab key, room for the words, and that it fits a small screen.
#include "tests/app/gui/font_of_test.h"
#include "tests/app/gui/page_walk.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <set>

namespace aallokko::gui {
namespace {

class DialogTest : private FontOfTest, public WindowFixture {
  protected:
    explicit DialogTest(double factor = 1.0) : FontOfTest(factor) {
        constexpr int tickMilliseconds = 20;
        m_timer.setInterval(tickMilliseconds);
        QObject::connect(&m_timer, &QTimer::timeout, &window, [this] { look(); });
    }
    void SetUp() override {
        importTwo();
        makePlan();
        m_timer.start();
    }
    /// What would leave the program, or ask for a file only.
    [[nodiscard]] bool isLeftOut(const QAction* action) {
        const Actions& verbs = window.verbActions();
        return action == verbs.quit || action == verbs.open || action == verbs.newProject ||
               action == verbs.newFromExample || action == verbs.import || action == verbs.plan ||
               action == verbs.undo || action == verbs.redo || action->isSeparator() ||
               action->menu() != nullptr;
    }
    void triggerAll(const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            if (action != nullptr && !isLeftOut(action) && action->isEnabled()) {
                m_action = action->text().toStdString();
                action->trigger();
                QCoreApplication::processEvents();
            }
        }
    }
    void openEverything() {
        Actions& verbs = window.verbActions();
        triggerAll({verbs.shortcuts, verbs.about, verbs.history});
        for (Page* page : walkedPages()) {
            window.showPage(page->id());
            constexpr int restMilliseconds = 200;
            QTest::qWait(restMilliseconds);
            if (page->id() == models::PageId::Quality) {
                const auto* findings = find<QAbstractItemView>("findings");
                EXPECT_TRUE(waitFor([&] { return findings->model()->rowCount() > 0; }));
            }
            for (auto* view : page->findChildren<QAbstractItemView*>()) {
                if (view->isVisible() && view->model() != nullptr &&
                    view->model()->rowCount() > 0) {
                    QModelIndex first = view->model()->index(0, 0);
                    while (view->model()->rowCount(first) > 0) {
                        first = view->model()->index(0, 0, first);
                    }
                    view->setCurrentIndex(first);
                }
            }
            triggerAll(page->editActions());
            triggerAll(page->viewActions());
        }
    }
    void checkAll() {
        for (const auto language :
             {model::Language::Fi, model::Language::Sv, model::Language::En}) {
            window.setLanguage(language);
            m_language = static_cast<int>(language);
            openEverything();
        }
        for (const char* name : {"aallokko::gui::HistoryDialog", "aallokko::gui::WaiveDialog"}) {
            EXPECT_TRUE(m_seen.count({name, 0}) + m_seen.count({name, 1}) + m_seen.count({name, 2}))
                << name << " did not open";
        }
        EXPECT_GE(m_seen.size(), 9U);
    }

  private:
    void look() {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            if (QWidget* popup = QApplication::activePopupWidget()) {
                popup->close();
            }
            return;
        }
        const bool isQts = dialog->inherits("QFileDialog") || dialog->inherits("QPrintDialog") ||
                           dialog->inherits("QPrintPreviewDialog");
        const std::string name = dialog->metaObject()->className();
        if (!isQts && m_seen.insert({name, m_language}).second) {
            check(*dialog, name);
        }
        dialog->reject();
    }
    void check(QDialog& dialog, const std::string& name) {
        const std::string where =
            name + " of \"" + m_action + "\" in language " + std::to_string(m_language);
        for (const Faults& faults : {namingFaults(dialog), orderFaults(dialog),
                                     clippingFaults(dialog), cellFaults(dialog)}) {
            for (const std::string& fault : faults) {
                ADD_FAILURE() << where << ": " << fault;
            }
        }
        EXPECT_LE(dialog.width(), 1280) << where;
        EXPECT_LE(dialog.height(), 720) << where;
        EXPECT_FALSE(dialog.windowTitle().isEmpty()) << where;
    }

    QTimer m_timer;
    std::set<std::pair<std::string, int>> m_seen;
    std::string m_action;
    int m_language = 0;
};

class LargeFontDialogTest : public DialogTest {
  protected:
    LargeFontDialogTest() : DialogTest(1.5) {}
};

TEST_F(DialogTest, AreNamedOrderedAndUncut) {
    checkAll();
}

TEST_F(LargeFontDialogTest, AreNamedOrderedAndUncut) {
    checkAll();
}

} // namespace
} // namespace aallokko::gui
