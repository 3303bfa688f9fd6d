// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Show in graph" for the menus of other pages: goes to the neighbourhood of the selected system.
#pragma once

#include "app/models/workbench.h"

#include <QAction>

namespace aallokko::gui {

class ShowInGraph : public QAction {
    Q_OBJECT

  public:
    /// Ctrl+G while `page` has the focus.
    ShowInGraph(models::Workbench& workbench, QWidget* page);

  private:
    void retranslate();
};

} // namespace aallokko::gui
