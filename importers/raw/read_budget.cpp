// SPDX-License-Identifier: GPL-3.0-or-later
//
// Implementation of the running counts against ReadLimits.
#include "importers/raw/read_budget.h"

#include <utility>

namespace aallokko::importers {

namespace {
// A look at the clock costs about as much as reading a cell.
constexpr unsigned TICKS_PER_LOOK = 256;
} // namespace

ReadBudget::ReadBudget(const ReadLimits& limits, std::stop_token stop, std::string fileName)
    : m_limits(limits), m_stop(std::move(stop)), m_fileName(std::move(fileName)),
      m_deadline(std::chrono::steady_clock::now() + limits.time) {}

std::optional<base::Error> ReadBudget::tick() {
    if (m_ticks++ % TICKS_PER_LOOK != 0)
        return std::nullopt;
    if (m_stop.stop_requested()) {
        base::Error error = refused("read.cancelled");
        error.kind = base::ErrorKind::Usage;
        return error;
    }
    if (std::chrono::steady_clock::now() > m_deadline)
        return refused("read.too_slow", {std::to_string(m_limits.time.count())});
    return std::nullopt;
}

std::optional<base::Error> ReadBudget::countRow(const RawRow& row) {
    const auto& place = row.source;
    const auto cells = static_cast<std::int64_t>(row.cells.size());
    m_cells += cells;
    if (place.row > m_limits.rows)
        return refused("read.too_many_rows", {std::to_string(m_limits.rows)}, place.sheet,
                       place.row);
    if (cells > m_limits.columns)
        return refused("read.too_many_columns", {std::to_string(m_limits.columns)}, place.sheet,
                       place.row);
    if (m_cells > m_limits.cells)
        return refused("read.too_many_cells", {std::to_string(m_limits.cells)}, place.sheet,
                       place.row);
    for (const RawCell& cell : row.cells)
        m_text += static_cast<std::int64_t>(cell.text.size());
    if (m_text > m_limits.textBytes)
        return refused("read.text_too_long", {std::to_string(m_limits.textBytes)}, place.sheet,
                       place.row);
    return tick();
}

bool ReadBudget::countInflated(std::int64_t bytes) {
    m_inflated += bytes;
    return m_inflated <= m_limits.archiveBytes;
}

base::Error ReadBudget::refused(std::string code, std::vector<std::string> arguments,
                                std::string sheet, int row, int column) const {
    return base::Error{base::ErrorKind::Refused,
                       std::move(code),
                       std::move(arguments),
                       base::SourceRef{m_fileName, std::move(sheet), row, column},
                       {}};
}

void ReadBudget::addIssue(RawDocument& document, ReadIssue issue) {
    if (static_cast<std::int64_t>(document.issues.size()) < m_limits.issues) {
        issue.source.file = m_fileName;
        document.issues.push_back(std::move(issue));
        return;
    }
    if (m_unlistedIssues++ == 0)
        document.issues.push_back(
            {ReadSeverity::Warning, "read.more_issues", {}, {m_fileName, {}, 0, 0}});
    document.issues.back().arguments = {std::to_string(m_unlistedIssues)};
}

} // namespace aallokko::importers
