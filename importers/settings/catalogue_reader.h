// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/catalogues/fields.yaml and functions.yaml -> the core values FieldCatalogue and
// FunctionCatalogue, which mapping, rules, planner, forms and exports share.
#pragma once

#include "core/base/result.h"
#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"

#include <string>

namespace aallokko::importers {

/// Fields, labels, header synonyms, code lists and matching words. Errors, kind Refused:
/// "catalogue.damaged" {what, reason}; "catalogue.unknown_field" {key} for a field that the program
/// does not know; "catalogue.field_missing" {key} for one that the file lacks.
[[nodiscard]] base::Result<model::FieldCatalogue> readFieldCatalogue(const std::string& yaml);

/// Functions, categories, national services (with the ISO dates of their `deadlines` and `rule`
/// texts and their other names) and product aliases. Error: "catalogue.damaged".
[[nodiscard]] base::Result<model::FunctionCatalogue> readFunctionCatalogue(const std::string& yaml);

} // namespace aallokko::importers
