// SPDX-License-Identifier: GPL-3.0-or-later
//
// A YAML file as a plain tree of texts with line numbers. Built from parser events, not from
// yaml-cpp's own nodes: those follow aliases (a cycle overflows every walker), take `no` for false
// and `010` for 8, and lose repeated keys without a word.
#pragma once

#include "core/base/result.h"
#include "importers/raw/read_budget.h"

#include <string>
#include <vector>

namespace aallokko::importers {

struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    int line = 0; ///< counted from 1
    std::string text;
    /// Entries of a list; of a map, keys and values in turn.
    std::vector<YamlNode> children;
};

/// The documents of the UTF-8 text `yaml`. Errors: read.yaml_damaged, read.yaml_alias,
/// read.yaml_too_deep, read.yaml_too_many_nodes, read.cancelled, read.too_slow.
[[nodiscard]] base::Result<std::vector<YamlNode>> readYamlTree(const std::string& yaml,
                                                               ReadBudget& budget);

} // namespace aallokko::importers
