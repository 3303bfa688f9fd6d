// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `import` answers: the review of each file with all its issues.
#pragma once

#include "app/cli/command.h"
#include "importers/import_files.h"

namespace aallokko::cli {

/// JSON as in the contract, or a summary with every problem for people.
void printImport(Invocation& call, const importers::ImportReview& review, bool isWritten);

} // namespace aallokko::cli
