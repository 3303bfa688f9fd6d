// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists are copied: only tables with a line of waves change.
#include "core/plan/bound/coarse_waves.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aallokko::plan {

namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

Wave coarseOf(const ReducedProblem& fine, Wave w) {
    return w > fine.waves ? (fine.waves + 1) / 2 + 1 : (w + 1) / 2;
}

template <class T, class Change>
Csr<T> changed(const Csr<T>& list, std::int32_t rows, const Change& change) {
    std::vector<std::pair<std::int32_t, T>> entries;
    entries.reserve(list.size());
    for (std::int32_t row = 0; row < rows; ++row)
        for (const T& value : list.of(row))
            entries.push_back({row, change(value)});
    return Csr<T>(at(rows), entries);
}

/// Mean of the line's fine columns first..last that become coarse wave k, inside `from`..`to`.
std::int64_t meanOf(const ReducedProblem& fine, const std::vector<std::int64_t>& table,
                    std::int32_t line, Wave k, std::pair<Wave, Wave> window) {
    const Wave first =
        std::max(window.first,
                 k > fine.waves / 2 + fine.waves % 2 ? fine.stays() : static_cast<Wave>(2 * k - 1));
    const Wave last = std::min(window.second, k > fine.waves / 2 + fine.waves % 2
                                                  ? fine.stays()
                                                  : std::min<Wave>(2 * k, fine.waves));
    if (first > last)
        return 0;
    return table[fine.at(line, first)] / 2 + table[fine.at(line, last)] / 2;
}

} // namespace

ReducedProblem coarsened(const ReducedProblem& fine) {
    ReducedProblem coarse;
    coarse.waves = (fine.waves + 1) / 2;
    coarse.nodes = fine.nodes;
    coarse.rows = fine.rows;
    coarse.targets = fine.targets;
    coarse.order = fine.order;
    const auto halved = [](const NodeLag& p) { return NodeLag{p.other, p.lag / 2}; };
    coarse.links = changed(fine.links, fine.nodes, [](const NodeLink& l) {
        return NodeLink{l.other, 2 * l.cost};
    });
    coarse.before = changed(fine.before, fine.nodes, halved);
    coarse.after = changed(fine.after, fine.nodes, halved);
    coarse.uses = fine.uses;
    coarse.targetsOf = fine.targetsOf;
    coarse.membersOf = fine.membersOf;
    coarse.usersOf = fine.usersOf;
    coarse.resourceOf = fine.resourceOf;
    coarse.cost.assign(at(coarse.nodes) * coarse.width(), 0);
    coarse.open.assign(at(coarse.targets) * coarse.width(), 0);
    coarse.capacity.assign(at(coarse.rows) * coarse.width(), unlimited);
    for (NodeIndex n = 0; n < fine.nodes; ++n) {
        const std::pair window{fine.earliest[at(n)], fine.latest[at(n)]};
        coarse.earliest.push_back(coarseOf(fine, window.first));
        coarse.latest.push_back(coarseOf(fine, window.second));
        for (Wave k = coarse.earliest.back(); k <= coarse.latest.back(); ++k)
            coarse.cost[coarse.at(n, k)] = meanOf(fine, fine.cost, n, k, window);
    }
    for (std::int32_t t = 0; t < fine.targets; ++t)
        for (Wave k = 1; k <= coarse.waves; ++k)
            coarse.open[coarse.at(t, k)] = meanOf(fine, fine.open, t, k, {1, fine.waves});
    for (std::int32_t row = 0; row < fine.rows; ++row)
        for (Wave k = 1; k <= coarse.waves; ++k) {
            const std::int64_t one = fine.capacity[fine.at(row, static_cast<Wave>(2 * k - 1))];
            const std::int64_t other =
                2 * k <= fine.waves ? fine.capacity[fine.at(row, static_cast<Wave>(2 * k))] : 0;
            coarse.capacity[coarse.at(row, k)] =
                one >= unlimited || other >= unlimited ? unlimited : one + other;
        }
    return coarse;
}

std::vector<double> refinedPrices(const ReducedProblem& fine, const ReducedProblem& coarse,
                                  const std::vector<double>& prices) {
    if (prices.empty())
        return {};
    std::vector<double> result(at(fine.rows) * fine.width(), 0.0);
    for (std::int32_t row = 0; row < fine.rows; ++row)
        for (Wave w = 1; w <= fine.waves; ++w) {
            if (fine.capacity[fine.at(row, w)] >= unlimited)
                continue;
            // The middle of coarse wave k lies at 2k - 1/2.
            const double place = std::clamp((w + 0.5) / 2, 1.0, static_cast<double>(coarse.waves));
            const Wave left = static_cast<Wave>(place);
            const Wave right = std::min(coarse.waves, static_cast<Wave>(left + 1));
            const double share = place - left;
            result[fine.at(row, w)] =
                (1 - share) * prices[coarse.at(row, left)] + share * prices[coarse.at(row, right)];
        }
    return result;
}

std::vector<float> refinedMeans(const ReducedProblem& fine, const ReducedProblem& coarse,
                                const std::vector<float>& means) {
    std::vector<float> result;
    for (std::size_t n = 0; n < means.size(); ++n) {
        // Past the last wave the share that stays is all that counts.
        const float last = static_cast<float>(coarse.waves);
        const float place = means[n] <= last ? 2 * means[n] - 0.5F
                                             : static_cast<float>(fine.waves) + (means[n] - last);
        result.push_back(std::clamp(place, static_cast<float>(fine.earliest[n]),
                                    static_cast<float>(fine.latest[n])));
    }
    return result;
}

} // namespace aallokko::plan
