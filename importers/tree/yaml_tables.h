// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns a YAML tree into tables, so that column mapping treats all formats alike.
//
//  - A list of mappings becomes a table named after its key (nested keys joined by '.'; "" for a
//    list at the top). Its first row holds the keys in order of first sight, at the line of the
//    key; each entry is a row at its own line.
//  - In an entry: nested mappings become columns "a.b"; a list of texts becomes one cell with line
//    breaks; a list of mappings becomes rows of a further table "systems.interfaces", whose first
//    column repeats the first value of the entry they belong to ("systems.name").
//  - Other values at the top become properties.
//  - Documents without any list become the rows of one table "".
#pragma once

#include "core/base/result.h"
#include "importers/raw/raw_document.h"
#include "importers/raw/read_budget.h"
#include "importers/tree/yaml_tree.h"

#include <vector>

namespace aallokko::importers {

/// Fills sheets, properties and issues of `document`. Errors: read.no_table, read.too_many_*,
/// read.row_too_long (the cells that repeat the owners pass rowBytes).
[[nodiscard]] base::Result<void> addYamlTables(const std::vector<YamlNode>& documents,
                                               ReadBudget& budget, RawDocument& document);

} // namespace aallokko::importers
