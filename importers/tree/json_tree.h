// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON text (RFC 8259) as the same tree that YAML gives, with the line of every value. Several
// values behind one another (JSON lines) are several documents.
#pragma once

#include "importers/tree/yaml_tree.h"

#include <string_view>

namespace aallokko::importers {

/// True when a text begins like JSON and not like YAML's "{a: b}" or a CSV row.
[[nodiscard]] bool isJson(std::string_view sample);

/// One tree for each value of `text`, UTF-8. Numbers and words keep their spelling. Errors:
/// read.json_damaged (line, column), read.yaml_too_deep, read.yaml_too_many_nodes,
/// read.cell_too_long, read.cancelled, read.too_slow. Linear.
[[nodiscard]] base::Result<std::vector<YamlNode>> readJsonTree(std::string_view text,
                                                               ReadBudget& budget);

} // namespace aallokko::importers
