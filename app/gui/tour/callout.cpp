// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words are also the description of the button with the focus: a screen reader says them when
// the step comes.
#include "app/gui/tour/callout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <array>

namespace aallokko::gui {

namespace {

constexpr int gap = 12; // pixels between the box and what it is about

} // namespace

Callout::Callout(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_place = new QLabel(this);
    m_skip = new QPushButton(this);
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    m_back = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setDefault(true);
    m_next->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_place);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &Callout::nextWanted);
    connect(m_back, &QPushButton::clicked, this, &Callout::backWanted);
    connect(m_skip, &QPushButton::clicked, this, &Callout::endWanted);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Callout::endWanted);
    hide();
}

void Callout::setStep(const QString& title, const QString& text, int place, int count) {
    const bool isLast = place + 1 == count;
    m_title->setText(title);
    m_text->setText(text);
    m_place->setText(tr("%1 of %2").arg(place + 1).arg(count));
    m_skip->setText(tr("End the tour"));
    m_skip->setAccessibleName(m_skip->text());
    m_skip->setToolTip(tr("Esc; the tour is in the Help menu"));
    m_skip->setVisible(!isLast);
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back in the tour"));
    m_back->setEnabled(place > 0);
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(isLast ? tr("Done with the tour") : tr("Next step of the tour"));
    const QString all = title + QStringLiteral(". ") + text + u' ' + m_place->text();
    setAccessibleName(all);
    m_next->setAccessibleDescription(all);
    const int wanted = qMax(fontMetrics().averageCharWidth() * 46, layout()->minimumSize().width());
    const int width = qMin(wanted, parentWidget()->width() - 2 * gap);
    resize(width, layout()->totalHeightForWidth(width));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Callout::text() const {
    return m_text->text();
}

void Callout::moveBeside(const QRect& target) {
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const auto inside = [&room, this](QPoint at) {
        return QPoint(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width() + 1)),
                      qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height() + 1)));
    };
    const std::array<QPoint, 4> sides{QPoint(target.right() + gap, target.top()),
                                      QPoint(target.left(), target.bottom() + gap),
                                      QPoint(target.left() - width() - gap, target.top()),
                                      QPoint(target.left(), target.top() - height() - gap)};
    for (const QPoint& side : sides) {
        const QPoint at = inside(side);
        if (!QRect(at, size()).intersects(target)) {
            move(at);
            return;
        }
    }
    // What fills the window is covered in its far corner, where it matters least.
    move(inside(QPoint(target.right() - width() - gap, target.bottom() - height() - gap)));
}

TargetFrame::TargetFrame(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TargetFrame::paintEvent(QPaintEvent*) {
    constexpr int line = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
}

} // namespace aallokko::gui
