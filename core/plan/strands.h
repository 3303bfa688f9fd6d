// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strands: the nodes of a problem divided into paths along precedences, such as the phases of one
// system. Given everything else, the best waves of a whole strand follow from one pass of dynamic
// programming, which is what the strand move does; a node without such neighbours is a strand of
// its own.
#pragma once

#include "core/plan/csr.h"
#include "core/plan/reduced_problem.h"

namespace aallokko::plan {

/// A node of a strand with its tie to the node before it in the strand; the first has none (0, 0).
struct StrandNode {
    NodeIndex node = 0;
    Wave lag = 0;
    std::int64_t link = 0; ///< cost per wave of distance
};

/// Strands longer than this are cut.
inline constexpr std::size_t maxStrand = 16;

/// Every node in exactly one strand, in the order of the precedences. Neighbours in a strand have
/// a precedence and a link, or a precedence that is the only one after the first and before the
/// second; no other precedence joins two nodes of a strand. O(size * maxStrand).
[[nodiscard]] Csr<StrandNode> findStrands(const ReducedProblem& reduced);

} // namespace aallokko::plan
