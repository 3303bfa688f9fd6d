// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a file could not be read or written, as an argument of a message: the usual causes as words
// that core/text knows, so that no text of the operating system reaches people.
#pragma once

#include <QFileDevice>
#include <string>

namespace aallokko::exchange {

/// "@file.why.missing", "@file.why.folder", "@file.why.no_right"; else the system's own words.
[[nodiscard]] std::string whyNotRead(const QFileDevice& file);
/// "@file.why.no_folder", "@file.why.folder", "@file.why.no_right", "@file.why.full"; else the
/// system's own words.
[[nodiscard]] std::string whyNotWritten(const QFileDevice& file);

} // namespace aallokko::exchange
