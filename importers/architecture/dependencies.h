// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which system of an ArchiMate model depends on which: relations between components, and relations
// of the interfaces, services and functions that belong to them. Data goes from `source` to
// `target`: a serving relation runs from the provider to its user, a flow with its arrow, access
// from the writer of an object to its readers.
#pragma once

#include "importers/architecture/model_graph.h"

#include <map>
#include <optional>
#include <set>

namespace aallokko::importers::architecture {

/// One dependency between two systems (indices of elements).
struct Dependency {
    std::size_t source = 0;
    std::size_t target = 0;
    bool isDirect = false;
    bool isBothWays = false;
    std::size_t relation = 0; ///< the relation (the first, of one that was derived)
    std::string content;      ///< "Flow: invoices", "Serving (Billing service)"
};

struct DependencyReport {
    std::vector<Dependency> dependencies;
    /// Relations that became dependencies, directly or through parts.
    std::set<std::size_t> used;
    /// Relations with an end that is no element: of another relation, or not in the model.
    std::vector<std::size_t> onRelations;
    std::vector<std::size_t> dangling;
    /// Relations that would join more pairs of systems than `mostPairs`; left out.
    std::vector<std::size_t> tooMany;
};

/// A relation between two parts that belong to many systems says little of each pair.
inline constexpr std::size_t mostPairs = 64;

/// About linear in elements, relations and the dependencies found.
[[nodiscard]] DependencyReport findDependencies(const ModelGraph& model);

} // namespace aallokko::importers::architecture
