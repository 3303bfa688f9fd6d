// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random factors for what is only estimated: each system's cost and effort are multiplied by
// lognormal factors whose P10 and P90 follow from the confidence of its values: stated 0.9..1.15,
// medium 0.7..1.5, low 0.5..2.5 (planning assumptions, K). Factors of one category share a common
// part: z = sqrt(rho) z_category + sqrt(1 - rho) z_system, rho = 0.3.
#pragma once

#include "core/base/rng.h"
#include "core/plan/inventory/planning_items.h"

#include <cstdint>
#include <vector>

namespace aallokko::plan {

/// Standard normal numbers by the polar method (Marsaglia and Bray, SIAM Review 6, 1964).
class Normal {
  public:
    explicit Normal(std::uint64_t seed) : m_rng(seed) {}
    double next();

  private:
    base::Rng m_rng;
};

/// One draw: a factor per system, in the order of the systems given.
struct EstimateDraw {
    std::vector<double> cost;
    std::vector<double> effort;
};

class EstimateDraws {
  public:
    EstimateDraws(const std::vector<SystemInfo>& systems, std::uint64_t seed);

    /// The next draw; valid until the next call. The sequence depends on systems and seed only.
    const EstimateDraw& next();

  private:
    const std::vector<SystemInfo>& m_systems;
    std::vector<std::size_t> m_category; ///< per system
    std::vector<double> m_shared;        ///< two per category: cost, effort
    Normal m_normal;
    EstimateDraw m_draw;
};

/// A value that 10, 50 and 90 per cent of the draws do not exceed, by linear order statistics.
struct Range {
    std::int64_t p10 = 0;
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
};
[[nodiscard]] Range rangeOf(std::vector<double> values);

} // namespace aallokko::plan
