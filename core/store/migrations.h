// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbered schema steps, each in one transaction; data/schema is built in. A file of a newer schema
// is refused rather than read half understood.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <vector>

namespace aallokko::store {

class Database;

/// `text` is a schema file (see Dialect::schemaStatements); numbers count from 1 without gaps.
struct Migration {
    int number = 0;
    QString text;
};

/// The built-in steps in order.
[[nodiscard]] std::vector<Migration> builtInMigrations();

/// Number of the newest built-in step.
[[nodiscard]] int newestSchema();

/// The schema version of the database; 0 for an empty one.
[[nodiscard]] base::Result<int> readSchemaVersion(Database& database);

/// Runs the steps that are missing. Errors: Io "store.newer_schema" (path, found, known), or what
/// the database says; the steps before the failed one stay.
[[nodiscard]] base::Result<void> migrate(Database& database,
                                         const std::vector<Migration>& migrations);

/// Refuses a schema that is not exactly the newest: for read-only access.
[[nodiscard]] base::Result<void> checkSchema(Database& database);

} // namespace aallokko::store
