// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of planning: the policy file (policy.*), problem files (plan.problem.*,
// exchange.json.*), the problem made of an inventory (plan.conflict.*, plan.note.*) and the reasons
// of explanations (plan.reason.*) with the words they are filled with (plan.term.* and others).
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"policy.unknown_key",
     QT_TRANSLATE_NOOP("messages",
                       "The key %1 is not known here. Look for a typing error, or remove it.")},
    {"policy.repeated_key",
     QT_TRANSLATE_NOOP("messages", "The key %1 stands twice. Keep one of them.")},
    {"policy.missing_key", QT_TRANSLATE_NOOP("messages", "%1 has no %2. Add it.")},
    {"policy.bad_value", QT_TRANSLATE_NOOP("messages", "%1: %2 cannot be used. Expected: %3.")},
    {"plan.no_legal_start",
     QT_TRANSLATE_NOOP("messages",
                       "The legal start has no date: milestone %1 is unknown or goes in a "
                       "circle. Give the milestone a date.")},
    {"plan.unknown_system",
     QT_TRANSLATE_NOOP("messages",
                       "System %1 is neither planned nor left out. Look at its number.")},
    {"plan.not_placed",
     QT_TRANSLATE_NOOP("messages",
                       "%1 has no quarter of its own: it is only taken over at the legal start. "
                       "Choose a disposition that moves it.")},
    {"plan.bad_wave",
     QT_TRANSLATE_NOOP("messages",
                       "%1 is not a quarter of the planning grid. Use 1 to %2, or one more for "
                       "staying.")},
    {"plan.verify_failed",
     QT_TRANSLATE_NOOP("messages",
                       "The plan breaks %1 constraints and was not stored. This is a fault of "
                       "the program; please report it with the project.")},
    {"plan.problem.waves",
     QT_TRANSLATE_NOOP("messages", "%1: %2 quarters cannot be planned. Use 1 to 1000.")},
    {"plan.problem.too_many_items",
     QT_TRANSLATE_NOOP("messages", "%1: %2 are too many. Use at most 2 000 000.")},
    {"plan.problem.sum",
     QT_TRANSLATE_NOOP("messages", "%1: the numbers add up to more than %2. Use smaller units.")},
    {"plan.problem.item", QT_TRANSLATE_NOOP("messages", "%1: there is no item %2.")},
    {"plan.problem.negative", QT_TRANSLATE_NOOP("messages", "%1: %2 must not be negative.")},
    {"plan.problem.duplicate_id", QT_TRANSLATE_NOOP("messages", "%1: the id %2 occurs twice.")},
    {"plan.problem.window",
     QT_TRANSLATE_NOOP("messages", "%1: %2 is outside the waves of the problem.")},
    {"plan.problem.cost_count",
     QT_TRANSLATE_NOOP("messages", "%1: %2 costs are given; one for each wave and one for staying "
                                   "are needed.")},
    {"plan.problem.capacity_count",
     QT_TRANSLATE_NOOP("messages", "%1: %2 capacities are given; one for each wave is needed.")},
    {"plan.problem.self",
     QT_TRANSLATE_NOOP("messages", "%1: item %2 cannot be joined with itself.")},
    {"plan.problem.lag", QT_TRANSLATE_NOOP("messages", "%1: a lag of %2 is too large.")},
    {"plan.problem.two_groups", QT_TRANSLATE_NOOP("messages", "%1: item %2 is in two groups.")},
    {"plan.problem.used_twice", QT_TRANSLATE_NOOP("messages", "%1: item %2 uses the row twice.")},
    {"exchange.json.size",
     QT_TRANSLATE_NOOP("messages", "The file has %1 bytes; at most %2 are read.")},
    {"exchange.json.syntax",
     QT_TRANSLATE_NOOP("messages", "The file is no JSON: it cannot be read at byte %1.")},
    {"exchange.json.type", QT_TRANSLATE_NOOP("messages", "%1 is not of the type %2.")},
    {"exchange.json.missing", QT_TRANSLATE_NOOP("messages", "%1 is missing.")},
    {"exchange.json.value", QT_TRANSLATE_NOOP("messages", "%1: %2 is not a known value.")},
    {"exchange.json.format",
     QT_TRANSLATE_NOOP("messages", "The file says it is %1; %2 is expected.")},

    {"plan.conflict.window",
     QT_TRANSLATE_NOOP("messages",
                       "%1 cannot be done before %2 but must be done by %3. What leads to "
                       "it: %4. Move one of the dates, or take back a pin.")},
    {"plan.conflict.circle_with_lag",
     QT_TRANSLATE_NOOP("messages", "%1 wait for each other in a circle with time in between, "
                                   "so none of them can move. Take back one of the orders.")},
    {"plan.note.circle_grouped",
     QT_TRANSLATE_NOOP("messages", "%1 wait for each other in a circle; they are planned for the "
                                   "same quarter. Take back one of the orders if that is wrong.")},
    {"plan.note.unknown_system",
     QT_TRANSLATE_NOOP("messages", "The policy names %1, which is no planned system or several. "
                                   "Write \"name (organisation)\".")},
    {"plan.note.pair_without_item",
     QT_TRANSLATE_NOOP("messages", "%1 has no quarter of its own, so the order %2 before %3 has "
                                   "no effect.")},
    {"plan.note.pin_without_item",
     QT_TRANSLATE_NOOP("messages", "%1 is pinned but only taken over at the legal start; the pin "
                                   "has no effect.")},
    {"plan.note.pin_outside",
     QT_TRANSLATE_NOOP("messages",
                       "%1 is pinned to quarter %2, which is outside the planning grid; "
                       "the pin has no effect.")},
    {"plan.note.bought_work",
     QT_TRANSLATE_NOOP("messages",
                       "%1 cannot do its part of the work for %2 systems in one quarter "
                       "with its own people; the rest is counted as bought.")},
    {"plan.note.duty_raised",
     QT_TRANSLATE_NOOP("messages",
                       "Staying would be cheaper than moving late for %1; the weight of "
                       "its duty was raised from %2 to %3.")},

    {"plan.reason.takeover",
     QT_TRANSLATE_NOOP("messages",
                       "%1 is taken over in %2: the new organisation becomes responsible at "
                       "the legal start in %3.")},
    {"plan.reason.undecided",
     QT_TRANSLATE_NOOP("messages",
                       "Nothing has been decided on %1; it is assumed to be taken over as "
                       "it is.")},
    {"plan.reason.takeover_only",
     QT_TRANSLATE_NOOP("messages", "%1 takes no quarter of its own: it goes on as it is.")},
    {"plan.reason.excluded", QT_TRANSLATE_NOOP("messages", "It takes no quarter: %1.")},
    {"plan.reason.not_in_time",
     QT_TRANSLATE_NOOP("messages", "%1 is not in time: no quarter is left in which moving it costs "
                                   "less than staying.")},
    {"plan.reason.better_left",
     QT_TRANSLATE_NOOP("messages", "%1 is better left alone: moving it costs more than it gives.")},
    {"plan.reason.fixed", QT_TRANSLATE_NOOP("messages", "%1: %2 is fixed in %3.")},
    {"plan.reason.not_before", QT_TRANSLATE_NOOP("messages", "%1: %2 cannot be before %3.")},
    {"plan.reason.not_after", QT_TRANSLATE_NOOP("messages", "%1: %2 must be done by %3.")},
    {"plan.reason.forbidden",
     QT_TRANSLATE_NOOP("messages", "%1: no cut-over of %2 is allowed in %3.")},
    {"plan.reason.waits_for",
     QT_TRANSLATE_NOOP("messages", "%1: %2 must wait for %3: %4, which is in %5. Least distance in "
                                   "quarters: %6.")},
    {"plan.reason.own_order",
     QT_TRANSLATE_NOOP("messages",
                       "%1: the quarters are too few for its own work; %2 must come before %3.")},
    {"plan.reason.own_slices",
     QT_TRANSLATE_NOOP(
         "messages", "%1: the quarters are too few for its own work; %2 takes several quarters.")},
    {"plan.reason.after_staying",
     QT_TRANSLATE_NOOP("messages",
                       "%1: %2 cannot be before %3: %4, and that stays out of the plan.")},
    {"plan.reason.others_wait",
     QT_TRANSLATE_NOOP("messages",
                       "%1: %2, in %5, waits for %3: %4. Least distance in quarters: %6.")},
    {"plan.reason.not_before_it",
     QT_TRANSLATE_NOOP("messages", "%1: %2 cannot be before %3: %4, which is in %5.")},
    {"plan.reason.others_not_before",
     QT_TRANSLATE_NOOP("messages", "%1: %2, in %5, cannot be before %3: %4.")},
    {"plan.reason.full.core_team",
     QT_TRANSLATE_NOOP("messages", "The core team has too little time in %3: %4 person-days would "
                                   "be needed, %5 are there. Its time goes to: %6.")},
    {"plan.reason.too_small.core_team",
     QT_TRANSLATE_NOOP(
         "messages",
         "The core team has too little time in %3: %4 person-days would be needed, %5 are there.")},
    {"plan.reason.full.organisation",
     QT_TRANSLATE_NOOP("messages", "%2 has too little time of its own in %3: %4 person-days would "
                                   "be needed, %5 are there. Its time goes to: %6.")},
    {"plan.reason.too_small.organisation",
     QT_TRANSLATE_NOOP(
         "messages",
         "%2 has too little time of its own in %3: %4 person-days would be needed, %5 are there.")},
    {"plan.reason.full.supplier",
     QT_TRANSLATE_NOOP("messages",
                       "The supplier %2 cannot do more at once in %3: %4 migrations or cut-overs "
                       "would be needed, %5 are possible. Its places are taken by: %6.")},
    {"plan.reason.too_small.supplier",
     QT_TRANSLATE_NOOP("messages", "The supplier %2 cannot do more at once in %3: %4 migrations or "
                                   "cut-overs would be needed, %5 are possible.")},
    {"plan.reason.full.key_person",
     QT_TRANSLATE_NOOP("messages", "The key person (%2) has too little time in %3: %4 person-days "
                                   "would be needed, %5 are there. The time goes to: %6.")},
    {"plan.reason.too_small.key_person",
     QT_TRANSLATE_NOOP("messages", "The key person (%2) has too little time in %3: %4 person-days "
                                   "would be needed, %5 are there.")},
    {"plan.reason.full.unnamed_person",
     QT_TRANSLATE_NOOP("messages", "The key person has too little time in %3: %4 person-days "
                                   "would be needed, %5 are there. The time goes to: %6.")},
    {"plan.reason.too_small.unnamed_person",
     QT_TRANSLATE_NOOP("messages", "The key person has too little time in %3: %4 person-days "
                                   "would be needed, %5 are there.")},
    {"plan.reason.full.national_slot",
     QT_TRANSLATE_NOOP("messages",
                       "The national service %2 takes no more cut-overs in %3: %4 would be needed, "
                       "%5 are possible. Its places are taken by: %6.")},
    {"plan.reason.too_small.national_slot",
     QT_TRANSLATE_NOOP("messages", "The national service %2 takes no more cut-overs in %3: %4 "
                                   "would be needed, %5 are possible.")},
    {"plan.reason.full.training",
     QT_TRANSLATE_NOOP("messages", "There are too few training places in %3: %4 would be needed, "
                                   "%5 are there. They are taken by: %6.")},
    {"plan.reason.too_small.training",
     QT_TRANSLATE_NOOP(
         "messages", "There are too few training places in %3: %4 would be needed, %5 are there.")},
    {"plan.reason.full.steering",
     QT_TRANSLATE_NOOP("messages", "The steering group cannot decide more in %3: %4 decisions "
                                   "would be needed, %5 are possible. Its decisions go to: %6.")},
    {"plan.reason.too_small.steering",
     QT_TRANSLATE_NOOP("messages", "The steering group cannot decide more in %3: %4 decisions "
                                   "would be needed, %5 are possible.")},
    {"plan.reason.full.change_load",
     QT_TRANSLATE_NOOP("messages", "The staff would meet too many changes in %3 (%2): %4, at most "
                                   "%5 are allowed. The other changes come from: %6.")},
    {"plan.reason.too_small.change_load",
     QT_TRANSLATE_NOOP(
         "messages",
         "The staff would meet too many changes in %3 (%2): %4, at most %5 are allowed.")},
    {"plan.reason.full.freeze",
     QT_TRANSLATE_NOOP("messages", "A change freeze leaves too little capacity in %3 (%2): %4 "
                                   "would be needed, %5 is there. It is used by: %6.")},
    {"plan.reason.too_small.freeze",
     QT_TRANSLATE_NOOP("messages", "A change freeze leaves too little capacity in %3 (%2): %4 "
                                   "would be needed, %5 is there.")},
    {"plan.reason.full.forbidden",
     QT_TRANSLATE_NOOP("messages", "No cut-over is possible in %3 (%2): %4 would be needed, %5 are "
                                   "possible. The others are: %6.")},
    {"plan.reason.too_small.forbidden",
     QT_TRANSLATE_NOOP("messages",
                       "No cut-over is possible in %3 (%2): %4 would be needed, %5 are possible.")},
    {"plan.reason.together", QT_TRANSLATE_NOOP("messages", "%1 shares its quarter with %2.")},
    {"plan.reason.would_be_cheaper",
     QT_TRANSLATE_NOOP("messages", "%1 would cost %3 less in %2, but cannot be there:")},
    {"plan.reason.cheaper_exists",
     QT_TRANSLATE_NOOP("messages", "%1 would cost %3 less in %2 and fits there; a longer run would "
                                   "find it.")},
    {"plan.reason.earlier_costs",
     QT_TRANSLATE_NOOP("messages", "Earlier, the best choice for %1 is %2; it costs %3 more.")},
    {"plan.reason.later_costs",
     QT_TRANSLATE_NOOP("messages", "Later, the best choice for %1 is %2; it costs %3 more.")},
    {"plan.reason.would_be_better",
     QT_TRANSLATE_NOOP("messages", "%1 would be better in %2, but cannot be there:")},
    {"plan.reason.better_exists",
     QT_TRANSLATE_NOOP("messages", "%1 would be better in %2 and fits there; a longer run would "
                                   "find it.")},
    {"plan.reason.earlier_worse",
     QT_TRANSLATE_NOOP("messages",
                       "Earlier, the best choice for %1 is %2; the present is better.")},
    {"plan.reason.later_worse",
     QT_TRANSLATE_NOOP("messages", "Later, the best choice for %1 is %2; the present is better.")},
    {"plan.reason.term", QT_TRANSLATE_NOOP("messages", "In %2, %1 would cost %3 more.")},

    {"cli.bad_wave",
     QT_TRANSLATE_NOOP("messages", "%1 is no quarter of the plan. Write a quarter from %2 to %3, "
                                   "as Q1/2022 or 2022Q1, or its number from 1 to %4.")},
    {"cli.bad_place",
     QT_TRANSLATE_NOOP("messages", "%1 is no quarter of the plan. Write a quarter from %2 to %3, "
                                   "as Q1/2022 or 2022Q1, its number from 1 to %4, or a phase "
                                   "(%5), which means its first quarter.")},
    {"cli.wave_is_phase",
     QT_TRANSLATE_NOOP("messages", "%1 is a phase from %2 to %3. Name one of its quarters, as "
                                   "Q1/2022 or 2022Q1.")},
    {"plan.pin.takeover_only",
     QT_TRANSLATE_NOOP("messages", "it is only taken over as it is and has no quarter of its own")},
    {"plan.pin.past",
     QT_TRANSLATE_NOOP("messages", "%1 cannot be pinned to %2, which is in the past. The first "
                                   "quarter that can be planned is %3.")},
    {"plan.pin.impossible",
     QT_TRANSLATE_NOOP("messages",
                       "This pin alone makes the plan impossible; nothing else that moves helps:")},
    {"plan.pin.must_move",
     QT_TRANSLATE_NOOP("messages", "The present plan has no room for it in %1. In a new plan this "
                                   "must move or give way:")},
    {"plan.pin.take_back",
     QT_TRANSLATE_NOOP("messages",
                       "Choose another quarter, or take the pin back: aallokko unpin %1 \"%2\"")},
    {"plan.pin.replan", QT_TRANSLATE_NOOP("messages", "Plan again: aallokko plan %1")},
    {"plan.and_more", QT_TRANSLATE_NOOP("messages", "and %1 more")},

    {"plan.short.title", QT_TRANSLATE_NOOP("messages", "Other quarters:")},
    {"plan.short.possible", QT_TRANSLATE_NOOP("messages", "possible")},
    {"plan.short.blocked", QT_TRANSLATE_NOOP("messages", "not possible")},
    {"plan.short.full", QT_TRANSLATE_NOOP("messages", "%1 %2: full")},
    {"plan.short.own_work", QT_TRANSLATE_NOOP("messages", "too few quarters for its own work")},
    {"plan.short.forbidden", QT_TRANSLATE_NOOP("messages", "no cut-over allowed")},
    {"plan.short.not_before", QT_TRANSLATE_NOOP("messages", "%1 not before %2")},
    {"plan.short.not_after", QT_TRANSLATE_NOOP("messages", "%1 by %2")},
    {"plan.short.fixed", QT_TRANSLATE_NOOP("messages", "%1 fixed in %2")},
    {"plan.short.waits", QT_TRANSLATE_NOOP("messages", "waits for %1")},
    {"plan.short.others_wait", QT_TRANSLATE_NOOP("messages", "%1 waits for this")},
    {"plan.short.could_be",
     QT_TRANSLATE_NOOP("messages", "%1 could be in %2 (difference in cost %3); now: %4.")},
    {"plan.short.cannot_be",
     QT_TRANSLATE_NOOP("messages",
                       "%1 cannot be in %2 (difference in cost %3); now: %4. In the way:")},

    {"plan.stays", QT_TRANSLATE_NOOP("messages", "staying as it is")},
    {"plan.no_wave", QT_TRANSLATE_NOOP("messages", "no wave")},
    {"plan.phase.takeover", QT_TRANSLATE_NOOP("messages", "takeover")},
    {"plan.phase.decide_procure", QT_TRANSLATE_NOOP("messages", "decision and procurement")},
    {"plan.phase.prepare", QT_TRANSLATE_NOOP("messages", "preparation")},
    {"plan.phase.migrate_test", QT_TRANSLATE_NOOP("messages", "migration and test")},
    {"plan.phase.cut_over", QT_TRANSLATE_NOOP("messages", "cut-over")},
    {"plan.phase.close_archive", QT_TRANSLATE_NOOP("messages", "closing and archiving")},
    {"plan.phase.task", QT_TRANSLATE_NOOP("messages", "task")},
    {"plan.term.dual_running", QT_TRANSLATE_NOOP("messages", "dual running")},
    {"plan.term.renewals", QT_TRANSLATE_NOOP("messages", "licence renewals")},
    {"plan.term.termination", QT_TRANSLATE_NOOP("messages", "early termination")},
    {"plan.term.lateness", QT_TRANSLATE_NOOP("messages", "lateness")},
    {"plan.term.savings", QT_TRANSLATE_NOOP("messages", "missed savings")},
    {"plan.term.execution", QT_TRANSLATE_NOOP("messages", "work")},
    {"plan.term.bridges", QT_TRANSLATE_NOOP("messages", "temporary bridges")},
    {"plan.term.waiting", QT_TRANSLATE_NOOP("messages", "waiting between phases")},
    {"plan.term.targets", QT_TRANSLATE_NOOP("messages", "the regional target")},
    {"plan.term.staying", QT_TRANSLATE_NOOP("messages", "the price of staying")},
    {"plan.term.changes", QT_TRANSLATE_NOOP("messages", "leaving the approved plan")},
    {"plan.resource.core_team", QT_TRANSLATE_NOOP("messages", "Core team")},
    {"plan.resource.organisation", QT_TRANSLATE_NOOP("messages", "Organisation")},
    {"plan.resource.supplier", QT_TRANSLATE_NOOP("messages", "Supplier")},
    {"plan.resource.key_person", QT_TRANSLATE_NOOP("messages", "Key person")},
    {"plan.resource.national_slot", QT_TRANSLATE_NOOP("messages", "National service")},
    {"plan.resource.training", QT_TRANSLATE_NOOP("messages", "Training places")},
    {"plan.resource.steering", QT_TRANSLATE_NOOP("messages", "Decisions of the steering group")},
    {"plan.resource.change_load", QT_TRANSLATE_NOOP("messages", "Changes for the staff")},
    {"plan.resource.freeze", QT_TRANSLATE_NOOP("messages", "Change freeze")},
    {"plan.resource.forbidden", QT_TRANSLATE_NOOP("messages", "Cut-over not allowed")},
    {"plan.staff.clinical", QT_TRANSLATE_NOOP("messages", "clinical staff")},
    {"plan.staff.social", QT_TRANSLATE_NOOP("messages", "social services staff")},
    {"plan.staff.rescue", QT_TRANSLATE_NOOP("messages", "rescue staff")},
    {"plan.staff.education", QT_TRANSLATE_NOOP("messages", "education staff")},
    {"plan.staff.administration", QT_TRANSLATE_NOOP("messages", "administrative staff")},
    {"plan.resource_named", QT_TRANSLATE_NOOP("messages", "%1: %2")},
    {"plan.large_cutovers", QT_TRANSLATE_NOOP("messages", "all cut-overs with users over")},
    {"plan.excluded.scope.stays",
     QT_TRANSLATE_NOOP("messages", "the task stays with the municipality")},
    {"plan.excluded.scope.reform_model",
     QT_TRANSLATE_NOOP("messages", "its task is not part of this reform")},
    {"plan.excluded.disposition.stay",
     QT_TRANSLATE_NOOP("messages", "it was decided that it stays")},
    {"plan.excluded.disposition.service_agreement",
     QT_TRANSLATE_NOOP("messages", "the municipality provides it under a service agreement")},
    {"plan.excluded.lifecycle.retired",
     QT_TRANSLATE_NOOP("messages", "it has been retired already")},
    {"plan.excluded.organisation.leaves",
     QT_TRANSLATE_NOOP("messages", "its organisation leaves the region")},
    {"plan.excluded.duplicate.same",
     QT_TRANSLATE_NOOP("messages", "it was confirmed to be the same as another row")},
};

} // namespace

std::span<const Message> planMessages() {
    return messages;
}

} // namespace aallokko::text
