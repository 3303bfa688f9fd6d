// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people write them in inventories: "1 234,50", "1.234,50", "n. 850", "100-200",
// ">500", "12 t€". Reads text only; the meaning of the column (cents, months) is the caller's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace aallokko::importers {

/// `rule` names the interpretation in catalogue terms, joined with "+": "number.approximate",
/// "number.range" (the middle is taken), "number.bound", "number.dot_thousands",
/// "number.comma_thousands", "number.thousands" and "number.millions" (unit in the cell),
/// "number.per_month", "number.with_remark"; "" for a plain number. `isDoubtful`: the separator
/// could mean something else.
struct NumberReading {
    long double value = 0;
    std::string rule;
    bool hasUnit = false;
    bool isDoubtful = false;
};

/// The number in `text`, or nullopt when anything is left unexplained. Never guesses.
[[nodiscard]] std::optional<NumberReading> readNumber(std::string_view text);

/// `value` times `scale`, rounded half away from zero; nullopt beyond 9e15.
[[nodiscard]] std::optional<std::int64_t> toInteger(long double value, long double scale);

/// Adds a rule to a "+" list, once.
void addRule(std::string& rules, std::string_view rule);

} // namespace aallokko::importers
