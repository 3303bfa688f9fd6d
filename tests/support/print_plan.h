// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as sorted text, one line per wave, so that a failing test shows a difference between two
// pictures instead of two lists of numbers.
#pragma once

#include "core/plan/plan_problem.h"
#include "core/plan/wave_plan.h"

#include <algorithm>
#include <string>
#include <vector>

namespace aallokko::test {

/// "1: a, b\n2: c\nstays: d\n"; waves without items are left out.
inline std::string printPlan(const plan::PlanProblem& problem, const plan::WavePlan& plan) {
    std::string text;
    for (plan::Wave w = 1; w <= problem.stays(); ++w) {
        std::vector<std::string> names;
        for (plan::ItemIndex i = 0; i < problem.itemCount(); ++i)
            if (plan.of(i) == w)
                names.push_back(problem.id(i));
        if (names.empty())
            continue;
        std::sort(names.begin(), names.end());
        text += w == problem.stays() ? std::string("stays") : std::to_string(w);
        text += ':';
        for (std::size_t k = 0; k < names.size(); ++k)
            text += (k > 0 ? ", " : " ") + names[k];
        text += '\n';
    }
    return text;
}

} // namespace aallokko::test
