// SPDX-License-Identifier: GPL-3.0-or-later
//
// Column mappings that persons gave, kept in the project for each organisation: the setting
// "mapping:<code>" holds the YAML of mapping_file.h. Found again at the organisation's next file.
#pragma once

#include "core/model/inventory.h"
#include "importers/mapping/mapping_file.h"
#include "importers/review/import_review.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::importers {

/// False in most projects, which then need not look for the organisation before mapping.
[[nodiscard]] bool hasMappings(const model::Inventory& snapshot);

/// The remembered mapping of an organisation with `given` over it; nullopt when nothing is
/// remembered or its text cannot be read any more.
[[nodiscard]] std::optional<ColumnMapping>
rememberedMapping(const model::Inventory& snapshot, const std::string& organisationCode,
                  const std::optional<ColumnMapping>& given);

/// Rows of headers that a person said, by file and sheet.
using HeaderRows = std::map<std::pair<std::string, std::string>, int>;

/// Adds the edits that keep, for the organisation of each file, what `given` says of the file's
/// headers and `headerRows` of its sheets (0 forgets the row). No edit where that is known already.
void rememberMappings(const model::Inventory& snapshot, const std::vector<FileReview>& files,
                      const ColumnMapping& given, const HeaderRows& headerRows,
                      edit::EditSet& edits);

/// How the columns of the files were mapped, as the YAML of a mapping file to correct: mapped
/// headers as lines, the others as comments with the fields to choose from.
[[nodiscard]] std::string mappingForm(const std::vector<FileReview>& files);

} // namespace aallokko::importers
