// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts are compared before meanings: a newer rule may read the same text in another way, and that
// is no change of the source.
#include "importers/review/three_way.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

using model::FieldValue;

bool isAmong(const std::vector<FieldValue>& readings, const FieldValue& value) {
    return std::any_of(readings.begin(), readings.end(),
                       [&](const FieldValue& reading) { return reading.sameMeaning(value); });
}

std::vector<FieldValue> baseReadings(const FieldValue& ours, const FieldValue& incoming,
                                     model::FieldKey key, const SourceKnowledge& source) {
    if (!hasCell(ours) || ours.origin.raw.empty()) {
        return {model::emptyField()};
    }
    return source.reread == nullptr || !*source.reread
               ? std::vector<FieldValue>()
               : (*source.reread)(incoming, key, ours.origin.raw);
}

} // namespace

FieldValue rebased(const FieldValue& ours, const FieldValue& incoming) {
    FieldValue value = ours;
    value.origin.source = incoming.origin.source;
    value.origin.raw = incoming.origin.raw;
    return value;
}

Resolved resolveField(const FieldValue* stored, const FieldValue& incoming, model::FieldKey key,
                      const SourceKnowledge& source) {
    const FieldValue& ours = stored == nullptr ? model::emptyField() : *stored;
    const bool sameText = hasCell(ours) && ours.origin.raw == incoming.origin.raw;
    if (!isTyped(ours)) {
        const bool same = incoming.sameMeaning(ours);
        return {same ? Resolution::Same : Resolution::Change, incoming, ours.origin.raw,
                !same && sameText};
    }
    if (sameText) {
        return {Resolution::Kept, rebased(ours, incoming), ours.origin.raw, false};
    }
    if (!hasCell(ours) && source.isSameFile && source.hadColumn) {
        return {Resolution::Kept, ours, "", false};
    }
    const std::vector<FieldValue> base = baseReadings(ours, incoming, key, source);
    if (isAmong(base, incoming)) {
        return {Resolution::Kept, rebased(ours, incoming), ours.origin.raw, false};
    }
    if (incoming.sameMeaning(ours)) {
        return {Resolution::Same, incoming, ours.origin.raw, false};
    }
    return {isAmong(base, ours) ? Resolution::Change : Resolution::Conflict, incoming,
            ours.origin.raw, false};
}

} // namespace aallokko::importers
