// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers the records of one system.
#include "core/edit/merge_records.h"

#include <algorithm>

namespace aallokko::edit {

using model::Contract;
using model::FieldKey;
using model::FieldMap;
using model::FieldValue;
using model::SourceRow;
using model::Use;

MergeRecords mergeRecordsOf(const model::Inventory& inventory,
                            const model::Installation& installation) {
    MergeRecords records;
    records.installation = &installation;
    for (const auto& [id, use] : inventory.all<Use>()) {
        if (use.installation == installation.id) {
            if (use.isPrimary && records.use == nullptr) {
                records.use = &use;
            } else {
                records.otherUses.push_back(&use);
            }
        }
    }
    for (const auto& [id, contract] : inventory.all<Contract>()) {
        const auto& list = contract.installations;
        if (std::find(list.begin(), list.end(), installation.id) != list.end()) {
            if (records.contract == nullptr) {
                records.contract = &contract;
            } else {
                records.otherContracts.push_back(&contract);
            }
        }
    }
    for (const auto& [id, row] : inventory.all<SourceRow>()) {
        if (row.installation == installation.id) {
            records.rows.push_back(&row);
        }
    }
    return records;
}

FieldMap MergeRecords::values() const {
    FieldMap all = installation->fields;
    const auto add = [&all](const auto* record) {
        if (record != nullptr) {
            for (const auto& [key, value] : record->fields.entries()) {
                all.set(key, value);
            }
        }
    };
    add(use);
    add(contract);
    return all;
}

std::vector<model::OrganisationId> MergeRecords::organisations() const {
    std::vector<model::OrganisationId> list{use == nullptr ? installation->responsible
                                                           : use->organisation};
    for (const Use* other : otherUses) {
        if (std::find(list.begin(), list.end(), other->organisation) == list.end()) {
            list.push_back(other->organisation);
        }
    }
    return list;
}

bool MergeRecords::isReported(FieldKey key, const FieldValue& value) const {
    return std::any_of(rows.begin(), rows.end(), [&](const SourceRow* row) {
        const FieldValue* said = row->values.find(key);
        return said != nullptr && *said == value;
    });
}

} // namespace aallokko::edit
