// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which the Tab key goes: as the layouts have the widgets, which is the order of
// reading, and not the order in which somebody made them.
#pragma once

#include <QWidget>

namespace aallokko::gui {

/// Puts the tab stops of `root` into reading order, after `before` if that is not null. Does
/// nothing when they are so already. Linear in the widgets of `root`.
void orderTabs(QWidget& root, QWidget* before = nullptr);

} // namespace aallokko::gui
