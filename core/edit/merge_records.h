// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records that together are one system, as merging needs them: by pointer into the inventory,
// which must stay as it is meanwhile.
#pragma once

#include "core/model/inventory.h"

#include <vector>

namespace aallokko::edit {

/// `use` is the primary one and `contract` the first, as in SystemView; either may be null. `rows`
/// are the source rows of an earlier merge.
struct MergeRecords {
    const model::Installation* installation = nullptr;
    const model::Use* use = nullptr;
    std::vector<const model::Use*> otherUses;
    const model::Contract* contract = nullptr;
    std::vector<const model::Contract*> otherContracts;
    std::vector<const model::SourceRow*> rows;

    /// The fields of all records in one map: no field belongs to two records.
    [[nodiscard]] model::FieldMap values() const;
    /// Who uses the system, the primary user first.
    [[nodiscard]] std::vector<model::OrganisationId> organisations() const;
    /// True when one of the rows says just this, origin included.
    [[nodiscard]] bool isReported(model::FieldKey key, const model::FieldValue& value) const;
};

/// Linear in uses, contracts and source rows.
[[nodiscard]] MergeRecords mergeRecordsOf(const model::Inventory& inventory,
                                          const model::Installation& installation);

} // namespace aallokko::edit
