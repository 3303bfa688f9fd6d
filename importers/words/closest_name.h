// SPDX-License-Identifier: GPL-3.0-or-later
//
// The known name that a person may have meant with an unknown one: for suggestions in messages,
// never to choose silently.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

/// The name whose folded words need the fewest typing mistakes (a letter added, left out, changed
/// or two exchanged) to become those of `text`: at most one mistake in four letters, or a name that
/// goes on where the text ends. "" when nothing is near. The first of equals. Linear in the names.
[[nodiscard]] std::string closestName(std::string_view text, const std::vector<std::string>& names);

} // namespace aallokko::importers
