// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which pairs of a corpus are worth measuring: records that share a rare word, a word but for one
// letter, two words written as one, or the beginning of a word. Everything else is different.
#pragma once

#include "core/match/record.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace aallokko::match {

/// An index of the records [begin, end) of a corpus by what their names consist of.
class Blocks {
  public:
    /// O(letters of the names). The corpus must outlive this.
    Blocks(const Corpus& corpus, std::size_t begin, std::size_t end);

    /// The at most `limit` records of the index that share the most weight with the name of
    /// `record` (a position in the corpus), best first, itself left out. Blocks of more than
    /// `blockLimit` records count only by the neighbours of `record` in them, which are those of
    /// like vendor and name.
    [[nodiscard]] std::vector<int> candidatesOf(std::size_t record, std::size_t limit) const;

    static constexpr std::size_t blockLimit = 200;

  private:
    struct Key {
        std::uint64_t key = 0;
        int record = 0;
        auto operator<=>(const Key&) const = default;
    };
    struct WeightedKey {
        std::uint64_t key = 0;
        float weight = 0;
        std::size_t word = 0; ///< keys of one word count once for a record
    };

    static void addMisspelt(std::vector<WeightedKey>& keys, const std::string& text, float weight,
                            std::size_t word);
    [[nodiscard]] std::vector<WeightedKey> keysOf(const PreparedRecord& record) const;
    [[nodiscard]] std::span<const Key> blockOf(std::uint64_t key) const;

    const Corpus* m_corpus;
    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_rank; ///< of each record by vendor and name
    std::vector<float> m_norms;
};

} // namespace aallokko::match
