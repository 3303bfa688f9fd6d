// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window needs from a page: its name, its count for the navigation and the actions
// that belong into the menus. A page knows the workbench and its own models only.
#pragma once

#include "app/models/workbench.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace aallokko::gui {

class Page : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    [[nodiscard]] virtual models::PageId id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Open work or size for the navigation; -1 shows nothing.
    [[nodiscard]] virtual int count() const { return -1; }
    /// False for a page that has no use for the details of one system.
    [[nodiscard]] virtual bool usesDetails() const { return true; }
    /// Puts the keyboard focus into the filter box of the page, if it has one.
    virtual void focusFilter() {}
    /// Shows a text in the filter box, as if typed.
    virtual void setFilter(const QString&) {}
    /// Goes to the next (1) or previous (-1) problem of a list of its own; false when the page has
    /// none, and the problems of the project are meant.
    virtual bool goToProblem(int) { return false; }
    /// For the Edit and View menus, in order; null = separator.
    [[nodiscard]] virtual QList<QAction*> editActions() const { return {}; }
    [[nodiscard]] virtual QList<QAction*> viewActions() const { return {}; }
    /// Commands that go to this page: the palette offers them on every page.
    [[nodiscard]] virtual QList<QAction*> everywhereActions() const { return {}; }
    /// State to keep between starts (columns, filter); opaque to the window.
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray&) {}

  Q_SIGNALS:
    void countChanged();

  protected:
    void changeEvent(QEvent* event) override;
    /// Sets all texts anew in the language in use.
    virtual void retranslate() = 0;
    /// Makes icons and colours anew after a change of the theme.
    virtual void restyle() {}
};

} // namespace aallokko::gui
