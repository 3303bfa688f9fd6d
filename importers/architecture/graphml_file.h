// SPDX-License-Identifier: GPL-3.0-or-later
//
// GraphML as tables: nodes, edges and what their keys say. Labels drawn by graph editors count as
// names. What a graph means (who depends on whom) is decided later, not here.
#pragma once

#include "importers/architecture/model_tables.h"
#include "importers/container/xml_pull.h"

namespace aallokko::importers::architecture {

inline constexpr const char* graphFormat = "graphml";

/// Reads the graphs below the root start tag, which is the current one. Failures are left in `xml`.
void readGraphFile(XmlPull& xml, RawDocument& document, ReadBudget& budget);

} // namespace aallokko::importers::architecture
