// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fuzz targets share: a file in memory (readers take paths, because archives must be
// seekable), small limits so that a run tries many inputs a second, and the promises that every
// reader keeps, checked on whatever it made of the input.
#pragma once

#include "importers/raw/raw_document.h"
#include "importers/raw/read_limits.h"
#include "importers/raw/reader.h"
#include "importers/text/text_file.h"

#include <QString>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aallokko::fuzz {

/// The input as text.
[[nodiscard]] inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the process with `broken` on stderr when `holds` is false: libFuzzer keeps the input.
void require(bool holds, const char* broken);

/// Path of a file in memory with these bytes; the next call writes over it.
[[nodiscard]] QString memoryFile(std::string_view bytes);

/// Limits under which no input takes long; far below the program's own.
[[nodiscard]] importers::ReadLimits smallLimits();

/// A guard with smallLimits() for a file of that name.
[[nodiscard]] std::shared_ptr<importers::ReadBudget> makeBudget(const char* name);

/// The reader to its end, its rows checked. A refused file must have said why.
void readRows(base::Result<std::unique_ptr<importers::Reader>> reader);

using OpenTextReader = base::Result<std::unique_ptr<importers::Reader>> (*)(
    std::unique_ptr<importers::TextFile>, std::shared_ptr<importers::ReadBudget>);

/// The bytes through one reader of text files, whatever else they look like.
void readTextAs(OpenTextReader open, std::string_view bytes, const char* name);

/// Reads the file both ways, row by row and as a document, and checks both.
void readBothWays(const QString& path);

/// Checks rows, names and issues of what a reader gave.
void checkDocument(const importers::RawDocument& document);
void checkRow(const importers::RawRow& row, const importers::ReadLimits& limits);

using Entries = std::vector<std::pair<std::string, std::string>>;

/// Parts of `text`, each behind a line "==== name"; what stands before the first has no name.
[[nodiscard]] Entries sectionsOf(std::string_view text);

/// The first `most` sections that can be read as files, each under its name.
[[nodiscard]] std::vector<importers::RawDocument> documentsOf(std::string_view text,
                                                              std::size_t most);

/// A ZIP archive of these entries, stored without compression and with correct checksums, so that
/// the input reaches the XML behind them.
[[nodiscard]] std::string storedArchive(const Entries& entries);

/// A file of data/catalogues.
[[nodiscard]] std::string catalogueText(const char* file);

} // namespace aallokko::fuzz
