// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts a cell that lists several things. ";" and line breaks always separate; ",", " / ", " ja ",
// " och " and " & " only where each part is a known name, so that "Autodesk, Inc" and
// "Neuvola-, koulu- ja opiskeluterveydenhuolto" stay whole.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

using IsKnownName = std::function<bool(const std::string&)>;

/// Parts at ";" and line breaks, trimmed, empty ones dropped.
[[nodiscard]] std::vector<std::string> splitPlain(std::string_view text);

/// splitPlain, then each part that is not itself known at the weaker separators, but only when all
/// its pieces are known. Quadratic in the pieces of one part (a few).
[[nodiscard]] std::vector<std::string> splitKnown(std::string_view text,
                                                  const IsKnownName& isKnown);

/// For cells that name systems: also unknown pieces between commas stand alone, so that a link is
/// never swallowed by its neighbour; pieces that are known only together stay together.
[[nodiscard]] std::vector<std::string> splitMentions(std::string_view text,
                                                     const IsKnownName& isKnown);

} // namespace aallokko::importers
