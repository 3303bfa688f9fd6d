// SPDX-License-Identifier: GPL-3.0-or-later
//
// Interfaces of systems that a merge takes away: their ends and reports move to the survivor.
#pragma once

#include "core/edit/merge_installations.h"

#include <set>

namespace aallokko::edit {

/// One edit and, where an end of the interface moved (`isListed`), its line of the preview; an
/// interface that only changes because another one joins it, or whose reports alone move, has none.
struct MovedInterface {
    Edit edit;
    MergedInterface line;
    bool isListed = false;
};

/// An interface between the merged systems goes; one that says no more than another of the same
/// two ends (in either order, where one of them tells no direction) joins it: its reports and the
/// fields that the other lacks are added there, and what they answer differently keeps them apart.
/// Of two alike the survivor's own one stays, else the lower number. One edit an interface at most,
/// in id order. O(n log n) in interfaces.
[[nodiscard]] std::vector<MovedInterface>
moveInterfaceEnds(const model::Inventory& inventory, model::InstallationId survivor,
                  const std::set<model::InstallationId>& gone);

} // namespace aallokko::edit
