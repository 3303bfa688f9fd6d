// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contrast of both palettes and of the marks, computed as WCAG does.
#include "app/gui/theme.h"

#include <cmath>
#include <gtest/gtest.h>

namespace aallokko::gui {
namespace {

double luminance(const QColor& color) {
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST(Theme, KeepsTextReadable) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            EXPECT_GE(contrast(palette.color(QPalette::Text), palette.color(ground)), 7.0);
            EXPECT_GE(contrast(secondaryText(palette), palette.color(ground)), 4.5);
        }
        EXPECT_GE(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
            4.5);
        EXPECT_GE(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)),
                  3.0);
    }
}

TEST(Theme, KeepsTextReadableWhereItIsDisabledOrAPlaceholder) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                    QPalette::PlaceholderText, QPalette::Link}) {
                for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                                          QPalette::Button}) {
                    const QColor ink = palette.color(group, role);
                    EXPECT_EQ(ink.alpha(), 255) << "what shows through cannot be computed";
                    EXPECT_GE(contrast(ink, palette.color(group, ground)), 4.5)
                        << "theme " << static_cast<int>(theme) << " group " << group << " role "
                        << role << " on " << ground;
                }
            }
            EXPECT_GE(contrast(palette.color(group, QPalette::HighlightedText),
                               palette.color(group, QPalette::Highlight)),
                      4.5);
            EXPECT_GE(contrast(palette.color(group, QPalette::ToolTipText),
                               palette.color(group, QPalette::ToolTipBase)),
                      4.5);
        }
        EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text),
                  palette.color(QPalette::Active, QPalette::Text));
    }
}

TEST(Theme, KeepsMarksVisibleOnEveryGround) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        for (const Mark mark : {Mark::Error, Mark::Warning, Mark::Ok, Mark::Information,
                                Mark::Pinned, Mark::Frozen}) {
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                EXPECT_GE(contrast(markLine(mark, isDark(palette)), palette.color(ground)), 3.0)
                    << "mark " << static_cast<int>(mark) << " on " << ground << " of theme "
                    << static_cast<int>(theme);
            }
        }
    }
}

TEST(Theme, HasEveryIconInBothThemes) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const char* name : {"inventory", "import", "waves", "open", "example", "undo", "redo",
                                 "plan", "stop", "pin", "takeover", "search", "columns", "close",
                                 "error", "warning", "info", "ok", "save"}) {
            const QImage image =
                icon(QLatin1String(name), paletteOf(theme)).pixmap(24, 24).toImage();
            bool isDrawn = false;
            for (int y = 0; y < image.height() && !isDrawn; ++y) {
                for (int x = 0; x < image.width() && !isDrawn; ++x) {
                    isDrawn = image.pixelColor(x, y).alpha() > 128;
                }
            }
            EXPECT_TRUE(isDrawn) << name;
        }
    }
}

} // namespace
} // namespace aallokko::gui
