// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of scenarios (scenario.*), of planning again (change.*, replan.*), of milestones that
// move (milestone.*), and of plans that cannot be (plan.cause.*, repair.*).
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"scenario.unknown",
     QT_TRANSLATE_NOOP("messages", "There is no plan named %1. There are: %2.")},
    {"scenario.exists",
     QT_TRANSLATE_NOOP("messages", "There already is a plan named %1. Choose another name.")},
    {"scenario.bad_name",
     QT_TRANSLATE_NOOP("messages", "\"%1\" is no name for a plan: write 1 to 100 characters.")},
    {"scenario.no_plan",
     QT_TRANSLATE_NOOP("messages", "%1 holds no plan yet. Plan it: aallokko plan PROJECT "
                                   "--scenario %1")},
    {"scenario.approved_kept",
     QT_TRANSLATE_NOOP("messages", "%1 is approved and is not overwritten. Name another plan.")},
    {"scenario.none_approved",
     QT_TRANSLATE_NOOP("messages", "No plan is approved, so there is nothing to stay near. "
                                   "Approve one: aallokko scenario PROJECT approve NAME")},
    {"scenario.copied", QT_TRANSLATE_NOOP("messages", "%1 copied as %2.")},
    {"scenario.none",
     QT_TRANSLATE_NOOP("messages", "There are no plans yet. Make one: aallokko plan PROJECT")},
    {"scenario.name", QT_TRANSLATE_NOOP("messages", "Plan")},
    {"scenario.approval", QT_TRANSLATE_NOOP("messages", "Approval")},
    {"scenario.is_approved", QT_TRANSLATE_NOOP("messages", "approved")},
    {"scenario.standing", QT_TRANSLATE_NOOP("messages", "Against the inventory")},
    {"scenario.cost", QT_TRANSLATE_NOOP("messages", "Cost")},
    {"scenario.range", QT_TRANSLATE_NOOP("messages", "Range")},
    {"scenario.gap", QT_TRANSLATE_NOOP("messages", "Gap")},
    {"scenario.difference", QT_TRANSLATE_NOOP("messages", "Difference")},
    {"scenario.peaks", QT_TRANSLATE_NOOP("messages", "Fullest quarter")},
    {"scenario.system", QT_TRANSLATE_NOOP("messages", "System")},
    {"scenario.organisation", QT_TRANSLATE_NOOP("messages", "Organisation")},
    {"scenario.reason", QT_TRANSLATE_NOOP("messages", "Reason")},
    {"scenario.moved", QT_TRANSLATE_NOOP("messages", "%1 of %2 systems are in another quarter.")},
    {"scenario.fresh", QT_TRANSLATE_NOOP("messages", "up to date")},
    {"scenario.stale", QT_TRANSLATE_NOOP("messages", "inventory changed, plan still holds")},
    {"scenario.misfit",
     QT_TRANSLATE_NOOP("messages", "does not fit the inventory any more: %1 pieces of work "
                                   "differ, %2 constraints are broken")},
    {"scenario.without_plan", QT_TRANSLATE_NOOP("messages", "no plan")},
    {"scenario.no_reasons",
     QT_TRANSLATE_NOOP("messages", "%1 does not fit the present inventory, so its loads and "
                                   "reasons are not shown.")},
    {"scenario.approved",
     QT_TRANSLATE_NOOP("messages", "%1 approved by %2. Digest of the plan: %3.")},
    {"scenario.replaces", QT_TRANSLATE_NOOP("messages", "%1 is no longer the approved plan.")},
    {"scenario.approved_misfit",
     QT_TRANSLATE_NOOP("messages", "Note: the plan does not fit the present inventory. Plan "
                                   "again: aallokko plan PROJECT --replan")},
    {"scenario.deficits",
     QT_TRANSLATE_NOOP("messages", "Accepted with it (%1 kinds of deficit: places, rule, "
                                   "organisation):")},
    {"edit.scenario_copy", QT_TRANSLATE_NOOP("messages", "Copy of the plan %1 as %2")},
    {"edit.scenario_rename", QT_TRANSLATE_NOOP("messages", "The plan %1 is now called %2")},
    {"edit.scenario_approve", QT_TRANSLATE_NOOP("messages", "Approval of the plan %1")},
    {"edit.milestone", QT_TRANSLATE_NOOP("messages", "%1 to %2")},

    {"change.field", QT_TRANSLATE_NOOP("messages", "Changed: %1.")},
    {"change.added", QT_TRANSLATE_NOOP("messages", "New in the inventory.")},
    {"change.removed", QT_TRANSLATE_NOOP("messages", "Not in the inventory any more.")},
    {"change.use", QT_TRANSLATE_NOOP("messages", "Its users changed.")},
    {"change.contract", QT_TRANSLATE_NOOP("messages", "Its contract changed.")},
    {"change.interface", QT_TRANSLATE_NOOP("messages", "Its interface with %1 changed.")},
    {"change.interface_added", QT_TRANSLATE_NOOP("messages", "It has a new interface with %1.")},
    {"change.interface_removed", QT_TRANSLATE_NOOP("messages", "Its interface with %1 is gone.")},
    {"change.pinned", QT_TRANSLATE_NOOP("messages", "It was pinned to %1.")},
    {"change.unpinned", QT_TRANSLATE_NOOP("messages", "Its pin was taken back.")},
    {"change.milestone", QT_TRANSLATE_NOOP("messages", "%1 moved to %2.")},
    {"change.policy", QT_TRANSLATE_NOOP("messages", "The policy of the plan changed.")},
    {"change.organisation", QT_TRANSLATE_NOOP("messages", "%1 changed.")},
    {"change.made_room",
     QT_TRANSLATE_NOOP("messages", "%1 moved together with those that had to.")},
    {"plan.reason.change_cost",
     QT_TRANSLATE_NOOP("messages", "In %2 it would cost %3 more, most of it %4.")},
    {"replan.moved",
     QT_TRANSLATE_NOOP("messages", "Against the approved plan %1, %2 of %3 systems are in "
                                   "another quarter (%4).")},
    {"replan.before", QT_TRANSLATE_NOOP("messages", "Approved")},
    {"replan.now", QT_TRANSLATE_NOOP("messages", "Now")},
    {"replan.cheaper",
     QT_TRANSLATE_NOOP("messages", "A plan that moves %1 systems would be %2 cheaper; plan "
                                   "without --replan to have it.")},

    {"milestone.unknown",
     QT_TRANSLATE_NOOP("messages", "There is no milestone named %1. There are: %2.")},
    {"milestone.moved", QT_TRANSLATE_NOOP("messages", "%1 moved from %2 to %3.")},
    {"milestone.would_move",
     QT_TRANSLATE_NOOP("messages", "%1 would move from %2 to %3. Nothing was changed.")},
    {"milestone.follows", QT_TRANSLATE_NOOP("messages", "Moving along: %1.")},
    {"milestone.breaks_nothing", QT_TRANSLATE_NOOP("messages", "Nothing breaks.")},
    {"milestone.breaks", QT_TRANSLATE_NOOP("messages", "%1 things break:")},
    {"milestone.kind.conflict",
     QT_TRANSLATE_NOOP("messages", "Dates that exclude each other (%1)")},
    {"milestone.kind.placement", QT_TRANSLATE_NOOP("messages", "Places of the plan (%1)")},
    {"milestone.kind.national_service", QT_TRANSLATE_NOOP("messages", "National services (%1)")},
    {"milestone.kind.organisation",
     QT_TRANSLATE_NOOP("messages", "Organisations that are gone by then (%1)")},
    {"milestone.kind.contract", QT_TRANSLATE_NOOP("messages", "Contracts that end before (%1)")},
    {"milestone.service_opens",
     QT_TRANSLATE_NOOP("messages", "%1 opens on %2, after the start on %3.")},
    {"milestone.service_deadline",
     QT_TRANSLATE_NOOP("messages", "The deadline of %1 on %2 falls before the start on %3, "
                                   "on those who are responsible until then.")},
    {"milestone.organisation_ceases",
     QT_TRANSLATE_NOOP("messages", "%1 ceases on %2; nobody is responsible from then until "
                                   "the start on %3.")},
    {"milestone.contract_ends",
     QT_TRANSLATE_NOOP("messages", "The contract of %1 ends on %2, before the start on %3.")},
    {"milestone.takeovers",
     QT_TRANSLATE_NOOP("messages", "Takeover batches that follow the start: %1. Plan again.")},
    {"milestone.work_changes",
     QT_TRANSLATE_NOOP("messages", "The work of the plan is no longer made of the same "
                                   "pieces; plan again.")},

    {"conflict.capacity", QT_TRANSLATE_NOOP("messages", "%1, %4: at most %3 in %2.")},
    {"conflict.capacity_common", QT_TRANSLATE_NOOP("messages", "%1: at most %3 in %2.")},
    {"plan.cause.first_open",
     QT_TRANSLATE_NOOP("messages", "Everything before %1 is in the past.")},
    {"plan.cause.opens", QT_TRANSLATE_NOOP("messages", "The national service %1 opens on %2.")},
    {"plan.cause.leaves", QT_TRANSLATE_NOOP("messages", "%1 leaves the region then.")},
    {"plan.cause.ceases", QT_TRANSLATE_NOOP("messages", "%1 ceases then.")},
    {"plan.cause.legal_start",
     QT_TRANSLATE_NOOP("messages",
                       "The new organisation becomes responsible at the legal start in %1.")},
    {"plan.cause.takeover_time",
     QT_TRANSLATE_NOOP("messages",
                       "Takeovers are done in the quarter of the start, %1, or before it.")},
    {"plan.cause.day_one",
     QT_TRANSLATE_NOOP("messages", "Day one needs it; the legal start is in %1.")},
    {"plan.cause.task", QT_TRANSLATE_NOOP("messages", "The policy sets the time of %1.")},
    {"plan.cause.due", QT_TRANSLATE_NOOP("messages", "%1 is due in %2 by the policy.")},
    {"plan.cause.contract",
     QT_TRANSLATE_NOOP("messages", "The contract of %1 ends for good in %2.")},
    {"plan.cause.pin", QT_TRANSLATE_NOOP("messages", "%1 is pinned there.")},
    {"plan.cause.carried_out", QT_TRANSLATE_NOOP("messages", "%1 was carried out in %2.")},
    {"plan.cause.past_plan",
     QT_TRANSLATE_NOOP("messages", "The approved plan had it in the past.")},
    {"repair.title", QT_TRANSLATE_NOOP("messages", "The cheapest way out:")},
    {"repair.title_part",
     QT_TRANSLATE_NOOP("messages", "A part of the way out (more may be needed):")},
    {"repair.cost", QT_TRANSLATE_NOOP("messages", "Cost: %1.")},
    {"repair.unpin", QT_TRANSLATE_NOOP("messages", "Take back the pin of %1.")},
    {"repair.later", QT_TRANSLATE_NOOP("messages", "Let %1 be done as late as %2.")},
    {"repair.earlier", QT_TRANSLATE_NOOP("messages", "Make %1 possible from %2 on.")},
    {"repair.order", QT_TRANSLATE_NOOP("messages", "Let %2 not wait for %1.")},
    {"repair.lag", QT_TRANSLATE_NOOP("messages", "Let %3 quarters do between %1 and %2.")},
    {"repair.group", QT_TRANSLATE_NOOP("messages", "Do not move all of these together: %1.")},
    {"repair.capacity", QT_TRANSLATE_NOOP("messages", "%1, %4: %3 more in %2.")},
    {"repair.capacity_common", QT_TRANSLATE_NOOP("messages", "%1: %3 more in %2.")},
};

} // namespace

std::span<const Message> scenarioMessages() {
    return messages;
}

} // namespace aallokko::text
