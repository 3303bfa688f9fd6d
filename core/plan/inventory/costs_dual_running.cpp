// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dual running: from the legal start the source runs beside the target's organisation; before it
// the old owner pays. After its end of life extended support is paid too.
#include "core/plan/inventory/unary_costs.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

std::int64_t quartersOfExtendedSupport(const CostBasis& basis, Wave last) {
    if (!basis.endOfLife) {
        return 0;
    }
    const Wave first = std::max({*basis.endOfLife + 1, basis.legalStart, Wave{1}});
    return std::max(0, last - first + 1);
}

} // namespace

std::int64_t dualRunning(const CostBasis& basis, const model::CostPolicy& costs, Wave w) {
    if (basis.sharePercent == 0) {
        return 0;
    }
    const Wave last = std::min(w, basis.waves);
    const std::int64_t quarters =
        std::max<std::int64_t>(0, last - std::max(basis.legalStart, Wave{1}) + 1);
    const std::int64_t running =
        basis.contract.openEnded ? basis.annualCents : basis.annualCents - basis.licenceCents;
    const std::int64_t source[] = {running, basis.sharePercent, quarters};
    const std::int64_t support[] = {basis.annualCents, costs.extendedSupportPercent,
                                    quartersOfExtendedSupport(basis, last)};
    return roundedProduct(source, 400) + roundedProduct(support, 100);
}

} // namespace aallokko::plan
