// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading half of ProjectStore that nothing but checks use: audit trail, replay and health.
#include "core/store/audit_rows.h"
#include "core/store/database.h"
#include "core/store/edit_json.h"
#include "core/store/migrations.h"
#include "core/store/project_store.h"
#include "core/store/sha256_digest.h"
#include "core/store/sql_values.h"

#include <QFileInfo>

namespace aallokko::store {

namespace {

tl::unexpected<base::Error> broken(std::int64_t number, const char* what) {
    return base::fail(base::ErrorKind::Verification, "audit.broken",
                      {std::to_string(number), what});
}

base::Result<void> replayEntry(model::Inventory& inventory, const audit::Entry& entry) {
    const auto set = readEditSet(entry.payload);
    if (!set) {
        return broken(entry.number, "payload");
    }
    for (const edit::Edit& edit : set->edits) {
        if (!edit::applyEdit(inventory, edit)) {
            return broken(entry.number, "replay");
        }
    }
    inventory.version = entry.version;
    return {};
}

HealthCheck integrityOf(Database& database) {
    HealthCheck check{"integrity", false, {}};
    Statement row(database, database.dialect().integrityCheck());
    row.run();
    while (row.next()) {
        check.detail += (check.detail.empty() ? "" : "; ") + row.value(0).toString().toStdString();
    }
    const auto status = database.takeStatus();
    if (!status) {
        check.detail = status.error().code;
    }
    check.isOk = status && check.detail == "ok";
    return check;
}

HealthCheck checkOf(const char* name, const base::Result<void>& result, std::string detail) {
    if (result) {
        return {name, true, std::move(detail)};
    }
    std::string text = result.error().code;
    for (const std::string& argument : result.error().arguments) {
        text += " " + argument;
    }
    return {name, false, std::move(text)};
}

} // namespace

base::Result<std::vector<audit::Entry>> ProjectStore::auditEntries() {
    auto entries = readEntries(*m_database);
    if (auto status = m_database->takeStatus(); !status) {
        return tl::unexpected(status.error());
    }
    return entries;
}

base::Result<AuditChain> ProjectStore::auditChain() {
    Transaction transaction(*m_database, Access::ReadOnly);
    AuditChain chain{readEntries(*m_database), false, 0};
    const ProjectRow project = readProjectRow(*m_database, false);
    if (auto status = transaction.commit(); !status) {
        return tl::unexpected(status.error());
    }
    chain.headNumber = project.entryCount;
    chain.isHeadGood = chain.entries.empty()
                           ? project.entryCount == 0
                           : chain.entries.back().hash == project.headHash &&
                                 chain.entries.back().number == project.entryCount &&
                                 chain.entries.back().version == project.version;
    return chain;
}

base::Result<void> ProjectStore::verifyAudit() {
    const auto chain = auditChain();
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    if (auto good = audit::verify(chain->entries, Sha256Digest()); !good) {
        return good;
    }
    return chain->isHeadGood ? base::Result<void>() : broken(chain->headNumber, "head");
}

base::Result<model::Inventory> ProjectStore::replay() {
    const auto entries = auditEntries();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    model::Inventory inventory;
    for (const audit::Entry& entry : *entries) {
        if (auto done = replayEntry(inventory, entry); !done) {
            return tl::unexpected(done.error());
        }
    }
    return inventory;
}

std::vector<HealthCheck> ProjectStore::checkHealth() {
    std::vector<HealthCheck> checks;
    const auto schema = checkSchema(*m_database);
    checks.push_back(checkOf("schema", schema, std::to_string(newestSchema())));
    checks.push_back(integrityOf(*m_database));
    const auto loaded = load();
    checks.push_back(checkOf("load", loaded ? base::Result<void>() : tl::unexpected(loaded.error()),
                             loaded ? "version " + std::to_string(loaded->version) : ""));
    checks.push_back(checkOf("audit", verifyAudit(), ""));
    const auto replayed = replay();
    const bool isEqual = loaded && replayed && *loaded == *replayed;
    checks.push_back({"replay", isEqual, isEqual ? "" : "trail and records differ"});
    const QFileInfo file(toQString(path()));
    checks.push_back({"size", true, std::to_string(file.size()) + " bytes"});
    checks.push_back({"place", !m_database->isNetworkShare(),
                      m_database->isNetworkShare() ? "network share" : "local"});
    checks.push_back(
        {"driver", true,
         m_database->dialect().driver().toStdString() + " " +
             m_database->value(m_database->dialect().engineVersion()).toString().toStdString()});
    (void)m_database->takeStatus();
    return checks;
}

} // namespace aallokko::store
