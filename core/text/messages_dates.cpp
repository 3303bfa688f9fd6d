// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of calendar dates: why a day (date.*), kinds and states of events, names of freezes and
// procurement classes.
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"date.cut_over.done",
     QT_TRANSLATE_NOOP("messages", "Was cut over in %1; the day is not recorded.")},
    {"date.cut_over.legal_start",
     QT_TRANSLATE_NOOP("messages", "Goes live with the legal start itself, freezes or not.")},
    {"date.cut_over.weekend",
     QT_TRANSLATE_NOOP("messages", "The last possible weekend day of %1.")},
    {"date.cut_over.working_day",
     QT_TRANSLATE_NOOP("messages", "The last possible working day of %1.")},
    {"date.cut_over.slice", QT_TRANSLATE_NOOP("messages", "Group %1 of %2 of its users.")},
    {"date.cut_over.soft",
     QT_TRANSLATE_NOOP("messages",
                       "Only days at half pace were left (%1): check that there are people.")},
    {"date.cut_over.taken",
     QT_TRANSLATE_NOOP("messages", "Later days are taken by %1 (the same supplier, organisation or "
                                   "national service).")},
    {"date.cut_over.taken_all",
     QT_TRANSLATE_NOOP("messages", "The other days are taken by %1 (the same supplier, "
                                   "organisation or national service).")},
    {"date.cut_over.before", QT_TRANSLATE_NOOP("messages", "It must not be later than %1.")},
    {"date.cut_over.before_start",
     QT_TRANSLATE_NOOP("messages",
                       "Until the legal start on %1 the old organisation answers for it: agree on "
                       "that.")},
    {"date.cut_over.none", QT_TRANSLATE_NOOP("messages", "No day is left for the cut-over in %1.")},
    {"date.cut_over.nearest",
     QT_TRANSLATE_NOOP("messages",
                       "The nearest possible day is %1: pin the system to that quarter, or free a "
                       "day.")},
    {"date.cut_over.no_nearest",
     QT_TRANSLATE_NOOP("messages", "No other quarter within a year has a possible day: free a day "
                                   "in the calendar of the policy.")},
    {"date.closed", QT_TRANSLATE_NOOP("messages", "Closed from %2 to %3: %1.")},
    {"date.half_pace", QT_TRANSLATE_NOOP("messages", "Half pace from %2 to %3: %1.")},
    {"date.takeover.legal_start",
     QT_TRANSLATE_NOOP("messages", "Responsibility, contract and register move at the legal start. "
                                   "Contract batch: %1 (systems: %2).")},
    {"date.takeover.ceases",
     QT_TRANSLATE_NOOP("messages", "The organisation is gone by the legal start, so it is taken "
                                   "over before. Contract batch: %1 (systems: %2).")},
    {"date.takeover.prepared", QT_TRANSLATE_NOOP("messages", "The batch is settled in %1.")},
    {"date.phase", QT_TRANSLATE_NOOP("messages", "First working day of %2, for which the plan has "
                                                 "this phase: %1.")},
    {"date.read_only",
     QT_TRANSLATE_NOOP("messages",
                       "Cut over on %1; after that the old system is read for %2 weeks.")},
    {"date.close.phase",
     QT_TRANSLATE_NOOP("messages", "Last possible working day of %1, the quarter of closing.")},
    {"date.close.after_reading",
     QT_TRANSLATE_NOOP("messages", "The old system ends when it is no longer read.")},
    {"date.close.part",
     QT_TRANSLATE_NOOP("messages",
                       "The part that moves is removed from the old system, which goes on.")},
    {"date.notice.open_ended",
     QT_TRANSLATE_NOOP("messages", "The contract with %1 is open-ended and is to end on %2. "
                                   "Notice period in months: %3.")},
    {"date.notice.term_end",
     QT_TRANSLATE_NOOP("messages", "The contract with %1 ends on %2; without notice a new term "
                                   "begins. Notice period in months: %3.")},
    {"date.notice.mid_term",
     QT_TRANSLATE_NOOP("messages", "The contract with %1 is to end on %2, though its term runs to "
                                   "%4: the rest of the term costs a fee. Notice period in months: "
                                   "%3.")},
    {"date.notice.assumed",
     QT_TRANSLATE_NOOP("messages", "The notice period is assumed; look into the contract.")},
    {"date.notice.part",
     QT_TRANSLATE_NOOP("messages", "Only a part leaves: the contract is reduced, not ended.")},
    {"date.notice.too_late",
     QT_TRANSLATE_NOOP("messages", "Too late on %1: notice given then ends the contract on %2. Pay "
                                   "for the time between (%4), or let the system go on until then "
                                   "(%3).")},
    {"date.old_supplier", QT_TRANSLATE_NOOP("messages", "the old supplier")},
    {"date.tender",
     QT_TRANSLATE_NOOP("messages",
                       "Latest start of the tender (%1, months: %2): %3 is planned for %4.")},
    {"date.tender.too_late",
     QT_TRANSLATE_NOOP("messages", "Too late on %1: a tender begun then gives a contract on %2. "
                                   "Move the system to %3 or later, or find a contract that is "
                                   "there already.")},
    {"date.procurement.small", QT_TRANSLATE_NOOP("messages", "small purchase")},
    {"date.procurement.national", QT_TRANSLATE_NOOP("messages", "national procedure")},
    {"date.procurement.eu_open", QT_TRANSLATE_NOOP("messages", "open EU procedure")},
    {"date.procurement.negotiated_large",
     QT_TRANSLATE_NOOP("messages", "large negotiated procedure")},
    {"date.freeze.year_end",
     QT_TRANSLATE_NOOP("messages", "closing of the year's accounts and first salaries")},
    {"date.freeze.closing", QT_TRANSLATE_NOOP("messages", "financial statements")},
    {"date.freeze.july", QT_TRANSLATE_NOOP("messages", "summer holidays")},
    {"date.freeze.xmas",
     QT_TRANSLATE_NOOP("messages", "Christmas, with few people at work (patient safety)")},
    {"date.freeze.school_start", QT_TRANSLATE_NOOP("messages", "start of the school year")},
    {"date.freeze.payday", QT_TRANSLATE_NOOP("messages", "pay days")},
    {"date.freeze.election", QT_TRANSLATE_NOOP("messages", "elections")},

    {"date.kind.notice", QT_TRANSLATE_NOOP("messages", "notice")},
    {"date.kind.tender", QT_TRANSLATE_NOOP("messages", "tender")},
    {"date.kind.decide", QT_TRANSLATE_NOOP("messages", "decision begins")},
    {"date.kind.prepare", QT_TRANSLATE_NOOP("messages", "preparation begins")},
    {"date.kind.migrate_test", QT_TRANSLATE_NOOP("messages", "migration begins")},
    {"date.kind.takeover", QT_TRANSLATE_NOOP("messages", "takeover")},
    {"date.kind.cut_over", QT_TRANSLATE_NOOP("messages", "cut-over")},
    {"date.kind.read_only", QT_TRANSLATE_NOOP("messages", "reading ends")},
    {"date.kind.close", QT_TRANSLATE_NOOP("messages", "closing")},
    {"date.status.soft_freeze", QT_TRANSLATE_NOOP("messages", "half pace")},
    {"date.status.done", QT_TRANSLATE_NOOP("messages", "past")},
    {"date.status.too_late", QT_TRANSLATE_NOOP("messages", "too late")},
    {"date.status.no_day", QT_TRANSLATE_NOOP("messages", "no day")},

    {"date.answer_title",
     QT_TRANSLATE_NOOP("messages", "Dates of the plan %1. Legal start: %2. Situation on %3.")},
    {"date.answer_none", QT_TRANSLATE_NOOP("messages", "The plan has no dates to tell.")},
    {"date.answer_no_day", QT_TRANSLATE_NOOP("messages", "Cut-overs without a day: %1")},
    {"date.answer_too_late", QT_TRANSLATE_NOOP("messages", "Too late: pay or move: %1")},
    {"date.answer_not_proven",
     QT_TRANSLATE_NOOP("messages", "The search for days ended at its limit; other days may fit "
                                   "better.")},
    {"date.answer_more_json",
     QT_TRANSLATE_NOOP("messages",
                       "Reasons: --system SYSTEM for one system, --format json for all.")},
    {"date.answer_undated", QT_TRANSLATE_NOOP("messages", "Without a recorded day: %1")},
    {"date.explain_cut_over", QT_TRANSLATE_NOOP("messages", "Day of the cut-over: %1. %2")},
    {"date.explain_no_day", QT_TRANSLATE_NOOP("messages", "Day of the cut-over: none. %1")},
};

} // namespace

std::span<const Message> dateMessages() {
    return messages;
}

} // namespace aallokko::text
