// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the quality rules: what was found, where, what to do. For rules on systems %1 is the
// system and %2 its organisation.
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"rule.Q01", QT_TRANSLATE_NOOP("messages", "A row of %2 has no system name. Write the name.")},
    {"rule.Q02",
     QT_TRANSLATE_NOOP(
         "messages", "%1 has no responsible organisation. State which authority answers for it.")},
    {"rule.Q03",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2): neither purpose nor function is stated. Write what the system is used for.")},
    {"rule.Q04", QT_TRANSLATE_NOOP(
                     "messages", "%1 (%2) has no owner. State who decides on it and pays for it.")},
    {"rule.Q05",
     QT_TRANSLATE_NOOP("messages",
                       "%1 (%2) is not linked to any function. Choose the functions it serves.")},
    {"rule.Q06", QT_TRANSLATE_NOOP("messages", "%1 (%2): criticality is not stated.")},
    {"rule.Q07",
     QT_TRANSLATE_NOOP("messages",
                       "%1 (%2): it is not stated whether the system holds personal data.")},
    {"rule.Q08",
     QT_TRANSLATE_NOOP("messages", "%1 (%2) has the criticality \"%3\" but no interface is stated. "
                                   "Name the interfaces or write that there are none.")},
    {"rule.Q09",
     QT_TRANSLATE_NOOP("messages", "Interface %1 – %2: the transfer method is not stated.")},
    {"rule.Q10", QT_TRANSLATE_NOOP("messages", "%1 (%2) has no vendor.")},
    {"rule.Q11", QT_TRANSLATE_NOOP(
                     "messages", "%1 (%2) transfers, but the end of its contract is not stated.")},
    {"rule.Q12", QT_TRANSLATE_NOOP("messages", "%1 (%2): the yearly cost is not stated.")},
    {"rule.Q13", QT_TRANSLATE_NOOP("messages", "%1 (%2): the number of users is not stated.")},
    {"rule.Q14",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): it is not decided whether the system transfers.")},
    {"rule.Q15", QT_TRANSLATE_NOOP("messages", "%1 has not sent an inventory. Send it the form.")},
    {"rule.Q16",
     QT_TRANSLATE_NOOP("messages", "No system in the region serves the function \"%1\". Add the "
                                   "missing row, or state that the work is done by hand.")},
    {"rule.Q16_organisation",
     QT_TRANSLATE_NOOP("messages",
                       "%1: no system is known for %2 statutory tasks due on day one: %3. Add the "
                       "missing rows, or state who provides them or that the work is done by "
                       "hand.")},
    {"rule.Q17",
     QT_TRANSLATE_NOOP(
         "messages",
         "%2 uses the identifier %3 for %1 and for %4. Give each row its own identifier.")},
    {"rule.Q18",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 and %3 of %2 may be the same system reported twice. Compare the rows and decide.")},
    {"rule.Q19", QT_TRANSLATE_NOOP("messages", "The product %1 has %2 installations in %3 "
                                               "organisations. Look whether they can be merged.")},
    {"rule.Q20", QT_TRANSLATE_NOOP(
                     "messages", "Interface %1 – %2: \"%3\" is no system of the inventory, or the "
                                 "name of several. Choose the system or mark the end as "
                                 "external.")},
    {"rule.Q21", QT_TRANSLATE_NOOP("messages", "%1 (%2) reports an interface with %3 (%4), which "
                                               "does not report it. Ask %4 whether it exists.")},
    {"rule.Q22",
     QT_TRANSLATE_NOOP(
         "messages", "%1 (%2): the contract ended on %3, but the system was in production on %4.")},
    {"rule.Q23",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): support ends on %3, before the planned move on %4.")},
    {"rule.Q24",
     QT_TRANSLATE_NOOP("messages", "%1 (%2) is being phased out, but %3 is to be moved into it.")},
    {"rule.Q25",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): the yearly cost of %3 is far from that of like "
                                   "systems (about %4). Check the unit of the figure.")},
    {"rule.Q26",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2): %3 users but a staff of %4. Check whether clients or licences were counted.")},
    {"rule.Q27",
     QT_TRANSLATE_NOOP("messages", "%1 (%2) holds client or patient data but is marked public.")},
    {"rule.Q28",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2) serves health or social care but is marked to hold no personal data.")},
    {"rule.Q29",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): the row was last checked on %3, over %4 months ago.")},
    {"rule.Q30",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2): %3 values were interpreted, the first from \"%4\". Check the source cells.")},
    {"rule.Q30_unquoted",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): %3 values were interpreted. Check the source cells.")},
    {"rule.Q31",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2) holds sensitive personal data but no record of processing is stated.")},
    {"rule.Q32", QT_TRANSLATE_NOOP(
                     "messages", "%1 (%2): client or patient data is used with a shared account.")},
    {"rule.Q33",
     QT_TRANSLATE_NOOP("messages", "%1 (%2) is critical but no recovery plan is stated.")},
    {"rule.Q34",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2) transfers on %3, but its class under the Client Data Act is not stated.")},
    {"rule.Q35",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2) is to be closed, but the retention period of its data is not stated.")},
    {"rule.Q36", QT_TRANSLATE_NOOP("messages", "%1 (%2) is a cloud service with client or patient "
                                               "data, but it is not stated who hosts the data.")},
    {"rule.Q37", QT_TRANSLATE_NOOP(
                     "messages", "The function \"%1\" is due on %3, but none of its %2 systems is "
                                 "ready by then. Plan a new, a continuing or a minimum solution.")},
    {"rule.Q38",
     QT_TRANSLATE_NOOP("messages", "%1 systems wait for each other, so no order exists: %2. Move "
                                   "them in one wave or drop one of the conditions.")},
    {"rule.Q39",
     QT_TRANSLATE_NOOP("messages",
                       "%1 (%2) is planned for %4, before %3 in %5, which must come first.")},
    {"rule.Q40",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): the cut-over on %3 falls into a change freeze. It "
                                   "concerns: %4.")},
    {"rule.Q41",
     QT_TRANSLATE_NOOP("messages", "%1 in %2: %3 of %4 in use. Too little capacity stays free.")},
    {"rule.Q42", QT_TRANSLATE_NOOP("messages", "%1 (%2) is to be replaced on %3, but a tender and "
                                               "the migration take %4 months from today.")},
    {"rule.Q43",
     QT_TRANSLATE_NOOP(
         "messages",
         "%1 (%2): the last day to give notice was %3 (%4 months), and nothing has been decided.")},
    {"rule.Q44", QT_TRANSLATE_NOOP(
                     "messages", "%1: its organisation %2 ends on %3, before the move that begins "
                                 "on %4. Plan the transfer of the contract and the data earlier.")},
    {"rule.Q45", QT_TRANSLATE_NOOP(
                     "messages", "%1 (%2): the disposition \"%3\" contradicts what happens to its "
                                 "functions in the reform: %4.")},
    {"rule.Q46",
     QT_TRANSLATE_NOOP("messages",
                       "%1 (%2) moves in %3, but the transfer of its contract is not settled.")},
    {"rule.Q47",
     QT_TRANSLATE_NOOP("messages",
                       "%1 (%2): the date of %3 (%4) does not fit the planned move on %5.")},
    {"rule.Q48",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): staff data comes on %3 and the first salary is paid "
                                   "on %4; at least %5 months are needed between.")},
    {"rule.Q49",
     QT_TRANSLATE_NOOP("messages",
                       "%1: %2 systems move, but no communication measure is linked to them.")},
    {"rule.Q50", QT_TRANSLATE_NOOP("messages", "The plan %1 was changed after its approval without "
                                               "a decision. Record body, date and section.")},
    {"rule.every_category", QT_TRANSLATE_NOOP("messages", "all systems")},
    {"rule.suggestions", QT_TRANSLATE_NOOP("messages", "Perhaps meant: %1.")},
    {"rule.waived", QT_TRANSLATE_NOOP("messages", "Accepted by %1 on %2: %3.")},
    {"rule.waived_until", QT_TRANSLATE_NOOP("messages", "Accepted by %1 on %2 until %4: %3.")},
    {"rule.waiver_expired",
     QT_TRANSLATE_NOOP("messages", "Accepted by %1 until %4, which has passed: %3.")},
    {"waiver.unknown_rule",
     QT_TRANSLATE_NOOP("messages", "There is no quality rule %1. \"aallokko check PROJECT\" shows "
                                   "the rules with findings.")},
    {"waiver.no_reason",
     QT_TRANSLATE_NOOP("messages", "Write why the findings are accepted (--reason).")},
    {"waiver.past", QT_TRANSLATE_NOOP("messages", "The day %1 has passed: the inventory is checked "
                                                  "as of %2. Give a later day.")},
    {"waiver.none",
     QT_TRANSLATE_NOOP("messages", "No findings of %1 are accepted there, so nothing is taken "
                                   "back.")},
    {"waiver.done",
     QT_TRANSLATE_NOOP("messages", "Accepted: %1, %2 findings. They are listed with --waived.")},
    {"waiver.done_until",
     QT_TRANSLATE_NOOP("messages",
                       "Accepted until %3: %1, %2 findings. They are listed with --waived.")},
    {"ends.none", QT_TRANSLATE_NOOP("messages", "No end of this interface is unclear.")},
    {"ends.itself", QT_TRANSLATE_NOOP("messages", "%1 is the other end of the interface.")},
    {"edit.join_end", QT_TRANSLATE_NOOP("messages", "\"%1\" at the end of an interface means %2")},
    {"review.errors",
     QT_TRANSLATE_NOOP("messages", "%1 has %2 open errors. Mend or accept them before its "
                                   "inventory is marked as reviewed.")},
    {"review.none", QT_TRANSLATE_NOOP("messages", "%1 is not marked as reviewed.")},
    {"review.done", QT_TRANSLATE_NOOP("messages", "%1 is marked as reviewed.")},
    {"review.taken_back",
     QT_TRANSLATE_NOOP("messages", "The mark of %1 as reviewed is taken back.")},
    {"edit.review", QT_TRANSLATE_NOOP("messages", "Inventory of %1 reviewed")},
    {"edit.unreview", QT_TRANSLATE_NOOP("messages", "Mark as reviewed of %1 taken back")},
    {"waiver.nothing_yet",
     QT_TRANSLATE_NOOP("messages", "Nothing of the kind is found at present.")},
    {"waiver.taken_back", QT_TRANSLATE_NOOP("messages", "No longer accepted: %1.")},
    {"edit.waive", QT_TRANSLATE_NOOP("messages", "Acceptance of findings of %1")},
    {"edit.unwaive", QT_TRANSLATE_NOOP("messages", "Taking back the acceptance of %1")},
    {"export.column_waived", QT_TRANSLATE_NOOP("messages", "Accepted until")},
    {"export.waived_always", QT_TRANSLATE_NOOP("messages", "until taken back")},
    {"check.waived", QT_TRANSLATE_NOOP("messages", "Accepted findings: %1. --waived lists them.")},
    {"check.questions",
     QT_TRANSLATE_NOOP("messages", "The %1 questions that help most, and the form to send:")},
    {"check.question", QT_TRANSLATE_NOOP("messages", "%1: %2 (%3 rows)")},
    {"check.readiness",
     QT_TRANSLATE_NOOP("messages", "%1 (%2): %3 of %4 organisations have a complete inventory.")},
    {"match.product_vendor", QT_TRANSLATE_NOOP("messages", "Product and vendor are the same.")},
    {"match.product",
     QT_TRANSLATE_NOOP("messages", "The product is the same; not all rows state a vendor.")},
    {"match.name_vendor",
     QT_TRANSLATE_NOOP("messages", "The name without its version and the vendor are the same.")},
    {"match.name_category",
     QT_TRANSLATE_NOOP("messages", "The name without its version and the category are the same.")},
    {"match.name_function",
     QT_TRANSLATE_NOOP("messages", "The names are alike and a function is common.")},
    {"match.verdict", QT_TRANSLATE_NOOP("messages", "A person has judged them the same.")},
    {"rules.duplicate_id",
     QT_TRANSLATE_NOOP("messages", "The rule settings hold the rule %1 twice.")},
    {"rules.bad_value",
     QT_TRANSLATE_NOOP("messages", "The rule settings: \"%3\" is not possible as %2 of %1.")},
};

} // namespace

std::span<const Message> ruleMessages() {
    return messages;
}

} // namespace aallokko::text
