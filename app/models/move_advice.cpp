// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the planner's own evaluation of a move, so that board, command line and reports agree.
#include "app/models/move_advice.h"

#include "core/plan/explain.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::models {

MoveAdvice adviceFor(const PlanState& plan, model::InstallationId id, int wave) {
    MoveAdvice advice;
    advice.wave = wave;
    const plan::PlanLoad* load = plan.load();
    const plan::SystemInfo* system = load == nullptr ? nullptr : load->problem().find(id);
    if (system == nullptr || system->anchor < 0 || wave < 1 ||
        wave > load->problem().problem.stays()) {
        return advice;
    }
    const plan::MoveEvaluation move = plan::evaluateMove(*load, id, wave);
    advice.isKnown = true;
    advice.costDeltaCents = move.costDeltaCents;
    for (const plan::Reason& reason : plan::reasonsOf(*load, move)) {
        const QString text = text::sentence(reason.code, reason.arguments);
        if (!advice.violations.contains(text)) {
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

PinShift shiftToPins(const PlanState& plan, const model::SystemIndex& systems,
                     std::vector<int>& itemWaves) {
    PinShift shift;
    for (const model::SystemView& system : systems.systems()) {
        const Placement& placement = plan.placements().of(system.id());
        if (placement.pin == 0 || placement.pin == placement.planned) {
            continue;
        }
        ++shift.pins;
        const plan::PlanLoad* load = plan.load();
        if (load == nullptr || load->problem().find(system.id()) == nullptr) {
            shift.isKnown = false;
            continue;
        }
        const plan::MoveEvaluation move = plan::evaluateMove(*load, system.id(), placement.pin);
        shift.costDeltaCents += move.costDeltaCents;
        for (const auto& [item, wave] : move.moved) {
            itemWaves.at(static_cast<std::size_t>(item)) = wave;
        }
    }
    return shift;
}

QString adviceText(const MoveAdvice& advice, const model::TimeGrid& grid) {
    const model::Language language = text::currentLanguage();
    const QString quarter = text::wave(grid, advice.wave, language);
    if (!advice.isKnown) {
        return quarter;
    }
    const QString cost = text::euroDifference(advice.costDeltaCents, language);
    if (advice.fits()) {
        return QCoreApplication::translate("MoveAdvice", "%1: fits, %2").arg(quarter, cost);
    }
    // A cast inside the call would hide the text from lupdate.
    const int broken = static_cast<int>(advice.violations.size());
    return QCoreApplication::translate("MoveAdvice", "%1: breaks %n demand(s), %2", nullptr, broken)
        .arg(quarter, cost);
}

} // namespace aallokko::models
