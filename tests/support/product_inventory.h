// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up inventory of any size whose products are known: names as registers write them, with
// versions, hyphens, brackets, place names, swapped words and misspellings. For tests of blocking
// and for benches.
#pragma once

#include "core/model/function_catalogue.h"
#include "core/model/inventory.h"

#include <vector>

namespace aallokko::support {

/// `productOf[i]` is the true product of system i in index order.
struct ProductInventory {
    model::Inventory inventory;
    std::vector<int> productOf;
};

/// `systems` rows of `organisations` organisations; a product stands in up to eight of them.
[[nodiscard]] ProductInventory makeProductInventory(int systems, int organisations, int seed);

/// A catalogue with the functions that those systems state.
[[nodiscard]] model::FunctionCatalogue productFunctions();

} // namespace aallokko::support
