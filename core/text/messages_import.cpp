// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the import: catalogues, mapping, cells, rows, organisations and interfaces (codes
// catalogue.*, mapping.*, import.*).
#include "core/text/messages.h"

#include <QtGlobal>
#include <array>

namespace aallokko::text {

namespace {

constexpr std::array messages{
    Message{"edit.import", QT_TRANSLATE_NOOP("messages", "Import (%1 files, %2 systems)")},
    Message{"catalogue.damaged",
            QT_TRANSLATE_NOOP("messages",
                              "The built-in catalogue or mapping \"%1\" cannot be read: %2")},
    Message{"catalogue.unknown_field",
            QT_TRANSLATE_NOOP(
                "messages", "The catalogue names a field \"%1\" that this version does not know.")},
    Message{"catalogue.field_missing",
            QT_TRANSLATE_NOOP("messages", "The catalogue lacks the field \"%1\". Install the "
                                          "program again or use its own catalogue.")},
    Message{"mapping.unknown_field",
            QT_TRANSLATE_NOOP("messages", "The mapping gives the column \"%1\" to \"%2\", which is "
                                          "no field. Use a field key or \"ignore\".")},
    Message{"mapping.bad_row",
            QT_TRANSLATE_NOOP("messages", "The mapping says of the sheet \"%1\" that its headers "
                                          "are in row \"%2\". Write the number of the row.")},
    Message{"import.cancelled",
            QT_TRANSLATE_NOOP("messages", "The import was stopped. Nothing was changed.")},
    Message{"import.same_rows",
            QT_TRANSLATE_NOOP("messages", "%2 claims the same rows as %1. Leave one of them out, "
                                          "or rename it if they are different lists.")},
    Message{"import.unknown_organisation",
            QT_TRANSLATE_NOOP("messages", "No organisation has the code or name \"%1\". See the "
                                          "list of organisations of the project.")},
    Message{"import.no_table",
            QT_TRANSLATE_NOOP("messages", "No table of systems was found: no column holds their "
                                          "names. Give the columns with --mapping.")},
    Message{
        "import.sheet_skipped",
        QT_TRANSLATE_NOOP(
            "messages", "The sheet \"%1\" is no table of systems or interfaces and was left out.")},
    Message{"import.hidden_sheet",
            QT_TRANSLATE_NOOP("messages", "The hidden sheet \"%1\" was left out. Show it in the "
                                          "file if it belongs to the inventory.")},
    Message{"import.hidden_row",
            QT_TRANSLATE_NOOP(
                "messages", "The row of \"%1\" is hidden in the file; it was read all the same.")},
    Message{"import.section_row",
            QT_TRANSLATE_NOOP("messages", "\"%1\" was read as a heading of the rows below it.")},
    Message{"import.continuation_row",
            QT_TRANSLATE_NOOP("messages", "This row continues the system \"%1\" above it and was "
                                          "left out. Copy what it adds to the row above.")},
    Message{"import.form_version",
            QT_TRANSLATE_NOOP("messages", "The form was made by another version of the program "
                                          "(%1; this one reads %2). Send a new form.")},
    Message{"import.form_of_other_region",
            QT_TRANSLATE_NOOP("messages",
                              "The form of \"%1\" belongs to a project of the region \"%2\", and "
                              "this project is of \"%3\". Import it into its own project.")},
    Message{"import.form_of_other_project",
            QT_TRANSLATE_NOOP("messages", "The form of \"%1\" was made of another project and was "
                                          "not read. Import it into its own project.")},
    Message{"import.form_of_no_organisation",
            QT_TRANSLATE_NOOP("messages", "The form is of the organisation \"%1\", which the "
                                          "project no longer has. Nothing was read of it.")},
    Message{"import.form_without_systems",
            QT_TRANSLATE_NOOP("messages",
                              "The form of \"%1\" has lost its sheet of systems or the headers of "
                              "it. Fill in a new form.")},
    Message{"import.form_key_unknown",
            QT_TRANSLATE_NOOP("messages",
                              "\"%1\" is no key of this form, so \"%2\" is taken as a new row. "
                              "Check that it is.")},
    Message{"import.form_product_new", QT_TRANSLATE_NOOP("messages", "\"%1\" is a new product.")},
    Message{"import.form_product_like",
            QT_TRANSLATE_NOOP("messages", "\"%1\" is a new product. If \"%2\" is meant, correct "
                                          "the cell and import again.")},
    Message{"import.form_interface_stays",
            QT_TRANSLATE_NOOP("messages",
                              "\"%1\" was taken out of the cell, but another row still reports the "
                              "interface, so it stays.")},
    Message{"import.form_row_copied",
            QT_TRANSLATE_NOOP("messages",
                              "\"%1\" has the identifier of another row, so the row was "
                              "copied: it is taken as new. Check that it is.")},
    Message{"import.form_row_by_name",
            QT_TRANSLATE_NOOP("messages", "The row \"%1\" has lost its identifier and was "
                                          "recognised by its name.")},
    Message{"import.form_row_gone",
            QT_TRANSLATE_NOOP("messages", "The row \"%1\" has been removed from the form. Nothing "
                                          "was changed; ask whether it has been retired.")},
    Message{"import.form_row_unknown",
            QT_TRANSLATE_NOOP("messages", "The form holds \"%1\", which the project no longer has. "
                                          "Its answers were not taken.")},
    Message{"import.form_column_gone",
            QT_TRANSLATE_NOOP("messages", "The column \"%1\" is missing from the form, so its "
                                          "answers stay as they are.")},
    Message{"import.form_end_emptied",
            QT_TRANSLATE_NOOP("messages", "An end of the interface \"%1\" was emptied in the "
                                          "form. It was kept: an interface has two ends.")},
    Message{"import.name_missing",
            QT_TRANSLATE_NOOP(
                "messages",
                "The row has no system name and was rejected. Write the name and import again.")},
    Message{"import.id_twice",
            QT_TRANSLATE_NOOP("messages",
                              "The identifier \"%1\" stands on several rows; these rows "
                              "are recognised by their names. Correct the identifier.")},
    Message{"import.header_ambiguous",
            QT_TRANSLATE_NOOP("messages", "The column \"%1\" may mean several fields (%2) and was "
                                          "not mapped. Choose the field.")},
    Message{"import.header_by_values",
            QT_TRANSLATE_NOOP("messages", "The column \"%1\" has several meanings; its values show "
                                          "that it is \"%2\". Check it.")},
    Message{"import.header_proposed",
            QT_TRANSLATE_NOOP("messages",
                              "The column \"%1\" may mean several fields (%3); its values "
                              "suggest \"%2\", which was taken. Confirm it or choose another.")},
    Message{"import.header_currency",
            QT_TRANSLATE_NOOP("messages",
                              "The amounts of \"%1\" are not in euros, so \"%2\" was not filled "
                              "from them. Convert them first.")},
    Message{"import.null_marker",
            QT_TRANSLATE_NOOP("messages", "In the column \"%1\", \"%2\" stands in %3 of %4 "
                                          "filled cells; it was read as not written.")},
    Message{"import.null_marker_asked",
            QT_TRANSLATE_NOOP("messages",
                              "In the column \"%1\", \"%2\" stands in %3 of %4 filled cells and "
                              "was kept as an amount. If it means that nothing is known, say so "
                              "under \"empty\" of a mapping.")},
    Message{
        "import.header_unsure",
        QT_TRANSLATE_NOOP(
            "messages",
            "The column \"%1\" may mean \"%2\"; it was not mapped. Choose the field if it does.")},
    Message{"import.header_twice",
            QT_TRANSLATE_NOOP("messages",
                              "The column \"%1\" also looks like \"%2\", which the column "
                              "\"%3\" already gives. Choose which one it is.")},
    Message{
        "import.name_column_assumed",
        QT_TRANSLATE_NOOP(
            "messages", "No column says that it holds names; \"%1\" was taken for it. Check it.")},
    Message{"import.values_do_not_fit",
            QT_TRANSLATE_NOOP("messages", "The header \"%1\" says \"%2\", but the values are of "
                                          "another kind; it was not mapped. Choose the field.")},
    Message{"import.scale_reversed",
            QT_TRANSLATE_NOOP("messages",
                              "In \"%1\" 1 is the most critical; the numbers were turned round.")},
    Message{"import.scale_direction",
            QT_TRANSLATE_NOOP("messages", "\"%1\" holds numbers and does not say which end is the "
                                          "most critical; the highest was taken. Check it.")},
    Message{"import.vat_included",
            QT_TRANSLATE_NOOP("messages", "\"%1\" includes value added tax; 24 % was taken off.")},
    Message{
        "import.vat_assumed",
        QT_TRANSLATE_NOOP(
            "messages",
            "\"%1\" does not tell about value added tax; the amounts are taken to be without it.")},
    Message{"import.organisation_new",
            QT_TRANSLATE_NOOP("messages", "The organisation \"%1\" is not known; it was added. "
                                          "Merge it with the right one if it has another name.")},
    Message{"import.organisation_conflict",
            QT_TRANSLATE_NOOP(
                "messages",
                "The rows belong to \"%1\", but \"%2\" is named too. The first holds; check it.")},
    Message{"import.organisation_in_two_files",
            QT_TRANSLATE_NOOP(
                "messages",
                "\"%1\" has rows in this file and in %2. Check that no system is listed twice.")},
    Message{"import.organisation_unknown",
            QT_TRANSLATE_NOOP("messages", "\"%1\" is not a known organisation; it stays as text.")},
    Message{"import.organisation_like",
            QT_TRANSLATE_NOOP("messages", "\"%1\" is not a known organisation; it stays as text. "
                                          "Is \"%2\" meant? Then correct the cell.")},
    Message{"import.function_unknown",
            QT_TRANSLATE_NOOP("messages",
                              "\"%1\" is not a function of the catalogue; it stays as text. Choose "
                              "the function.")},
    Message{"import.category_unknown",
            QT_TRANSLATE_NOOP("messages", "\"%1\" is not a system category of the catalogue; it "
                                          "stays as text. Choose the category.")},
    Message{
        "import.service_unknown",
        QT_TRANSLATE_NOOP("messages",
                          "\"%1\" is not a national service of the catalogue; it stays as text.")},
    Message{"import.unreadable",
            QT_TRANSLATE_NOOP("messages", "%1: \"%2\" cannot be read. The value stays empty and "
                                          "the text beside it; write it in another form.")},
    Message{"import.cell_error",
            QT_TRANSLATE_NOOP(
                "messages",
                "%1: the cell shows the error %2 of a broken formula. Correct it in the file.")},
    Message{"import.number_separator",
            QT_TRANSLATE_NOOP("messages", "\"%1\": the separator was taken to part thousands.")},
    Message{"import.number_range",
            QT_TRANSLATE_NOOP("messages", "\"%1\" is a range; its middle was taken.")},
    Message{"import.identity_uncertain",
            QT_TRANSLATE_NOOP("messages", "Several rows are called \"%1\" and they have changed; "
                                          "check that each met its own system.")},
    Message{"import.identity_by_name",
            QT_TRANSLATE_NOOP("messages",
                              "\"%1\" was recognised by its name; its identifier has changed.")},
    Message{"import.row_missing",
            QT_TRANSLATE_NOOP("messages",
                              "\"%1\" is not in the latest file. It was marked so and kept.")},
    Message{"import.interface_end_missing",
            QT_TRANSLATE_NOOP("messages",
                              "The interface names only one end (\"%1\"). Write the other end.")},
    Message{"import.end_unknown",
            QT_TRANSLATE_NOOP("messages", "\"%1\" matches no system of the inventory and no "
                                          "national service; it was kept as written.")},
    Message{"import.end_like",
            QT_TRANSLATE_NOOP("messages", "\"%1\" matches no system of the inventory and no "
                                          "national service; it was kept as written. Is \"%2\" "
                                          "meant? Then correct the cell.")},
    Message{"import.end_ambiguous",
            QT_TRANSLATE_NOOP("messages", "\"%1\" matches several systems; it was kept as written. "
                                          "Write which organisation's it is.")},
};

} // namespace

std::span<const Message> importMessages() {
    return messages;
}

} // namespace aallokko::text
