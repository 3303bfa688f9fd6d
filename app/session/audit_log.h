// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail as people read it: every entry with who, when and why, and every changed field or
// record with its value before and after and the place it came from. Made by reading the trail from
// its beginning, so that a record keeps the name it had at the time.
#pragma once

#include "app/session/catalogues.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/local_text.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace aallokko::session {

class Session;

/// One entry of the trail. `title` says what was done, `why` the reason that was given. Without
/// `isListed` its changes are too many to be shown one by one (see largestPayload).
struct AuditStep {
    std::int64_t number = 0;
    std::int64_t version = 0;
    std::string time;
    QString user;
    std::string kind;
    QString title;
    QString why;
    std::string hash;
    int changes = 0;
    bool isListed = true;
};

/// One changed field (`field` >= 0, a model::FieldKey) or record. `system` is invalid for records
/// that belong to no system. `words` is the folded text that a search looks into.
struct AuditChange {
    int step = 0;
    int field = -1;
    model::InstallationId system;
    std::string record; ///< table and id, the same for all changes of one record
    QString subject;
    QString what;
    QString before;
    QString after;
    QString source;
    std::string words;
};

/// Steps oldest first; changes of the newest step first, within a step in its own order.
struct AuditLog {
    std::vector<AuditStep> steps;
    std::vector<AuditChange> changes;
    std::vector<std::pair<int, QString>> fields; ///< those that occur, by label
};

/// Entries whose stored text is longer are told as one line: reading them would need gigabytes.
inline constexpr std::size_t largestPayload = 200'000'000;

/// By value: safe to hand to another thread. With `between` only what differs between two versions
/// of the inventory is told, each field once, first value before and last value after.
struct AuditInput {
    std::string path;
    std::shared_ptr<const Catalogues> catalogues;
    model::Language language = model::Language::Fi;
    std::optional<std::pair<std::int64_t, std::int64_t>> between;
};

[[nodiscard]] AuditInput auditInput(const Session& session, model::Language language);

using AuditProgress = std::function<void(int done, int total)>;

/// Reads the file of the project by a connection of its own: any thread. Linear in the trail;
/// answers a stop between entries with what it has. Errors of the store; Refused "edit.bad_json".
[[nodiscard]] base::Result<AuditLog> readAuditLog(const AuditInput& input, std::stop_token stop,
                                                  const AuditProgress& progress = {});

/// What a check of the hash chain found. `isCancelled`: stopped before the end.
struct ChainCheck {
    std::int64_t entries = 0;
    std::string head;
    bool isCancelled = false;
    std::optional<base::Error> fault;
};

/// Checks numbers, links, hashes and the head, as ProjectStore::verifyAudit does, entry by entry.
/// Errors of the store only; a broken chain is an answer.
[[nodiscard]] base::Result<ChainCheck> checkChain(const std::string& path, std::stop_token stop,
                                                  const AuditProgress& progress = {});

} // namespace aallokko::session
