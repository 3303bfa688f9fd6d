// SPDX-License-Identifier: GPL-3.0-or-later
//
// A takeover marker is flat, one line high and has an arrow; a card has a frame and two lines; a
// pinned card has a pin and a line at its edge.
#include "app/gui/waves/card_delegate.h"

#include "app/gui/theme.h"
#include "app/models/board.h"
#include "app/models/roles.h"

#include <QHash>
#include <QPainter>

namespace aallokko::gui {

namespace {

using models::Card;
using models::CardKind;

constexpr int gap = 3;
constexpr int padding = 6;

const QPixmap& cachedIcon(const QString& name, const QColor& color, int size, qreal ratio) {
    static QHash<QString, QPixmap> cache;
    const QString key = QStringLiteral("%1 %2 %3 %4").arg(name, color.name()).arg(size).arg(ratio);
    if (!cache.contains(key)) {
        cache[key] = iconPixmap(name, color, size, ratio);
    }
    return cache[key];
}

void drawLine(QPainter& painter, const QRect& line, const QString& left, const QString& right,
              const QColor& leftColor, const QColor& rightColor) {
    const QFontMetrics metrics = painter.fontMetrics();
    const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + padding;
    painter.setPen(leftColor);
    painter.drawText(line.adjusted(0, 0, -rightWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideRight, line.width() - rightWidth));
    painter.setPen(rightColor);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
}

bool isOneLine(const Card& card) {
    return card.kind == CardKind::Takeover || card.kind == CardKind::TakeoverGroup;
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isFlat = isOneLine(index.data(models::CardRole).value<Card>());
    const int lines = isFlat ? 1 : 2;
    return {120, option.fontMetrics.height() * lines + (isFlat ? 4 : 2 * padding) + gap};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Card card = index.data(models::CardRole).value<Card>();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette& palette = option.palette;
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : secondaryText(palette);
    const qreal ratio = painter->device()->devicePixelRatioF();
    QRect frame = option.rect.adjusted(2, 0, -2, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const bool isFlat = isOneLine(card);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter->setPen(hasFocus ? QPen(palette.color(QPalette::Highlight), 2)
                    : isFlat ? QPen(Qt::NoPen)
                             : QPen(palette.color(QPalette::Mid)));
    painter->setBrush(isSelected ? palette.color(QPalette::Highlight)
                      : isFlat   ? QBrush(Qt::NoBrush)
                                 : QBrush(palette.color(QPalette::Base)));
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int iconSize = option.fontMetrics.ascent();
    QRect content = frame.adjusted(padding, isFlat ? 2 : padding, -padding, isFlat ? -2 : -padding);
    if (card.isPinned) {
        painter->fillRect(QRect(frame.left(), frame.top() + 3, 3, frame.height() - 6),
                          markLine(Mark::Pinned, isDark(palette)));
        const QRect place(content.right() - iconSize + 1, content.top() + 1, iconSize, iconSize);
        painter->drawPixmap(place, cachedIcon(QStringLiteral("pin"), text, iconSize, ratio));
    }
    const int height = option.fontMetrics.height();
    if (isFlat) {
        const QRect place(content.left(), content.center().y() - iconSize / 2, iconSize, iconSize);
        painter->drawPixmap(place, cachedIcon(QStringLiteral("takeover"), quiet, iconSize, ratio));
        const bool isGroup = card.kind == CardKind::TakeoverGroup;
        drawLine(*painter, content.adjusted(iconSize + 4, 0, 0, 0), card.name,
                 isGroup ? QString(card.isOpen ? QChar(0x25be) : QChar(0x25b8)) : card.quarter,
                 isGroup ? text : quiet, quiet);
    } else {
        const int markWidth = card.isPinned ? iconSize + 4 : 0;
        const QRect top(content.left(), content.top(), content.width() - markWidth, height);
        const QRect bottom(content.left(), content.top() + height, content.width(), height);
        drawLine(*painter, top, card.name, QString(), text, text);
        QStringList right{card.quarter, card.effort};
        right.removeAll(QString());
        drawLine(*painter, bottom, card.kind == CardKind::Excluded ? card.note : card.organisation,
                 card.kind == CardKind::Excluded ? card.organisation
                                                 : right.join(QStringLiteral("  ")),
                 quiet, quiet);
    }
    painter->restore();
}

} // namespace aallokko::gui
