// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing `aallokko-problem/1`, the interchange format of wave-planning problems. Text
// in, frozen problem out; opening files is the caller's business. Numbers are exact 64-bit integers
// (a JSON number with a fraction or beyond 64 bits is refused).
#pragma once

#include "core/base/result.h"
#include "core/plan/plan_problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace aallokko::exchange {

/// Larger texts are refused before parsing (100 000 items take about 20 MB).
inline constexpr std::size_t maxProblemBytes = std::size_t{128} << 20;

/// Parses and checks a whole problem. Unknown keys are ignored, every other departure is an error
/// of kind Refused: `exchange.json.size`, `exchange.json.syntax` (offset), `exchange.json.missing`
/// (path), `exchange.json.type` (path, expected), `exchange.json.format` (found, expected) and the
/// `plan.problem.*` codes of PlanProblem::freeze. All at once: the rest are in `also`.
[[nodiscard]] base::Result<plan::PlanProblem> readProblemJson(std::string_view json);

/// The problem as one line of UTF-8 JSON with a final newline; keys in the order of the format,
/// so equal problems give equal bytes. Never fails.
[[nodiscard]] std::string writeProblemJson(const plan::PlanProblem& problem);

} // namespace aallokko::exchange
