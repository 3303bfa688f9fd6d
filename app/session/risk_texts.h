// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the robustness of a plan says in sentences, for the command line and for the desktop.
#pragma once

#include "core/model/local_text.h"
#include "core/plan/robustness/robustness.h"

#include <QString>
#include <QStringList>

namespace aallokko::session {

/// The quarter of a wave; past the horizon "after" its last one.
[[nodiscard]] QString riskQuarter(const plan::PlanningProblem& problem, std::int64_t wave,
                                  model::Language language);

/// How it was drawn, what the plan costs and when it ends, against what was planned: three
/// sentences.
[[nodiscard]] QStringList riskSentences(const plan::PlanningProblem& problem,
                                        const plan::WavePlan& plan, const plan::Robustness& risk,
                                        model::Language language);

} // namespace aallokko::session
