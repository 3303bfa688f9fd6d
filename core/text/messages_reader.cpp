// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the file readers, in the order of importers/read_codes.h. The place (file, sheet,
// row, column) is put in front by whoever shows the sentence.
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"read.not_found", QT_TRANSLATE_NOOP("messages", "The file does not exist.")},
    {"read.is_directory", QT_TRANSLATE_NOOP("messages", "This is a folder. Choose a file.")},
    {"read.special_file", QT_TRANSLATE_NOOP("messages", "This is no ordinary file.")},
    {"read.no_permission",
     QT_TRANSLATE_NOOP("messages", "You have no permission to read this file.")},
    {"read.failed", QT_TRANSLATE_NOOP("messages", "The file could not be read: %1")},
    {"read.cancelled", QT_TRANSLATE_NOOP("messages", "Reading was cancelled.")},
    {"read.empty", QT_TRANSLATE_NOOP("messages", "The file is empty.")},
    {"read.binary",
     QT_TRANSLATE_NOOP("messages", "This is no table (it looks like: %1). Save the inventory as "
                                   "XLSX, ODS or CSV.")},
    {"read.encrypted",
     QT_TRANSLATE_NOOP("messages", "The file is protected with a password (%1). Save it without "
                                   "one.")},
    {"read.old_xls",
     QT_TRANSLATE_NOOP("messages", "This is an old Excel file (.xls). Save it as XLSX.")},
    {"read.xlsb",
     QT_TRANSLATE_NOOP("messages", "This is a binary Excel file (.xlsb). Save it as XLSX.")},
    {"read.numbers",
     QT_TRANSLATE_NOOP("messages", "This is a Numbers file. Export it as XLSX or CSV.")},
    {"read.not_a_spreadsheet",
     QT_TRANSLATE_NOOP("messages", "This is no spreadsheet (%1). Save the inventory as XLSX, ODS "
                                   "or CSV.")},
    {"read.no_table", QT_TRANSLATE_NOOP("messages", "The file holds no table.")},
    {"read.file_too_large",
     QT_TRANSLATE_NOOP("messages", "The file has %1 bytes; the limit is %2 (fileBytes).")},
    {"read.too_many_entries",
     QT_TRANSLATE_NOOP("messages",
                       "The archive has %1 entries; the limit is %2 (archiveEntries).")},
    {"read.entry_too_large",
     QT_TRANSLATE_NOOP("messages", "%1 unpacks to %2 bytes; the limit is %3 (entryBytes).")},
    {"read.archive_too_large",
     QT_TRANSLATE_NOOP("messages",
                       "The archive unpacks to %1 bytes; the limit is %2 (archiveBytes).")},
    {"read.inflation_ratio",
     QT_TRANSLATE_NOOP("messages",
                       "%1 unpacks to %2 times its size; the limit is %3 (inflationRatio).")},
    {"read.shared_strings_too_large",
     QT_TRANSLATE_NOOP(
         "messages",
         "The texts of the workbook are over the limit of %1 bytes (sharedStringBytes).")},
    {"read.too_many_cells",
     QT_TRANSLATE_NOOP("messages", "The file has more than %1 cells, which is the limit (cells).")},
    {"read.too_many_rows",
     QT_TRANSLATE_NOOP("messages", "The table has more than %1 rows, which is the limit (rows).")},
    {"read.too_many_columns",
     QT_TRANSLATE_NOOP("messages",
                       "The table has more than %1 columns, which is the limit (columns).")},
    {"read.too_many_merged_blocks",
     QT_TRANSLATE_NOOP(
         "messages",
         "The sheet has more than %1 merged blocks, which is the limit (mergedBlocks).")},
    {"read.cell_too_long",
     QT_TRANSLATE_NOOP("messages", "A cell is longer than the limit of %1 bytes (cellBytes).")},
    {"read.row_too_long",
     QT_TRANSLATE_NOOP("messages",
                       "The texts of a row are over the limit of %1 bytes (rowBytes).")},
    {"read.text_too_long",
     QT_TRANSLATE_NOOP("messages",
                       "The texts of all cells are over the limit of %1 bytes (textBytes).")},
    {"read.xml_too_deep",
     QT_TRANSLATE_NOOP("messages",
                       "%1, line %2: elements are nested deeper than the limit of %3 (xmlDepth).")},
    {"read.xml_part_too_long",
     QT_TRANSLATE_NOOP("messages",
                       "%1, line %2: a text is longer than the limit of %3 bytes (cellBytes).")},
    {"read.yaml_too_large",
     QT_TRANSLATE_NOOP("messages", "The file has %1 bytes; the limit is %2 (yamlBytes).")},
    {"read.yaml_too_deep",
     QT_TRANSLATE_NOOP("messages", "The file is nested deeper than the limit of %1 (yamlDepth).")},
    {"read.yaml_too_many_nodes",
     QT_TRANSLATE_NOOP("messages",
                       "The file has more than %1 values, which is the limit (yamlNodes).")},
    {"read.too_many_model_items",
     QT_TRANSLATE_NOOP("messages", "The model has more than %1 elements, relations and properties, "
                                   "which is the limit (modelItems).")},
    {"read.model_text_too_large",
     QT_TRANSLATE_NOOP("messages",
                       "The texts of the model are over the limit of %1 bytes (modelTextBytes).")},
    {"read.too_slow",
     QT_TRANSLATE_NOOP("messages", "Reading took longer than the limit of %1 seconds (time).")},
    {"read.archive_damaged",
     QT_TRANSLATE_NOOP("messages", "The file is damaged or cut off: %1. Ask for it again.")},
    {"read.entry_damaged",
     QT_TRANSLATE_NOOP("messages", "The part %1 is damaged: %2. Ask for the file again.")},
    {"read.entry_missing",
     QT_TRANSLATE_NOOP("messages", "The part %1 is missing. Ask for the file again.")},
    {"read.entry_size_lies",
     QT_TRANSLATE_NOOP("messages", "The part %1 is larger than the %2 bytes it states.")},
    {"read.xml_damaged",
     QT_TRANSLATE_NOOP("messages",
                       "%1, line %2, column %4 is damaged: %3. Ask for the file again.")},
    {"read.xml_dtd",
     QT_TRANSLATE_NOOP("messages", "%1, line %2: a document type definition is not allowed. Save "
                                   "the file without one.")},
    {"read.yaml_damaged",
     QT_TRANSLATE_NOOP("messages", "Line %1, column %2 is not valid YAML. Look at the "
                                   "indentation, colons and quotation marks there.")},
    {"read.json_damaged",
     QT_TRANSLATE_NOOP("messages", "Line %1, column %2 is not valid JSON. Look at the quotation "
                                   "marks, commas and brackets there.")},
    {"read.bad_limit",
     QT_TRANSLATE_NOOP("messages", "\"%1\" is no limit with a whole number. The limits are: %2.")},
    {"read.yaml_alias",
     QT_TRANSLATE_NOOP("messages", "Line %1: the anchor or alias \"%2\" is not allowed. Write the "
                                   "value out.")},
    {"read.encoding_assumed",
     QT_TRANSLATE_NOOP("messages",
                       "The encoding is not stated; %1 was assumed. Check å, ä and ö.")},
    {"read.undecodable",
     QT_TRANSLATE_NOOP("messages", "%1 characters could not be read and were replaced.")},
    {"read.nul_bytes", QT_TRANSLATE_NOOP("messages", "%1 zero bytes were dropped.")},
    {"read.unclosed_quote",
     QT_TRANSLATE_NOOP("messages", "A quotation mark that opens here is never closed.")},
    {"read.text_after_quote",
     QT_TRANSLATE_NOOP("messages", "Text follows a closing quotation mark; it was kept.")},
    {"read.other_delimiter",
     QT_TRANSLATE_NOOP(
         "messages",
         "The cells of this row are separated by \"%1\", those of the others are not.")},
    {"read.unwrapped",
     QT_TRANSLATE_NOOP("messages",
                       "Each row was quoted as one cell; it was opened and split at \"%1\".")},
    {"read.garbled_letters",
     QT_TRANSLATE_NOOP("messages",
                       "%1 letters were garbled before the file was saved (such as \"Ã¤\" for "
                       "\"ä\"); they were left as they are.")},
    {"read.ragged_row", QT_TRANSLATE_NOOP("messages", "The row has %1 cells; the others have %2.")},
    {"read.shared_string_missing",
     QT_TRANSLATE_NOOP("messages", "The cell names text %1, which the workbook does not have.")},
    {"read.bad_date",
     QT_TRANSLATE_NOOP("messages", "The cell is formatted as a date but holds %1.")},
    {"read.bad_number", QT_TRANSLATE_NOOP("messages", "The cell is a number but holds \"%1\".")},
    {"read.sheet_missing",
     QT_TRANSLATE_NOOP("messages", "The workbook names the sheet %1 but does not have it.")},
    {"read.yaml_duplicate_key",
     QT_TRANSLATE_NOOP("messages", "The key \"%1\" stands twice; the first one holds.")},
    {"read.yaml_entry_is_no_mapping",
     QT_TRANSLATE_NOOP("messages", "\"%1\" is no entry with keys; it was left out.")},
    {"model.unknown_namespace",
     QT_TRANSLATE_NOOP("messages", "The namespace \"%1\" is none of ArchiMate's; the file was read "
                                   "as an exchange file all the same.")},
    {"model.id_missing", QT_TRANSLATE_NOOP("messages", "This part of the model has no identifier; "
                                                       "nothing can refer to it.")},
    {"model.id_twice",
     QT_TRANSLATE_NOOP("messages",
                       "The identifier \"%1\" is used more than once in the model. What "
                       "refers to it means its first use.")},
    {"model.type_missing",
     QT_TRANSLATE_NOOP("messages", "\"%1\" has no type and was only counted.")},
    {"model.name_twice",
     QT_TRANSLATE_NOOP("messages", "%2 systems of the model are called \"%1\". Tell them apart or "
                                   "merge them.")},
    {"model.default_name",
     QT_TRANSLATE_NOOP("messages",
                       "\"%1\" is the name that the modelling tool gives. Name the system.")},
    {"model.copied_name", QT_TRANSLATE_NOOP("messages", "\"%1\" looks like a copy that was left in "
                                                        "the model. Remove it or name it.")},
    {"model.elements_left_out",
     QT_TRANSLATE_NOOP("messages", "%2 elements of type %1 are no systems and were left out.")},
    {"model.views_left_out",
     QT_TRANSLATE_NOOP("messages", "%1 views were left out; only the model itself is read.")},
    {"model.relations_left_out",
     QT_TRANSLATE_NOOP("messages", "%2 relations of kind %1 tell of no interface between two "
                                   "systems and were left out.")},
    {"model.relation_dangling",
     QT_TRANSLATE_NOOP("messages",
                       "The relation %2 (%1) goes from %3 to %4, but one of them is not "
                       "in the model; it was left out.")},
    {"model.relation_on_relation",
     QT_TRANSLATE_NOOP("messages",
                       "The relation %2 (%1) from %3 to %4 ends at another relation and "
                       "was left out.")},
    {"model.relation_too_many",
     QT_TRANSLATE_NOOP("messages",
                       "The relation %2 (%1) from %3 to %4 would join more than 64 pairs "
                       "of systems and was left out.")},
    {"model.interfaces_found",
     QT_TRANSLATE_NOOP("messages", "%1 interfaces come from relations between systems, %2 through "
                                   "their interfaces, services, functions and data.")},
    {"model.further_issues",
     QT_TRANSLATE_NOOP("messages", "%2 further problems of the kind %1 are not listed.")},
    {"model.elements_file_missing",
     QT_TRANSLATE_NOOP("messages",
                       "These are the relations of an Archi model. Import them together "
                       "with its elements file.")},
    {"model.record_type",
     QT_TRANSLATE_NOOP("messages", "The record type \"%1\" is neither 1 (application) nor 2 "
                                   "(dependency); the row was rejected. Correct it.")},
    {"model.dependency_direction",
     QT_TRANSLATE_NOOP("messages", "The direction \"%1\" is neither northbound nor southbound; "
                                   "southbound was assumed. Correct it.")},
    {"model.edge_dangling",
     QT_TRANSLATE_NOOP("messages",
                       "The edge %1 has an end that is no node of the file; it was kept "
                       "as written.")},
    {"model.edges_turned",
     QT_TRANSLATE_NOOP("messages", "%2 edges say \"%1\": their source uses their target, so the "
                                   "data was taken to come from the target.")},
    {"model.node_known",
     QT_TRANSLATE_NOOP("messages", "\"%1\" is a system of another source already; the node stands "
                                   "for it.")},
    {"model.no_services",
     QT_TRANSLATE_NOOP("messages",
                       "The file lists %1 software components and no services, so there "
                       "are no systems to import.")},
    {"model.components_left_out",
     QT_TRANSLATE_NOOP("messages", "%1 software components are no systems and were left out.")},
    {"model.dependency_left_out",
     QT_TRANSLATE_NOOP("messages", "The dependency of %1 on %2 does not join two services and was "
                                   "left out.")},
    {"model.hyperedge",
     QT_TRANSLATE_NOOP("messages", "\"%1\" joins more than two nodes and was left out. Write one "
                                   "edge for each pair.")},
    {"model.property_undefined",
     QT_TRANSLATE_NOOP("messages",
                       "The property \"%1\" is not defined in the file; its reference was taken "
                       "for its name.")},
    {"read.more_issues", QT_TRANSLATE_NOOP("messages", "%1 further remarks are not listed.")},
};

} // namespace

std::span<const Message> readerMessages() {
    return messages;
}

} // namespace aallokko::text
