// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours of the program: the light and the dark palette, and the colour-blind safe marks. Colour
// never carries a meaning alone; every mark has a word or a shape beside it.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace aallokko::gui {

enum class Theme { System, Light, Dark };
enum class Mark { Error, Warning, Ok, Information, Pinned, Frozen };

/// Takes the theme into use at once, for all windows. "System" compares the lightness of the
/// palette that the desktop gave at the start.
void applyTheme(Theme theme);
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] QPalette paletteOf(Theme theme);
[[nodiscard]] QColor markColor(Mark mark, bool isDark);
/// The mark's colour for thin lines and icons without an outline: at least 3 : 1 on every ground of
/// the theme, so that orange and purple are a darker tone on light ground.
[[nodiscard]] QColor markLine(Mark mark, bool isDark);
/// Text that steps back: absences, units, counts. At least 4.5 : 1 on the base colour.
[[nodiscard]] QColor secondaryText(const QPalette& palette);

/// Icon of data/icons in the text colour of the palette, sharp at every scale.
[[nodiscard]] QIcon icon(const QString& name, const QPalette& palette);
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size,
                                 qreal devicePixelRatio);
[[nodiscard]] QIcon markIcon(Mark mark, const QPalette& palette);

} // namespace aallokko::gui
