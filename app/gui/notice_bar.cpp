// SPDX-License-Identifier: GPL-3.0-or-later
//
// Also sent as an accessibility alert, so that a screen reader says it at once.
#include "app/gui/notice_bar.h"

#include "app/gui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace aallokko::gui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QHBoxLayout(this);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    retranslate();
    hide();
}

void NoticeBar::showError(const QString& text, const QString& code) {
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_text->setToolTip(tr("Code for support: %1").arg(code));
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate() {
    m_icon->setPixmap(markIcon(Mark::Error, palette()).pixmap(16, 16));
    m_icon->setToolTip(tr("Error"));
    m_icon->setAccessibleName(tr("Error"));
    m_close->setIcon(icon(QStringLiteral("close"), palette()));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace aallokko::gui
