// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which nodes ruin and recreate takes out together: nodes whose waves depend on each other, so that
// a better arrangement of them may exist. Five kinds: those that stand in the way of a cheaper wave
// of one node, those in the way of a whole strand that is moved, a piece of the dependency graph,
// users of one row in near waves, members of a target.
#pragma once

#include "core/base/rng.h"
#include "core/plan/recreate/partial_assignment.h"
#include "core/plan/strands.h"

#include <cstddef>
#include <span>
#include <vector>

namespace aallokko::plan {

class Ruin {
  public:
    /// `strands` outlive this.
    Ruin(const ReducedProblem& reduced, const Csr<StrandNode>& strands);

    /// Draws about 1..`most` nodes that may move at all; they stay in `state`. `prices` (rows x
    /// (W+2)) say what a unit of a full slot is worth. Valid until the next call; may be empty.
    std::span<const NodeIndex> draw(const PartialAssignment& state,
                                    const std::vector<double>& prices, base::Rng& rng,
                                    std::size_t most);

  private:
    bool add(NodeIndex n);
    bool drawBlockers(const PartialAssignment& state, const std::vector<double>& prices,
                      base::Rng& rng, std::size_t most);
    bool drawStrandBlockers(const PartialAssignment& state, base::Rng& rng, std::size_t most);
    void addTies(const PartialAssignment& state, NodeIndex n, Wave w);
    void addOccupants(const PartialAssignment& state, NodeIndex n, Wave w, base::Rng& rng,
                      std::size_t most);
    void drawUsers(const PartialAssignment& state, base::Rng& rng, std::size_t most);
    void drawMembers(base::Rng& rng, std::size_t most);
    void drawNearWave(const PartialAssignment& state, base::Rng& rng, std::size_t most);
    void grow(base::Rng& rng, std::size_t size);
    void addNeighbour(NodeIndex n, base::Rng& rng);

    const ReducedProblem& m_p;
    const Csr<StrandNode>& m_strands;
    std::vector<std::int32_t> m_long; ///< strands of several nodes
    std::vector<NodeIndex> m_movable;
    std::vector<NodeIndex> m_drawn;
    std::vector<char> m_isDrawn;
};

} // namespace aallokko::plan
