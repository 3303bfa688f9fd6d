// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the work plan: measures, positions and decisions (work.*, measure.*), and what they
// are about (subject.*).
#include "core/text/messages_work.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"edit.work_add", QT_TRANSLATE_NOOP("messages", "%1 added: %2")},
    {"edit.work_change", QT_TRANSLATE_NOOP("messages", "%1 changed: %2")},
    {"edit.work_remove", QT_TRANSLATE_NOOP("messages", "%1 removed: %2")},
    {"edit.work_rows", QT_TRANSLATE_NOOP("messages", "%1: %2 rows at once")},
    {"work.no_title",
     QT_TRANSLATE_NOOP("messages", "A measure needs a title. Write what is to be done.")},
    {"work.no_group",
     QT_TRANSLATE_NOOP(
         "messages",
         "A position needs the group that takes it. Write the name of the working group.")},
    {"work.no_body",
     QT_TRANSLATE_NOOP("messages",
                       "A decision needs the body that made it, such as the board of the region.")},
    {"work.gone",
     QT_TRANSLATE_NOOP("messages", "The row %1 is no longer there. Somebody has removed it.")},
    {"work.bad_date",
     QT_TRANSLATE_NOOP("messages", "\"%1\" is no date. Write it as 31.12.2019 or 2019-12-31.")},
    {"work.no_rows",
     QT_TRANSLATE_NOOP("messages", "The table holds no row with a title: nothing was added.")},
    {"work.unknown_list",
     QT_TRANSLATE_NOOP("messages", "\"%1\" is not a list of the work plan. There are: measures, "
                                   "positions, decisions.")},
    {"work.unknown_field", QT_TRANSLATE_NOOP("messages", "This list has no field \"%1\".")},
    {"measure.status.open", QT_TRANSLATE_NOOP("messages", "open")},
    {"measure.status.ongoing", QT_TRANSLATE_NOOP("messages", "under way")},
    {"measure.status.done", QT_TRANSLATE_NOOP("messages", "done")},
    {"measure.status.dropped", QT_TRANSLATE_NOOP("messages", "dropped")},
    {"subject.placement", QT_TRANSLATE_NOOP("messages", "%1, place in the plan")},
    {"subject.finding", QT_TRANSLATE_NOOP("messages", "%1, finding %2")},
    {"subject.plan", QT_TRANSLATE_NOOP("messages", "Plan %1")},
    {"subject.rows", QT_TRANSLATE_NOOP("messages", "One installation twice: %1")},
    {"subject.product", QT_TRANSLATE_NOOP("messages", "One product: %1")},
    {"subject.function", QT_TRANSLATE_NOOP("messages", "One function: %1")},
    {"work.list.measures", QT_TRANSLATE_NOOP("messages", "Measures")},
    {"work.list.positions", QT_TRANSLATE_NOOP("messages", "Positions")},
    {"work.list.decisions", QT_TRANSLATE_NOOP("messages", "Decisions")},
    {"work.column.title", QT_TRANSLATE_NOOP("messages", "Measure")},
    {"work.column.owner", QT_TRANSLATE_NOOP("messages", "Responsible")},
    {"work.column.due", QT_TRANSLATE_NOOP("messages", "Due")},
    {"work.column.status", QT_TRANSLATE_NOOP("messages", "Status")},
    {"work.column.systems", QT_TRANSLATE_NOOP("messages", "Systems")},
    {"work.column.proposal", QT_TRANSLATE_NOOP("messages", "Proposal")},
    {"work.column.group", QT_TRANSLATE_NOOP("messages", "Working group")},
    {"work.column.view", QT_TRANSLATE_NOOP("messages", "Position")},
    {"work.column.dissent", QT_TRANSLATE_NOOP("messages", "Dissenting")},
    {"work.column.by", QT_TRANSLATE_NOOP("messages", "Written by")},
    {"work.column.day", QT_TRANSLATE_NOOP("messages", "Day")},
    {"work.column.date", QT_TRANSLATE_NOOP("messages", "Decided on")},
    {"work.column.body", QT_TRANSLATE_NOOP("messages", "Decided by")},
    {"work.column.section", QT_TRANSLATE_NOOP("messages", "Section")},
    {"work.column.subject", QT_TRANSLATE_NOOP("messages", "Subject")},
    {"work.column.ground", QT_TRANSLATE_NOOP("messages", "Ground")},
    {"work.column.number", QT_TRANSLATE_NOOP("messages", "Number")},
    {"work.overdue", QT_TRANSLATE_NOOP("messages", "overdue")},
    {"work.dissenting", QT_TRANSLATE_NOOP("messages", "dissents")},
    {"work.agreeing", QT_TRANSLATE_NOOP("messages", "agrees")},
    {"work.done.added", QT_TRANSLATE_NOOP("messages", "%1 added.")},
    {"work.done.changed", QT_TRANSLATE_NOOP("messages", "%1 changed.")},
    {"work.done.removed", QT_TRANSLATE_NOOP("messages", "%1 removed.")},
    {"work.done.imported", QT_TRANSLATE_NOOP("messages", "Measures added: %1.")},
    {"work.none", QT_TRANSLATE_NOOP("messages", "Nothing in this list.")},
};

} // namespace

std::span<const Message> workMessages() {
    return messages;
}

} // namespace aallokko::text
