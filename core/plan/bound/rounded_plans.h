// SPDX-License-Identifier: GPL-3.0-or-later
//
// When to round a plan from the relaxation (rounding.h) while the bound ascends, and the best of
// those plans until somebody takes it. Everything depends on the cuts made, not on the clock.
#pragma once

#include "core/plan/bound/bound.h"
#include "core/plan/bound/rounding.h"

#include <cstdint>
#include <optional>

namespace aallokko::plan {

class RoundedPlans {
  public:
    /// `reduced` outlives this.
    explicit RoundedPlans(const ReducedProblem& reduced) : m_p(reduced) {}

    /// To be called after each cut: rounds now and then, until that has gained nothing for some
    /// time. Plans that are not cheaper than `known` are forgotten.
    void look(const Bound& bound, std::optional<std::int64_t> known, const SearchClock& clock);
    /// The best plan since the last call.
    [[nodiscard]] std::optional<RoundedPlan> take();

  private:
    const ReducedProblem& m_p;
    std::optional<RoundedPlan> m_best;
    int m_cuts = 0;
    int m_lost = 0; ///< roundings in a row without a better plan
};

} // namespace aallokko::plan
