// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verifier is asked twice, without and with the move: what only the second answer complains
// about is what the move breaks.
#include "app/models/move_advice.h"

#include "app/models/column_loads.h"
#include "core/plan/verify.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace aallokko::models {

namespace {

using plan::ConstraintKind;
using plan::ItemIndex;
using plan::PlanningProblem;
using plan::Wave;

QString say(const char* text) {
    return QCoreApplication::translate("MoveAdvice", text);
}

Wave lagBetween(const plan::PlanProblem& problem, ItemIndex before, ItemIndex after) {
    for (const plan::PrecedenceEnd& end : problem.beforeOf(after)) {
        if (end.other == before) {
            return end.lag;
        }
    }
    return 0;
}

// Shifts all steps by the same number of quarters, then mends what the grid's ends cut off.
void moveSystem(const PlanningProblem& problem, const plan::SystemInfo& system, Wave wave,
                std::vector<Wave>& waves) {
    const auto at = [&waves](ItemIndex i) -> Wave& { return waves[static_cast<std::size_t>(i)]; };
    const Wave stays = problem.problem.stays();
    const Wave shift = wave - at(system.anchor);
    for (const ItemIndex i : system.items) {
        at(i) = at(i) == stays ? wave : std::clamp(at(i) + shift, 1, stays);
    }
    at(system.anchor) = wave;
    const auto anchor = std::find(system.items.begin(), system.items.end(), system.anchor);
    for (auto it = anchor; it != system.items.begin() && it != system.items.end(); --it) {
        const Wave lag = lagBetween(problem.problem, *(it - 1), *it);
        at(*(it - 1)) = std::max(1, std::min(at(*(it - 1)), at(*it) - lag));
    }
    for (auto it = anchor; it != system.items.end() && it + 1 != system.items.end(); ++it) {
        const Wave lag = lagBetween(problem.problem, *it, *(it + 1));
        at(*(it + 1)) = std::min(stays, std::max(at(*(it + 1)), at(*it) + lag));
    }
}

QString itemName(const PlanningProblem& problem, const std::string& id) {
    for (ItemIndex i = 0; i < problem.problem.itemCount(); ++i) {
        if (problem.problem.id(i) != id) {
            continue;
        }
        const plan::ItemInfo& info = problem.items[static_cast<std::size_t>(i)];
        const plan::SystemInfo* system = problem.find(info.installation);
        return text::qstring(system == nullptr ? info.title : system->name);
    }
    return text::qstring(id);
}

QString resourceName(const PlanningProblem& problem, std::int32_t index) {
    const plan::ResourceInfo& info = problem.resources[static_cast<std::size_t>(index)];
    const QString family = familyName(info.family);
    return info.subject.empty() ? family : family + u' ' + text::qstring(info.subject);
}

QString violationText(const PlanningProblem& problem, const plan::Violation& violation) {
    const model::Language language = text::currentLanguage();
    const auto quarter = [&](std::size_t i) {
        return text::wave(problem.grid, static_cast<int>(violation.values[i]), language);
    };
    const auto name = [&](std::size_t i) { return itemName(problem, violation.names[i]); };
    switch (violation.constraint.kind) {
    case ConstraintKind::Earliest:
        return say(QT_TRANSLATE_NOOP("MoveAdvice", "%1 cannot move before %2."))
            .arg(name(0), quarter(1));
    case ConstraintKind::Latest:
        return say(QT_TRANSLATE_NOOP("MoveAdvice", "%1 must move by %2 at the latest."))
            .arg(name(0), quarter(1));
    case ConstraintKind::Precedence:
        return name(0) == name(1)
                   ? say(QT_TRANSLATE_NOOP("MoveAdvice", "The steps of %1 do not fit in time."))
                         .arg(name(0))
                   : say(QT_TRANSLATE_NOOP("MoveAdvice",
                                           "%1 (%2) must move first, before %3 (%4)."))
                         .arg(name(0), quarter(0), name(1), quarter(1));
    case ConstraintKind::Group: {
        QStringList members;
        for (std::size_t i = 0; i < violation.names.size() && members.size() < 3; ++i) {
            if (!members.contains(name(i))) {
                members << name(i);
            }
        }
        return say(QT_TRANSLATE_NOOP("MoveAdvice", "These must move together: %1."))
            .arg(members.join(QStringLiteral(", ")));
    }
    case ConstraintKind::Resource: {
        const int percent = violation.values[2] > 0
                                ? qRound(100.0 * static_cast<double>(violation.values[1]) /
                                         static_cast<double>(violation.values[2]))
                                : 0;
        return percent > 0
                   ? say(QT_TRANSLATE_NOOP("MoveAdvice", "%1 is full in %2: %3 %."))
                         .arg(resourceName(problem, violation.constraint.index), quarter(0))
                         .arg(percent)
                   : say(QT_TRANSLATE_NOOP("MoveAdvice", "%1 has no room at all in %2."))
                         .arg(resourceName(problem, violation.constraint.index), quarter(0));
    }
    }
    return {};
}

} // namespace

MoveAdvice adviceFor(const PlanState& plan, model::InstallationId id, int wave) {
    MoveAdvice advice;
    advice.wave = wave;
    const auto problem = plan.problem();
    const model::Scenario* scenario = plan.scenario();
    const plan::SystemInfo* system = problem ? problem->find(id) : nullptr;
    if (system == nullptr || system->anchor < 0 || scenario == nullptr || !scenario->plan ||
        wave < 1 || wave > problem->problem.stays()) {
        return advice;
    }
    std::vector<Wave> waves = itemWaves(*problem, *scenario->plan);
    // Items that are newer than the plan have no wave yet: they do not take part.
    std::replace(waves.begin(), waves.end(), 0, problem->problem.stays());
    const plan::VerifyReport now = plan::verify(problem->problem, waves);
    moveSystem(*problem, *system, wave, waves);
    const plan::VerifyReport then = plan::verify(problem->problem, waves);
    advice.isKnown = now.complete && then.complete;
    advice.costDeltaCents = then.cost - now.cost;
    for (const plan::Violation& violation : then.violations) {
        const bool isOld =
            std::any_of(now.violations.begin(), now.violations.end(),
                        [&](const auto& old) { return old.constraint == violation.constraint; });
        const QString text = isOld ? QString() : violationText(*problem, violation);
        if (!text.isEmpty() && !advice.violations.contains(text)) {
            advice.violations << text;
        }
    }
    return advice;
}

MoveAdvice bestAdvice(const PlanState& plan, model::InstallationId id,
                      const std::vector<int>& waves) {
    MoveAdvice first;
    for (const int wave : waves) {
        MoveAdvice advice = adviceFor(plan, id, wave);
        if (advice.fits() || !advice.isKnown) {
            return advice;
        }
        if (!first.isKnown) {
            first = std::move(advice);
        }
    }
    return first;
}

QString adviceText(const MoveAdvice& advice, const model::TimeGrid& grid) {
    const model::Language language = text::currentLanguage();
    const QString quarter = text::wave(grid, advice.wave, language);
    if (!advice.isKnown) {
        return quarter;
    }
    const QString cost = text::euroDifference(advice.costDeltaCents, language);
    if (advice.fits()) {
        return say(QT_TRANSLATE_NOOP("MoveAdvice", "%1: fits, %2")).arg(quarter, cost);
    }
    // A cast inside the call would hide the text from lupdate.
    const int broken = static_cast<int>(advice.violations.size());
    return QCoreApplication::translate("MoveAdvice", "%1: breaks %n demand(s), %2", nullptr, broken)
        .arg(quarter, cost);
}

} // namespace aallokko::models
