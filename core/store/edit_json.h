// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edit sets as canonical JSON: the payload of audit entries. Equal edit sets give equal bytes, and
// reading gives back exactly what was written, origins and 64-bit integers included.
#pragma once

#include "core/edit/edit.h"

#include <string>
#include <string_view>

namespace aallokko::store {

/// {"arguments":[…],"edits":[…],"title":"…"}; an edit is {"after":…,"before":…,"type":TABLE}, a
/// changed field has type "field" with "entity", "id" and "key". Error Internal "edit.not_exact"
/// for a value that could not be read back (a day that does not exist, text that is not UTF-8).
[[nodiscard]] base::Result<std::string> writeEditSet(const edit::EditSet& set);

/// Error Refused "edit.bad_json" with the path and what is wrong there.
[[nodiscard]] base::Result<edit::EditSet> readEditSet(std::string_view json);

} // namespace aallokko::store
