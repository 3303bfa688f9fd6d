// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and dock in all three languages: names, roles, order of the Tab key, cells of tables
// as they are read aloud, shortcuts.
#include "tests/app/gui/page_walk.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QTest>
#include <set>

namespace aallokko::gui {
namespace {

constexpr model::Language languages[] = {model::Language::Fi, model::Language::Sv,
                                         model::Language::En};

constexpr int mostLinks = 10;

class AccessibleTest : public WindowFixture {
  protected:
    /// Shows the page and waits until what it makes in the background has come.
    void show(const Page& page) {
        window.showPage(page.id());
        constexpr int restMilliseconds = 150;
        QTest::qWait(restMilliseconds);
    }
    template <class Check>
    void onEveryPage(const Check& check) {
        for (const auto language : languages) {
            window.setLanguage(language);
            for (const Page* page : walkedPages()) {
                show(*page);
                const std::string where = page->title().toStdString() + " in language " +
                                          std::to_string(static_cast<int>(language));
                for (const std::string& fault : check()) {
                    ADD_FAILURE() << where << ": " << fault;
                }
            }
        }
    }
};

TEST_F(AccessibleTest, NamesEverythingThatTakesTheFocus) {
    importTwo();
    makePlan();
    window.workbench().select(session().systems().systems().front().id());
    window.verbActions().why->trigger();
    qsizetype seen = 0;
    onEveryPage([&] {
        seen += tabStops(window).size();
        return namingFaults(window);
    });
    EXPECT_GT(seen, 200);
}

TEST_F(AccessibleTest, NamesEverythingBeforeThereIsAProject) {
    onEveryPage([&] { return namingFaults(window); });
}

TEST_F(AccessibleTest, ReadsCellsWithHeaderAndValue) {
    importTwo();
    makePlan();
    onEveryPage([&] { return cellFaults(window); });
    const QModelIndex cell =
        window.findChild<QAbstractItemView*>(QStringLiteral("systems"))->model()->index(0, 0);
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("System name: ") + cell.data().toString());
}

TEST_F(AccessibleTest, TabsInReadingOrder) {
    importTwo();
    makePlan();
    QApplication::setActiveWindow(&window);
    for (Page* page : walkedPages()) {
        show(*page);
        find<QWidget>("navigation")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (const std::string& fault : orderFaults(*page)) {
            ADD_FAILURE() << page->title().toStdString() << ": " << fault;
        }
    }
}

// Real presses: a widget that keeps the Tab key for itself is a trap, however good the chain is.
TEST_F(AccessibleTest, ReachesEverythingByTabAndIsNeverTrapped) {
    importTwo();
    makePlan();
    QApplication::setActiveWindow(&window);
    for (Page* page : walkedPages()) {
        show(*page);
        const QList<QWidget*> stops = tabStops(window);
        ASSERT_FALSE(stops.isEmpty());
        stops.first()->setFocus();
        QSet<QWidget*> reached{QApplication::focusWidget()};
        QWidget* last = nullptr;
        int stays = 0;
        for (qsizetype i = 0; i < 2 * stops.size() + 2 * mostLinks; ++i) {
            QWidget* at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr) << page->title().toStdString();
            // Tab goes from link to link of a label, and from day to month to year of a date.
            const bool hasParts = at->inherits("QLabel") || at->inherits("QDateTimeEdit");
            stays = at == last && hasParts ? stays + 1 : 0;
            ASSERT_TRUE(at != last || (stays > 0 && stays < mostLinks))
                << page->title().toStdString() << ": trapped in " << describe(*at);
            last = at;
            QTest::keyClick(at, Qt::Key_Tab);
            reached << QApplication::focusWidget();
        }
        for (QWidget* stop : stops) {
            // Of buttons that exclude each other Tab goes to the chosen one, arrows to the others.
            const auto* button = qobject_cast<QAbstractButton*>(stop);
            if (button != nullptr && button->group() != nullptr && button->group()->exclusive() &&
                !button->isChecked()) {
                continue;
            }
            EXPECT_TRUE(reached.contains(stop))
                << page->title().toStdString() << ": not reached " << describe(*stop);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        EXPECT_NE(QApplication::focusWidget(), nullptr);
    }
}

TEST_F(AccessibleTest, UsesNoShortcutTwiceAndNoneThatNeedsAltGr) {
    std::set<QString> used;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcutContext() != Qt::WindowShortcut || action->text().isEmpty()) {
            continue;
        }
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            EXPECT_TRUE(used.insert(text).second) << text.toStdString();
            for (const char symbol : std::string("[]{}@\\$|~")) {
                EXPECT_FALSE(text.contains(QLatin1Char(symbol))) << text.toStdString();
            }
        }
    }
    EXPECT_GT(used.size(), 12U);
}

} // namespace
} // namespace aallokko::gui
