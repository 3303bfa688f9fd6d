// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposed clusters of three kinds that never mix: one installation reported twice (to merge), one
// product in several organisations (to consolidate), different products for one function (could be
// consolidated). Proposals only: nothing is merged here, and same name does not mean same product.
#pragma once

#include "core/match/knowledge.h"
#include "core/model/function_catalogue.h"
#include "core/model/system_view.h"

#include <string>
#include <vector>

namespace aallokko::match {

enum class ClusterKind : std::uint8_t {
    SameInstallation, ///< rows of one organisation that name the same thing
    SameProduct,      ///< installations of one product in two or more organisations
    SameFunction      ///< different products for one function in two or more organisations
};

/// `score` 0..1: the weakest link that holds the cluster together; of SameFunction the share of
/// members that state the function and nothing else. `reasons` are codes of core/text
/// ("match.same_name", "match.vendor", "match.verdict", ...), each once, the commonest first. `id`
/// is stable while the first member stays: "product:12", "rows:12" (lowest installation id); of
/// SameFunction while the function stays: "function:A05/payroll". `members` ascend.
struct Cluster {
    std::string id;
    ClusterKind kind = ClusterKind::SameProduct;
    double score = 1.0;
    std::vector<model::InstallationId> members;
    std::vector<std::string> reasons;

    bool operator==(const Cluster&) const = default;
};

/// Least scores 0..1 of links: `rows` of names inside one organisation, `product` of the
/// probability that two systems are one product.
struct ClusterLimits {
    double rows = 0.88;
    /// Above the model's threshold: a rare name alone, without vendor, function or purpose on both
    /// sides, gives about 0.7 and is no reason to plan two systems together.
    double product = 0.8;
};

/// Clusters in the order product, rows, function, each by members.
/// - A person's Same joins, whatever the score; Different or Later keeps a pair from being linked
///   directly, and Different also keeps two groups apart that hold such a pair.
/// - Groups in which a stated vendor or product contradicts are never joined: homonyms stay apart.
/// - Rows are the same installation when their names are alike, a function is common or nothing but
///   the function is unknown, and version, vendor and product do not contradict.
/// O(systems * candidates): about 30 judged pairs for a system.
[[nodiscard]] std::vector<Cluster> proposeClusters(const model::SystemIndex& index,
                                                   const model::FunctionCatalogue& catalogue,
                                                   const ClusterLimits& limits,
                                                   const Knowledge& knowledge = builtInKnowledge());

/// The same with a limit for rows only.
[[nodiscard]] std::vector<Cluster> proposeClusters(const model::SystemIndex& index,
                                                   const model::FunctionCatalogue& catalogue,
                                                   double minScore);

} // namespace aallokko::match
