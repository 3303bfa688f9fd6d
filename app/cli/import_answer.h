// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `import` answers: the review of each file with all its issues.
#pragma once

#include "app/cli/command.h"
#include "core/model/field_catalogue.h"
#include "importers/run/import_files.h"

namespace aallokko::cli {

/// JSON as in the contract, or a summary with every problem for people. What is not written is
/// shown: the change set (JSON key `changes`).
void printImport(Invocation& call, const importers::ImportReview& review,
                 const model::FieldCatalogue& fields, bool isWritten);

} // namespace aallokko::cli
