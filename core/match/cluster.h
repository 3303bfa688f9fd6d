// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposed clusters: one product across organisations (consolidation) and one installation
// reported twice inside an organisation (clean-up). Proposals only: nothing is merged here, and
// same name does not mean same product.
#pragma once

#include "core/model/function_catalogue.h"
#include "core/model/system_view.h"

#include <string>
#include <vector>

namespace aallokko::match {

enum class ClusterKind : std::uint8_t {
    SameInstallation, ///< rows of one organisation with like names and a common function
    SameProduct       ///< installations of one product in two or more organisations
};

/// `score` is the weakest link that holds the cluster together, 0..1. `reasons` are codes of
/// core/text
/// ("match.product", "match.name_vendor", "match.verdict", ...), each once. `id` is stable while
/// the first member stays: "product:12", "rows:12" (lowest installation id).
struct Cluster {
    std::string id;
    ClusterKind kind = ClusterKind::SameProduct;
    double score = 1.0;
    std::vector<model::InstallationId> members;
    std::vector<std::string> reasons;

    bool operator==(const Cluster&) const = default;
};

/// Links two installations to one product when
/// - both state a product (record or text) of the same words (productWords) and no vendor
///   disagrees;
/// - else when the words of product or name are the same, vendor or category agree, and neither
///   disagrees;
/// - a person said Same; a person's Different or Later keeps a pair from being linked directly,
///   and Different also keeps two groups apart that hold such a pair.
/// Same-installation clusters need a name score of at least `minScore` and a common function.
/// O(systems log systems + pairs inside organisations).
[[nodiscard]] std::vector<Cluster> proposeClusters(const model::SystemIndex& index,
                                                   const model::FunctionCatalogue& catalogue,
                                                   double minScore);

} // namespace aallokko::match
