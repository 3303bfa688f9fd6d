// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inventory as tables: systems with all 59 fields, their source cells, and interfaces.
#pragma once

#include "core/exchange/redaction.h"
#include "core/exchange/table.h"
#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/local_text.h"
#include "core/model/system_view.h"

namespace aallokko::exchange {

/// What all builders need.
struct ExportContext {
    const model::SystemIndex& systems;
    const model::FieldCatalogue& fields;
    const model::FunctionCatalogue& functions;
    model::Language language = model::Language::Fi;
    Audience audience = Audience::Internal;
    /// Only this organisation's systems; invalid = all.
    model::OrganisationId organisation;
};

/// Tables "systems", "interfaces" and "sources". Absent values are empty cells, except that the
/// answers "none", "not known" and "does not apply" are written as words: an export must not turn
/// an answer into a gap. Hidden fields have no column.
[[nodiscard]] Workbook inventoryWorkbook(const ExportContext& context);

/// Column and cell of one field, as all tables of systems have them: euros whole, numbers and days
/// as such, an empty value as an empty cell, other absences as their word.
[[nodiscard]] Column fieldColumn(const ExportContext& context, model::FieldKey key);
[[nodiscard]] Cell fieldCell(const ExportContext& context, const Column& column,
                             model::FieldKey key, const model::FieldValue& value);

/// The notes that every export begins with: what it is, its version, synthetic or not, what an
/// audience does not see.
[[nodiscard]] std::vector<QString> commonNotes(const ExportContext& context);

/// "Name (organisation)" as people tell systems apart.
[[nodiscard]] QString organisationName(const ExportContext& context,
                                       const model::SystemView& system);

[[nodiscard]] bool isWanted(const ExportContext& context, const model::SystemView& system);

} // namespace aallokko::exchange
