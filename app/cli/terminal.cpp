// SPDX-License-Identifier: GPL-3.0-or-later
//
// isatty on POSIX, _isatty on Windows.
#include "app/cli/terminal.h"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace aallokko::cli {

bool isTerminalError() {
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

} // namespace aallokko::cli
