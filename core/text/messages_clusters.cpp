// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about duplicates: verdicts, merging of rows and consolidation of clusters.
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"cluster.unknown",
     QT_TRANSLATE_NOOP("messages", "There is no cluster \"%1\". \"aallokko duplicates PROJECT\" "
                                   "lists them.")},
    {"cluster.too_few", QT_TRANSLATE_NOOP("messages", "A verdict needs at least two systems.")},
    {"cluster.not_member", QT_TRANSLATE_NOOP("messages", "%1 does not belong to the cluster %2.")},
    {"cluster.verdict.same", QT_TRANSLATE_NOOP("messages", "the same")},
    {"cluster.verdict.different", QT_TRANSLATE_NOOP("messages", "different")},
    {"cluster.verdict.later", QT_TRANSLATE_NOOP("messages", "later")},
    {"cluster.decided", QT_TRANSLATE_NOOP("messages", "%1: %2 (%3 systems).")},
    {"edit.decide", QT_TRANSLATE_NOOP("messages", "Verdict \"%1\" on %2 (%3 systems)")},
    {"edit.merge_systems", QT_TRANSLATE_NOOP("messages", "Merging of %1 (%2 rows)")},
    {"merge.too_few", QT_TRANSLATE_NOOP("messages", "Merging needs at least two systems.")},
    {"merge.twice", QT_TRANSLATE_NOOP("messages", "%1 is named twice.")},
    {"merge.unknown", QT_TRANSLATE_NOOP("messages", "There is no system %1.")},
    {"merge.judged_different",
     QT_TRANSLATE_NOOP("messages", "%1 and %2 have been judged different. Change that verdict "
                                   "before merging them.")},
    {"merge.would", QT_TRANSLATE_NOOP("messages", "%1 rows would become the system %2.")},
    {"merge.done", QT_TRANSLATE_NOOP("messages", "%1 rows are now the system %2.")},
    {"merge.interfaces",
     QT_TRANSLATE_NOOP("messages",
                       "Interfaces moved: %1, dropped between the rows: %2, joined with "
                       "an equal one: %3.")},
    {"merge.pins",
     QT_TRANSLATE_NOOP("messages", "The rows are pinned to different quarters; the pin of the "
                                   "system that stays is kept.")},
    {"merge.procurement",
     QT_TRANSLATE_NOOP("messages", "The rows name different suppliers or contracts. Joining "
                                   "contracts may be a substantial change that needs procurement: "
                                   "ask the procurement unit.")},
    {"merge.stale",
     QT_TRANSLATE_NOOP("messages", "Stored plans place these rows and become stale: plan again.")},
    {"merge.value.only", QT_TRANSLATE_NOOP("messages", "only this row says it")},
    {"merge.value.joined", QT_TRANSLATE_NOOP("messages", "both are kept together")},
    {"merge.value.typed", QT_TRANSLATE_NOOP("messages", "a person typed it")},
    {"merge.value.newer", QT_TRANSLATE_NOOP("messages", "the row is newer")},
    {"merge.value.survivor", QT_TRANSLATE_NOOP("messages", "value of the system that stays")},
    {"merge.value.first", QT_TRANSLATE_NOOP("messages", "the first row that says something")},
    {"merge.value.chosen", QT_TRANSLATE_NOOP("messages", "chosen")},
    {"edit.merge_copies", QT_TRANSLATE_NOOP("messages", "Joining of the copy %1 (%2 changes)")},
    {"copies.not_base",
     QT_TRANSLATE_NOOP("messages",
                       "%1 is not the copy that both projects came from: its audit trail does not "
                       "begin theirs. Give the file as it was when the copy was made.")},
    {"copies.conflicts",
     QT_TRANSLATE_NOOP("messages",
                       "%1 things were changed in both copies; nothing was written. Settle them in "
                       "one of the copies, or choose a side: --prefer mine or --prefer theirs.")},
    {"copies.joined",
     QT_TRANSLATE_NOOP("messages", "The copies are joined: %1 changes, %2 entries of the other "
                                   "trail kept, %3 records renumbered.")},
    {"copies.would",
     QT_TRANSLATE_NOOP("messages", "Without conflict: %1 changes, %2 entries of the other trail, "
                                   "%3 records renumbered.")},
    {"edit.consolidate", QT_TRANSLATE_NOOP("messages", "Outcome of %1 systems: %2")},
    {"consolidate.unknown_outcome",
     QT_TRANSLATE_NOOP("messages", "There is no outcome \"%1\". Possible: %2.")},
    {"consolidate.no_target",
     QT_TRANSLATE_NOOP("messages",
                       "The outcome \"%1\" needs a target: --target SYSTEM, or --target "
                       "new with --name.")},
    {"consolidate.no_name", QT_TRANSLATE_NOOP("messages", "A new target needs a name: --name.")},
    {"consolidate.no_systems", QT_TRANSLATE_NOOP("messages", "No systems are left to decide on.")},
    {"consolidate.target_excepted",
     QT_TRANSLATE_NOOP("messages", "The target cannot be an exception.")},
    {"consolidate.would", QT_TRANSLATE_NOOP("messages", "%1 systems would be decided.")},
    {"consolidate.done", QT_TRANSLATE_NOOP("messages", "%1 systems are decided.")},
    {"consolidate.ends", QT_TRANSLATE_NOOP("messages", "The sources end.")},
    {"consolidate.shrinks", QT_TRANSLATE_NOOP("messages", "The sources shrink and go on.")},
    {"consolidate.continues", QT_TRANSLATE_NOOP("messages", "The sources go on.")},
    {"consolidate.date", QT_TRANSLATE_NOOP("messages", "Needed: %1 (not known for %2 systems)")},
    {"consolidate.date_known", QT_TRANSLATE_NOOP("messages", "Needed: %1 (known)")},
    {"consolidate.effort", QT_TRANSLATE_NOOP("messages", "Work: %1 person-days before, %2 after")},
    {"consolidate.execution",
     QT_TRANSLATE_NOOP("messages", "Cost of carrying it out: %1 before, %2 after")},
    {"consolidate.running",
     QT_TRANSLATE_NOOP("messages",
                       "Sources that end cost %1 a year; the target costs %2 once and %3 "
                       "a year.")},
    {"consolidate.integrations",
     QT_TRANSLATE_NOOP("messages", "Integrations: %1 now, %2 to be built for one target")},
    {"consolidate.reuse",
     QT_TRANSLATE_NOOP("messages",
                       "Integrations built once: %1 interfaces are not built again, which takes "
                       "%2 person-days off the work.")},
    {"consolidate.procurement",
     QT_TRANSLATE_NOOP("messages",
                       "%1 contracts worth %2 in four years would be joined. That may be a "
                       "substantial change: ask whether it needs procurement.")},
    {"consolidate.procurement_national",
     QT_TRANSLATE_NOOP("messages", "%1 contracts worth %2 in four years would be joined, above the "
                                   "national threshold: joining them may need procurement.")},
    {"consolidate.procurement_eu",
     QT_TRANSLATE_NOOP("messages",
                       "%1 contracts worth %2 in four years would be joined, above the EU "
                       "threshold: joining them may need procurement.")},
    {"consolidate.new_procurement",
     QT_TRANSLATE_NOOP("messages", "A new solution needs procurement before the work begins.")},
    {"needs.contract_end", QT_TRANSLATE_NOOP("messages", "end of the contract")},
    {"needs.archive_ready", QT_TRANSLATE_NOOP("messages", "when the archive is ready")},
    {"needs.procurement_start", QT_TRANSLATE_NOOP("messages", "start of the procurement")},
    {"needs.national_service_date",
     QT_TRANSLATE_NOOP("messages", "opening of the national service")},
    {"needs.share_leaving", QT_TRANSLATE_NOOP("messages", "share that leaves")},
    {"needs.retention", QT_TRANSLATE_NOOP("messages", "retention of the data")},
    {"needs.decision", QT_TRANSLATE_NOOP("messages", "the decision on the outcome")},
    {"needs.agreement_start", QT_TRANSLATE_NOOP("messages", "start of the service agreement")},
    {"needs.agreement_end", QT_TRANSLATE_NOOP("messages", "end of the service agreement")},
    {"target.users", QT_TRANSLATE_NOOP("messages", "%1 users")},
    {"target.users_unknown", QT_TRANSLATE_NOOP("messages", "users not known")},
    {"target.cost", QT_TRANSLATE_NOOP("messages", "%1 a user and year")},
    {"target.cost_unknown", QT_TRANSLATE_NOOP("messages", "cost a user not known")},
    {"target.transferable", QT_TRANSLATE_NOOP("messages", "the contract can be transferred")},
    {"target.not_transferable",
     QT_TRANSLATE_NOOP("messages", "the contract cannot be transferred as it is")},
    {"target.transfer_unknown",
     QT_TRANSLATE_NOOP("messages", "whether the contract can be transferred is not known")},
    {"target.contract_open",
     QT_TRANSLATE_NOOP("messages", "the contract runs until further notice")},
    {"target.contract_long", QT_TRANSLATE_NOOP("messages", "the contract runs to %1")},
    {"target.contract_short", QT_TRANSLATE_NOOP("messages", "the contract ends soon, %1")},
    {"target.contract_unknown", QT_TRANSLATE_NOOP("messages", "end of the contract not known")},
    {"target.certified", QT_TRANSLATE_NOOP("messages", "certification class %1")},
    {"target.no_certification_needed", QT_TRANSLATE_NOOP("messages", "no certification needed")},
    {"target.certification_unknown", QT_TRANSLATE_NOOP("messages", "certification not known")},
    {"target.support_ends", QT_TRANSLATE_NOOP("messages", "support ends %1")},
    {"target.support_open", QT_TRANSLATE_NOOP("messages", "support goes on")},
    {"target.support_unknown", QT_TRANSLATE_NOOP("messages", "end of support not known")},
    {"match.judged", QT_TRANSLATE_NOOP("messages", "a person has judged them")},
};

} // namespace

std::span<const Message> clusterMessages() {
    return messages;
}

} // namespace aallokko::text
