// SPDX-License-Identifier: GPL-3.0-or-later
//
// Header rows are found by score: known headers count most, then text cells; numbers and long
// sentences speak against a row.
#include "importers/mapping/table_layout.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

constexpr std::size_t searchedRows = 40; // inventories have a handful of title rows at most
constexpr std::size_t longHeader = 120;  // characters; longer texts are sentences
constexpr int knownWeight = 10;

bool isFilled(const RawCell& cell) {
    return !cell.fromMerge && cell.kind != CellKind::Empty && !base::trimmed(cell.text).empty();
}

std::size_t filledCells(const RawRow& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), isFilled));
}

struct RowScore {
    int known = 0;
    int total = 0;
    std::size_t texts = 0;
};

RowScore scoreOf(const RawRow& row, const HeaderMatcher& matcher) {
    RowScore score;
    for (const RawCell& cell : row.cells) {
        if (!isFilled(cell)) {
            continue;
        }
        const bool text = cell.kind == CellKind::Text && cell.text.size() <= longHeader &&
                          cell.text.find_first_not_of("0123456789.,- ") != std::string::npos;
        score.texts += text ? 1 : 0;
        score.total += text ? 1 : -2;
        if (text && matcher.isKnown(cell.text)) {
            score.known += 1;
            score.total += knownWeight;
        }
    }
    return score;
}

std::string textAt(const RawRow& row, std::size_t column) {
    return column < row.cells.size() ? base::trimmed(row.cells[column].text) : std::string();
}

// Texts of a group row carried to the right: through merged blocks, else over blank cells.
std::vector<std::string> carried(const RawRow& row, std::size_t columns) {
    std::vector<std::string> texts(columns);
    std::string current;
    for (std::size_t i = 0; i < columns; ++i) {
        const std::string text = textAt(row, i);
        current = text.empty() ? current : text;
        texts[i] = current;
    }
    return texts;
}

std::size_t columnsOf(const RawSheet& sheet) {
    std::size_t columns = 0;
    for (const RawRow& row : sheet.rows) {
        columns = std::max(columns, row.cells.size());
    }
    return columns;
}

// A row of group headers stands directly above: at least two texts, fewer than the fields.
bool isGroupRow(const RawRow& above, const RawRow& header) {
    const std::size_t groups = filledCells(above);
    if (groups < 2 || groups >= filledCells(header) || above.source.row + 1 != header.source.row) {
        return false;
    }
    return std::all_of(above.cells.begin(), above.cells.end(), [](const RawCell& cell) {
        return !isFilled(cell) || (cell.kind == CellKind::Text && cell.text.size() <= longHeader);
    });
}

// The row below goes on with the header: it fills only columns that the header leaves open or
// that a merged header spans, with texts, and nothing under the header's single columns.
bool isSecondHeader(const RawRow& header, const RawRow& below, const HeaderMatcher& matcher) {
    if (below.source.row != header.source.row + 1) {
        return false;
    }
    int known = 0;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < below.cells.size(); ++i) {
        if (!isFilled(below.cells[i])) {
            continue;
        }
        const bool nextOpen = textAt(header, i + 1).empty() && i + 1 < below.cells.size() &&
                              isFilled(below.cells[i + 1]);
        const bool under = textAt(header, i).empty() || nextOpen;
        if (!under || below.cells[i].kind != CellKind::Text) {
            return false;
        }
        texts += 1;
        known += matcher.isKnown(below.cells[i].text) ? 1 : 0;
    }
    return texts >= 2 && known >= 1;
}

void addTitles(const RawRow& row, std::vector<std::string>& titles) {
    for (const RawCell& cell : row.cells) {
        if (isFilled(cell)) {
            titles.push_back(base::trimmed(cell.text));
        }
    }
}

void fillHeaders(const RawSheet& sheet, TableLayout& layout) {
    const std::size_t columns = columnsOf(sheet);
    const RawRow& fields = sheet.rows[layout.lastHeader];
    layout.headers.resize(columns);
    layout.groups.resize(columns);
    std::vector<std::string> groups(columns);
    if (layout.firstHeader != layout.lastHeader) {
        groups = carried(sheet.rows[layout.firstHeader], columns);
    }
    for (std::size_t i = 0; i < columns; ++i) {
        layout.headers[i] = textAt(fields, i);
        if (layout.headers[i].empty() && layout.firstHeader != layout.lastHeader) {
            layout.headers[i] = textAt(sheet.rows[layout.firstHeader], i);
        } else {
            layout.groups[i] = groups[i];
        }
    }
}

void finishLayout(const RawSheet& sheet, TableLayout& layout) {
    layout.headerRow = sheet.rows[layout.lastHeader].source.row;
    for (std::size_t i = 0; i < layout.firstHeader; ++i) {
        addTitles(sheet.rows[i], layout.titles);
    }
    fillHeaders(sheet, layout);
}

} // namespace

TableLayout findLayout(const RawSheet& sheet, const HeaderMatcher& matcher) {
    TableLayout layout;
    int best = 0;
    // A made table has its header on top, whatever the names below look like.
    const std::size_t limit = std::min(sheet.rows.size(), sheet.made ? 1 : searchedRows);
    for (std::size_t i = 0; i < limit; ++i) {
        const RowScore score = scoreOf(sheet.rows[i], matcher);
        if (score.known > 0 && score.total > best) {
            best = score.total;
            layout.isFound = true;
            layout.knownHeaders = score.known;
            layout.firstHeader = layout.lastHeader = i;
        }
    }
    if (!layout.isFound) {
        return layout;
    }
    const std::size_t at = layout.lastHeader;
    if (sheet.made) {
        fillHeaders(sheet, layout);
        return layout;
    }
    if (at + 1 < sheet.rows.size() && isSecondHeader(sheet.rows[at], sheet.rows[at + 1], matcher)) {
        layout.lastHeader = at + 1;
    } else if (at > 0 && isGroupRow(sheet.rows[at - 1], sheet.rows[at])) {
        layout.firstHeader = at - 1;
    }
    finishLayout(sheet, layout);
    return layout;
}

TableLayout layoutAt(const RawSheet& sheet, const HeaderMatcher& matcher, int headerRow) {
    TableLayout layout;
    for (std::size_t i = 0; i < sheet.rows.size() && !layout.isFound; ++i) {
        if (sheet.rows[i].source.row == headerRow) {
            layout.isFound = true;
            layout.knownHeaders = scoreOf(sheet.rows[i], matcher).known;
            layout.firstHeader = layout.lastHeader = i;
            if (i > 0 && isGroupRow(sheet.rows[i - 1], sheet.rows[i])) {
                layout.firstHeader = i - 1;
            }
            finishLayout(sheet, layout);
        }
    }
    return layout;
}

RowSorter::RowSorter(const RawSheet& sheet, const TableLayout& layout, int nameColumn,
                     const std::vector<std::string>& totalWords)
    : m_sheet(sheet), m_layout(layout), m_nameColumn(nameColumn) {
    for (const std::string& word : totalWords) {
        m_totalWords.push_back(base::foldedWords(word));
    }
    std::vector<std::size_t> counts;
    for (std::size_t i = layout.lastHeader + 1; i < sheet.rows.size(); ++i) {
        // Lone cells are what sections and remarks look like; they do not count as usual.
        if (const std::size_t filled = filledCells(sheet.rows[i]); filled > 1) {
            counts.push_back(filled);
        }
    }
    if (!counts.empty()) {
        std::sort(counts.begin(), counts.end());
        m_usualCells = counts[counts.size() / 2];
    }
}

// "Yhteensä", "Summa: 12": the first text begins with such a word and nothing but numbers follow.
bool RowSorter::isTotal(const RawRow& row) const {
    bool found = false;
    for (const RawCell& cell : row.cells) {
        if (!isFilled(cell)) {
            continue;
        }
        const std::string words = base::foldedWords(cell.text);
        if (!found) {
            found = std::any_of(m_totalWords.begin(), m_totalWords.end(), [&](const auto& total) {
                return words == total || words.rfind(total + " ", 0) == 0;
            });
            if (!found) {
                return false;
            }
        } else if (words.find_first_not_of("0123456789 eurkplhtpvtm") != std::string::npos) {
            return false;
        }
    }
    return found;
}

bool RowSorter::isRepeatedHeader(const RawRow& row) const {
    std::size_t same = 0;
    for (std::size_t i = 0; i < row.cells.size() && i < m_layout.headers.size(); ++i) {
        same += isFilled(row.cells[i]) &&
                        base::folded(row.cells[i].text) == base::folded(m_layout.headers[i])
                    ? 1
                    : 0;
    }
    return same >= 2 && same * 5 >= filledCells(row) * 3;
}

bool RowSorter::isSection(std::size_t index, const std::string& only) const {
    const RawRow& row = m_sheet.rows[index];
    const bool followed = index + 1 < m_sheet.rows.size();
    if (!followed || m_usualCells < 3) {
        return false;
    }
    const auto covered = std::count_if(row.cells.begin(), row.cells.end(),
                                       [](const RawCell& cell) { return cell.fromMerge; });
    const bool upper =
        only.size() > 3 && base::folded(only) != only &&
        std::none_of(only.begin(), only.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return covered >= 2 || upper;
}

RowKind RowSorter::kindOf(std::size_t index) const {
    const RawRow& row = m_sheet.rows[index];
    if (m_sheet.made) {
        return RowKind::Data;
    }
    if (isTotal(row)) {
        return RowKind::Total;
    }
    if (isRepeatedHeader(row)) {
        return RowKind::RepeatedHeader;
    }
    if (filledCells(row) != 1) {
        return RowKind::Data;
    }
    const auto it = std::find_if(row.cells.begin(), row.cells.end(), isFilled);
    const bool inName = it - row.cells.begin() == m_nameColumn;
    const std::string only = base::trimmed(it->text);
    if (isSection(index, only)) {
        return RowKind::Section;
    }
    if (inName) {
        // A lone sentence under the names is a remark; a lone name is a thin row.
        const bool sentence = only.size() > longHeader || only.front() == '*' ||
                              base::foldedWords(only).rfind("huom ", 0) == 0;
        return sentence ? RowKind::Remark : RowKind::Data;
    }
    return m_usualCells >= 3 && index + 1 < m_sheet.rows.size() && only.size() <= longHeader
               ? RowKind::Section
               : RowKind::Remark;
}

const RawCell* cellAt(const RawSheet& sheet, std::size_t row, std::size_t column,
                      const RawRow** owner) {
    const RawRow& here = sheet.rows[row];
    if (owner != nullptr) {
        *owner = &here;
    }
    if (column >= here.cells.size()) {
        return nullptr;
    }
    const RawCell& cell = here.cells[column];
    if (!cell.fromMerge) {
        return &cell;
    }
    const int rowNumber = here.source.row;
    const int columnNumber = static_cast<int>(column) + 1;
    for (const MergedBlock& block : sheet.mergedBlocks) {
        const bool inside = rowNumber >= block.firstRow && rowNumber <= block.lastRow &&
                            columnNumber >= block.firstColumn && columnNumber <= block.lastColumn;
        // A block over several columns is a title or section, not a value of each column.
        if (!inside || block.firstColumn != block.lastColumn) {
            continue;
        }
        for (std::size_t i = row; i-- > 0;) {
            const RawRow& above = sheet.rows[i];
            if (above.source.row == block.firstRow && column < above.cells.size()) {
                if (owner != nullptr) {
                    *owner = &above;
                }
                return &above.cells[column];
            }
        }
    }
    return &cell;
}

} // namespace aallokko::importers
