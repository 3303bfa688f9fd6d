// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project file: creates, opens, loads and appends. Storage, not a model: the whole inventory is
// loaded, and every change is one edit set in one transaction that names the version it was based
// on and carries its audit entry. Nothing is ever written without the other.
#pragma once

#include "core/audit/trail.h"
#include "core/base/clock.h"
#include "core/edit/edit.h"
#include "core/store/access.h"

#include <memory>
#include <string>
#include <vector>

namespace aallokko::store {

class Database;

/// Who changes the project, when (UTC, ISO 8601) and why.
struct Authorship {
    std::string user;
    std::string time;
    std::string reason;
};

/// One check of `doctor`; `detail` is for experts and not translated.
struct HealthCheck {
    std::string name;
    bool isOk = false;
    std::string detail;
};

/// The trail and what the project says of its end, read together: `isHeadGood` = the last entry is
/// the one that the project names as entry `headNumber`.
struct AuditChain {
    std::vector<audit::Entry> entries;
    bool isHeadGood = false;
    std::int64_t headNumber = 0;
};

/// Used by the thread that opened it only; any number of stores may have one file open.
class ProjectStore {
  public:
    ~ProjectStore();
    ProjectStore(const ProjectStore&) = delete;
    ProjectStore& operator=(const ProjectStore&) = delete;

    /// Makes a project file that holds `initial` (whatever its version) as version 1, with entry 1
    /// of kind "create". The file appears complete or not at all. Errors: Usage "store.exists"; Io
    /// "store.no_folder", "store.read_only", "store.disk_full" and the like; Internal
    /// "store.broken_reference" when records name records that are not there.
    [[nodiscard]] static base::Result<std::unique_ptr<ProjectStore>>
    create(const std::string& path, const model::Inventory& initial, const Authorship& author);

    /// Opens a project; ReadWrite also brings an older schema up to date. Errors: Io as listed at
    /// Database::open, "store.newer_schema", "store.older_schema" (ReadOnly only).
    [[nodiscard]] static base::Result<std::unique_ptr<ProjectStore>>
    open(const std::string& path, Access access = Access::ReadWrite);

    [[nodiscard]] base::Result<model::Inventory> load();
    /// Version of the file as of now; another program may have moved it on.
    [[nodiscard]] base::Result<std::int64_t> version();

    /// Writes the records, the entry and version `baseVersion` + 1, or nothing. `kind` as in
    /// audit::Entry. Errors: Conflict "store.version_conflict" (base, found) when the file has
    /// another version, "edit.stale" or "store.conflict" for edits that do not fit the file; Io
    /// "store.disk_full", "store.locked", "store.read_only"; Internal "edit.not_exact",
    /// "store.broken_reference". Linear in the edits.
    [[nodiscard]] base::Result<audit::Entry> append(const edit::EditSet& set,
                                                    std::int64_t baseVersion,
                                                    const std::string& kind,
                                                    const Authorship& author);

    /// Stores the scenario of a planner run with an entry of kind "plan". The version stays, so
    /// that the plan is not stale by being stored; apply the set with edit::applyEdit. Errors as
    /// append; Internal "store.not_a_plan" when the set holds anything but scenarios.
    [[nodiscard]] base::Result<audit::Entry>
    appendPlannerRun(const edit::EditSet& set, std::int64_t baseVersion, const Authorship& author);

    [[nodiscard]] base::Result<std::vector<audit::Entry>> auditEntries();
    [[nodiscard]] base::Result<AuditChain> auditChain();
    /// Numbers, links and hashes of all entries, and that the last one is the project's head.
    /// Error Verification "audit.broken" (entry number, what).
    [[nodiscard]] base::Result<void> verifyAudit();
    /// The inventory rebuilt from the audit trail alone. Error Verification "audit.broken".
    [[nodiscard]] base::Result<model::Inventory> replay();

    /// Integrity of the file, references, schema, sizes and driver, for `doctor`. Reads all pages.
    [[nodiscard]] std::vector<HealthCheck> checkHealth();
    /// Codes of warnings about the place of the file: "store.network_share".
    [[nodiscard]] std::vector<std::string> warnings() const;
    [[nodiscard]] const std::string& path() const;

  private:
    explicit ProjectStore(std::unique_ptr<Database> database);
    [[nodiscard]] base::Result<audit::Entry> write(const edit::EditSet& set,
                                                   std::int64_t baseVersion,
                                                   std::int64_t newVersion, const std::string& kind,
                                                   const Authorship& author);

    std::unique_ptr<Database> m_database;
};

} // namespace aallokko::store
