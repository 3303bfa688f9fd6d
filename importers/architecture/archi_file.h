// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archi's own file format (.archimate, also inside a ZIP with the model's pictures) as tables: one
// tree of folders whose elements are concepts, relations and views alike.
#pragma once

#include "importers/architecture/model_tables.h"
#include "importers/container/xml_pull.h"

namespace aallokko::importers::architecture {

/// Reads the model whose root start tag is the current one. Failures are left in `xml`.
void readArchiModel(XmlPull& xml, RawDocument& document, ReadBudget& budget);

} // namespace aallokko::importers::architecture
