// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buttons show the text of their action without its shortcut and follow its changes of language.
#include "app/gui/empty_state.h"

#include "app/gui/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aallokko::gui {

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_iconName(iconName) {
    auto* layout = new QVBoxLayout(this);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    paintIcon();
}

void EmptyState::setText(const QString& text) {
    m_text->setText(text);
    // A wrapping label that is not stretched gets the height of its shortest form: say both.
    const int width = qMin(fontMetrics().averageCharWidth() * 60, 640);
    m_text->setFixedWidth(width);
    m_text->setMinimumHeight(m_text->heightForWidth(width));
}

void EmptyState::addButton(QAction* action) {
    auto* button = new QPushButton(this);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    button->setMinimumHeight(fontMetrics().height() * 2);
    const auto show = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->text().remove(u'&'));
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
    QWidget::changeEvent(event);
}

void EmptyState::paintIcon() {
    m_icon->setPixmap(iconPixmap(m_iconName, secondaryText(palette()), fontMetrics().height() * 4,
                                 devicePixelRatioF()));
}

} // namespace aallokko::gui
