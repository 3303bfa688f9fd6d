// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of one architecture model, small enough to hold a large model whole: every text once,
// a cell is its number. Models repeat themselves: types, folders and the ids at the ends of
// relations.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace aallokko::importers::architecture {

/// Number of a text; 0 is the empty text.
using TextId = std::uint32_t;

/// Different texts, numbered. Their storage never moves.
class TextPool {
  public:
    TextPool();

    /// The number of this text, which is copied when it is new. About constant in its length.
    TextId add(std::string_view text);
    [[nodiscard]] std::string_view text(TextId id) const { return m_texts[id]; }
    /// Numbers given so far; all are below it.
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    /// Bytes of all different texts.
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

  private:
    [[nodiscard]] std::size_t slotOf(std::string_view text) const;
    void grow();
    [[nodiscard]] std::string_view keep(std::string_view text);

    std::vector<std::string_view> m_texts;
    std::vector<TextId> m_slots; ///< open addressing; 0 is free
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char* m_free = nullptr;
    std::size_t m_left = 0;
    std::int64_t m_bytes = 0;
};

/// Sheets of rows with as many cells each as the sheet has columns.
class ModelStore {
  public:
    struct Sheet {
        std::size_t columns = 0;
        std::vector<int> lines;    ///< line of each row in the file
        std::vector<TextId> cells; ///< row by row

        [[nodiscard]] std::size_t rows() const { return lines.size(); }
        [[nodiscard]] TextId at(std::size_t row, std::size_t column) const {
            return cells[row * columns + column];
        }
        [[nodiscard]] TextId& at(std::size_t row, std::size_t column) {
            return cells[row * columns + column];
        }
    };

    [[nodiscard]] std::string_view text(std::size_t sheet, std::size_t row,
                                        std::size_t column) const {
        return texts.text(sheets[sheet].at(row, column));
    }

    TextPool texts;
    std::vector<Sheet> sheets;
};

} // namespace aallokko::importers::architecture
