// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pins name one system, verdicts and measures list them, and subjects name them in text.
#include "core/edit/merge_decisions.h"

#include <algorithm>

namespace aallokko::edit {

namespace {

using model::InstallationId;
using model::Inventory;
using model::Pin;

void movePins(const Inventory& inventory, const MergeRequest& request, Merge& result) {
    auto& pins = result.preview.pins;
    const auto* own = inventory.find<Pin>(request.survivor);
    if (own != nullptr) {
        pins.push_back({request.survivor, own->wave, true});
    }
    bool hasPin = own != nullptr;
    for (const InstallationId id : request.others) {
        const auto* pin = inventory.find<Pin>(id);
        if (pin == nullptr) {
            continue;
        }
        pins.push_back({id, pin->wave, !hasPin});
        if (!hasPin) {
            Pin after = *pin;
            after.id = request.survivor;
            result.edits.push_back(createRecord(std::move(after)));
            hasPin = true;
        }
        result.edits.push_back(deleteRecord(*pin));
    }
}

// A verdict between the merged rows has been carried out and goes; the trail keeps it.
void moveVerdicts(const Inventory& inventory, const MergeRequest& request,
                  const std::set<InstallationId>& gone, Merge& result) {
    for (const auto& [id, verdict] : inventory.all<model::Verdict>()) {
        model::Verdict after = verdict;
        if (!replaceMerged(after.members, gone, request.survivor)) {
            continue;
        }
        result.preview.verdictsMoved += 1;
        result.edits.push_back(after.members.size() < 2 ? deleteRecord(verdict)
                                                        : replaceRecord(verdict, std::move(after)));
    }
}

// Subjects are "installation:12" or "Q07|installation:12".
template <class T>
void moveSubjects(const Inventory& inventory, const MergeRequest& request, std::string T::*subject,
                  Merge& result, int* count) {
    for (const auto& [id, record] : inventory.all<T>()) {
        const std::string& text = record.*subject;
        const std::size_t bar = text.rfind('|');
        const std::string head = bar == std::string::npos ? "" : text.substr(0, bar + 1);
        for (const InstallationId one : request.others) {
            if (text != head + "installation:" + std::to_string(one.value())) {
                continue;
            }
            T after = record;
            after.*subject = head + "installation:" + std::to_string(request.survivor.value());
            result.edits.push_back(replaceRecord(record, std::move(after)));
            if (count != nullptr) {
                *count += 1;
            }
        }
    }
}

} // namespace

bool replaceMerged(std::vector<InstallationId>& list, const std::set<InstallationId>& gone,
                   InstallationId survivor) {
    bool changed = false;
    std::vector<InstallationId> result;
    for (const InstallationId id : list) {
        const InstallationId now = gone.contains(id) ? survivor : id;
        changed = changed || now != id;
        if (std::find(result.begin(), result.end(), now) == result.end()) {
            result.push_back(now);
        }
    }
    if (changed) {
        list = std::move(result);
    }
    return changed;
}

void moveDecisions(const Inventory& inventory, const MergeRequest& request, Merge& result) {
    const std::set<InstallationId> gone(request.others.begin(), request.others.end());
    MergePreview& preview = result.preview;
    movePins(inventory, request, result);
    moveVerdicts(inventory, request, gone, result);
    for (const auto& [id, measure] : inventory.all<model::Measure>()) {
        model::Measure after = measure;
        if (replaceMerged(after.installations, gone, request.survivor)) {
            preview.measuresMoved += 1;
            result.edits.push_back(replaceRecord(measure, std::move(after)));
        }
    }
    moveSubjects(inventory, request, &model::Waiver::subject, result, &preview.waiversMoved);
    moveSubjects(inventory, request, &model::Position::proposal, result, nullptr);
    moveSubjects(inventory, request, &model::Decision::subject, result, nullptr);
    for (const auto& [id, scenario] : inventory.all<model::Scenario>()) {
        const bool places =
            scenario.plan && std::any_of(scenario.plan->items.begin(), scenario.plan->items.end(),
                                         [&](const auto& item) {
                                             return item.installation == request.survivor ||
                                                    gone.contains(item.installation);
                                         });
        if (places) {
            preview.plans.push_back(scenario.name);
        }
    }
}

} // namespace aallokko::edit
