// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rooms are compared with size hints, which Qt computes from the font and the text of the language.
#include "tests/app/gui/page_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <map>

namespace aallokko::gui {

namespace {

constexpr int slack = 1; // pixels that rounding takes

bool isInner(const QWidget& widget) {
    if (widget.objectName().startsWith(QStringLiteral("qt_"))) {
        return true;
    }
    // The line of a spin box, a date or an editable list belongs to that widget.
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QLineEdit*>(&widget) != nullptr && parent != nullptr &&
           (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
}

QRect placeIn(const QWidget& widget, const QWidget& root) {
    return {widget.mapTo(&root, QPoint(0, 0)), widget.size()};
}

// A part of the widget may be scrolled away; then only its own room counts.
bool isScrolled(const QWidget& widget, const QWidget& root) {
    for (const QWidget* up = widget.parentWidget(); up != nullptr && up != &root;
         up = up->parentWidget()) {
        if (up->inherits("QAbstractScrollArea")) {
            return true;
        }
    }
    return false;
}

bool overlaps(int firstFrom, int firstTo, int secondFrom, int secondTo) {
    return firstFrom < secondTo - 2 && secondFrom < firstTo - 2;
}

std::string text(const QString& words) {
    return words.toStdString();
}

std::string room(const QWidget& widget, QSize wanted) {
    return describe(widget) + " has " + std::to_string(widget.width()) + "x" +
           std::to_string(widget.height()) + ", needs " + std::to_string(wanted.width()) + "x" +
           std::to_string(wanted.height());
}

void checkLabel(const QLabel& label, Faults& faults) {
    // Words that are whole in the tool tip may lose their last line.
    if (label.text().isEmpty() || (label.wordWrap() && label.toolTip() == label.text())) {
        return;
    }
    // A rich text wraps as well as a plain one; both then need a height for their width.
    if (label.wordWrap()) {
        const int height = label.heightForWidth(label.width());
        // The space below the last line may go, its letters may not.
        if (label.height() + label.fontMetrics().height() / 5 < height) {
            faults.push_back(room(label, QSize(label.width(), height)));
        }
    } else if (label.width() + slack < label.minimumSizeHint().width() ||
               label.height() + slack < label.minimumSizeHint().height()) {
        faults.push_back(room(label, label.minimumSizeHint()) + ": " + text(label.text()));
    }
}

void checkButton(const QAbstractButton& button, Faults& faults) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() ||
        (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) {
        return;
    }
    // The words with a little air; a style adds more where there is room.
    constexpr int air = 6;
    const QSize letters = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    const QSize wanted(letters.width() + icon + air, letters.height());
    if (button.width() + slack < wanted.width() || button.height() + slack < wanted.height()) {
        faults.push_back(room(button, wanted) + ": " + text(button.text()));
    }
}

void checkTabs(const QTabBar& tabs, Faults& faults) {
    for (int i = 0; i < tabs.count(); ++i) {
        const int wanted = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
        if (tabs.tabRect(i).width() < wanted || tabs.tabRect(i).right() > tabs.width() + slack) {
            faults.push_back("tab " + text(tabs.tabText(i)) + " of " + describe(tabs));
        }
    }
}

void checkBox(const QComboBox& box, Faults& faults) {
    // The chosen text and the arrow; longer choices are read in the list that opens, as values of
    // any length are in the cells of a table.
    constexpr int arrow = 16;
    if (box.parentWidget()->parentWidget() != nullptr &&
        box.parentWidget()->parentWidget()->inherits("QAbstractItemView")) {
        return;
    }
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText()) + arrow;
    if (box.width() + slack < wanted || box.height() + slack < box.minimumSizeHint().height()) {
        faults.push_back(room(box, QSize(wanted, box.minimumSizeHint().height())) + ": " +
                         text(box.currentText()));
    }
}

void checkInside(const QWidget& widget, const QWidget& root, Faults& faults) {
    if (isScrolled(widget, root)) {
        return;
    }
    const QRect place = placeIn(widget, root);
    if (!root.rect().adjusted(-slack, -slack, slack, slack).contains(place)) {
        faults.push_back(describe(widget) + " lies outside: right " +
                         std::to_string(place.right()) + ", bottom " +
                         std::to_string(place.bottom()));
    }
}

} // namespace

std::string describe(const QWidget& widget) {
    std::string where = widget.metaObject()->className();
    for (const QWidget* up = &widget; up != nullptr; up = up->parentWidget()) {
        if (!up->objectName().isEmpty()) {
            return where + " '" + text(up->objectName()) + "'" + (up == &widget ? "" : " (above)") +
                   " \"" + text(widget.accessibleName()) + "\"";
        }
    }
    return where + " \"" + text(widget.accessibleName()) + "\"";
}

QString accessibleNameOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QList<QWidget*> tabStops(QWidget& root) {
    QList<QWidget*> stops;
    QWidget* widget = &root;
    do {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget != &root &&
            root.isAncestorOf(widget) && widget->isVisibleTo(&root) &&
            widget->window() == root.window() && widget->focusProxy() == nullptr &&
            !isInner(*widget)) {
            stops << widget;
        }
        widget = widget->nextInFocusChain();
    } while (widget != nullptr && widget != &root);
    return stops;
}

Faults namingFaults(QWidget& root) {
    Faults faults;
    std::map<QString, QWidget*> names;
    for (QWidget* widget : tabStops(root)) {
        const QString name = accessibleNameOf(widget);
        if (name.trimmed().isEmpty()) {
            faults.push_back("no name: " + describe(*widget));
        } else if (const auto [at, isNew] = names.emplace(name, widget); !isNew) {
            faults.push_back("same name: " + describe(*widget) + " and " + describe(*at->second));
        }
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        const auto role = interface == nullptr ? QAccessible::NoRole : interface->role();
        // A scroll area is only scrolled by its keys: a pane is what it is.
        if (role == QAccessible::NoRole ||
            (role == QAccessible::Client && qobject_cast<QScrollArea*>(widget) == nullptr)) {
            faults.push_back("no role: " + describe(*widget));
        }
    }
    return faults;
}

Faults orderFaults(QWidget& root) {
    Faults faults;
    const QList<QWidget*> stops = tabStops(root);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect before = placeIn(*stops[i - 1], root);
        const QRect after = placeIn(*stops[i], root);
        const bool sharesColumn =
            overlaps(before.left(), before.right(), after.left(), after.right());
        const bool sharesRow = overlaps(before.top(), before.bottom(), after.top(), after.bottom());
        if ((sharesColumn && !sharesRow && after.bottom() <= before.top() + 2) ||
            (sharesRow && !sharesColumn && after.right() <= before.left() + 2)) {
            faults.push_back(describe(*stops[i - 1]) + " goes back to " + describe(*stops[i]));
        }
    }
    return faults;
}

Faults clippingFaults(QWidget& root) {
    Faults faults;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->window() != root.window() || isInner(*widget) ||
            widget->inherits("QHeaderView") || widget->size().isEmpty()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            checkLabel(*label, faults);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            checkButton(*button, faults);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            checkTabs(*tabs, faults);
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            checkBox(*box, faults);
        } else {
            continue;
        }
        checkInside(*widget, root, faults);
    }
    return faults;
}

namespace {

// The column, or the first cell of the row, which names it; and what stands in the cell.
void checkCells(const QAbstractItemView& view, const QModelIndex& row, Faults& faults) {
    const QAbstractItemModel& model = *view.model();
    const QString name = row.siblingAtColumn(0).data().toString();
    for (int column = 0; column < model.columnCount(row.parent()); ++column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const QString head =
            model.headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0);
        QString value = cell.data().toString().section(u'\n', 0, 0).left(20);
        value.remove(QStringLiteral("≠  ")); // said in words
        QString read = cell.data(Qt::AccessibleTextRole).toString();
        read = read.isEmpty() ? cell.data().toString() : read;
        const bool isNamed = column == 0 || head.isEmpty() || read.contains(head) ||
                             (!name.isEmpty() && read.contains(name));
        if (!value.isEmpty() && (!isNamed || !read.contains(value))) {
            faults.push_back(describe(view) + ", column " + text(head) + " reads \"" + text(read) +
                             "\" for \"" + text(value) + "\"");
        }
    }
}

} // namespace

Faults cellFaults(QWidget& root) {
    Faults faults;
    for (const QAbstractItemView* view : root.findChildren<QAbstractItemView*>()) {
        const bool isTable = view->inherits("QTableView") || view->inherits("QTreeView");
        const QAbstractItemModel* model = view->model();
        if (!isTable || model == nullptr || !view->isVisibleTo(&root) ||
            view->inherits("QHeaderView") || model->rowCount() == 0 || model->columnCount() < 2) {
            continue;
        }
        QModelIndex row = model->index(0, 0);
        checkCells(*view, row, faults);
        while (model->rowCount(row) > 0) {
            row = model->index(0, 0, row);
            checkCells(*view, row, faults);
        }
    }
    return faults;
}

} // namespace aallokko::gui
