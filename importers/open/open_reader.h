// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way into all readers: looks at a file's content (never at its name) and opens the reader for
// it, or says why the file is refused. Hop 2 of the flow of one row; knows no mapping.
#pragma once

#include "core/base/result.h"
#include "importers/raw/raw_document.h"
#include "importers/raw/read_limits.h"
#include "importers/raw/reader.h"

#include <QString>
#include <memory>
#include <optional>
#include <stop_token>

namespace aallokko::importers {

/// Opens the file at `path` for streaming; without `limits` those of the environment hold
/// (limit_names.h). Errors: read.not_found, read.is_directory,
/// read.special_file, read.no_permission, read.failed (kind Io); the other codes of read_codes.h
/// (kind Refused). A stop request ends reading with read.cancelled.
[[nodiscard]] base::Result<std::unique_ptr<Reader>>
openReader(const QString& path, const std::optional<ReadLimits>& limits = {},
           std::stop_token stop = {}, CellText cellText = CellText::Stored);

/// The whole file at `path` with its digest; merged cells are marked in all formats. Errors as
/// openReader and Reader::next. Memory is bounded by the limits on cells and on the text of one.
/// May run on any thread.
[[nodiscard]] base::Result<RawDocument> readDocument(const QString& path,
                                                     const std::optional<ReadLimits>& limits = {},
                                                     std::stop_token stop = {});

} // namespace aallokko::importers
