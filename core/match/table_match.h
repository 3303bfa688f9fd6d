// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two tables of any columns: which column is what, and how probable it is that given pairs of their
// rows are one product. The verb `match` is this and nothing more.
#pragma once

#include "core/match/knowledge.h"
#include "core/match/measures.h"
#include "core/match/product_aliases.h"
#include "core/match/rivals.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::match {

/// A table as read: rows are as long as the header or shorter.
struct TextTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// What a column holds, as far as its heading and values tell.
enum class ColumnRole : std::uint8_t {
    Other,
    Id,
    Name,
    OtherName,
    Vendor,
    Version,
    Price,
    Description,
    Functions
};

/// A role for each column. Headings are known in English, Finnish and Swedish; without a known
/// heading numbers are a price, long texts a description and the first other text the name. There
/// is one Name unless the table has no text at all.
[[nodiscard]] std::vector<ColumnRole> rolesOf(const TextTable& table);

/// Rows as records by those roles.
[[nodiscard]] std::vector<Record> recordsOf(const TextTable& table,
                                            std::span<const ColumnRole> roles);

/// One judged pair: probability 0..1 and the figures behind it.
struct JudgedPair {
    double probability = 0.0;
    bool isSame = false;
    Measures measures;
    RivalMeasures rivals{};
};

/// Judges pairs (left row, right row) with the model of priced lists when both tables have prices,
/// else with that of registers, which also knows `aliases` where given. Rivals are looked for among
/// all rows of both tables. O(rows * candidates).
[[nodiscard]] std::vector<JudgedPair> judgePairs(std::span<const Record> left,
                                                 std::span<const Record> right,
                                                 std::span<const std::pair<int, int>> pairs,
                                                 const Knowledge& knowledge,
                                                 const ProductAliases* aliases = nullptr);

} // namespace aallokko::match
