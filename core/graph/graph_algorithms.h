// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graph algorithms over plain arrays: nodes 0..count-1 and arcs as index pairs. The .cpp is the
// only file of the program that includes Boost.Graph; no Boost type and no Boost exception leaves
// it.
#pragma once

#include <span>
#include <vector>

namespace aallokko::graph {

/// Directed: data or order goes from `from` to `to`.
struct Arc {
    int from = 0;
    int to = 0;

    auto operator<=>(const Arc&) const = default;
};

/// A labelling of nodes with 0..count-1. Labels are numbered by the smallest node they hold, so
/// the same graph gives the same labels.
struct Labelling {
    std::vector<int> labelOf;
    int count = 0;

    /// Nodes of each label, ascending.
    [[nodiscard]] std::vector<std::vector<int>> groups() const;
};

/// Strongly connected components (Tarjan). Arcs outside 0..nodeCount-1 are a broken contract.
/// O(nodes + arcs).
[[nodiscard]] Labelling strongComponents(int nodeCount, std::span<const Arc> arcs);

/// Components when arcs are followed both ways. O(nodes + arcs).
[[nodiscard]] Labelling weakComponents(int nodeCount, std::span<const Arc> arcs);

/// For each node the sum over ordered pairs (s, t) of the share of shortest s-t paths that pass
/// through it; ends not counted, parallel arcs and self loops ignored. O(nodes * arcs).
/// Brandes: A faster algorithm for betweenness centrality, J. Math. Sociology 25(2), 2001.
[[nodiscard]] std::vector<double> betweenness(int nodeCount, std::span<const Arc> arcs);

/// Layer of each node in the condensation: 0 for components without predecessors, else one more
/// than the highest layer among them; members of one cycle share a layer. O(nodes + arcs).
[[nodiscard]] std::vector<int> layersOf(const Labelling& components, std::span<const Arc> arcs);

} // namespace aallokko::graph
