// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one table of a CSV file ends and the next one begins: exports of several lists in one file.
#pragma once

#include "importers/csv/csv_parser.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// True when the record may be a header: two fields or more, all filled, all different, no numbers.
[[nodiscard]] bool looksLikeHeader(const CsvRecord& record);

/// True when a field of the record is a number, date or time.
[[nodiscard]] bool holdsNumbers(const CsvRecord& record);

/// True when `record`, of another width than the current table, begins another one: it repeats half
/// of the `header`, or stands behind an empty row and `next` goes on in its width. Rows as wide as
/// the table never begin one: a header that is repeated there belongs to it.
[[nodiscard]] bool beginsTable(const std::vector<std::string>& header, const CsvRecord& record,
                               bool afterEmptyRow, const CsvRecord& next);

} // namespace aallokko::importers
