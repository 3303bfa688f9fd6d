// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways in which programs write a table as JSON, all brought to one: a list of objects.
#pragma once

#include "importers/tree/yaml_tree.h"

namespace aallokko::importers {

/// Turns into lists of objects, at the top or one level below: JSON lines, an object of equally
/// long lists (one a column), a list of lists (the first one the header), {"columns", "data"}, an
/// object of like objects (their keys become the column "key") and a list of names with values (one
/// record). Everything else stays as it is. Error: read.row_too_long when the names of columns,
/// repeated in every row, pass rowBytes.
[[nodiscard]] base::Result<std::vector<YamlNode>> tableShapes(std::vector<YamlNode> documents,
                                                              const ReadBudget& budget);

} // namespace aallokko::importers
