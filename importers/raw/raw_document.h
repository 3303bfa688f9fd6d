// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole input file as tables of raw rows, with everything the reader had to assume or noticed on
// the way. The value that readers hand to column mapping; nothing in it is interpreted.
#pragma once

#include "importers/raw/raw_row.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::importers {

enum class ReadSeverity { Info, Warning, Error };

/// Something about the file that a person should know; reading went on. Codes: read_codes.h.
struct ReadIssue {
    ReadSeverity severity = ReadSeverity::Warning;
    std::string code;
    std::vector<std::string> arguments;
    base::SourceRef source;

    bool operator==(const ReadIssue&) const = default;
};

/// A merged block, all four bounds inclusive and counted from 1. Its value stands in the top left
/// cell; the other cells of the block have `fromMerge`.
struct MergedBlock {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    bool operator==(const MergedBlock&) const = default;
};

struct MadeTable;
namespace architecture {
class ModelStore;
}

/// One table: a worksheet, the single table of a CSV file (name ""), or a list of a YAML file.
struct RawSheet {
    std::string name;
    /// Rows without any content are left out; the numbers of the others stay as in the file.
    std::vector<RawRow> rows;
    /// Names of the columns where the format has them elsewhere (architecture models): all rows are
    /// data then. Empty for tables, whose header is one of their rows.
    std::vector<std::string> headers{};
    /// Length of the longest row.
    int columns = 0;
    bool hidden = false;
    std::vector<MergedBlock> mergedBlocks;
    /// Present when the table was made from a model (architecture/made_table.h).
    std::shared_ptr<const MadeTable> made{};
};

/// One input file. `properties` are the top-level values of a YAML file that belong to no list
/// (key, value), nested keys joined as "organisation.name"; empty for the other formats.
struct RawDocument {
    std::string format;   ///< "csv", "xlsx", "ods", "yaml", "json" or one of importers/architecture
    std::string encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252"
    std::string delimiter; ///< CSV only: ";", ",", "\t", "|" or "" for one column
    std::string fileName;  ///< without folders
    std::string sha256;    ///< of the file's bytes, lower-case hexadecimal
    std::vector<std::pair<std::string, std::string>> properties;
    std::vector<RawSheet> sheets;
    std::vector<ReadIssue> issues;
    /// ArchiMate models keep their rows here (architecture/model_store.h), in the order of
    /// `sheets`, which then have none.
    std::shared_ptr<const architecture::ModelStore> model{};
};

} // namespace aallokko::importers
