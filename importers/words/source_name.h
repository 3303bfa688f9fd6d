// SPDX-License-Identifier: GPL-3.0-or-later
//
// The logical name of a file: what stays the same when an organisation sends its list again with
// another date, version or copy mark in the file name. Rows are recognised by it.
#pragma once

#include <string>

namespace aallokko::importers {

/// "Laukaan tietojärjestelmät 2018.csv" -> "laukaan tietojarjestelmat";
/// "luettelo_v2_2018-05-04 (1).xlsx" -> "luettelo". Never empty: a name of nothing but dates and
/// marks stays as it is, folded.
[[nodiscard]] std::string logicalName(const std::string& fileName);

/// Identity source of a table: logical file name and folded sheet name.
[[nodiscard]] std::string tableSource(const std::string& fileName, const std::string& sheet);

/// File name without its ending.
[[nodiscard]] std::string fileStem(const std::string& fileName);

} // namespace aallokko::importers
