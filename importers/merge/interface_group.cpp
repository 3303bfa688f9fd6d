// SPDX-License-Identifier: GPL-3.0-or-later
//
// See interface_group.h.
#include "importers/merge/interface_group.h"

#include "core/base/text.h"
#include "importers/words/source_name.h"

namespace aallokko::importers {

namespace {

using model::EndState;
using model::FieldKey;
using model::FieldValue;
using model::Interface;
using model::InterfaceEnd;

FlowWay reversed(FlowWay way) {
    return way == FlowWay::Forward    ? FlowWay::Backward
           : way == FlowWay::Backward ? FlowWay::Forward
                                      : way;
}

} // namespace

std::string endKey(const InterfaceEnd& end) {
    switch (end.state) {
    case EndState::Installation:
        return "i" + std::to_string(end.installation.value());
    case EndState::National:
        return "n" + end.nationalService;
    default:
        return "u" + base::foldedWords(end.written);
    }
}

std::string pairKey(const InterfaceEnd& source, const InterfaceEnd& target) {
    std::string low = endKey(source);
    std::string high = endKey(target);
    if (high < low) {
        std::swap(low, high);
    }
    return low + " " + high;
}

FlowWay pairWay(const InterfaceEnd& source, const InterfaceEnd& target, FlowWay way) {
    return endKey(source) <= endKey(target) ? way : reversed(way);
}

FlowWay storedWay(const Interface& interface) {
    const FieldValue* direction = interface.fields.find(FieldKey::Direction);
    if (direction != nullptr && direction->hasValue()) {
        return direction->text() == "both" ? FlowWay::Both
               : direction->text() == "in" ? FlowWay::Backward
                                           : FlowWay::Forward;
    }
    const bool isList = interface.fields.find(FieldKey::SourceSystem) != nullptr;
    return isList ? FlowWay::Forward : FlowWay::Unstated;
}

std::string contentOf(const model::FieldMap& fields) {
    const FieldValue* content = fields.find(FieldKey::DataContent);
    return content == nullptr ? std::string() : base::foldedWords(content->text());
}

const std::string& Tables::of(const base::SourceRef& place) {
    const auto [it, isNew] = m_known.try_emplace({place.file, place.sheet});
    if (isNew) {
        it->second = tableSource(place.file, place.sheet);
        const auto renamed = m_context.renamed.find(it->second);
        if (renamed != m_context.renamed.end()) {
            it->second = renamed->second;
        }
    }
    return it->second;
}

RowChange interfaceLine(ChangeKind kind, std::string before, std::string after,
                        const base::SourceRef& source) {
    RowChange line;
    line.kind = kind;
    line.before = std::move(before);
    line.after = std::move(after);
    line.source = source;
    return line;
}

std::vector<edit::Edit> takeFieldEdits(InterfaceGroup& group) {
    std::vector<edit::Edit> edits;
    if (group.turned) {
        return edits;
    }
    const model::FieldMap after = group.value.fields;
    for (const auto& [key, value] : after.entries()) {
        const FieldValue* old = group.stored->fields.find(key);
        const FieldValue& before = old == nullptr ? model::emptyField() : *old;
        if (value.sameMeaning(before)) {
            continue;
        }
        edit::SetField edit{
            {model::EntityKind::Interface, group.value.id.value()}, key, std::nullopt, value};
        if (old == nullptr) {
            group.value.fields.erase(key);
        } else {
            edit.before = *old;
            group.value.fields.set(key, *old);
        }
        edits.emplace_back(std::move(edit));
        RowChange line = interfaceLine(ChangeKind::Changed, shownText(before), shownText(value),
                                       value.origin.source);
        line.field = key;
        if (const auto it = group.resolved.find(key); it != group.resolved.end()) {
            line.isConflict = it->second.resolution == Resolution::Conflict;
            line.isReinterpreted = it->second.isReinterpreted;
            line.base = it->second.base;
        }
        line.losesValue = before.hasValue() && !value.hasValue();
        line.typedBy = before.origin.user;
        line.typedAt = before.origin.time;
        group.lines.push_back(std::move(line));
    }
    return edits;
}

} // namespace aallokko::importers
