// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every code that readers use in an Error or a ReadIssue, with its arguments in order. The file,
// sheet, row and column are always in the SourceRef, never among the arguments. core/text/messages
// has a sentence for each; a code that is not here is not used.
#pragma once

#include <array>

namespace aallokko::importers {

/// What the arguments of a code mean; `isIssue` tells a ReadIssue from an Error.
struct ReadCode {
    const char* code;
    bool isIssue;
    const char* arguments;
};

// Limits appear as plain numbers in the unit of ReadLimits, named in the argument "limit".
inline constexpr std::array READ_CODES{
    // The file itself, kind Io.
    ReadCode{"read.not_found", false, ""},
    ReadCode{"read.is_directory", false, ""},
    ReadCode{"read.special_file", false, ""},
    ReadCode{"read.no_permission", false, ""},
    ReadCode{"read.failed", false, "reason of the operating system"},
    // Kind Usage: the caller stopped it, or asked for limits that there are not.
    ReadCode{"read.cancelled", false, ""},
    ReadCode{"read.bad_limit", false, "what was given, names of all limits"},
    // All others: kind Refused. What the file is.
    ReadCode{"read.empty", false, ""},
    ReadCode{"read.binary", false, "what it looks like: pdf, image, archive, program or data"},
    ReadCode{"read.encrypted", false, "xlsx or ods"},
    ReadCode{"read.old_xls", false, ""},
    ReadCode{"read.xlsb", false, ""},
    ReadCode{"read.numbers", false, ""},
    ReadCode{"read.not_a_spreadsheet", false,
             "what it is: docx, pptx, odt, odp, archive, ole, xml"},
    ReadCode{"read.no_table", false, ""},
    // Limits.
    ReadCode{"read.file_too_large", false, "bytes, limit fileBytes"},
    ReadCode{"read.too_many_entries", false, "entries, limit archiveEntries"},
    ReadCode{"read.entry_too_large", false, "entry, bytes, limit entryBytes or partBytes"},
    ReadCode{"read.archive_too_large", false, "bytes, limit archiveBytes"},
    ReadCode{"read.inflation_ratio", false, "entry, ratio, limit inflationRatio"},
    ReadCode{"read.shared_strings_too_large", false, "limit sharedStringBytes"},
    ReadCode{"read.too_many_cells", false, "limit cells"},
    ReadCode{"read.too_many_rows", false, "limit rows"},
    ReadCode{"read.too_many_columns", false, "limit columns"},
    ReadCode{"read.too_many_merged_blocks", false, "limit mergedBlocks"},
    ReadCode{"read.cell_too_long", false, "limit cellBytes"},
    ReadCode{"read.row_too_long", false, "limit rowBytes"},
    ReadCode{"read.text_too_long", false, "limit textBytes"},
    ReadCode{"read.xml_too_deep", false, "entry, line, limit xmlDepth"},
    ReadCode{"read.xml_part_too_long", false, "entry, line, limit cellBytes"},
    ReadCode{"read.yaml_too_large", false, "bytes, limit yamlBytes"},
    ReadCode{"read.yaml_too_deep", false, "limit yamlDepth"},
    ReadCode{"read.yaml_too_many_nodes", false, "limit yamlNodes"},
    ReadCode{"read.too_many_model_items", false, "limit modelItems"},
    ReadCode{"read.model_text_too_large", false, "limit modelTextBytes"},
    ReadCode{"read.too_slow", false, "limit time in seconds"},
    // Damage and hostility.
    ReadCode{"read.archive_damaged", false, "reason"},
    ReadCode{"read.entry_damaged", false, "entry, reason"},
    ReadCode{"read.entry_missing", false, "entry"},
    ReadCode{"read.entry_size_lies", false, "entry, declared bytes"},
    ReadCode{"read.xml_damaged", false, "entry, line, reason, column"},
    ReadCode{"read.xml_dtd", false, "entry, line"},
    ReadCode{"read.yaml_damaged", false, "line, column, reason"},
    ReadCode{"read.json_damaged", false, "line, column"},
    ReadCode{"read.yaml_alias", false, "line, name"},
    // Issues.
    ReadCode{"read.encoding_assumed", true, "encoding"},
    ReadCode{"read.undecodable", true, "number of places replaced by U+FFFD"},
    ReadCode{"read.nul_bytes", true, "number dropped"},
    ReadCode{"read.unclosed_quote", true, ""},
    ReadCode{"read.text_after_quote", true, ""},
    ReadCode{"read.ragged_row", true, "cells found, cells expected"},
    ReadCode{"read.other_delimiter", true, "delimiter of this row"},
    ReadCode{"read.unwrapped", true, "delimiter inside"},
    ReadCode{"read.garbled_letters", true, "number of letters"},
    ReadCode{"read.shared_string_missing", true, "index"},
    ReadCode{"read.bad_date", true, "stored value"},
    ReadCode{"read.bad_number", true, "stored value"},
    ReadCode{"read.sheet_missing", true, "entry"},
    ReadCode{"read.yaml_duplicate_key", true, "key"},
    ReadCode{"read.yaml_entry_is_no_mapping", true, "text"},
    ReadCode{"model.unknown_namespace", true, "namespace"},
    ReadCode{"model.id_missing", true, ""},
    ReadCode{"model.id_twice", true, "id"},
    ReadCode{"model.type_missing", true, "id"},
    ReadCode{"model.name_twice", true, "name, number"},
    ReadCode{"model.default_name", true, "name"},
    ReadCode{"model.copied_name", true, "name"},
    ReadCode{"model.elements_left_out", true, "type, number"},
    ReadCode{"model.views_left_out", true, "number"},
    ReadCode{"model.relations_left_out", true, "kind, number"},
    ReadCode{"model.relation_dangling", true, "type, id, source, target"},
    ReadCode{"model.relation_on_relation", true, "type, id, source, target"},
    ReadCode{"model.relation_too_many", true, "type, id, source, target"},
    ReadCode{"model.interfaces_found", true, "direct, through parts"},
    ReadCode{"model.further_issues", true, "code, number"},
    ReadCode{"model.elements_file_missing", true, ""},
    ReadCode{"model.record_type", true, "text"},
    ReadCode{"model.dependency_direction", true, "text"},
    ReadCode{"model.edge_dangling", true, "source > target"},
    ReadCode{"model.edges_turned", true, "label, number"},
    ReadCode{"model.node_known", true, "name"},
    ReadCode{"model.no_services", true, "number of components"},
    ReadCode{"model.components_left_out", true, "number"},
    ReadCode{"model.dependency_left_out", true, "user, provider"},
    ReadCode{"model.hyperedge", true, "id"},
    ReadCode{"model.property_undefined", true, "reference"},
    ReadCode{"read.more_issues", true, "number not listed"},
};

} // namespace aallokko::importers
