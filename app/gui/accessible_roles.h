// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader calls the widgets that the program paints itself; Qt would call them all a
// pane. Their names and descriptions stay where they are: at the widgets.
#pragma once

namespace aallokko::gui {

/// Once, before the first widget is asked; again does nothing. Main thread.
void installAccessibleRoles();

} // namespace aallokko::gui
