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
    {"match.judged", QT_TRANSLATE_NOOP("messages", "A person has judged them.")},
};

} // namespace

std::span<const Message> clusterMessages() {
    return messages;
}

} // namespace aallokko::text
