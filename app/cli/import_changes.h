// SPDX-License-Identifier: GPL-3.0-or-later
//
// The change set of an import that was not written: its first lines for people and programs.
#pragma once

#include "app/cli/command.h"
#include "core/model/field_catalogue.h"
#include "importers/review/import_review.h"

namespace aallokko::cli {

/// {total, list[{file, sheet, row, column, kind, id, name, field, before, after, conflict}]}:
/// conflicts first, at most 1000 in the list.
[[nodiscard]] QJsonObject changesJson(const importers::ImportReview& review);

/// At most 40 lines "place, system, field: before -> after", conflicts first, then the count.
void printChanges(const Output& output, const importers::ImportReview& review,
                  const model::FieldCatalogue& fields);

/// How the rows read became systems: skipped, merged, rejected.
void printRowCounts(const Output& output, const importers::ImportReview& review);

} // namespace aallokko::cli
