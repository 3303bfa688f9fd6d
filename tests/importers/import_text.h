// SPDX-License-Identifier: GPL-3.0-or-later
//
// Import as text, so that tests read as pictures: tables written as lines of "a;b;c" become raw
// documents, reviews and inventories become sorted lines.
#pragma once

#include "importers/run/import_files.h"

#include <string>
#include <vector>

namespace aallokko::importers::test {

/// The catalogues of data/catalogues, read once.
[[nodiscard]] const model::FieldCatalogue& fieldCatalogue();
[[nodiscard]] const model::FunctionCatalogue& functionCatalogue();
/// A project with the organisations of the example region and nothing else.
[[nodiscard]] const model::Inventory& regionProject();
[[nodiscard]] std::string catalogueText(const char* file);

/// One sheet from lines; cells between ';', a "\n" written as "\\n" inside a cell is a line break.
/// Blank lines count but hold no row. All cells are texts, except those that begin with '#': the
/// rest is a spreadsheet's number.
[[nodiscard]] RawSheet makeSheet(const std::string& name, const std::string& lines);
/// A CSV-like document of one sheet without name; the digest is the text itself.
[[nodiscard]] RawDocument makeDocument(const std::string& fileName, const std::string& lines);

[[nodiscard]] ImportReview review(const model::Inventory& snapshot,
                                  const std::vector<RawDocument>& documents,
                                  const ImportOptions& options = {});
/// Applies the review's edits to a copy; fails the test when they do not apply.
[[nodiscard]] model::Inventory applied(const model::Inventory& snapshot,
                                       const ImportReview& review);

/// "179 | Titania | annual_cost=1200.00 [number.thousands] | owner=?": fields with a value or a
/// stated absence (- no, ? unknown, x not applicable, ! unreadable); empty cells are left out.
[[nodiscard]] std::string printSystems(const model::Inventory& inventory);
/// "A -> B out (2 mentions)", "A -> ?vanha", "A -> national:vtj".
[[nodiscard]] std::string printInterfaces(const model::Inventory& inventory);
/// "warning import.header_twice Nimi, name @ B1", one a line, in order.
[[nodiscard]] std::string printIssues(const ImportReview& review, bool withInfo = true);
/// "+added ~changed =unchanged -missing skipped rejected" of all files together.
[[nodiscard]] std::string printCounts(const ImportReview& review);
/// "Titania annual_cost: '5' -> '6'", one a line.
[[nodiscard]] std::string printChanges(const ImportReview& review);
/// The column's field for each header: "Nimi=name, Muuta=-".
[[nodiscard]] std::string printMapping(const FileReview& file);

} // namespace aallokko::importers::test
