// SPDX-License-Identifier: GPL-3.0-or-later
//
// The third kind of cluster: different products that serve one function. Nothing says they are the
// same; they are shown because one of them could serve all.
#pragma once

#include "core/match/cluster.h"

#include <span>
#include <vector>

namespace aallokko::match {

/// One cluster for each function and category that systems of two or more organisations state and
/// that more than one product serves; `products` are the clusters of one product. Systems without
/// a known category form none: a function alone ("administration") says too little. By id.
/// O(systems log systems).
[[nodiscard]] std::vector<Cluster> sameFunctionClusters(const model::SystemIndex& index,
                                                        const model::FunctionCatalogue& catalogue,
                                                        std::span<const Cluster> products);

} // namespace aallokko::match
