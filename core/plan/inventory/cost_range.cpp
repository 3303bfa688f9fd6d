// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws by the polar method (Marsaglia and Bray, SIAM Review 6, 1964) on the project's own
// generator.
#include "core/plan/inventory/cost_range.h"

#include "core/base/rng.h"
#include "core/plan/inventory/cost_terms.h"

#include <algorithm>
#include <cmath>

namespace aallokko::plan {

namespace {

constexpr int draws = 1000;
constexpr std::uint64_t rangeSeed = 20180630;
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

class Normal {
  public:
    explicit Normal(std::uint64_t seed) : m_rng(seed) {}
    double next() {
        while (true) {
            const double u = 2 * m_rng.unit() - 1;
            const double v = 2 * m_rng.unit() - 1;
            const double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * std::sqrt(-2 * std::log(s) / s);
            }
        }
    }

  private:
    base::Rng m_rng;
};

// What of a system's cost follows its annual cost and what its effort; in cents and days.
struct Part {
    double byCost = 0;
    double byEffort = 0;
    double days = 0;
};

bool followsEffort(CostTerm term) {
    return term == CostTerm::Execution || term == CostTerm::Waiting;
}

struct Parts {
    std::vector<Part> systems;
    double fixedCents = 0; ///< bridges, targets and items of no system
    double fixedDays = 0;
};

Parts partsOf(const PlanningProblem& problem, const WavePlan& plan) {
    Parts parts;
    parts.systems.resize(problem.systems.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const ItemInfo& info = problem.items[i];
        const Wave wave = plan.of(static_cast<ItemIndex>(i));
        const double days = wave <= problem.problem.waves()
                                ? static_cast<double>(info.effortHundredths) / 100
                                : 0.0;
        const auto it = problem.systemIndex.find(info.installation);
        if (it == problem.systemIndex.end()) {
            parts.fixedDays += days;
            parts.fixedCents +=
                static_cast<double>(problem.problem.cost(static_cast<ItemIndex>(i), wave));
            continue;
        }
        Part& part = parts.systems[static_cast<std::size_t>(it->second)];
        part.days += days;
        for (const TermSeries& series : info.terms) {
            const auto cents = static_cast<double>(series.cost[static_cast<std::size_t>(wave - 1)]);
            (followsEffort(series.term) ? part.byEffort : part.byCost) += cents;
        }
    }
    const TermSums sums = computeTerms(problem, plan.waves());
    parts.fixedCents += static_cast<double>(sums[CostTerm::Targets] + sums[CostTerm::Bridges] +
                                            sums[CostTerm::Waiting]);
    // Unary parts of these terms are counted with their systems already.
    for (const ItemInfo& info : problem.items) {
        for (const TermSeries& series : info.terms) {
            if (series.term == CostTerm::Bridges || series.term == CostTerm::Waiting) {
                const auto i = static_cast<std::size_t>(&info - problem.items.data());
                parts.fixedCents -=
                    static_cast<double>(series.cost[static_cast<std::size_t>(plan.waves()[i] - 1)]);
            }
        }
    }
    return parts;
}

Range rangeOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto quantile = [&values](double share) {
        const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
        return static_cast<std::int64_t>(std::llround(values[index]));
    };
    return {quantile(0.1), quantile(0.5), quantile(0.9)};
}

} // namespace

PlanRange computeRange(const PlanningProblem& problem, const WavePlan& plan) {
    const Parts parts = partsOf(problem, plan);
    std::map<std::string, std::size_t> categories;
    for (const SystemInfo& system : problem.systems) {
        categories.emplace(system.category, categories.size());
    }
    Normal normal(rangeSeed);
    const double common = std::sqrt(correlation);
    const double own = std::sqrt(1 - correlation);
    std::vector<double> cost;
    std::vector<double> effort;
    std::vector<double> shared(2 * categories.size());
    for (int draw = 0; draw < draws; ++draw) {
        for (double& z : shared) {
            z = normal.next();
        }
        double cents = parts.fixedCents;
        double days = parts.fixedDays;
        for (std::size_t s = 0; s < problem.systems.size(); ++s) {
            const SystemInfo& system = problem.systems[s];
            const std::size_t category = categories[system.category];
            const double costFactor =
                factor(system.costConfidence, common * shared[2 * category] + own * normal.next());
            const double effortFactor = factor(
                system.effortConfidence, common * shared[2 * category + 1] + own * normal.next());
            cents +=
                parts.systems[s].byCost * costFactor + parts.systems[s].byEffort * effortFactor;
            days += parts.systems[s].days * effortFactor;
        }
        cost.push_back(cents);
        effort.push_back(days);
    }
    return {rangeOf(std::move(cost)), rangeOf(std::move(effort))};
}

} // namespace aallokko::plan
