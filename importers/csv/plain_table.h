// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table alone, out of the rows of a sheet: without titles above it and notes below it, its
// header in one row. What is left out is decided from the shape of the rows only, never from words.
#pragma once

#include "importers/raw/raw_row.h"

#include <deque>
#include <vector>

namespace aallokko::importers {

/// Takes rows in their order and gives them back, changed:
/// - leading rows with one filled cell, where wider rows follow, are left out;
/// - a header given several times in a row becomes one, its texts joined by blanks; so does a row
///   of group names over a header;
/// - a header repeated further down is left out, with the rows behind it when they begin like the
///   table itself (a copy of it);
/// - a cell too many that is the only empty one of its row is left out;
/// - the last rows with one filled cell, the first of them words, are left out when they do not
/// have
///   the table's width or stand behind an empty row.
/// Memory: about fifty rows.
class PlainTable {
  public:
    /// Takes a row; what is certain is appended to `out`.
    void add(RawRow row, std::vector<RawRow>& out);
    /// The sheet has ended.
    void finish(std::vector<RawRow>& out);

  private:
    void begin();
    void joinHeaders();
    void pass(RawRow row, std::vector<RawRow>& out);
    void passCopy(std::vector<RawRow>& out, bool isLast);
    void emit(RawRow row, std::vector<RawRow>& out);
    [[nodiscard]] bool isNote(const RawRow& row) const;
    [[nodiscard]] bool isHeaderAgain(const RawRow& row) const;

    std::deque<RawRow> m_first;  ///< until the table's beginning is known
    std::vector<RawRow> m_notes; ///< perhaps the last rows
    std::vector<RawRow> m_again; ///< rows behind a repeated header, not yet known to be a copy
    std::vector<RawRow> m_start; ///< the first rows below the header
    RawRow m_header;
    std::vector<std::string> m_names; ///< of the header as it stands in the file
    std::size_t m_width = 0;
    int m_lastRow = 0;
    bool m_begun = false;
    bool m_hasHeader = false;
    bool m_isAgain = false; ///< a repeated header was just met
    bool m_ended = false;
};

} // namespace aallokko::importers
