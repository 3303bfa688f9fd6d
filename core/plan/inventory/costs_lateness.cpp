// SPDX-License-Identifier: GPL-3.0-or-later
//
// Being late, being early, and never moving at all.
#include "core/plan/inventory/unary_costs.h"

#include <algorithm>

namespace aallokko::plan {

std::int64_t savings(const CostBasis& basis, const model::CostPolicy& costs, Wave w) {
    const std::int64_t left = std::max(0, basis.waves - w);
    const std::int64_t factors[] = {-basis.annualCents, costs.savingPermille, basis.sharePercent,
                                    left};
    return roundedProduct(factors, 100'000);
}

std::int64_t lateness(const CostBasis& basis, const model::CostPolicy& costs, Wave w) {
    if (w <= basis.due) {
        return 0;
    }
    const std::int64_t percent =
        costs.lateLumpPercent + std::int64_t{costs.latePerQuarterPercent} * (w - basis.due);
    const std::int64_t factors[] = {basis.annualCents, percent};
    return roundedProduct(factors, 100);
}

std::int64_t stayingOfSource(const CostBasis& basis, const model::CostPolicy& costs) {
    const std::int64_t factors[] = {basis.annualCents, costs.stayYears, costs.stayRiskPercent,
                                    basis.sharePercent};
    return roundedProduct(factors, 10'000);
}

std::int64_t stayingOfDuty(const CostBasis& basis) {
    const std::int64_t factors[] = {basis.executionCents, basis.duty};
    return roundedProduct(factors, 1);
}

} // namespace aallokko::plan
