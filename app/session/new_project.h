// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first edit set of a project: settings, time grid, milestones, named phases and, with a
// region, its organisations. It is the first audit entry, so a replay starts from nothing.
#pragma once

#include "core/edit/edit.h"

#include <optional>
#include <string>

namespace aallokko::session {

/// What `new` asks for. `region` is a region's id or name in any language (folded), or "" for no
/// organisations. `reformModel` is "county2018" or "wsc2023".
struct NewProject {
    std::string region;
    std::string reformModel = "county2018";
    std::optional<base::Date> legalStart;
};

/// Errors: Usage session.unknown_region, session.unknown_model; Internal for a broken catalogue.
[[nodiscard]] base::Result<edit::EditSet> makeFirstEdits(const NewProject& settings);

} // namespace aallokko::session
