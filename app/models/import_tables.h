// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import review as tables for people: the files, the mapping of one file, all problems;
// and the problem list as a file for the sender. The change set has a model of its own.
#pragma once

#include "app/models/text_table.h"
#include "app/session/session.h"
#include "importers/review/import_review.h"

#include <QByteArray>
#include <QCoreApplication>

namespace aallokko::models {

class ImportTables {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)

  public:
    /// `inventory` gives the organisations their names.
    static void showFiles(TextTable& table, const importers::ImportReview* review,
                          const model::Inventory* inventory);
    /// With examples of the contents where the review took values from the column.
    static void showMapping(TextTable& table, const importers::ImportReview* review,
                            const importers::FileReview* file, const session::Session& session);
    static void showProblems(TextTable& table, const importers::ImportReview* review);

    /// One sentence on what accepting would do.
    [[nodiscard]] static QString totals(const importers::ImportReview& review);
    /// Problems as CSV for a spreadsheet: UTF-8 with byte order mark, semicolons, formulas guarded.
    [[nodiscard]] static QByteArray problemsCsv(const TextTable& problems);
    /// Why a column was mapped as it was, in words.
    [[nodiscard]] static QString mappingReason(const std::string& reason);
};

} // namespace aallokko::models
