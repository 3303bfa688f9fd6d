// SPDX-License-Identifier: GPL-3.0-or-later
//
// What more capacity would save, as sentences for people: the same in both programs.
#pragma once

#include "core/plan/inventory/shadow_prices.h"

#include <QStringList>

#include <vector>

namespace aallokko::session {

/// One sentence a price, in the language in use: the resource, the quarter, how much more and what
/// that saves at most.
[[nodiscard]] QStringList capacityTexts(const plan::PlanningProblem& problem,
                                        const std::vector<plan::ShadowPrice>& prices);

} // namespace aallokko::session
