// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file is, from its content. Names every kind that a person might send by mistake, so that
// the refusal says what to do ("save as .xlsx") instead of "cannot be read".
#pragma once

#include "core/base/result.h"
#include "importers/container/zip_archive.h"
#include "importers/raw/read_budget.h"

#include <QString>
#include <string_view>

namespace aallokko::importers {

/// ModelXml: XML that is no spreadsheet; its root tells whether it is a model.
enum class FileKind { Text, Archive, FlatXml, ModelXml };
enum class ArchiveKind { Xlsx, Ods, Archi };
enum class TextKind { Csv, Yaml };

/// Looks at the file system and the first bytes: read.not_found, read.is_directory,
/// read.special_file, read.no_permission, read.failed (Io); read.empty, read.file_too_large,
/// read.binary, read.encrypted, read.old_xls, read.not_a_spreadsheet.
[[nodiscard]] base::Result<FileKind> readFileKind(const QString& path, ReadBudget& budget);

/// Looks at the entries: read.xlsb, read.numbers, read.encrypted, read.not_a_spreadsheet.
[[nodiscard]] base::Result<ArchiveKind> readArchiveKind(ZipArchive& archive, ReadBudget& budget);

/// YAML or JSON when nearly every line has their shape, else CSV. Never fails.
[[nodiscard]] TextKind textKindOf(std::string_view sample);

} // namespace aallokko::importers
