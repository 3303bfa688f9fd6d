// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actions of the Inventory page by name. They are made, wired and named by the files of the
// page: cell_actions, view_actions and output_actions.
#pragma once

#include <QList>

class QAction;

namespace aallokko::gui {

struct InventoryActions {
    QAction* edit = nullptr;
    QAction* bulk = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* fillDown = nullptr;
    QAction* setAll = nullptr;
    QAction* clear = nullptr;
    QAction* compare = nullptr;
    QAction* showInGraph = nullptr;
    QAction* save = nullptr; ///< what is shown, as a file
    QAction* print = nullptr;
    QAction* pdf = nullptr;
    QAction* choose = nullptr; ///< columns
    QAction* foldAll = nullptr;
    QAction* openAll = nullptr;
    QAction* saveView = nullptr;
    QAction* renameView = nullptr;
    QAction* removeView = nullptr;
    QList<QAction*> states;  ///< the four absences
    QList<QAction*> groups;  ///< data = column
    QList<QAction*> views;   ///< one for each view
    QList<QAction*> columns; ///< hide, fit, fit all, left, right, group by
};

} // namespace aallokko::gui
