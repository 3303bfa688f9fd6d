// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people decided about systems that a merge takes away goes on with the survivor.
#pragma once

#include "core/edit/merge_installations.h"

#include <set>

namespace aallokko::edit {

/// Puts `survivor` in the place of the systems that go, each id once; false when nothing changed.
bool replaceMerged(std::vector<model::InstallationId>& list,
                   const std::set<model::InstallationId>& gone, model::InstallationId survivor);

/// Appends the edits that move pins, verdicts, measures, waivers, positions and decisions, and
/// tells in the preview what they touch. Linear in decisions.
void moveDecisions(const model::Inventory& inventory, const MergeRequest& request, Merge& result);

} // namespace aallokko::edit
