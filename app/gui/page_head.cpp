// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buttons follow their actions, so that menus, palette and page say the same.
#include "app/gui/page_head.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aallokko::gui {

PageHead::PageHead(const char* countsName, QWidget* parent) : QWidget(parent) {
    constexpr double larger = 1.5;
    constexpr int gap = 16;
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    m_title->setFont(font);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QLatin1String(countsName));
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addSpacing(gap);
    line->addWidget(m_counts, 1, Qt::AlignBottom);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(line);
    rows->addLayout(m_buttons);
}

void PageHead::setTitle(const QString& title) {
    m_title->setText(title);
}

void PageHead::setCounts(const QString& text) {
    m_counts->setText(text);
    m_counts->setAccessibleName(text);
}

QPushButton* PageHead::addButton(QAction* action, const char* name) {
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(action->isCheckable());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_all << button;
    return button;
}

void PageHead::setButtonsVisible(bool isVisible) {
    for (QPushButton* button : m_all) {
        button->setVisible(isVisible);
    }
}

} // namespace aallokko::gui
