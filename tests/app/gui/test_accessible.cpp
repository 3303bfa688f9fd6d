// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every widget that takes the focus has a name of its own, on every page, in all three languages.
#include "tests/app/gui/window_fixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <set>

namespace aallokko::gui {
namespace {

class AccessibleTest : public WindowFixture {
  protected:
    /// Widgets that the Tab key reaches, without the inner parts of Qt's own widgets.
    QList<QWidget*> focusable() {
        QList<QWidget*> widgets;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&window) &&
                !isInner) {
                widgets << widget;
            }
        }
        return widgets;
    }
    static QString nameOf(QWidget* widget) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        return interface == nullptr ? QString() : interface->text(QAccessible::Name);
    }
};

TEST_F(AccessibleTest, NamesEverythingThatTakesTheFocus) {
    importTwo();
    makePlan();
    int seen = 0;
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        window.setLanguage(language);
        QCoreApplication::processEvents();
        for (const auto page :
             {models::PageId::Inventory, models::PageId::Import, models::PageId::Graph,
              models::PageId::Waves, models::PageId::Roadmap, models::PageId::Quality}) {
            window.showPage(page);
            QCoreApplication::processEvents();
            std::set<QString> names;
            for (QWidget* widget : focusable()) {
                ++seen;
                const QString name = nameOf(widget);
                EXPECT_FALSE(name.isEmpty()) << widget->metaObject()->className() << " "
                                             << widget->objectName().toStdString() << " in "
                                             << widget->parentWidget()->metaObject()->className();
                EXPECT_TRUE(name.isEmpty() || names.insert(name).second)
                    << "twice: " << name.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 60);
}

TEST_F(AccessibleTest, ReadsCellsWithHeaderAndValue) {
    importTwo();
    const QModelIndex cell =
        window.findChild<QAbstractItemView*>(QStringLiteral("systems"))->model()->index(0, 0);
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("System name: ") + cell.data().toString());
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
