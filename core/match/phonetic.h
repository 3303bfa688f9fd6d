// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a name sounds to a speaker of Finnish who writes it down by ear: w and v, c and k, double and
// single letters, b and p, d and t, g and k are one ("Wilma", "Vilma"; "Effica", "Efika").
#pragma once

#include <string>
#include <string_view>

namespace aallokko::match {

/// Key of a folded word (lower case, no diacritics): equal keys sound alike. Digits and other bytes
/// stay as they are. Linear; never longer than twice the word.
[[nodiscard]] std::string soundKey(std::string_view word);

/// The first letter of soundKey(), for leaving pairs out quickly; '\0' for an empty word.
[[nodiscard]] char firstSound(std::string_view word);

} // namespace aallokko::match
