// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adjacency lists in one flat array (compressed sparse rows): what every inner loop of the planner
// walks over. Built once, then read only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace aallokko::plan {

/// Rows of T. `of(i)` is the row of i; building keeps the order in which entries were given.
template <class T>
class Csr {
  public:
    Csr() = default;

    /// `entries` are (row, value) with 0 <= row < rows. Linear.
    Csr(std::size_t rows, const std::vector<std::pair<std::int32_t, T>>& entries)
        : m_begin(rows + 1, 0), m_values(entries.size()) {
        for (const auto& entry : entries)
            ++m_begin[static_cast<std::size_t>(entry.first) + 1];
        for (std::size_t row = 0; row < rows; ++row)
            m_begin[row + 1] += m_begin[row];
        std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - (rows > 0 ? 1 : 0));
        for (const auto& entry : entries)
            m_values[next[static_cast<std::size_t>(entry.first)]++] = entry.second;
    }

    [[nodiscard]] std::span<const T> of(std::int32_t row) const {
        const std::size_t at = static_cast<std::size_t>(row);
        return {m_values.data() + m_begin[at], m_begin[at + 1] - m_begin[at]};
    }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] std::size_t rows() const { return m_begin.size() - 1; }

  private:
    std::vector<std::size_t> m_begin{0};
    std::vector<T> m_values;
};

} // namespace aallokko::plan
