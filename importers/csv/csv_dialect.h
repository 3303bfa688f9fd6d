// SPDX-License-Identifier: GPL-3.0-or-later
//
// Guesses how a CSV file separates, quotes and escapes its cells, from its first part. The guess is
// shown to the user (RawDocument::delimiter), never hidden.
#pragma once

#include "importers/csv/csv_parser.h"

#include <cstddef>
#include <string_view>

namespace aallokko::importers {

struct CsvDialect {
    CsvSyntax syntax;      ///< delimiter 0: nothing separates, each record is one cell
    std::size_t start = 0; ///< where the table starts: behind a "sep=;" line
    int startLine = 1;     ///< physical line number there
    /// Most common number of fields in a record of more than one; 1 when nothing separates.
    std::size_t width = 1;
    double score = 0; ///< 0 to 1: how well the sample fits
};

/// Looks at the first 300 records of `sample`; `isWhole`: the sample is the whole file. Candidates
/// are the delimiters ; tab | comma ^ ~ colon blank, the quotes " ' ` | and escapes by backslash.
/// For each, records should agree in width and cells should look whole. Linear in the sample.
[[nodiscard]] CsvDialect guessDialect(std::string_view sample, bool isWhole);

} // namespace aallokko::importers
