// SPDX-License-Identifier: GPL-3.0-or-later
//
// All interfaces are moved in a copy first; then those of the survivor with the same two ends are
// compared with each other.
#include "core/edit/merge_interfaces.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::edit {

namespace {

using model::EndState;
using model::FieldKey;
using model::FieldValue;
using model::InstallationId;
using model::Interface;
using model::InterfaceEnd;

struct Moving {
    const Interface* before = nullptr;
    Interface after;
    bool hasMovedEnd = false;
    InterfaceFate fate = InterfaceFate::Moved;
    model::InterfaceId into;
};

std::string keyOf(const InterfaceEnd& end) {
    switch (end.state) {
    case EndState::Installation:
        return "i" + std::to_string(end.installation.value());
    case EndState::National:
        return "n" + end.nationalService;
    default:
        return "u" + base::foldedWords(end.written);
    }
}

// How a list names its two ends is part of the report, not of what the interface is.
bool isNameOfEnd(FieldKey key) {
    return key == FieldKey::SourceSystem || key == FieldKey::TargetEnd;
}

bool saysNothing(const FieldValue* value) {
    return value == nullptr || value->state == model::FieldState::Empty;
}

bool contradicts(const Interface& a, const Interface& b) {
    return std::any_of(b.fields.entries().begin(), b.fields.entries().end(),
                       [&](const auto& entry) {
                           const FieldValue* own = a.fields.find(entry.first);
                           return !isNameOfEnd(entry.first) && !saysNothing(own) &&
                                  !saysNothing(&entry.second) && !own->sameMeaning(entry.second);
                       });
}

// Nobody has told which way the data runs: then the order of the ends says nothing.
bool isUnstated(const Interface& interface) {
    const FieldValue* direction = interface.fields.find(FieldKey::Direction);
    return (direction == nullptr || !direction->hasValue()) &&
           interface.fields.find(FieldKey::SourceSystem) == nullptr;
}

bool isReversed(const Interface& a, const Interface& b) {
    return keyOf(a.source) != keyOf(b.source);
}

// Both have the same two ends.
bool isDouble(const Interface& a, const Interface& b) {
    return !contradicts(a, b) && (!isReversed(a, b) || isUnstated(a) || isUnstated(b));
}

void join(Interface& kept, const Interface& other) {
    if (isReversed(kept, other) && !isUnstated(other)) {
        kept.source = other.source;
        kept.target = other.target;
    }
    for (const model::InterfaceMention& mention : other.mentions) {
        if (std::find(kept.mentions.begin(), kept.mentions.end(), mention) == kept.mentions.end()) {
            kept.mentions.push_back(mention);
        }
    }
    for (const auto& [key, value] : other.fields.entries()) {
        if (saysNothing(kept.fields.find(key))) {
            kept.fields.set(key, value);
        }
    }
    kept.notInLatest = kept.notInLatest && other.notInLatest;
}

std::vector<Moving> moveAll(const model::Inventory& inventory, InstallationId survivor,
                            const std::set<InstallationId>& gone) {
    std::vector<Moving> moving;
    for (const auto& [id, interface] : inventory.all<Interface>()) {
        Moving one{&interface, interface, false, InterfaceFate::Moved, {}};
        const bool wasLoop = interface.source.installation == interface.target.installation;
        for (InterfaceEnd* end : {&one.after.source, &one.after.target}) {
            if (gone.contains(end->installation)) {
                end->installation = survivor;
                one.hasMovedEnd = true;
            }
        }
        for (model::InterfaceMention& mention : one.after.mentions) {
            mention.reporter = gone.contains(mention.reporter) ? survivor : mention.reporter;
        }
        const bool isLoop = one.after.source.state == EndState::Installation &&
                            one.after.target.state == EndState::Installation &&
                            one.after.source.installation == one.after.target.installation;
        if (isLoop && !wasLoop) {
            one.fate = InterfaceFate::SelfLoop;
        }
        moving.push_back(std::move(one));
    }
    return moving;
}

void joinDoubles(std::vector<Moving>& moving, InstallationId survivor) {
    std::vector<Moving*> own;
    for (Moving& one : moving) {
        const bool touches =
            one.after.source.installation == survivor || one.after.target.installation == survivor;
        if (touches && one.fate == InterfaceFate::Moved) {
            own.push_back(&one);
        }
    }
    std::stable_sort(own.begin(), own.end(), [](const Moving* a, const Moving* b) {
        return !a->hasMovedEnd && b->hasMovedEnd;
    });
    std::map<std::string, std::vector<Moving*>> kept;
    for (Moving* one : own) {
        const std::string source = keyOf(one->after.source);
        const std::string target = keyOf(one->after.target);
        auto& alike = kept[std::min(source, target) + " " + std::max(source, target)];
        const auto same = std::find_if(alike.begin(), alike.end(), [one](const Moving* other) {
            return isDouble(other->after, one->after);
        });
        // Only what the merge brought together is joined.
        if (same == alike.end() || (!one->hasMovedEnd && !(*same)->hasMovedEnd)) {
            alike.push_back(one);
            continue;
        }
        join((*same)->after, one->after);
        one->fate = InterfaceFate::Double;
        one->into = (*same)->after.id;
    }
}

} // namespace

std::vector<MovedInterface> moveInterfaceEnds(const model::Inventory& inventory,
                                              InstallationId survivor,
                                              const std::set<InstallationId>& gone) {
    std::vector<Moving> moving = moveAll(inventory, survivor, gone);
    joinDoubles(moving, survivor);
    std::vector<MovedInterface> result;
    for (Moving& one : moving) {
        if (one.fate == InterfaceFate::Moved && one.after == *one.before) {
            continue;
        }
        MovedInterface moved;
        moved.line = {one.before->id, one.before->source.written, one.before->target.written,
                      one.fate, one.into};
        moved.isListed = one.hasMovedEnd || one.fate != InterfaceFate::Moved;
        moved.edit = one.fate == InterfaceFate::Moved
                         ? replaceRecord(*one.before, std::move(one.after))
                         : deleteRecord(*one.before);
        result.push_back(std::move(moved));
    }
    return result;
}

} // namespace aallokko::edit
