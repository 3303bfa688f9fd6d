// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speaks to the workbench only, so that no page knows the Graph page.
#include "app/gui/graph/show_action.h"

#include <QWidget>

namespace aallokko::gui {

ShowInGraph::ShowInGraph(models::Workbench& workbench, QWidget* page) : QAction(page) {
    setObjectName(QStringLiteral("showInGraph"));
    setShortcut(Qt::CTRL | Qt::Key_G);
    setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setEnabled(workbench.selection().isValid());
    connect(this, &QAction::triggered, &workbench,
            [&workbench] { workbench.requestGraph(workbench.selection()); });
    connect(&workbench, &models::Workbench::selectionChanged, this,
            [this](model::InstallationId id) { setEnabled(id.isValid()); });
    connect(&workbench, &models::Workbench::languageChanged, this, &ShowInGraph::retranslate);
    page->addAction(this);
    retranslate();
}

void ShowInGraph::retranslate() {
    setText(tr("Show in the &graph"));
    setToolTip(tr("What is around this system (Ctrl+G)"));
}

} // namespace aallokko::gui
