// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose word the survivor of a merge gets in each field, and why.
#pragma once

#include "core/edit/merge_installations.h"

namespace aallokko::edit {

/// One of the systems with all its values, whatever record holds them.
struct MergeSide {
    model::InstallationId id;
    model::FieldMap values;
};

/// The fields in which the sides differ, in catalogue order; `sides` survivor first. Names and what
/// identifies a row stay the survivor's and are no conflict. A joined value is the merging
/// person's, over the survivor's own cell. Linear in values.
[[nodiscard]] std::vector<MergedField>
settleFields(const std::vector<MergeSide>& sides,
             const std::map<model::FieldKey, model::InstallationId>& choices,
             const model::Signature& signature);

} // namespace aallokko::edit
