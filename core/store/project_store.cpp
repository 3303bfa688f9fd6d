// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transactions of a project. Payload and hash are made before the write lock is taken where
// possible, because an import holds megabytes of them.
#include "core/store/project_store.h"

#include "core/base/text.h"
#include "core/store/audit_rows.h"
#include "core/store/database.h"
#include "core/store/edit_json.h"
#include "core/store/edit_writer.h"
#include "core/store/inventory_reader.h"
#include "core/store/migrations.h"
#include "core/store/project_file.h"
#include "core/store/sha256_digest.h"
#include "core/store/sql_values.h"

#include <QCoreApplication>

namespace aallokko::store {

namespace {

using base::ErrorKind;

template <class... T>
std::vector<edit::Edit> createAll(const model::Inventory& inventory,
                                  const std::tuple<model::Table<T>...>*) {
    std::vector<edit::Edit> edits;
    const auto add = [&edits](const auto& table) {
        for (const auto& [id, record] : table) {
            edits.push_back(edit::createRecord(record));
        }
    };
    (add(inventory.all<T>()), ...);
    return edits;
}

// Only the trail remembers the ids of deleted records. A payload that cannot be read is the matter
// of verifyAudit, not of loading.
void noteDeletions(model::Inventory& inventory, const std::string& payload) {
    const auto set = readEditSet(payload);
    if (!set) {
        return;
    }
    for (const edit::Edit& edit : set->edits) {
        std::visit(
            [&inventory]<class E>(const E& one) {
                if constexpr (!std::is_same_v<E, edit::SetField>) {
                    if (one.before && !one.after) {
                        using Record = std::remove_cvref_t<decltype(*one.before)>;
                        inventory.noteDeleted<Record>(one.before->id);
                    }
                }
            },
            edit);
    }
}

base::Result<void> checkAuthor(const std::string& kind, const Authorship& author) {
    for (const std::string* text : {&kind, &author.user, &author.time, &author.reason}) {
        if (!base::isUtf8(*text)) {
            return base::fail(ErrorKind::Internal, "edit.not_exact", {kind});
        }
    }
    return {};
}

base::Result<audit::Entry> makeEntry(const edit::EditSet& set, const std::string& kind,
                                     const Authorship& author) {
    if (auto checked = checkAuthor(kind, author); !checked) {
        return tl::unexpected(checked.error());
    }
    auto payload = writeEditSet(set);
    if (!payload) {
        return tl::unexpected(payload.error());
    }
    audit::Entry entry;
    entry.time = author.time;
    entry.user = author.user;
    entry.kind = kind;
    entry.reason = author.reason;
    entry.payload = std::move(*payload);
    return entry;
}

audit::Entry link(audit::Entry entry, const ProjectRow& project) {
    audit::Entry last;
    last.number = project.entryCount;
    last.hash = project.headHash;
    return audit::linked(std::move(entry), project.entryCount == 0 ? nullptr : &last,
                         Sha256Digest());
}

QString temporaryPath(const std::string& path) {
    return toQString(path) + QStringLiteral(".new-%1").arg(QCoreApplication::applicationPid());
}

} // namespace

ProjectStore::ProjectStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

ProjectStore::~ProjectStore() = default;

const std::string& ProjectStore::path() const {
    return m_database->path();
}

base::Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const std::string& path,
                                                                 const model::Inventory& initial,
                                                                 const Authorship& author) {
    const QString finalPath = toQString(path);
    const QString newPath = temporaryPath(path);
    if (auto nothing = checkNothingThere(finalPath); !nothing) {
        return tl::unexpected(nothing.error());
    }
    removeDatabaseFiles(newPath); // of a process of the same number that died here
    const auto fill = [&]() -> base::Result<void> {
        auto database = Database::create(newPath);
        if (!database) {
            return tl::unexpected(database.error());
        }
        if (auto migrated = migrate(**database, builtInMigrations()); !migrated) {
            return migrated;
        }
        insertProjectRow(**database, {0, 0, audit::genesisHash()});
        if (auto status = (*database)->takeStatus(); !status) {
            return status;
        }
        ProjectStore store(std::move(*database));
        const edit::EditSet set{
            "edit.create",
            {},
            createAll(initial, static_cast<const model::Inventory::Tables*>(nullptr))};
        auto entry = store.write(set, 0, 1, "create", author);
        return entry ? base::Result<void>() : tl::unexpected(entry.error());
    };
    auto made = fill();
    if (made) {
        made = moveIntoPlace(newPath, finalPath);
    }
    if (!made) {
        removeDatabaseFiles(newPath);
        // The person asked for `path` and has never heard of the temporary name.
        if (!made.error().arguments.empty()) {
            made.error().arguments.front() = path;
        }
        return tl::unexpected(made.error());
    }
    return open(path);
}

base::Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const std::string& path,
                                                               Access access) {
    auto database = Database::open(toQString(path), access);
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto ready = access == Access::ReadWrite ? migrate(**database, builtInMigrations())
                                             : checkSchema(**database);
    if (ready) {
        (void)readProjectRow(**database, false);
        ready = (*database)->takeStatus();
    }
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(*database)));
}

base::Result<model::Inventory> ProjectStore::load() {
    Transaction transaction(*m_database, Access::ReadOnly);
    model::Inventory inventory = readInventory(*m_database);
    const std::vector<std::string> deleting = readDeletingPayloads(*m_database);
    if (auto status = transaction.commit(); !status) {
        return tl::unexpected(status.error());
    }
    for (const std::string& payload : deleting) {
        noteDeletions(inventory, payload);
    }
    return inventory;
}

base::Result<std::int64_t> ProjectStore::version() {
    const ProjectRow row = readProjectRow(*m_database, false);
    if (auto status = m_database->takeStatus(); !status) {
        return tl::unexpected(status.error());
    }
    return row.version;
}

base::Result<audit::Entry> ProjectStore::write(const edit::EditSet& set, std::int64_t baseVersion,
                                               std::int64_t newVersion, const std::string& kind,
                                               const Authorship& author) {
    auto entry = makeEntry(set, kind, author);
    if (!entry) {
        return entry;
    }
    entry->version = newVersion;
    Transaction transaction(*m_database, Access::ReadWrite);
    const ProjectRow project = readProjectRow(*m_database, true);
    if (m_database->isOk() && project.version != baseVersion) {
        m_database->fail(
            base::Error{ErrorKind::Conflict,
                        "store.version_conflict",
                        {path(), std::to_string(baseVersion), std::to_string(project.version)},
                        std::nullopt,
                        {}});
    }
    if (m_database->isOk()) {
        EditWriter(*m_database).write(set.edits);
        entry = link(std::move(*entry), project);
        appendEntry(*m_database, *entry);
    }
    if (auto status = transaction.commit(); !status) {
        return tl::unexpected(status.error());
    }
    return entry;
}

base::Result<audit::Entry> ProjectStore::append(const edit::EditSet& set, std::int64_t baseVersion,
                                                const std::string& kind, const Authorship& author) {
    return write(set, baseVersion, baseVersion + 1, kind, author);
}

base::Result<audit::Entry> ProjectStore::appendPlannerRun(const edit::EditSet& set,
                                                          std::int64_t baseVersion,
                                                          const Authorship& author) {
    for (const edit::Edit& edit : set.edits) {
        if (!std::holds_alternative<edit::ReplaceRecord<model::Scenario>>(edit)) {
            return base::fail(ErrorKind::Internal, "store.not_a_plan", {set.title});
        }
    }
    return write(set, baseVersion, baseVersion, "plan", author);
}

std::vector<std::string> ProjectStore::warnings() const {
    return m_database->isNetworkShare() ? std::vector<std::string>{"store.network_share"}
                                        : std::vector<std::string>();
}

} // namespace aallokko::store
