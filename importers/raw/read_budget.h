// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left of the ReadLimits of one file while it is read: counts cells and inflated bytes,
// watches the clock and the stop request, and words refusals in one way for all readers.
#pragma once

#include "core/base/result.h"
#include "importers/raw/raw_document.h"
#include "importers/raw/read_limits.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace aallokko::importers {

/// One budget serves all parts of one file. Not thread-safe.
class ReadBudget {
  public:
    ReadBudget(const ReadLimits& limits, std::stop_token stop, std::string fileName);

    [[nodiscard]] const ReadLimits& limits() const { return m_limits; }
    [[nodiscard]] const std::string& fileName() const { return m_fileName; }

    /// Error read.cancelled or read.too_slow when the stop was requested or the time is up. Cheap:
    /// the clock is read once in some hundred calls.
    [[nodiscard]] std::optional<base::Error> tick();

    /// Counts a row; error when a limit on rows, columns, cells or their text is passed. Text
    /// counts as often as it is given: shared strings and repeated rows make much of a short file.
    [[nodiscard]] std::optional<base::Error> countRow(const RawRow& row);

    /// Counts bytes inflated from an archive; false when archiveBytes is passed.
    [[nodiscard]] bool countInflated(std::int64_t bytes);

    /// A refusal (kind Refused) that names this file and the place.
    [[nodiscard]] base::Error refused(std::string code, std::vector<std::string> arguments = {},
                                      std::string sheet = {}, int row = 0, int column = 0) const;

    /// Adds an issue of this file; beyond `limits().issues` it is only counted, and the last issue
    /// read.more_issues says how many.
    void addIssue(RawDocument& document, ReadIssue issue);

  private:
    ReadLimits m_limits;
    std::stop_token m_stop;
    std::string m_fileName;
    std::chrono::steady_clock::time_point m_deadline;
    std::int64_t m_cells = 0;
    std::int64_t m_text = 0;
    std::int64_t m_inflated = 0;
    std::int64_t m_unlistedIssues = 0;
    unsigned m_ticks = 0;
};

} // namespace aallokko::importers
