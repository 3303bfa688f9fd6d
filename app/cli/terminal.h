// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place of the command line that asks the operating system about its terminal.
#pragma once

namespace aallokko::cli {

/// True when standard error is a terminal; false where that cannot be told.
[[nodiscard]] bool isTerminalError();

} // namespace aallokko::cli
