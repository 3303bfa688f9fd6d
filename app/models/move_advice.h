// SPDX-License-Identifier: GPL-3.0-or-later
//
// What moving one system to another quarter would cost and break, with the rest of the plan in its
// place. Shown while a card is dragged, after a pin and as "why not there".
#pragma once

#include "app/models/plan_state.h"

#include <QStringList>
#include <optional>

namespace aallokko::models {

/// `isKnown` is false while there is no plan or problem, or the system takes no wave. Violations
/// as sentences.
struct MoveAdvice {
    bool isKnown = false;
    int wave = 0;
    std::int64_t costDeltaCents = 0;
    QStringList violations;

    [[nodiscard]] bool fits() const { return isKnown && violations.isEmpty(); }
};

/// What must move along moves along; all others stay. Milliseconds for hundreds of systems.
[[nodiscard]] MoveAdvice adviceFor(const PlanState& plan, model::InstallationId id, int wave);

/// The first of `waves` where the system fits; else the first of them all, with what breaks.
[[nodiscard]] MoveAdvice bestAdvice(const PlanState& plan, model::InstallationId id,
                                    const std::vector<int>& waves);

/// One line: cost difference and how many demands break.
[[nodiscard]] QString adviceText(const MoveAdvice& advice, const model::TimeGrid& grid);

/// Pins that differ from where the plan has their systems, and what they cost together, each taken
/// alone. `isKnown` is false when the plan does not fit the problem.
struct PinShift {
    int pins = 0;
    bool isKnown = true;
    std::int64_t costDeltaCents = 0;
};

/// Moves the items of pinned systems in `itemWaves` (in the order of the problem) to their pins, as
/// a drop does. Milliseconds for dozens of pins.
PinShift shiftToPins(const PlanState& plan, const model::SystemIndex& systems,
                     std::vector<int>& itemWaves);

} // namespace aallokko::models
