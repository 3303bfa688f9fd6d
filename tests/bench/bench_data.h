// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the benches measure on: the catalogues, the bundled example as a project, and tables made in
// memory. All made once, outside the measured time.
#pragma once

#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/inventory.h"
#include "core/model/policy.h"
#include "importers/raw/raw_document.h"

#include <QString>
#include <string>
#include <vector>

namespace aallokko::bench {

/// A file below data/ as text.
[[nodiscard]] std::string dataText(const std::string& file);

[[nodiscard]] const model::FieldCatalogue& fieldCatalogue();
[[nodiscard]] const model::FunctionCatalogue& functionCatalogue();

/// A new project of the example's region, before any import.
[[nodiscard]] const model::Inventory& emptyProject();
/// The 32 files of the example as read.
[[nodiscard]] const std::vector<importers::RawDocument>& exampleDocuments();
/// The project after their import: 850 systems.
[[nodiscard]] const model::Inventory& exampleProject();
/// Planning rules with the example's plan.yaml.
[[nodiscard]] const model::Policy& examplePolicy();

/// Path of the file in the example's folder of inventories.
[[nodiscard]] QString exampleFile(const char* name);

/// A semicolon CSV of `rows` rows and 12 columns in a temporary file, made once for each size.
[[nodiscard]] QString csvFile(int rows);

} // namespace aallokko::bench
