// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two inventories that were edited apart since a common one, joined: what only one side changed is
// taken, what both changed differently is a conflict. Pure; writing is the caller's edit set.
#pragma once

#include "core/edit/edit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::store {

/// Which side is taken where both changed the same thing. None: conflicts stay conflicts.
enum class Preference : std::uint8_t { None, Mine, Theirs };

/// What both sides changed differently. `table` and `record` name the record as the audit trail
/// does ("installation", "12"); `field` is set for a field of it. Values of a field stand in base,
/// mine and theirs; for a whole record the texts are its canonical JSON, "" = not there.
struct CopyConflict {
    std::string table;
    std::string record;
    model::InstallationId system; ///< the system concerned, where it is one
    std::optional<model::FieldKey> field;
    std::optional<model::FieldValue> base;
    std::optional<model::FieldValue> mine;
    std::optional<model::FieldValue> theirs;
    std::string baseRecord;
    std::string mineRecord;
    std::string theirsRecord;
};

/// `edits` lead from mine to the joined inventory; with conflicts they are not to be applied.
/// `renumbered`: records that both sides created under one number, theirs got another.
struct CopyMerge {
    std::vector<edit::Edit> edits;
    std::vector<CopyConflict> conflicts;
    int renumbered = 0;
};

/// O((records + fields) log records). A record that one side deleted while the other changed it, or
/// that something on the other side newly refers to, is a conflict whatever the preference.
[[nodiscard]] CopyMerge mergeCopies(const model::Inventory& base, const model::Inventory& mine,
                                    model::Inventory theirs, Preference preference);

/// The record that an edit touches ("installation|12") and the name of the field that it sets, ""
/// for a whole record.
[[nodiscard]] std::pair<std::string, std::string> namesOfEdit(const edit::Edit& edit);

} // namespace aallokko::store
