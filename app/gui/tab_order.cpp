// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a grid come one after the other, then the widgets of a row; hidden ones keep their place.
#include "app/gui/tab_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <tuple>

namespace aallokko::gui {

namespace {

using Stops = QList<QWidget*>;

void collect(QWidget* widget, Stops& stops);

// Its inner parts are its own business.
bool isWhole(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QLabel*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr;
}

void collectItem(QLayoutItem* item, Stops& stops);

void collectGrid(QGridLayout& grid, Stops& stops) {
    std::vector<std::tuple<int, int, QLayoutItem*>> items;
    for (int i = 0; i < grid.count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(i, &row, &column, &rows, &columns);
        items.emplace_back(row, column, grid.itemAt(i));
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    for (const auto& item : items) {
        collectItem(std::get<QLayoutItem*>(item), stops);
    }
}

void collectForm(QFormLayout& form, Stops& stops) {
    for (int row = 0; row < form.rowCount(); ++row) {
        for (const auto role :
             {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            collectItem(form.itemAt(row, role), stops);
        }
    }
}

void collectLayout(QLayout& layout, Stops& stops) {
    if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        collectGrid(*grid, stops);
    } else if (auto* form = qobject_cast<QFormLayout*>(&layout)) {
        collectForm(*form, stops);
    } else {
        for (int i = 0; i < layout.count(); ++i) {
            collectItem(layout.itemAt(i), stops);
        }
    }
}

void collectItem(QLayoutItem* item, Stops& stops) {
    if (item == nullptr) {
        return;
    }
    if (item->widget() != nullptr) {
        collect(item->widget(), stops);
    } else if (item->layout() != nullptr) {
        collectLayout(*item->layout(), stops);
    }
}

void collect(QWidget* widget, Stops& stops) {
    if (widget == nullptr || widget->isWindow()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) && !stops.contains(widget)) {
        stops << widget;
    }
    if (isWhole(*widget)) {
        return;
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        collect(area->widget(), stops);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            collect(splitter->widget(i), stops);
        }
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        collect(tabs->tabBar(), stops);
        for (int i = 0; i < tabs->count(); ++i) {
            collect(tabs->widget(i), stops);
        }
    } else if (widget->layout() != nullptr) {
        collectLayout(*widget->layout(), stops);
    }
}

} // namespace

void orderTabs(QWidget& root, QWidget* before) {
    Stops wanted;
    if (before != nullptr) {
        wanted << before;
    }
    collect(&root, wanted);
    if (wanted.size() < 2) {
        return;
    }
    const QSet<QWidget*> all(wanted.begin(), wanted.end());
    Stops present;
    QWidget* at = wanted.first();
    do {
        if (all.contains(at)) {
            present << at;
        }
        at = at->nextInFocusChain();
    } while (at != wanted.first());
    if (present == wanted) {
        return;
    }
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        QWidget::setTabOrder(wanted[i - 1], wanted[i]);
    }
}

} // namespace aallokko::gui
