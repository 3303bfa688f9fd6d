// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a sample of text fits one CSV syntax: the measure by which csv_dialect.h chooses.
#pragma once

#include "importers/csv/csv_parser.h"

#include <cstddef>
#include <string_view>

namespace aallokko::importers {

/// What cutting a sample with one syntax gave. Shares are of all records or all cells, 0 to 1.
struct CsvScore {
    double value = 0;       ///< the product of the parts below; 0 when nothing is separated
    std::size_t width = 1;  ///< most common number of fields in a record of more than one
    double records = 0;     ///< with content
    double separated = 0;   ///< share of records with two fields or more
    double consistency = 0; ///< probability that two records drawn have the same width
    double whole = 0;       ///< how far cells look like one value
    double typed = 0;       ///< share of cells that are numbers, dates or times
    double quoted = 0;      ///< share of cells in quotes
    double misplaced = 0;   ///< share of records with misplaced quotes
    double needed = 0;      ///< quoted cells that hold a delimiter, line break or quote
    bool isEverySameWidth = false;
};

/// Cuts up to 300 records of `sample` from `start` on. Linear in them.
[[nodiscard]] CsvScore scoreOf(std::string_view sample, std::size_t start, bool isWhole,
                               const CsvSyntax& syntax);

/// True for a number, date, time, percentage or amount of money: digits, their signs, no words.
[[nodiscard]] bool isTyped(std::string_view text);

} // namespace aallokko::importers
