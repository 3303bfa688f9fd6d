// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many texts, added once and looked up by number: the shared strings of a workbook. What does not
// fit into some megabytes of memory lies in a temporary file, so memory does not grow with the
// workbook.
#pragma once

#include <QTemporaryFile>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

/// Not thread-safe: looking up moves the cache.
class TextStore {
  public:
    /// `memoryBytes`: text kept in memory before the rest is spilled.
    explicit TextStore(std::size_t memoryBytes = std::size_t{8} << 20)
        : m_memoryBytes(memoryBytes) {}

    /// Appends a text of less than 4 GiB; false when the temporary file cannot be written (see
    /// errorText).
    [[nodiscard]] bool add(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Bytes of all texts with what it costs to find them.
    [[nodiscard]] std::int64_t bytes() const;
    [[nodiscard]] bool isSpilled() const { return m_spilled > 0; }
    [[nodiscard]] std::string errorText() const;

    /// The text added as number `index` < size(), valid until the next call; "" when the temporary
    /// file cannot be read back.
    [[nodiscard]] std::string_view at(std::size_t index);

  private:
    /// A piece of the temporary file.
    struct Window {
        std::uint64_t start = UINT64_MAX;
        std::string bytes;
    };

    [[nodiscard]] bool spill();
    [[nodiscard]] bool copy(std::uint64_t position, char* target, std::size_t count);
    [[nodiscard]] const Window* windowAt(std::uint64_t position);

    std::size_t m_memoryBytes;
    std::size_t m_size = 0;
    std::uint64_t m_spilled = 0;        ///< bytes in the temporary file
    std::string m_tail;                 ///< bytes behind them: length and text of each record
    std::vector<std::uint64_t> m_marks; ///< where every MARK_EVERY-th record starts
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Window> m_windows;
    std::string m_found;
};

} // namespace aallokko::importers
