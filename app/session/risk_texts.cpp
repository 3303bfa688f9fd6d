// SPDX-License-Identifier: GPL-3.0-or-later
//
// Median and nine of ten stand beside the planned value in each sentence.
#include "app/session/risk_texts.h"

#include "core/plan/objective.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::session {

QString riskQuarter(const plan::PlanningProblem& problem, std::int64_t wave,
                    model::Language language) {
    const int last = problem.problem.waves();
    if (wave > last) {
        return text::sentence("risk.beyond",
                              {text::wave(problem.grid, last, language).toStdString()});
    }
    return text::wave(problem.grid, static_cast<int>(wave), language);
}

QStringList riskSentences(const plan::PlanningProblem& problem, const plan::WavePlan& plan,
                          const plan::Robustness& risk, model::Language language) {
    const auto money = [language](std::int64_t cents) {
        return text::shortEuros(cents, language).toStdString();
    };
    const auto quarter = [&](std::int64_t wave) {
        return riskQuarter(problem, wave, language).toStdString();
    };
    plan::Wave last = 0;
    for (const plan::QuarterHold& hold : risk.planned) {
        last = std::max(last, hold.wave);
    }
    const std::int64_t planned = plan::computeCost(problem.problem, plan.waves()).total();
    const int horizon = problem.problem.waves();
    const std::string end = quarter(horizon);
    const QString finish =
        risk.finish.p50 > horizon ? text::sentence("risk.finish.beyond", {end, quarter(last)})
        : risk.finish.p90 > horizon
            ? text::sentence("risk.finish.p90_beyond",
                             {quarter(risk.finish.p50), end, quarter(last)})
            : text::sentence("risk.finish",
                             {quarter(risk.finish.p50), quarter(risk.finish.p90), quarter(last)});
    return {text::sentence("risk.intro", {text::number(risk.draws, language).toStdString()}),
            text::sentence("risk.cost", {money(risk.costCents.p50), money(risk.costCents.p10),
                                         money(risk.costCents.p90), money(planned)}),
            finish};
}

} // namespace aallokko::session
