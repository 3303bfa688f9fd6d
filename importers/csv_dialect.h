// SPDX-License-Identifier: GPL-3.0-or-later
//
// Guesses how a CSV file separates its cells, from its first part. The guess is shown to the user
// (RawDocument::delimiter), never hidden.
#pragma once

#include <cstddef>
#include <string_view>

namespace aallokko::importers {

struct CsvDialect {
    char delimiter = 0;    ///< 0: nothing separates, each record is one cell
    std::size_t start = 0; ///< where the table starts: behind a "sep=;" line
    int startLine = 1;     ///< physical line number there
    /// Most common number of fields in a record of more than one; 1 when nothing separates.
    std::size_t width = 1;
};

/// Looks at the first 300 records of `sample`; `isWhole`: the sample is the whole file. Candidates
/// are ; tab | and comma. For each, records should agree in width and cells should look whole
/// (pattern score times cell score). Linear in the sample.
[[nodiscard]] CsvDialect guessDialect(std::string_view sample, bool isWhole);

} // namespace aallokko::importers
