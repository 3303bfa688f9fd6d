// SPDX-License-Identifier: GPL-3.0-or-later
//
// A column mapping that a person wrote or corrected, as YAML:
//   columns: {Vuosimaksu: annual_cost, Vastuuhenkilö: owner, Sisäinen huomautus: ignore}
#pragma once

#include "core/base/result.h"
#include "core/model/field_key.h"

#include <map>
#include <optional>
#include <string>

namespace aallokko::importers {

/// Folded header -> field, or nullopt for "ignore". Headers that are not listed are matched as
/// usual.
struct ColumnMapping {
    std::map<std::string, std::optional<model::FieldKey>> columns;

    [[nodiscard]] bool isEmpty() const { return columns.empty(); }
};

/// Errors, kind Refused: "catalogue.damaged"; "mapping.unknown_field" {header, field}, all at once.
[[nodiscard]] base::Result<ColumnMapping> readMapping(const std::string& yaml);

} // namespace aallokko::importers
