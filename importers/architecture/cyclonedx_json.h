// SPDX-License-Identifier: GPL-3.0-or-later
//
// CycloneDX bills of materials in JSON. Read through the tree of YAML and JSON, which knows the
// line of every value.
#pragma once

#include "importers/raw/reader.h"
#include "importers/text/text_file.h"

#include <memory>
#include <string_view>

namespace aallokko::importers::architecture {

/// True when the beginning of a text file says that it is one.
[[nodiscard]] bool isBomJson(std::string_view sample);

/// `text` stands at the beginning of the file. Errors: those of YamlReader and of model_reader.h.
[[nodiscard]] base::Result<std::unique_ptr<Reader>> openBomJson(std::unique_ptr<TextFile> text,
                                                                std::shared_ptr<ReadBudget> budget);

} // namespace aallokko::importers::architecture
