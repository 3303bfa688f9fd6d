// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strongly connected components of precedence rows between items: circles of "before". On item
// indices, where core/graph works on installations. Internal to this folder.
#pragma once

#include "core/plan/problem_draft.h"

#include <utility>
#include <vector>

namespace aallokko::plan {

/// A component number for each of `count` items; equal numbers = on a common circle. Tarjan's
/// algorithm (SIAM J. Comput. 1, 1972) without recursion; linear.
[[nodiscard]] std::vector<std::int32_t>
componentsOf(std::size_t count, const std::vector<std::pair<ItemIndex, ItemIndex>>& edges);

} // namespace aallokko::plan
