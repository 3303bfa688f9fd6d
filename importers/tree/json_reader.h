// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON files as tables: every list of objects is one, nested values become columns by their path,
// lists of objects within them tables of their own. Holds the whole file in memory, like YAML.
#pragma once

#include "importers/raw/reader.h"
#include "importers/text/text_file.h"

#include <memory>

namespace aallokko::importers {

/// `text` stands at the beginning of the file. What is no JSON but YAML is read as that. Errors:
/// read.yaml_too_large, read.failed (Io), those of json_tree.h and yaml_tables.h.
[[nodiscard]] base::Result<std::unique_ptr<Reader>> openJson(std::unique_ptr<TextFile> text,
                                                             std::shared_ptr<ReadBudget> budget);

} // namespace aallokko::importers
