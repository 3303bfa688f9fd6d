// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes back an earlier edit set although others came after it: what it set is set back wherever
// nobody has changed it since; the rest is listed and stays.
#pragma once

#include "core/edit/edit.h"

#include <string>
#include <vector>

namespace aallokko::edit {

/// What stays as it is. `field` empty: a whole record. `reason`: "changed" (somebody has changed it
/// since: `set` is what the edit set wrote, `now` what stands there) or "in_use" (a later record
/// points to it).
struct KeptEdit {
    EntityRef entity;
    std::optional<model::FieldKey> field;
    std::string name;
    std::string reason;
    std::optional<model::FieldValue> set;
    std::optional<model::FieldValue> now;
};

struct Reverted {
    std::vector<Edit> edits;
    std::vector<KeptEdit> kept;
};

/// The edits that take `done` back from `inventory`, which must be a later state of the inventory
/// that `done` was applied to. A system that the set created goes with its use and contract, or
/// stays with both when any of them was changed, a person pinned it, or a record that stays points
/// to it. Places that a later set has moved (row, origin) stay moved. Applies to `inventory` whole.
/// About linear in edits and records.
[[nodiscard]] Reverted revert(const model::Inventory& inventory, const std::vector<Edit>& done);

} // namespace aallokko::edit
