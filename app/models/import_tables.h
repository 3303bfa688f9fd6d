// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import as tables for people: the queue of files, all problems; and the problem list as a file
// for the sender. The preview and the change set have models of their own.
#pragma once

#include "app/models/import_source.h"
#include "app/models/text_table.h"
#include "app/session/session.h"
#include "importers/review/import_review.h"

#include <QByteArray>
#include <QCoreApplication>

namespace aallokko::models {

class ImportTables {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)

  public:
    /// The queue: one row for each source, with its figures once it is reviewed. `inventory` gives
    /// the organisations their names.
    static void showFiles(TextTable& table, const importers::ImportReview* review,
                          const model::Inventory* inventory,
                          const std::vector<ImportSource>& sources);
    static void showProblems(TextTable& table, const importers::ImportReview* review);

    /// One sentence on what accepting would do.
    [[nodiscard]] static QString totals(const importers::ImportReview& review);
    /// Problems as CSV for a spreadsheet: UTF-8 with byte order mark, semicolons, formulas guarded.
    [[nodiscard]] static QByteArray problemsCsv(const TextTable& problems);
    /// Why a column was mapped as it was, in words.
    [[nodiscard]] static QString mappingReason(const std::string& reason);
};

} // namespace aallokko::models
