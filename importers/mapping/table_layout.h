// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the table in a sheet: where its header stands (titles above, two header rows, merged group
// headers), and which rows below are data, sections, totals, repeated headers or remarks. Knows the
// synonyms of the catalogue only as "looks like a header".
#pragma once

#include "importers/raw/raw_document.h"
#include "importers/words/header_match.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// `row` is an index into RawSheet::rows. A header with a group above it is "group / field" in
/// `groups` and the field alone in `headers`.
struct TableLayout {
    bool isFound = false;
    std::size_t firstHeader = 0;
    std::size_t lastHeader = 0;
    int headerRow = 0; ///< number of the last header row as the spreadsheet shows it
    int knownHeaders = 0;
    std::vector<std::string> headers;
    std::vector<std::string> groups;
    /// Texts above the header and beside no table: titles, dates, remarks.
    std::vector<std::string> titles;
};

/// The best header row among the first 40 rows with content. Not found when no row has a known
/// header, or none of at least two cells of text.
[[nodiscard]] TableLayout findLayout(const RawSheet& sheet, const HeaderMatcher& matcher);

/// The layout with the header in the row that the spreadsheet shows as `headerRow`, as a person
/// said; a row of group headers above it still counts. Not found when the sheet has no such row.
[[nodiscard]] TableLayout layoutAt(const RawSheet& sheet, const HeaderMatcher& matcher,
                                   int headerRow);

enum class RowKind { Data, Section, Total, RepeatedHeader, Remark };

/// What the rows of a table look like; made once per table.
class RowSorter {
  public:
    /// `nameColumn`: index of the column mapped to the name, or -1.
    RowSorter(const RawSheet& sheet, const TableLayout& layout, int nameColumn,
              const std::vector<std::string>& totalWords);

    [[nodiscard]] RowKind kindOf(std::size_t row) const;

  private:
    [[nodiscard]] bool isTotal(const RawRow& row) const;
    [[nodiscard]] bool isRepeatedHeader(const RawRow& row) const;
    [[nodiscard]] bool isSection(std::size_t row, const std::string& only) const;

    const RawSheet& m_sheet;
    const TableLayout& m_layout;
    int m_nameColumn;
    std::vector<std::string> m_totalWords;
    std::size_t m_usualCells = 0; ///< median of filled cells, rows of one cell left out
};

/// Value of the cell as a person sees it: a cell covered by a merged block has the block's value.
/// nullptr when the row is shorter. `owner` gets the row of the cell that holds the value.
[[nodiscard]] const RawCell* cellAt(const RawSheet& sheet, std::size_t row, std::size_t column,
                                    const RawRow** owner = nullptr);

} // namespace aallokko::importers
