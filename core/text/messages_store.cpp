// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of project files, edits and the audit trail (codes store.*, edit.*, audit.*). The last
// argument of most store codes is the database's own words, kept for logs and left out here.
#include "core/text/messages.h"

#include <QtGlobal>
#include <array>

namespace aallokko::text {

namespace {

constexpr std::array messages{
    Message{"store.exists", QT_TRANSLATE_NOOP("messages", "%1 exists already. Choose another name; "
                                                          "nothing was replaced.")},
    Message{"store.no_folder",
            QT_TRANSLATE_NOOP("messages", "The folder %1 does not exist. Make it "
                                          "first or choose another one.")},
    Message{"store.not_found", QT_TRANSLATE_NOOP("messages", "There is no project file %1.")},
    Message{"store.is_directory",
            QT_TRANSLATE_NOOP("messages", "%1 is a folder, not a project file.")},
    Message{"store.not_readable",
            QT_TRANSLATE_NOOP("messages",
                              "%1 may not be read. Ask its owner for the right to read it.")},
    Message{"store.not_a_project",
            QT_TRANSLATE_NOOP("messages", "%1 is not an Aallokko project file, or its beginning is "
                                          "damaged. If it was one, restore it from a backup.")},
    Message{"store.newer_schema",
            QT_TRANSLATE_NOOP("messages",
                              "%1 was made by a newer version of the program (schema %2, this "
                              "program knows %3). Update the program; the file was not changed.")},
    Message{"store.older_schema",
            QT_TRANSLATE_NOOP("messages",
                              "%1 has an older schema (%2, this program writes %3) and may only be "
                              "read here. Open it once where it can be written.")},
    Message{"store.corrupted",
            QT_TRANSLATE_NOOP("messages", "%1 is damaged and cannot be used as it is. Restore it "
                                          "from a backup; nothing was written to it.")},
    Message{"store.cannot_open",
            QT_TRANSLATE_NOOP("messages", "%1 cannot be opened. Check that the file and its folder "
                                          "may be read and written.")},
    Message{"store.cannot_write",
            QT_TRANSLATE_NOOP("messages", "%1 cannot be written. Check the rights of its folder.")},
    Message{"store.read_only",
            QT_TRANSLATE_NOOP("messages", "%1 or its folder may not be written. Nothing was "
                                          "changed; copy the project to a folder of your own.")},
    Message{"store.locked",
            QT_TRANSLATE_NOOP("messages", "%1 is in use by another program that is writing to it. "
                                          "Nothing was changed; try again in a moment.")},
    Message{"store.disk_full",
            QT_TRANSLATE_NOOP("messages",
                              "The disk or the quota that holds %1 is full. Nothing was "
                              "changed; free some space and try again.")},
    Message{"store.io_error",
            QT_TRANSLATE_NOOP("messages", "Reading or writing %1 failed (%2). Nothing was changed; "
                                          "check the disk.")},
    Message{"store.no_driver",
            QT_TRANSLATE_NOOP("messages", "%1 cannot be opened: the database driver %2 is not "
                                          "installed. Install libqt6sql6-sqlite.")},
    Message{"store.version_conflict",
            QT_TRANSLATE_NOOP("messages",
                              "Somebody else changed %1 meanwhile: this change is based "
                              "on version %2, the file has version %3. Nothing was "
                              "written; load the project again and repeat the change.")},
    Message{"store.conflict",
            QT_TRANSLATE_NOOP("messages",
                              "A record that this change would create is in %1 already. "
                              "Nothing was written; load the project again.")},
    Message{"store.broken_reference",
            QT_TRANSLATE_NOOP("messages",
                              "The change names a record that is not in %1. Nothing was "
                              "written. This is a defect of the program; please report "
                              "it.")},
    Message{"store.constraint",
            QT_TRANSLATE_NOOP("messages",
                              "The change does not fit the structure of %1 (%2). Nothing "
                              "was written. This is a defect of the program; please "
                              "report it.")},
    Message{"store.not_a_plan",
            QT_TRANSLATE_NOOP("messages", "A planner run may store plans only (%1). Nothing was "
                                          "written. This is a defect of the program; please report "
                                          "it.")},
    Message{"store.network_share",
            QT_TRANSLATE_NOOP("messages",
                              "The project is on a network share. It works, but slower, "
                              "and two people must not open it at once; keep it on a "
                              "local disk or use a database server.")},
    Message{"edit.stale",
            QT_TRANSLATE_NOOP("messages",
                              "The value of %1 has changed since it was read. Nothing was "
                              "written; look at the new value and repeat the change.")},
    Message{"edit.empty",
            QT_TRANSLATE_NOOP("messages", "A change has neither an old nor a new value. This is a "
                                          "defect of the program; please report it.")},
    Message{"edit.id_changed",
            QT_TRANSLATE_NOOP("messages", "A change would give record %1 another number. This is a "
                                          "defect of the program; please report it.")},
    Message{"edit.no_record",
            QT_TRANSLATE_NOOP("messages", "System %1 has no record that could hold the field %2.")},
    Message{"edit.not_exact",
            QT_TRANSLATE_NOOP("messages",
                              "The change \"%1\" holds a day that does not exist or text "
                              "in an unknown encoding. Nothing was written. This is a "
                              "defect of the program; please report it.")},
    Message{"edit.bad_json",
            QT_TRANSLATE_NOOP("messages", "The stored change cannot be read at %1: %2. The file is "
                                          "damaged; restore it from a backup.")},
    Message{"edit.create", QT_TRANSLATE_NOOP("messages", "Create the project")},
    Message{"edit.new_project", QT_TRANSLATE_NOOP("messages", "Create the project")},
    Message{"edit.project_id", QT_TRANSLATE_NOOP("messages", "Give the project its id")},
    Message{"edit.field", QT_TRANSLATE_NOOP("messages", "Change of one value")},
    Message{"edit.cells", QT_TRANSLATE_NOOP("messages", "Change of %1 values")},
    Message{"column.undone_by", QT_TRANSLATE_NOOP("messages", "Taken back by")},
    Message{"column.field", QT_TRANSLATE_NOOP("messages", "Field")},
    Message{"column.imported", QT_TRANSLATE_NOOP("messages", "Imported")},
    Message{"column.now", QT_TRANSLATE_NOOP("messages", "Now")},
    Message{"edit.undo_import", QT_TRANSLATE_NOOP("messages", "Import %1 taken back")},
    Message{"session.no_import",
            QT_TRANSLATE_NOOP("messages", "No import has the number %1. \"aallokko import PROJECT "
                                          "--history\" lists them.")},
    Message{"cli.import_undone",
            QT_TRANSLATE_NOOP("messages", "Import %1 is taken back. Changed or used since, so kept "
                                          "as they are: %2.")},
    Message{"cli.import_would_be_undone",
            QT_TRANSLATE_NOOP("messages",
                              "Import %1 would be taken back. Changed or used since, so "
                              "it would be kept as it is: %2.")},
    Message{"cli.import_undone_before",
            QT_TRANSLATE_NOOP("messages", "Import %1 has already been taken back (entry %2 of the "
                                          "audit trail).")},
    Message{"cli.unknown_field",
            QT_TRANSLATE_NOOP("messages", "There is no field \"%1\". Write the key of a field, for "
                                          "example annual_cost.")},
    Message{"import.conflict",
            QT_TRANSLATE_NOOP("messages", "Both have changed \"%2\" of \"%1\": it was \"%3\"; "
                                          "\"%4\" was typed by %5, the file says \"%6\".")},
    Message{"import.source_renamed",
            QT_TRANSLATE_NOOP("messages", "The file goes on with the list \"%1\": %2 of its %3 "
                                          "systems are the same. If it is another list, import it "
                                          "with --renamed separate.")},
    Message{"import.source_similar",
            QT_TRANSLATE_NOOP("messages",
                              "%2 of the %3 systems of this file have the same names "
                              "as those of the list \"%1\" and stand beside them. If it "
                              "is the same list, leave one out or give its "
                              "organisation.")},
    Message{"edit.pin", QT_TRANSLATE_NOOP("messages", "Pinning of %1")},
    Message{"edit.unpin", QT_TRANSLATE_NOOP("messages", "Removal of the pin of %1")},
    Message{"edit.plan", QT_TRANSLATE_NOOP("messages", "Plan %1")},
    Message{"edit.no_plan", QT_TRANSLATE_NOOP("messages", "Planning of %1 without a result")},
    Message{"edit.policy", QT_TRANSLATE_NOOP("messages", "Change of the planning parameters")},
    Message{"audit.broken",
            QT_TRANSLATE_NOOP("messages",
                              "The audit trail does not verify at entry %1 (%2): an entry "
                              "was changed, removed or reordered outside the program. "
                              "Keep the file and compare it with a backup.")},
};

} // namespace

std::span<const Message> storeMessages() {
    return messages;
}

} // namespace aallokko::text
