// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field, three sides: what the source's cell said at the last import (base), what the project
// holds (ours), what the file says now (theirs). The base of a typed value is the cell that its
// origin still names; an imported value is its own base.
#pragma once

#include "core/model/field.h"

#include <functional>
#include <string>
#include <vector>

namespace aallokko::importers {

/// `Same`: nothing to show (only the origin may move). `Kept`: the project's own value stays,
/// because the source has said nothing new. `Change`: only the source has changed. `Conflict`: both
/// have, to different values.
enum class Resolution { Same, Kept, Change, Conflict };

/// `after` is the value to store if the file's word is taken (Same and Kept: what to store anyway);
/// `base` as the source wrote it last. `isReinterpreted`: the cell's text is the same as last time
/// and only its reading has changed.
struct Resolved {
    Resolution resolution = Resolution::Same;
    model::FieldValue after;
    std::string base;
    bool isReinterpreted = false;
};

/// What a text means in the column where the incoming value stands now; may give several readings
/// (the kind of the old cell is not known), or none.
using Reread = std::function<std::vector<model::FieldValue>(
    const model::FieldValue& incoming, model::FieldKey key, const std::string& text)>;

/// `isSameFile`: the bytes are those of the last import. `hadColumn`: other rows of this source
/// have got this field from a cell; tells "typed where there never was a column" from values that
/// were typed before origins kept their cell.
struct SourceKnowledge {
    bool isSameFile = false;
    bool hadColumn = false;
    const Reread* reread = nullptr;
};

/// `stored` nullptr = the field is not in the record. Constant but for the rereading, which happens
/// only for typed values whose cell has another text.
[[nodiscard]] Resolved resolveField(const model::FieldValue* stored,
                                    const model::FieldValue& incoming, model::FieldKey key,
                                    const SourceKnowledge& source);

/// The project's value with the file's cell as its new base: "ours" has been chosen.
[[nodiscard]] model::FieldValue rebased(const model::FieldValue& ours,
                                        const model::FieldValue& incoming);

/// True when a person typed the value.
[[nodiscard]] inline bool isTyped(const model::FieldValue& value) {
    return !value.origin.user.empty();
}

/// True when the value's origin names the cell that the value came from or replaced.
[[nodiscard]] inline bool hasCell(const model::FieldValue& value) {
    return !value.origin.source.file.empty();
}

} // namespace aallokko::importers
