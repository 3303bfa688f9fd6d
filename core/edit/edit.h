// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one write path. Import, typing, pasting, undo, merging, pinning, milestones and plans are all
// lists of Edit values; applyEdit is the only function that changes an inventory. Edits hold ids
// and values, never pointers, and each carries `before` and `after`, so undo is a swap and the
// audit trail can be replayed.
#pragma once

#include "core/base/boxed.h"
#include "core/base/result.h"
#include "core/model/inventory.h"

#include <optional>
#include <variant>
#include <vector>

namespace aallokko::edit {

/// Which record's field a SetField changes. `id` is the value of the id of that kind.
struct EntityRef {
    model::EntityKind kind = model::EntityKind::Installation;
    std::int64_t id = 0;

    auto operator<=>(const EntityRef&) const = default;
};

/// One field of one record; nullopt = the field is not in the record's map.
struct SetField {
    EntityRef entity;
    model::FieldKey key = model::FieldKey::Name;
    base::Boxed<model::FieldValue> before;
    base::Boxed<model::FieldValue> after;

    bool operator==(const SetField&) const = default;
};

/// Creates (no `before`), deletes (no `after`) or replaces a whole record.
template <class T>
struct ReplaceRecord {
    using Record = T;
    base::Boxed<T> before;
    base::Boxed<T> after;

    bool operator==(const ReplaceRecord&) const = default;
};

using Edit = std::variant<
    SetField, ReplaceRecord<model::Organisation>, ReplaceRecord<model::Product>,
    ReplaceRecord<model::Installation>, ReplaceRecord<model::Use>, ReplaceRecord<model::Contract>,
    ReplaceRecord<model::Interface>, ReplaceRecord<model::Milestone>,
    ReplaceRecord<model::NamedPhase>, ReplaceRecord<model::Pin>, ReplaceRecord<model::Verdict>,
    ReplaceRecord<model::Waiver>, ReplaceRecord<model::Measure>, ReplaceRecord<model::Position>,
    ReplaceRecord<model::Decision>, ReplaceRecord<model::Scenario>, ReplaceRecord<model::Setting>,
    ReplaceRecord<model::SourceFile>, ReplaceRecord<model::SourceRow>>;

/// Edits that are done, undone, stored and audited together. `title` is a code with arguments for
/// the undo menu ("edit.import", file count, system count).
struct EditSet {
    std::string title;
    std::vector<std::string> titleArguments;
    std::vector<Edit> edits;

    bool operator==(const EditSet&) const = default;
};

/// Applies one edit. Error Conflict "edit.stale" with the record when `before` is not what the
/// inventory holds; the inventory is then unchanged. Logarithmic in records.
[[nodiscard]] base::Result<void> applyEdit(model::Inventory& inventory, const Edit& edit);

/// Applies all edits and counts the version up once, or none: on failure the inventory is as
/// before.
[[nodiscard]] base::Result<void> applyEdits(model::Inventory& inventory,
                                            const std::vector<Edit>& edits);

/// The edit that takes it back: before and after swapped.
[[nodiscard]] Edit inverse(const Edit& edit);
/// The inverses in reverse order.
[[nodiscard]] std::vector<Edit> inverse(const std::vector<Edit>& edits);

template <class T>
[[nodiscard]] Edit createRecord(T after) {
    return ReplaceRecord<T>{std::nullopt, std::move(after)};
}
template <class T>
[[nodiscard]] Edit deleteRecord(T before) {
    return ReplaceRecord<T>{std::move(before), std::nullopt};
}
template <class T>
[[nodiscard]] Edit replaceRecord(T before, T after) {
    return ReplaceRecord<T>{std::move(before), std::move(after)};
}

/// The edit that sets a system field of an installation in the record that holds it (installation,
/// primary use or contract). A typed value (origin.user) keeps the place and text of the cell that
/// it replaces: what the source said last, the base of the next import's comparison. Error Usage
/// "edit.no_record" when there is no such record.
[[nodiscard]] base::Result<Edit> makeSetField(const model::Inventory& inventory,
                                              model::InstallationId installation,
                                              model::FieldKey key, model::FieldValue after);

} // namespace aallokko::edit
