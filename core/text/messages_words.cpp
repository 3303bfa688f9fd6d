// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that stand alone in lists or inside sentences: figures of the graph, checks of a project,
// kinds of audit entries, and why a file cannot be read or written.
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"audit.kind.create", QT_TRANSLATE_NOOP("messages", "New project")},
    {"audit.kind.import", QT_TRANSLATE_NOOP("messages", "Import")},
    {"audit.kind.edit", QT_TRANSLATE_NOOP("messages", "Change")},
    {"audit.kind.merge", QT_TRANSLATE_NOOP("messages", "Copies joined")},
    {"audit.kind.plan", QT_TRANSLATE_NOOP("messages", "Plan")},
    {"audit.kind.undo", QT_TRANSLATE_NOOP("messages", "Undone")},
    {"audit.kind.redo", QT_TRANSLATE_NOOP("messages", "Done again")},
    {"export.title_changes", QT_TRANSLATE_NOOP("messages", "Changes")},
    {"export.column_record", QT_TRANSLATE_NOOP("messages", "System or record")},
    {"export.column_before", QT_TRANSLATE_NOOP("messages", "Before")},
    {"export.column_after", QT_TRANSLATE_NOOP("messages", "After")},
    {"session.no_version", QT_TRANSLATE_NOOP("messages", "There is no inventory version %1.")},
    {"audit.added", QT_TRANSLATE_NOOP("messages", "added")},
    {"audit.removed", QT_TRANSLATE_NOOP("messages", "removed")},
    {"audit.changed", QT_TRANSLATE_NOOP("messages", "changed")},
    {"audit.approved", QT_TRANSLATE_NOOP("messages", "approved")},
    {"audit.in_latest", QT_TRANSLATE_NOOP("messages", "in the latest file")},
    {"audit.not_in_latest", QT_TRANSLATE_NOOP("messages", "no longer in the latest file")},
    {"audit.systems", QT_TRANSLATE_NOOP("messages", "systems: %1")},
    {"audit.unlisted", QT_TRANSLATE_NOOP("messages", "Too many changes to list (%1 megabytes)")},
    {"audit.record.organisation", QT_TRANSLATE_NOOP("messages", "Organisation")},
    {"audit.record.product", QT_TRANSLATE_NOOP("messages", "Product")},
    {"audit.record.installation", QT_TRANSLATE_NOOP("messages", "System")},
    {"audit.record.use", QT_TRANSLATE_NOOP("messages", "Use")},
    {"audit.record.contract", QT_TRANSLATE_NOOP("messages", "Contract")},
    {"audit.record.interface", QT_TRANSLATE_NOOP("messages", "Interface")},
    {"audit.record.milestone", QT_TRANSLATE_NOOP("messages", "Milestone")},
    {"audit.record.named_phase", QT_TRANSLATE_NOOP("messages", "Phase")},
    {"audit.record.pin", QT_TRANSLATE_NOOP("messages", "Pin")},
    {"audit.record.verdict", QT_TRANSLATE_NOOP("messages", "Verdict")},
    {"audit.record.waiver", QT_TRANSLATE_NOOP("messages", "Accepted finding")},
    {"audit.record.measure", QT_TRANSLATE_NOOP("messages", "Measure")},
    {"audit.record.position", QT_TRANSLATE_NOOP("messages", "Position")},
    {"audit.record.decision", QT_TRANSLATE_NOOP("messages", "Decision")},
    {"audit.record.scenario", QT_TRANSLATE_NOOP("messages", "Scenario")},
    {"audit.record.setting", QT_TRANSLATE_NOOP("messages", "Setting")},
    {"audit.record.source_file", QT_TRANSLATE_NOOP("messages", "Source file")},
    {"audit.record.source_row", QT_TRANSLATE_NOOP("messages", "Source row")},
    {"figure.systems", QT_TRANSLATE_NOOP("messages", "Systems")},
    {"figure.interfaces", QT_TRANSLATE_NOOP("messages", "Interfaces")},
    {"figure.components", QT_TRANSLATE_NOOP("messages", "Separate parts of the graph")},
    {"figure.largest_component", QT_TRANSLATE_NOOP("messages", "Size of the largest part")},
    {"figure.isolated_systems", QT_TRANSLATE_NOOP("messages", "Systems without interfaces")},
    {"figure.national_services", QT_TRANSLATE_NOOP("messages", "National services")},
    {"figure.unresolved_ends",
     QT_TRANSLATE_NOOP("messages", "Interface ends that are no known system")},
    {"figure.cycle_count", QT_TRANSLATE_NOOP("messages", "Circles of dependencies")},
    {"figure.largest_cycle", QT_TRANSLATE_NOOP("messages", "Size of the largest circle")},
    {"figure.layers", QT_TRANSLATE_NOOP("messages", "Layers of dependencies")},
    {"doctor.schema", QT_TRANSLATE_NOOP("messages", "Structure of the database")},
    {"doctor.integrity", QT_TRANSLATE_NOOP("messages", "Integrity of the database")},
    {"doctor.load", QT_TRANSLATE_NOOP("messages", "Records can be read")},
    {"doctor.audit", QT_TRANSLATE_NOOP("messages", "Audit trail")},
    {"doctor.audit_chain", QT_TRANSLATE_NOOP("messages", "Chain of the audit trail")},
    {"doctor.replay", QT_TRANSLATE_NOOP("messages", "Records agree with the audit trail")},
    {"doctor.audit_replay", QT_TRANSLATE_NOOP("messages", "Content agrees with the audit trail")},
    {"doctor.size", QT_TRANSLATE_NOOP("messages", "Size of the project")},
    {"doctor.file_bytes", QT_TRANSLATE_NOOP("messages", "Size of the file")},
    {"doctor.place", QT_TRANSLATE_NOOP("messages", "Place of the file")},
    {"doctor.driver", QT_TRANSLATE_NOOP("messages", "Database driver")},
    {"doctor.systems", QT_TRANSLATE_NOOP("messages", "Systems")},
    {"doctor.interfaces", QT_TRANSLATE_NOOP("messages", "Interfaces")},
    {"doctor.locale", QT_TRANSLATE_NOOP("messages", "Language setting of the computer")},
    {"doctor.qt", QT_TRANSLATE_NOOP("messages", "Qt version")},
    {"doctor.state.ok", QT_TRANSLATE_NOOP("messages", "ok")},
    {"doctor.state.failed", QT_TRANSLATE_NOOP("messages", "FAILED")},
    {"doctor.detail.schema", QT_TRANSLATE_NOOP("messages", "version %1")},
    {"doctor.detail.load", QT_TRANSLATE_NOOP("messages", "inventory version %1")},
    {"doctor.detail.bytes", QT_TRANSLATE_NOOP("messages", "%1 bytes")},
    {"doctor.detail.local", QT_TRANSLATE_NOOP("messages", "local disk")},
    {"doctor.detail.network", QT_TRANSLATE_NOOP("messages", "network share")},
    {"doctor.detail.differs", QT_TRANSLATE_NOOP("messages", "the trail and the records differ")},
    {"file.why.missing", QT_TRANSLATE_NOOP("messages", "the file does not exist")},
    {"file.why.folder", QT_TRANSLATE_NOOP("messages", "it is a folder")},
    {"file.why.no_folder", QT_TRANSLATE_NOOP("messages", "its folder does not exist")},
    {"file.why.no_right", QT_TRANSLATE_NOOP("messages", "there is no permission")},
    {"file.why.full", QT_TRANSLATE_NOOP("messages", "the disk is full")},
    {"archive.why.cut", QT_TRANSLATE_NOOP("messages", "its end is missing")},
    {"archive.why.checksum", QT_TRANSLATE_NOOP("messages", "its checksum is wrong")},
    {"archive.why.inconsistent", QT_TRANSLATE_NOOP("messages", "its parts contradict each other")},
    {"archive.why.compression", QT_TRANSLATE_NOOP("messages", "its compression is not supported")},
    {"archive.why.packed", QT_TRANSLATE_NOOP("messages", "its compressed data is broken")},
    {"archive.why.other", QT_TRANSLATE_NOOP("messages", "the package cannot be read")},
};

} // namespace

std::span<const Message> wordMessages() {
    return messages;
}

} // namespace aallokko::text
