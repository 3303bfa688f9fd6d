// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lognormal factors through two percentiles.
#include "core/plan/inventory/estimate_draws.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace aallokko::plan {

namespace {

constexpr double correlation = 0.3;
/// 90th percentile of the standard normal distribution.
constexpr double z90 = 1.2815515655446004;

struct Spread {
    double low;
    double high;
};
constexpr Spread spreads[] = {{0.9, 1.15}, {0.7, 1.5}, {0.5, 2.5}};

double factor(int confidence, double z) {
    const Spread& spread = spreads[std::clamp(confidence, 0, 2)];
    const double middle = (std::log(spread.low) + std::log(spread.high)) / 2;
    const double width = (std::log(spread.high) - std::log(spread.low)) / (2 * z90);
    return std::exp(middle + width * z);
}

} // namespace

double Normal::next() {
    while (true) {
        const double u = 2 * m_rng.unit() - 1;
        const double v = 2 * m_rng.unit() - 1;
        const double s = u * u + v * v;
        if (s > 0 && s < 1) {
            return u * std::sqrt(-2 * std::log(s) / s);
        }
    }
}

EstimateDraws::EstimateDraws(const std::vector<SystemInfo>& systems, std::uint64_t seed)
    : m_systems(systems), m_normal(seed) {
    std::map<std::string, std::size_t> categories;
    for (const SystemInfo& system : systems) {
        m_category.push_back(categories.emplace(system.category, categories.size()).first->second);
    }
    m_shared.resize(2 * categories.size());
    m_draw.cost.resize(systems.size());
    m_draw.effort.resize(systems.size());
}

const EstimateDraw& EstimateDraws::next() {
    const double common = std::sqrt(correlation);
    const double own = std::sqrt(1 - correlation);
    for (double& z : m_shared) {
        z = m_normal.next();
    }
    for (std::size_t s = 0; s < m_systems.size(); ++s) {
        const double* shared = m_shared.data() + 2 * m_category[s];
        const SystemInfo& system = m_systems[s];
        m_draw.cost[s] = factor(system.costConfidence, common * shared[0] + own * m_normal.next());
        m_draw.effort[s] =
            factor(system.effortConfidence, common * shared[1] + own * m_normal.next());
    }
    return m_draw;
}

Range rangeOf(std::vector<double> values) {
    if (values.empty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const auto quantile = [&values](double share) {
        const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
        return static_cast<std::int64_t>(std::llround(values[index]));
    };
    return {quantile(0.1), quantile(0.5), quantile(0.9)};
}

} // namespace aallokko::plan
