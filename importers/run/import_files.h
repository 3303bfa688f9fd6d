// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole import as a pure function: files and a snapshot of the project in, a review with edits
// out. Used by the command line and the desktop alike; knows no store and writes nothing.
#pragma once

#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/inventory.h"
#include "importers/mapping/mapping_file.h"
#include "importers/mapping/mapping_memory.h"
#include "importers/raw/raw_document.h"
#include "importers/review/import_review.h"

#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace aallokko::importers {

/// `organisationCode`: code or name that holds for all rows of all files. `user` and `time` (UTC)
/// sign the record of the source files. `continuesRenamed`: a list under a new file name goes on
/// with the source whose rows it has (warning import.source_renamed); else it stands beside it,
/// with a warning too (import.source_similar). By file name: `organisations`, codes or names that
/// hold for single files; by file and sheet: `headerRows` as the spreadsheet numbers them.
struct ImportOptions {
    std::optional<std::string> organisationCode;
    std::optional<ColumnMapping> mapping;
    std::string user;
    std::string time;
    bool continuesRenamed = true;
    std::map<std::string, std::string> organisations = {};
    HeaderRows headerRows = {};
};

/// Called with files done and files in all.
using ImportProgress = std::function<void(int done, int total)>;

/// Maps the documents, interprets their cells and compares them with the snapshot. Bad data become
/// issues of the file. Refused (nothing may be applied) only for: "import.same_rows" {file, file},
/// "import.unknown_organisation" {code} when neither code nor name of the option is known and there
/// are organisations, "import.cancelled". The same input gives the same review. About linear in
/// cells; safe on any thread.
[[nodiscard]] ImportReview reviewImport(const model::Inventory& snapshot,
                                        const model::FieldCatalogue& fields,
                                        const model::FunctionCatalogue& functions,
                                        const std::vector<RawDocument>& documents,
                                        const ImportOptions& options, std::stop_token stop = {},
                                        const ImportProgress& progress = {});

/// The documents as reviewImport() sees them, for showing: architecture models turned into tables.
/// Nothing when there is no model among them. Linear.
[[nodiscard]] std::optional<std::vector<RawDocument>>
tablesOfModels(const model::Inventory& snapshot, const model::FieldCatalogue& fields,
               const std::vector<RawDocument>& documents, const ImportOptions& options);

/// Reads the files first; the errors of all unreadable files together refuse the import.
[[nodiscard]] ImportReview reviewImportFiles(const model::Inventory& snapshot,
                                             const model::FieldCatalogue& fields,
                                             const model::FunctionCatalogue& functions,
                                             const QStringList& paths, const ImportOptions& options,
                                             std::stop_token stop = {},
                                             const ImportProgress& progress = {});

} // namespace aallokko::importers
