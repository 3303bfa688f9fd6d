// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt 6.4 does not tell whether the desktop is dark, so the palette at the start is kept and asked.
#include "app/gui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QSvgRenderer>

namespace aallokko::gui {

namespace {

QPalette makePalette(QColor window, QColor base, QColor text, QColor secondary, QColor highlight,
                     QColor highlighted, QColor line) {
    QPalette palette(text, window, line.lighter(130), line.darker(130), line, text, base);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::LinkVisited, highlight);
    palette.setColor(QPalette::Mid, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        // What cannot be used now must still be read: 4.5 : 1, as all text.
        palette.setColor(QPalette::Disabled, role, secondary);
    }
    return palette;
}

const QPalette& startPalette() {
    static const QPalette palette = QApplication::palette();
    return palette;
}

/// Fusion with a focus ring that is seen: two pixels in the highlight colour.
class FocusStyle : public QProxyStyle {
  public:
    FocusStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element != PE_FrameFocusRect) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
        painter->restore();
    }
};

QByteArray iconSource(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(Theme theme) {
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(startPalette()));
    return dark ? makePalette(QColor(0x1e1e1e), QColor(0x252526), QColor(0xe6e6e6),
                              QColor(0xa0a0a0), QColor(0x56b4e9), Qt::black, QColor(0x4a4a4a))
                : makePalette(QColor(0xf5f5f5), QColor(0xffffff), QColor(0x1a1a1a),
                              QColor(0x6b6b6b), QColor(0x0072b2), Qt::white, QColor(0xc8c8c8));
}

void applyTheme(Theme theme) {
    (void)startPalette();
    if (dynamic_cast<FocusStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new FocusStyle); // owned by the application
    }
    QApplication::setPalette(paletteOf(theme));
}

QColor markColor(Mark mark, bool isDark) {
    switch (mark) {
    case Mark::Error:
        return QColor(0xd55e00);
    case Mark::Warning:
        return QColor(0xe69f00);
    case Mark::Ok:
        return QColor(0x009e73);
    case Mark::Information:
        return isDark ? QColor(0x56b4e9) : QColor(0x0072b2);
    case Mark::Pinned:
        return QColor(0xcc79a7);
    case Mark::Frozen:
        return QColor(0x8c8c8c);
    }
    return {};
}

QColor markLine(Mark mark, bool isDark) {
    if (!isDark && mark == Mark::Warning) {
        return QColor(0xb57d00);
    }
    return !isDark && mark == Mark::Pinned ? QColor(0xb8628f) : markColor(mark, isDark);
}

QColor secondaryText(const QPalette& palette) {
    return palette.color(QPalette::PlaceholderText);
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
    QSvgRenderer renderer(iconSource(name, color));
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon icon(const QString& name, const QPalette& palette) {
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0, 3.0}) {
        icon.addPixmap(iconPixmap(name, palette.color(QPalette::WindowText), 24, ratio));
        icon.addPixmap(iconPixmap(name, palette.color(QPalette::HighlightedText), 24, ratio),
                       QIcon::Selected);
        icon.addPixmap(
            iconPixmap(name, palette.color(QPalette::Disabled, QPalette::WindowText), 24, ratio),
            QIcon::Disabled);
    }
    return icon;
}

QIcon markIcon(Mark mark, const QPalette& palette) {
    const QString name = mark == Mark::Error     ? QStringLiteral("error")
                         : mark == Mark::Warning ? QStringLiteral("warning")
                         : mark == Mark::Ok      ? QStringLiteral("ok")
                         : mark == Mark::Pinned  ? QStringLiteral("pin")
                                                 : QStringLiteral("info");
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, markLine(mark, isDark(palette)), 16, ratio));
    }
    return icon;
}

} // namespace aallokko::gui
