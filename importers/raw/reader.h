// SPDX-License-Identifier: GPL-3.0-or-later
//
// The streaming face of all readers: one table after the other, one row after the other, so that
// memory does not grow with the file. open_reader.h makes them; readDocument there collects a
// whole file. Mapping and import use the latter, `aallokko read` the former.
#pragma once

#include "core/base/result.h"
#include "importers/raw/raw_document.h"

namespace aallokko::importers {

/// What the text of a cell is: the value as stored, in one spelling whatever the file, or what a
/// spreadsheet program shows for it. CSV, YAML and JSON know no difference.
enum class CellText : unsigned char { Stored, Shown };

/// Reads one file, in order, once. After an error the reader is finished. Not thread-safe; one
/// thread at a time may use it.
class Reader {
  public:
    virtual ~Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// Moves to the first or next table (rows left in the current one are skipped); false after the
    /// last one. Errors: those of read_codes.h, kind Io or Refused.
    [[nodiscard]] virtual base::Result<bool> nextSheet() = 0;

    /// Fills `row` with the next row of the current table that has content; false at its end.
    /// Errors as above. `row` is reused: its storage stays allocated between calls.
    [[nodiscard]] virtual base::Result<bool> next(RawRow& row) = 0;

    /// The current table without its rows. `columns` and `mergedBlocks` are complete only when
    /// next() has returned false: worksheets name merged blocks after their rows, and cells covered
    /// by such a block are marked by readDocument only.
    [[nodiscard]] const RawSheet& sheet() const { return m_sheet; }

    /// The file without its tables; `issues` grow while reading.
    [[nodiscard]] const RawDocument& document() const { return m_document; }

  protected:
    Reader() = default;

    RawSheet m_sheet;
    RawDocument m_document;
};

} // namespace aallokko::importers
