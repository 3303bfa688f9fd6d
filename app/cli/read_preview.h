// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first rows of a sheet for people, as `read` prints them.
#pragma once

#include <QStringList>
#include <vector>

namespace aallokko::cli {

/// Rows that are shown of each sheet.
inline constexpr std::size_t previewRows = 20;

/// Aligned columns without line end after the last row, cells cut at 24 characters; "" for none.
[[nodiscard]] QString previewText(const std::vector<QStringList>& rows);

} // namespace aallokko::cli
