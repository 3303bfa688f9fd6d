// SPDX-License-Identifier: GPL-3.0-or-later
//
// A signed-off snapshot: inventory, plan and head of the audit trail at the present version as one
// file, with who signed it and on which ground. Its digest is recorded in the audit trail as a
// decision, so that file and trail vouch for each other; anybody with the project can check it
// later. A digest and a named user of this program, not an electronic signature by law.
//
// The file is JSON "aallokko-snapshot/1": "format", "content" and "sha256", the SHA-256 of the
// content as compact JSON with sorted keys.
#pragma once

#include "app/session/catalogues.h"
#include "core/base/result.h"
#include "core/model/inventory.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// `scenario` "" = the one meant when none is named; a project without a plan is signed without.
struct SnapshotRequest {
    std::string scenario;
    std::string ground;
};

/// By value: safe to hand to another thread. `path` is that of the project.
struct SnapshotInput {
    model::Inventory inventory;
    std::shared_ptr<const Catalogues> catalogues;
    std::string path;
    std::string user;
    std::string time;
    std::string scenario; ///< id, "" = none
    std::string ground;
};

struct SignedSnapshot {
    std::int64_t version = 0;
    std::string ground;
    std::string sha256;
    QByteArray bytes;
};

/// Errors: Usage "snapshot.no_ground", "scenario.unknown"; those of giving an old project an id.
[[nodiscard]] base::Result<SnapshotInput> snapshotInput(Session& session,
                                                        const SnapshotRequest& request);
/// Any thread; tenths of a second for a region. Errors of the store; Conflict "snapshot.moved_on"
/// when somebody has written on since the input was taken.
[[nodiscard]] base::Result<SignedSnapshot> makeSnapshot(const SnapshotInput& input);
/// Writes the snapshot to `path` and records it in the trail: one undo step, which keeps fresh
/// plans fresh. Without the file nothing is recorded. Errors: Conflict "snapshot.moved_on" when the
/// project has moved on since; of the store and of writeFile.
[[nodiscard]] base::Result<void> storeSnapshot(Session& session, const SignedSnapshot& snapshot,
                                               const QString& path);

/// What a check found: who signed when, and everything that does not fit; no fault = it holds.
struct SnapshotCheck {
    std::int64_t version = 0;
    std::string user;
    std::string time;
    std::string ground;
    std::vector<base::Error> faults; ///< codes "snapshot.fault.*"
};

/// Checks a snapshot file against the project of the input (of which user, time, scenario and
/// ground are not asked): its content against its digest, the entry of the trail and its hash, the
/// whole chain, the inventory of that version taken anew from the trail, and the record of the
/// signing. Any thread. Errors: Refused "snapshot.not_one" {path}; Io of the file; of the store.
[[nodiscard]] base::Result<SnapshotCheck> checkSnapshot(const SnapshotInput& input,
                                                        const QString& path);
/// Input for a check.
[[nodiscard]] SnapshotInput snapshotCheckInput(const Session& session);

} // namespace aallokko::session
