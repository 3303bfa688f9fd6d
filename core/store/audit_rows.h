// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail as rows, and the project row that names its head: a trail whose last entries were
// cut off still chains, but no longer ends where the project says.
#pragma once

#include "core/audit/trail.h"
#include "core/store/database.h"

namespace aallokko::store {

/// The one row of table project.
struct ProjectRow {
    std::int64_t version = 0;
    std::int64_t entryCount = 0;
    std::string headHash;
};

/// Errors are left in the database's status. `isWriting` keeps other writers out until commit.
[[nodiscard]] ProjectRow readProjectRow(Database& database, bool isWriting);
void insertProjectRow(Database& database, const ProjectRow& row);

/// Writes the entry and moves the project row to it.
void appendEntry(Database& database, const audit::Entry& entry);

[[nodiscard]] std::vector<audit::Entry> readEntries(Database& database);

/// Payloads of the entries that may delete records, oldest first: few, found without parsing.
[[nodiscard]] std::vector<std::string> readDeletingPayloads(Database& database);

} // namespace aallokko::store
