// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first rows wait until the usual width is known; later ones only where they may be notes or a
// copy of the table.
#include "importers/csv/plain_table.h"

#include "importers/csv/csv_score.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::importers {

namespace {

constexpr std::size_t WAIT_ROWS = 50;
constexpr std::size_t COPY_ROWS = 3; // rows that must agree with the first ones
constexpr std::size_t MOST_NOTES = 50;
constexpr std::size_t MIN_WIDTH = 3; // narrower tables have rows with one filled cell

std::size_t filled(const RawRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](const RawCell& cell) { return !cell.text.empty(); }));
}

bool hasNumbers(const RawRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const RawCell& cell) { return isTyped(cell.text); });
}

std::vector<std::string> textsOf(const RawRow& row) {
    std::vector<std::string> texts;
    for (const RawCell& cell : row.cells)
        texts.push_back(cell.text);
    return texts;
}

bool sameTexts(const RawRow& a, const RawRow& b) {
    return textsOf(a) == textsOf(b);
}

/// Words for every column, all different.
bool isFullHeader(const RawRow& row) {
    std::set<std::string> seen;
    return row.cells.size() >= MIN_WIDTH && !hasNumbers(row) &&
           std::all_of(row.cells.begin(), row.cells.end(), [&](const RawCell& cell) {
               return !cell.text.empty() && seen.insert(cell.text).second;
           });
}

/// A row of group names: some of its cells, words only, over a header and numbers.
bool isGroupRow(const RawRow& row, const RawRow& header, const RawRow& below) {
    const std::size_t texts = filled(row);
    return row.cells.size() == header.cells.size() && texts >= 2 && texts < row.cells.size() &&
           !hasNumbers(row) && isFullHeader(header) && hasNumbers(below);
}

void joinTo(RawRow& header, const RawRow& next) {
    for (std::size_t i = 0; i < std::min(header.cells.size(), next.cells.size()); ++i) {
        std::string& text = header.cells[i].text;
        const std::string& more = next.cells[i].text;
        text += (text.empty() || more.empty() ? "" : " ") + more;
        header.cells[i].kind = text.empty() ? CellKind::Empty : CellKind::Text;
    }
}

/// A separator too many: one cell more than the table has, and only one of them empty.
void dropSurplus(RawRow& row, std::size_t width) {
    const auto isEmpty = [](const RawCell& cell) { return cell.text.empty(); };
    if (width >= MIN_WIDTH && row.cells.size() == width + 1 &&
        std::count_if(row.cells.begin(), row.cells.end(), isEmpty) == 1)
        row.cells.erase(std::find_if(row.cells.begin(), row.cells.end(), isEmpty));
}

} // namespace

/// A row with one filled cell that is no row of the table.
bool PlainTable::isNote(const RawRow& row) const {
    return m_width >= MIN_WIDTH && filled(row) <= 1 && !row.cells.empty() &&
           (row.cells.size() == 1 || !row.cells.front().text.empty());
}

bool PlainTable::isHeaderAgain(const RawRow& row) const {
    return m_hasHeader && m_names.size() >= 2 && textsOf(row) == m_names;
}

void PlainTable::add(RawRow row, std::vector<RawRow>& out) {
    if (m_begun) {
        pass(std::move(row), out);
        return;
    }
    m_first.push_back(std::move(row));
    if (m_first.size() < WAIT_ROWS)
        return;
    begin();
    for (RawRow& each : m_first)
        pass(std::move(each), out);
    m_first.clear();
}

/// Finds the usual width, drops what stands above the table and joins its headers.
void PlainTable::begin() {
    m_begun = true;
    std::map<std::size_t, int> widths;
    for (const RawRow& row : m_first)
        ++widths[row.cells.size()];
    int most = 0;
    for (const auto& [width, count] : widths) {
        if (count >= most && width > 1) {
            most = count;
            m_width = width;
        }
    }
    const auto table = std::find_if(m_first.begin(), m_first.end(), [this](const RawRow& row) {
        return !isNote(row) && (m_width < MIN_WIDTH || filled(row) * 2 >= m_width);
    });
    const bool onlyNotes =
        std::all_of(m_first.begin(), table, [this](const RawRow& row) { return isNote(row); });
    if (table != m_first.end() && onlyNotes)
        m_first.erase(m_first.begin(), table);
    joinHeaders();
}

void PlainTable::joinHeaders() {
    if (m_first.size() < 2 || m_first.front().cells.size() < 2 || hasNumbers(m_first.front()))
        return;
    m_names = textsOf(m_first.front());
    m_hasHeader = true;
    while (m_first.size() > 2 && textsOf(m_first[1]) == m_names) {
        joinTo(m_first.front(), m_first[1]);
        m_first.erase(m_first.begin() + 1);
    }
    if (m_first.size() > 2 && isGroupRow(m_first[0], m_first[1], m_first[2])) {
        m_names = textsOf(m_first[1]);
        joinTo(m_first.front(), m_first[1]);
        m_first.erase(m_first.begin() + 1);
    }
    m_header = std::move(m_first.front());
    m_first.front() = m_header;
}

void PlainTable::pass(RawRow row, std::vector<RawRow>& out) {
    if (m_ended)
        return;
    const bool afterGap = m_lastRow > 0 && row.source.row > m_lastRow + 1;
    m_lastRow = row.source.row;
    // A lone number is a value: only below a note in words does it belong to the notes.
    const bool beginsNotes = (afterGap || row.cells.size() != m_width) && !hasNumbers(row);
    if (isNote(row) && m_notes.size() < MOST_NOTES && (!m_notes.empty() || beginsNotes)) {
        m_notes.push_back(std::move(row));
        return;
    }
    for (RawRow& note : m_notes)
        emit(std::move(note), out);
    m_notes.clear();
    if (m_isAgain) {
        m_again.push_back(std::move(row));
        passCopy(out, false);
    } else if (m_start.size() >= COPY_ROWS && isHeaderAgain(row)) {
        m_isAgain = true;
    } else {
        emit(std::move(row), out);
    }
}

/// Rows behind a repeated header: a copy of the table, or its further rows.
void PlainTable::passCopy(std::vector<RawRow>& out, bool isLast) {
    if (m_again.size() < COPY_ROWS && !isLast)
        return;
    m_ended = m_again.size() >= COPY_ROWS &&
              std::equal(m_start.begin(), m_start.end(), m_again.begin(), sameTexts);
    for (RawRow& row : m_again) {
        if (!m_ended)
            emit(std::move(row), out);
    }
    m_again.clear();
    m_isAgain = false;
}

void PlainTable::emit(RawRow row, std::vector<RawRow>& out) {
    dropSurplus(row, m_width);
    const bool isHeader = m_hasHeader && row.source.row == m_header.source.row;
    if (!isHeader && m_start.size() < COPY_ROWS)
        m_start.push_back(row);
    out.push_back(std::move(row));
}

void PlainTable::finish(std::vector<RawRow>& out) {
    if (!m_begun) {
        begin();
        for (RawRow& each : m_first)
            pass(std::move(each), out);
        m_first.clear();
    }
    if (m_isAgain)
        passCopy(out, true);
    m_notes.clear();
}

} // namespace aallokko::importers
