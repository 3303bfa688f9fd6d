// SPDX-License-Identifier: GPL-3.0-or-later
//
// The width that the words need is computed from their buttons, not tried out: nothing flickers.
#include "app/gui/small_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolBar>
#include <QToolButton>

namespace aallokko::gui {

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent) {
    // The scroll area round it looks at its size again.
    connect(this, &QStackedWidget::currentChanged, this,
            [this] { QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); });
}

QSize PageStack::sizeHint() const {
    return currentWidget() == nullptr ? QSize() : currentWidget()->sizeHint();
}

QSize PageStack::minimumSizeHint() const {
    return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
}

// What wraps takes the height it gets: pages have lists and drawings that give way.
int PageStack::heightForWidth(int) const {
    return -1;
}

QWidget* scrolled(QStackedWidget* stack, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(stack);
    return area;
}

ToolBarFit::ToolBarFit(QToolBar& bar, QLineEdit& search)
    : QObject(&bar), m_bar(bar), m_search(search) {
    bar.installEventFilter(this);
    fit();
}

bool ToolBarFit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange || event->type() == QEvent::Show) {
        QMetaObject::invokeMethod(this, &ToolBarFit::fit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ToolBarFit::fit() {
    constexpr int wideLetters = 44;
    constexpr int narrowLetters = 24;
    const int letter = m_bar.fontMetrics().averageCharWidth();
    int words = wideLetters * letter;
    for (const QAction* action : m_bar.actions()) {
        const auto* button =
            qobject_cast<QToolButton*>(m_bar.widgetForAction(const_cast<QAction*>(action)));
        // Icon, margins and gaps: as much as four letters more than the words.
        words += m_bar.iconSize().width() + 4 * letter;
        if (button != nullptr && !action->icon().isNull()) {
            words += m_bar.fontMetrics().size(Qt::TextShowMnemonic, action->text()).width();
        }
    }
    const bool isNarrow = words > m_bar.window()->width();
    const auto style = isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    m_search.setFixedWidth((isNarrow ? narrowLetters : wideLetters) * letter);
    if (m_bar.toolButtonStyle() == style) {
        return;
    }
    // Back and Forward have no words at any width.
    QList<QToolButton*> iconsOnly;
    for (QAction* action : m_bar.actions()) {
        auto* button = qobject_cast<QToolButton*>(m_bar.widgetForAction(action));
        if (button != nullptr && button->toolButtonStyle() != m_bar.toolButtonStyle()) {
            iconsOnly << button;
        }
    }
    m_bar.setToolButtonStyle(style);
    for (QToolButton* button : iconsOnly) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

} // namespace aallokko::gui
