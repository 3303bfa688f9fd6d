// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two accidents of CSV files that no syntax of the whole file explains: a row whose cells are
// separated otherwise than all others, and a whole CSV file quoted again inside another one.
#pragma once

#include "importers/csv/csv_dialect.h"
#include "importers/csv/csv_parser.h"

#include <optional>
#include <string_view>

namespace aallokko::importers {

/// Cuts `raw`, the text of one record with the wrong number of fields, with another delimiter. The
/// answer is the delimiter with which `record` has syntax.width fields; nothing, and an untouched
/// record, when none gives that. Blanks are believed only where a third of the cells are numbers,
/// dates or quoted, a footnote may have as many words as the table has columns; or, for the first
/// record of a table, where words for all columns stand over numbers (`next`, else null).
[[nodiscard]] std::optional<char> recutRecord(std::string_view raw, const CsvSyntax& syntax,
                                              std::size_t fieldLimit, CsvRecord& record,
                                              const CsvRecord* next);

/// The dialect inside, when nearly every record of `sample` is a single quoted cell that is a
/// record itself; nothing otherwise. Linear in the sample.
[[nodiscard]] std::optional<CsvDialect> innerDialect(std::string_view sample, bool isWhole,
                                                     const CsvDialect& outer);

/// The only field with content, or nothing when there are several or none.
[[nodiscard]] const CsvField* onlyField(const CsvRecord& record);

} // namespace aallokko::importers
