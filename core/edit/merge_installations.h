// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging rows that are one installation: what it would do, as values to show beforehand, and the
// edits that do it as one step. Nothing is lost: each row's own values with their origins become
// source rows (ADR 0008), by which later imports find the survivor; edges move to the survivor.
#pragma once

#include "core/edit/edit.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::edit {

/// What one of the systems says in a field; nothing said = state Empty.
struct FieldAlternative {
    model::InstallationId system;
    model::FieldValue value;
};

/// A field that the systems do not answer alike. `after` is what the survivor will hold, `from`
/// whose word that is (invalid when joined). `isConflict`: two of them say different things.
/// `reason`: "merge.value.only" (nobody else says anything), "merge.value.joined" (lists and
/// remarks), "merge.value.typed" (a person typed it), "merge.value.newer" (later record date),
/// "merge.value.survivor", "merge.value.first" (the survivor says nothing, the others differ),
/// "merge.value.chosen". `alternatives`: survivor first.
struct MergedField {
    model::FieldKey key = model::FieldKey::Name;
    model::FieldValue after;
    model::InstallationId from;
    std::string reason;
    bool isConflict = false;
    std::vector<FieldAlternative> alternatives;
};

/// What becomes of an interface of a system that goes: it moves to the survivor, or goes because
/// both its ends would be the survivor, or because `into` says the same already (its reports and
/// the values that `into` lacks go there).
enum class InterfaceFate : std::uint8_t { Moved, SelfLoop, Double };
struct MergedInterface {
    model::InterfaceId id;
    std::string source;
    std::string target;
    InterfaceFate fate = InterfaceFate::Moved;
    model::InterfaceId into;
};

/// A pin of one of the systems. With different quarters the survivor's own one is kept.
struct MergedPin {
    model::InstallationId system;
    int wave = 0;
    bool isKept = false;
};

/// All that a merge touches. `raisesProcurement`: the contracts name different suppliers or
/// contracts, so that one of them will be ended or joined, which may need procurement. `plans`:
/// stored plans that place one of the systems; they are not changed and become stale.
struct MergePreview {
    model::InstallationId survivor;
    std::vector<model::InstallationId> others;
    std::vector<MergedField> fields;
    std::vector<MergedInterface> interfaces;
    std::vector<MergedPin> pins;
    int usesMoved = 0;
    int usesJoined = 0;
    int contractsJoined = 0;
    int verdictsMoved = 0;
    int waiversMoved = 0;
    int measuresMoved = 0;
    bool raisesProcurement = false;
    std::vector<std::string> plans;

    [[nodiscard]] int conflicts() const;
    [[nodiscard]] int interfacesOf(InterfaceFate fate) const;
    [[nodiscard]] bool hasPinConflict() const;
};

/// `choices`: whose word is taken in a field, where the proposal is not wanted.
struct MergeRequest {
    model::InstallationId survivor;
    std::vector<model::InstallationId> others;
    std::map<model::FieldKey, model::InstallationId> choices = {};
    model::Signature signature = {};
};

struct Merge {
    MergePreview preview;
    std::vector<Edit> edits;
};

/// Preview and edits; the edits apply to `inventory` as it is. Errors Usage: "merge.too_few",
/// "merge.unknown" {id}, "merge.twice" {id}, "merge.judged_different" {name, name}: a person judged
/// them different, that verdict has to be changed first. About linear in records.
[[nodiscard]] base::Result<Merge> mergeInstallations(const model::Inventory& inventory,
                                                     const MergeRequest& request);

/// What the rows of a merged system say in a field, each with its own origin; empty for a system
/// that was never merged. The value in force stands in the system itself.
[[nodiscard]] std::vector<FieldAlternative> reportedValues(const model::Inventory& inventory,
                                                           model::InstallationId system,
                                                           model::FieldKey key);

} // namespace aallokko::edit
