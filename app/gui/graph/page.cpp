// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly of the Graph page.
#include "app/gui/graph/page.h"

#include "app/gui/empty_state.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aallokko::gui {

GraphPage::GraphPage(models::Workbench& workbench, models::PlanState& plan,
                     Preferences& preferences, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_plan(plan), m_preferences(preferences) {
    makeLayout();
    retranslate();
}

void GraphPage::makeLayout() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_empty = new EmptyState(iconName(), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
}

QString GraphPage::title() const {
    return tr("Graph");
}

void GraphPage::retranslate() {
    m_title->setText(title());
    m_empty->setText(tr("Here stands which system feeds which.\nThere are no systems yet: import "
                        "inventories first, or open the example."));
}

} // namespace aallokko::gui
