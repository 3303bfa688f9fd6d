// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which imports made the project, from the audit trail alone, and taking one of them back although
// other changes came after it.
#pragma once

#include "core/base/result.h"
#include "core/edit/revert.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// One file of an import. `sha256` is the digest of the original bytes; `name` as it arrived.
struct ImportedFile {
    std::string name;
    std::string sha256;
    std::string organisation;
};

/// One import as the trail tells it. `number` is that of its audit entry and names it for ever;
/// `undoneBy`: the entry that took it back, if it is taken back now. Systems are counted once each.
struct ImportRecord {
    std::int64_t number = 0;
    std::string time;
    std::string user;
    std::vector<ImportedFile> files;
    int systemsAdded = 0;
    int systemsChanged = 0;
    int systemsMissing = 0;
    int systemsReturned = 0;
    int interfacesAdded = 0;
    int interfacesChanged = 0;
    int interfacesMissing = 0;
    std::optional<std::int64_t> undoneBy;
};

/// What taking an import back would do; `kept` is what somebody has changed or uses since.
struct ImportUndo {
    std::int64_t number = 0;
    edit::EditSet edits;
    std::vector<edit::KeptEdit> kept;
};

/// All imports, oldest first. Reads the payloads of imports, undos and redos: linear in their
/// sizes. Errors of the store; Refused "edit.bad_json" for a damaged entry.
[[nodiscard]] base::Result<std::vector<ImportRecord>> importHistory(const Session& session);

/// Usage "session.no_import" {number} when the entry is no import. The answer fits the session's
/// inventory until its next change.
[[nodiscard]] base::Result<ImportUndo> reviewImportUndo(const Session& session,
                                                        std::int64_t number);

/// Stores it as one undo step with the title "edit.undo_import" {number}; nothing to take back is
/// no step.
[[nodiscard]] base::Result<void> acceptImportUndo(Session& session, const ImportUndo& undo);

} // namespace aallokko::session
