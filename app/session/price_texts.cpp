// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/price_texts.h"

#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::session {

QStringList capacityTexts(const plan::PlanningProblem& problem,
                          const std::vector<plan::ShadowPrice>& prices) {
    QStringList texts;
    for (const plan::ShadowPrice& price : prices) {
        const auto& info = problem.resources[static_cast<std::size_t>(price.resource)];
        texts << text::sentence(
            price.isWork ? "plan.answer_price_days" : "plan.answer_price_place",
            {text::resourceText(nameOf(info.family), info.subject).toStdString(),
             text::quarter(problem.grid.quarterOfWave(price.wave)).toStdString(),
             std::to_string(price.amount),
             text::shortEuros(price.savesCents, text::currentLanguage()).toStdString()});
    }
    return texts;
}

} // namespace aallokko::session
