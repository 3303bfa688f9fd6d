// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bad data is data: an issue says what is odd about a cell, row, record or plan, and work goes on.
#pragma once

#include "core/base/source_ref.h"

#include <cstdint>
#include <string>
#include <vector>

namespace aallokko::model {

enum class Severity : std::uint8_t { Info, Warning, Error };

/// A problem found while reading or mapping. `code` is stable ("import.cost_unreadable");
/// core/text/messages turns code and arguments into a sentence.
struct Issue {
    Severity severity = Severity::Warning;
    std::string code;
    std::vector<std::string> arguments;
    base::SourceRef source;

    bool operator==(const Issue&) const = default;
};

} // namespace aallokko::model
