// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a raw table as CSV for `aallokko read -o`: what the reader saw, before any mapping. The
// cells are written as they are; exports meant for spreadsheet programs, with their guard against
// formulas in user text, live in core/exchange.
#pragma once

#include "core/base/result.h"
#include "importers/raw/reader.h"

#include <QString>
#include <vector>

namespace aallokko::importers {

/// A table in figures: the answer of `aallokko read`.
struct TableSummary {
    std::string name;
    int rows = 0;
    int columns = 0;
    bool hidden = false;
};

/// Reads all tables to their end and counts; memory stays that of one row. Errors: those of Reader.
[[nodiscard]] base::Result<std::vector<TableSummary>> summarizeTables(Reader& reader);

/// Writes the rows left in the reader's current table to `path`: UTF-8 without mark, comma, CRLF,
/// RFC 4180; every record has at least `columns` cells. The file appears whole or not at all.
/// Errors: export.cannot_write (Io; name, reason), those of Reader. Returns the number of rows.
[[nodiscard]] base::Result<int> writeTableCsv(Reader& reader, int columns, const QString& path);

/// One record with its line end, as writeTableCsv writes it.
[[nodiscard]] std::string csvRecord(const RawRow& row, int columns);

} // namespace aallokko::importers
