// SPDX-License-Identifier: GPL-3.0-or-later
//
// Konveyor's application CSV: one file with applications (record type 1) and their dependencies
// (record type 2), tags in pairs of columns.
#pragma once

#include "importers/architecture/made_sheet_builder.h"

namespace aallokko::importers::architecture {

/// True when the first row has a record type and an application name.
[[nodiscard]] bool isKonveyorCsv(const RawDocument& document);

/// Replaces the sheet by "applications" and "dependencies". A southbound dependency is used by the
/// application, so data comes from it; northbound the other way. Issues: model.record_type
/// {text} (Error), model.dependency_direction {text} (Warning).
void deriveKonveyor(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf);

} // namespace aallokko::importers::architecture
