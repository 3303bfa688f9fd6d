// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unary costs of one system as formulas over one quarter, in euro cents. With
//
//     W, w   quarters 1..W; W+1 = stays        g     quarter of the legal start
//     sigma  share leaving                     r     running cost a quarter without licence,
//     A, L   annual cost, its licence share          (A - L)/4; A/4 when open-ended
//     P      licence term in quarters; rho_k   first quarters of new terms after the contract's
//                                              end, from max(g, q0) on
//     phi    early-termination share           s     saving a quarter
//     m      due quarter, lambda_0, lambda_1   late lump and late per quarter
//     Y, kappa  years after the horizon, risk  mu    duty weight;  E  execution of the system
//
//     dual_running(w) = sigma r [w - g + 1] + 0.1 A [quarters from g or end of life to w]
//     renewals(w)     = sum over rho_k <= w of sigma L P/4
//     termination(w)  = phi sigma r [end(w) - w]
//     savings(w)      = - sigma s (W - w)
//     lateness(w)     = 0 for w <= m, else lambda_0 + lambda_1 (w - m)
//     staying         = Y A kappa sigma on the ending item, mu E on the cut-over
//
// Each is rounded once, to the cent. Money of these formulas is exact at any input. Source:
// docs/user, costs; all parameters are assumptions of the policy.
#pragma once

#include "core/model/policy.h"
#include "core/plan/inventory/build.h"

#include <cstdint>

namespace aallokko::plan {

/// The symbols above for one system. Waves outside the grid are legal.
struct CostBasis {
    Wave waves = 0;
    Wave legalStart = 0;
    Wave firstOpen = 1;
    std::int64_t annualCents = 0;
    std::int64_t licenceCents = 0;
    int sharePercent = 100;
    ContractFacts contract;
    std::optional<Wave> endOfLife;
    Wave due = 0;
    int duty = 1;
    std::int64_t executionCents = 0; ///< E, of the whole system
};

[[nodiscard]] CostBasis basisOf(const Build& build, const SystemFacts& facts);

/// All for 1 <= w <= W + 1; w = W + 1 gives the part that belongs to staying.
[[nodiscard]] std::int64_t dualRunning(const CostBasis& basis, const model::CostPolicy& costs,
                                       Wave w);
[[nodiscard]] std::int64_t renewals(const CostBasis& basis, Wave w);
/// 0 for staying.
[[nodiscard]] std::int64_t termination(const CostBasis& basis, const model::CostPolicy& costs,
                                       Wave w);
[[nodiscard]] std::int64_t savings(const CostBasis& basis, const model::CostPolicy& costs, Wave w);
[[nodiscard]] std::int64_t lateness(const CostBasis& basis, const model::CostPolicy& costs, Wave w);
/// Y A kappa sigma.
[[nodiscard]] std::int64_t stayingOfSource(const CostBasis& basis, const model::CostPolicy& costs);
/// mu E.
[[nodiscard]] std::int64_t stayingOfDuty(const CostBasis& basis);
/// Last quarter of the term that runs in w; for open-ended contracts max(w, q0 + n).
[[nodiscard]] Wave termEnd(const CostBasis& basis, Wave w);

} // namespace aallokko::plan
