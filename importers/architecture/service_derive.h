// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bill of materials with services as systems and interfaces.
#pragma once

#include "importers/architecture/made_sheet_builder.h"

namespace aallokko::importers::architecture {

/// Replaces the sheets of a CycloneDX document: services, and the application that the bill is of,
/// become systems; dependencies and stated data flows become interfaces. A dependency brings data
/// from the provider to the user, or as the provider's own data flows say. Without services nothing
/// is made. Issues: model.no_services {components} (Warning), model.components_left_out {number}
/// (Info), model.dependency_left_out {user, provider} (Info).
void deriveServices(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf);

} // namespace aallokko::importers::architecture
