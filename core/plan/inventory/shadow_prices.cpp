// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading prices of capacity.
#include "core/plan/inventory/shadow_prices.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace aallokko::plan {

namespace {

constexpr std::int64_t leastCents = 100;

bool canGrow(const ResourceInfo& info) {
    return info.family != ResourceFamily::Freeze && info.family != ResourceFamily::Forbidden;
}

} // namespace

std::vector<ShadowPrice> greatestPrices(const PlanningProblem& problem,
                                        const std::vector<double>& prices, std::size_t most) {
    const std::size_t waves = static_cast<std::size_t>(problem.problem.waves());
    std::vector<ShadowPrice> list;
    if (prices.size() < problem.resources.size() * waves)
        return list;
    for (std::size_t r = 0; r < problem.resources.size(); ++r) {
        const ResourceInfo& info = problem.resources[r];
        if (!canGrow(info))
            continue;
        const bool isWork = info.scale > 1;
        const std::int64_t amount = isWork ? pricedPersonDays : 1;
        for (std::size_t w = 0; w < waves; ++w) {
            const double cents = prices[r * waves + w] * static_cast<double>(amount * info.scale);
            const std::int64_t saves = std::llround(cents);
            if (saves >= leastCents)
                list.push_back({static_cast<std::int32_t>(r), static_cast<Wave>(w + 1), amount,
                                isWork, saves});
        }
    }
    std::sort(list.begin(), list.end(), [](const ShadowPrice& a, const ShadowPrice& b) {
        return std::tuple(b.savesCents, a.resource, a.wave) <
               std::tuple(a.savesCents, b.resource, b.wave);
    });
    if (list.size() > most)
        list.resize(most);
    return list;
}

} // namespace aallokko::plan
