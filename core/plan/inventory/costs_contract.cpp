// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the contract costs: a term once begun is paid whole, and leaving within a term costs a share
// of its rest. These two make the cost of a quarter a staircase, not a convex curve.
#include "core/plan/inventory/unary_costs.h"

#include <algorithm>

namespace aallokko::plan {

std::int64_t renewals(const CostBasis& basis, Wave w) {
    if (basis.contract.openEnded || basis.sharePercent == 0) {
        return 0;
    }
    const Wave last = std::min(w, basis.waves);
    const Wave from = std::max({basis.legalStart, basis.firstOpen, Wave{1}});
    const int term = basis.contract.termQuarters;
    Wave start = basis.contract.end + 1;
    if (start < from) {
        start += (from - start + term - 1) / term * term;
    }
    const std::int64_t count = last < start ? 0 : (last - start) / term + 1;
    const std::int64_t factors[] = {basis.licenceCents, basis.sharePercent, term, count};
    return roundedProduct(factors, 400);
}

Wave termEnd(const CostBasis& basis, Wave w) {
    if (basis.contract.openEnded) {
        return std::max(w, basis.firstOpen + basis.contract.noticeQuarters);
    }
    if (w <= basis.contract.end) {
        return basis.contract.end;
    }
    const int term = basis.contract.termQuarters;
    return basis.contract.end + (w - basis.contract.end + term - 1) / term * term;
}

std::int64_t termination(const CostBasis& basis, const model::CostPolicy& costs, Wave w) {
    if (w > basis.waves || basis.sharePercent == 0) {
        return 0;
    }
    const bool open = basis.contract.openEnded;
    const std::int64_t running = open ? basis.annualCents : basis.annualCents - basis.licenceCents;
    const std::int64_t fee = open ? costs.terminationOpenPercent : costs.terminationPercent;
    const std::int64_t rest = std::max(0, termEnd(basis, w) - w);
    const std::int64_t factors[] = {running, basis.sharePercent, fee, rest};
    return roundedProduct(factors, 40000);
}

} // namespace aallokko::plan
