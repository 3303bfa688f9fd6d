// SPDX-License-Identifier: GPL-3.0-or-later
//
// CycloneDX bills of materials in XML, versions 1.2 to 1.6: services, components and dependencies.
#pragma once

#include "importers/architecture/service_sheets.h"
#include "importers/container/xml_pull.h"

namespace aallokko::importers::architecture {

/// Reads the bill whose root start tag is the current one. Failures are left in `xml`.
void readBomXml(XmlPull& xml, RawDocument& document, ReadBudget& budget);

} // namespace aallokko::importers::architecture
