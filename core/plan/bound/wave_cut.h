// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problem without its capacity rows, as one minimum cut, at prices. With x(i,w) = 1 iff node i
// moves by wave w (the "by" formulation of Johnson 1968; cut construction of Ishikawa 2003):
//
//     unary        cost_i(W+1) + sum_w (cost_i(w) - cost_i(w+1)) x(i,w),   x(i,w) <= x(i,w+1)
//     link         c * sum_w |x(i,w) - x(j,w)|
//     precedence   x(b,w) <= x(a,w-lag)
//     target t     a node with unary open(w) - open(w+1) and x(i,w) <= x(t,w) for its members
//
// All terms are submodular, so the cut is exact. Prices lambda(r,w) >= 0 on the capacity rows add
// lambda * amount to the unary costs; the value less sum lambda * capacity is then a lower bound on
// the cost of every feasible plan (Lagrangian relaxation, Geoffrion 1974).
#pragma once

#include "core/plan/bound/min_cut.h"
#include "core/plan/reduced_problem.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace aallokko::plan {

/// Value of the relaxation at some prices, times the scale, and the waves that attain it.
struct CutValue {
    MinCut::Wide scaled = 0;
    std::vector<Wave> waves; ///< per node; keeps windows and precedences, perhaps not capacity
};

class WaveCut {
  public:
    /// Requires !reduced.hasEmptyWindow and isRepresentable(reduced). All costs are multiplied by
    /// scale() = 1 .. 1024, as much as 64 bits allow. Memory: about 16 bytes per node and wave
    /// and 32 per link, precedence, member and wave.
    explicit WaveCut(const ReducedProblem& reduced);

    /// False when the costs are so large that the flow might overflow.
    [[nodiscard]] static bool isRepresentable(const ReducedProblem& reduced);

    [[nodiscard]] std::int64_t scale() const { return m_scale; }
    /// Largest price of a slot of `row`, scaled; keeps all sums within 64 bits.
    [[nodiscard]] static std::int64_t priceLimit(const ReducedProblem& reduced, std::int32_t row);

    /// Solves at scaled prices (rows x (W+2), 0 where capacity is unlimited). The flow of the
    /// previous call is reused. The value is computed from the waves with integers and compared
    /// with the flow: nothing when `stop` ended it or the two differ (a defect).
    [[nodiscard]] std::optional<CutValue> solve(const std::vector<std::int64_t>& prices,
                                                const std::function<bool()>& stop = {});

    /// Arcs looked at by all calls so far.
    [[nodiscard]] std::uint64_t work() const { return m_cut->work(); }

  private:
    void addNodes();
    void addLinks(NodeIndex n);
    void addPrecedences(NodeIndex n);
    void addTarget(std::int32_t t);
    void addUnary(std::int32_t v, std::int64_t value) { m_unary.push_back({v, value * m_scale}); }
    void setPrices(const std::vector<std::int64_t>& prices);
    [[nodiscard]] MinCut::Wide valueOf(const std::vector<Wave>& waves,
                                       const std::vector<std::int64_t>& prices) const;
    /// Cut node of (n, w) for earliest <= w < latest.
    [[nodiscard]] std::int32_t vertex(NodeIndex n, Wave w) const {
        return m_base[static_cast<std::size_t>(n)] + w - m_p.earliest[static_cast<std::size_t>(n)];
    }

    struct Unary {
        std::int32_t vertex;
        std::int64_t value;
    };

    const ReducedProblem& m_p;
    std::int64_t m_scale = 1;
    std::vector<std::int32_t> m_base; ///< first vertex of a node
    std::int32_t m_vertices = 0;
    std::vector<CutArc> m_arcs;
    std::vector<Unary> m_unary;
    MinCut::Wide m_constant = 0;        ///< of the objective, scaled
    std::vector<std::int64_t> m_priced; ///< sum of price * amount per node and wave, last call
    std::optional<MinCut> m_cut;
};

} // namespace aallokko::plan
