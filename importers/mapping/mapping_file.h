// SPDX-License-Identifier: GPL-3.0-or-later
//
// A column mapping that a person wrote or corrected, as YAML:
//   columns: {Vuosimaksu: annual_cost, "Omistaja #2": technical_contact, Sisäinen huomautus:
//   ignore} empty: {Vuosimaksu: ["0", "x"]} kept: {Tila: ["-"]} header_rows: {Luettelo: 4}
// "#2" is the second column of that header; `empty` are texts that stand for nothing written,
// `kept` texts that look so and are values; `header_rows` tells by sheet which row, as the
// spreadsheet numbers it, holds the headers.
#pragma once

#include "core/base/result.h"
#include "core/model/field_key.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace aallokko::importers {

/// Folded header -> field, or nullopt for "ignore"; headers that are not listed are matched as
/// usual. By the same keys: `nullMarkers` (folded texts), `written` (the header as a person wrote
/// it) and `remembered` (keys that come from an earlier import of the organisation); `kept` are
/// folded texts that are values although they look like an absence. `headerRows` by name of the
/// sheet, from 1.
struct ColumnMapping {
    std::map<std::string, std::optional<model::FieldKey>> columns;
    std::map<std::string, std::set<std::string>> nullMarkers = {};
    std::map<std::string, std::string> written = {};
    std::set<std::string> remembered = {};
    std::map<std::string, std::set<std::string>> kept = {};
    std::map<std::string, int> headerRows = {};

    [[nodiscard]] bool isEmpty() const {
        return columns.empty() && nullMarkers.empty() && kept.empty() && headerRows.empty();
    }
};

/// Errors, kind Refused: "catalogue.damaged"; all at once "mapping.unknown_field" {header, field}
/// and "mapping.bad_row" {sheet, text}.
[[nodiscard]] base::Result<ColumnMapping> readMapping(const std::string& yaml);

/// Key of the `occurrence`th (from 1) column of a header: "omistaja", "omistaja #2".
[[nodiscard]] std::string mappingKey(const std::string& header, int occurrence);

/// The mapping as YAML that readMapping() reads back, headers in alphabetical order.
[[nodiscard]] std::string writeMapping(const ColumnMapping& mapping);

} // namespace aallokko::importers
