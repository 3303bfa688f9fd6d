// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a finding is mended: which field of which system, or which verb of the program.
#pragma once

#include "core/rules/check.h"

#include <string_view>

namespace aallokko::rules {

/// `field` of `system` is to be corrected (interface fields stand in the rows of the interface);
/// `verb` is the verb of the command line that helps, "" = only the field.
struct Fix {
    model::InstallationId system;
    std::optional<model::FieldKey> field;
    std::string_view verb;

    bool operator==(const Fix&) const = default;
};

/// Every rule has one: a field, a verb, or both.
[[nodiscard]] Fix fixOf(const Finding& finding);

} // namespace aallokko::rules
