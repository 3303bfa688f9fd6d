// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the widgets of a window as a screen reader, the Tab key and the eye do, and lists what is
// wrong in words. Used by the accessibility tests for every page, dialog and dock.
#pragma once

#include <QList>
#include <QWidget>
#include <string>
#include <vector>

namespace aallokko::gui {

using Faults = std::vector<std::string>;

/// Class, object name and accessible name: enough to find the widget in the source.
[[nodiscard]] std::string describe(const QWidget& widget);
[[nodiscard]] QString accessibleNameOf(QWidget* widget);

/// Visible, usable widgets that the Tab key reaches, in its order, without the inner parts of Qt's
/// own widgets.
[[nodiscard]] QList<QWidget*> tabStops(QWidget& root);

/// A tab stop without a name, with the name of another, or whose role says nothing.
[[nodiscard]] Faults namingFaults(QWidget& root);
/// A step of the Tab key that goes up or to the left although both widgets share a row or column.
[[nodiscard]] Faults orderFaults(QWidget& root);
/// Labels, buttons, boxes and tabs that get less room than their text needs, or lie outside.
[[nodiscard]] Faults clippingFaults(QWidget& root);
/// Cells of tables that a screen reader would read without their column or without their value.
[[nodiscard]] Faults cellFaults(QWidget& root);

} // namespace aallokko::gui
