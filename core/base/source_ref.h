// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where something stands in a file: the reference that every problem, origin and reason carries, so
// that a person can open the spreadsheet and look at the very cell.
#pragma once

#include <compare>
#include <string>

namespace aallokko::base {

/// A place in an input file. `row` and `column` count from 1 as a spreadsheet shows them (for text
/// files `row` is the line where the record starts); 0 means the whole sheet or the whole row.
/// `file` is the name without folders: projects move between machines.
struct SourceRef {
    std::string file;
    std::string sheet;
    int row = 0;
    int column = 0;

    auto operator<=>(const SourceRef&) const = default;
    bool operator==(const SourceRef&) const = default;
};

/// Column letters as spreadsheets write them: 1 -> "A", 28 -> "AB"; "" for column < 1.
[[nodiscard]] std::string columnLetters(int column);

/// "file:sheet:B214" with the empty parts left out; for logs, reports and exports.
[[nodiscard]] std::string toString(const SourceRef& source);

} // namespace aallokko::base
