// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArchiMate Model Exchange files, versions 2.x and 3.x, as tables. Exporters differ in prefixes,
// spellings of attributes and what they leave out; whatever stands where the schema puts it is
// read, and what is missing becomes an issue.
#pragma once

#include "importers/architecture/model_tables.h"
#include "importers/container/xml_pull.h"

namespace aallokko::importers::architecture {

/// Reads the model whose root start tag is the current one. Failures are left in `xml`.
void readExchangeModel(XmlPull& xml, RawDocument& document, ReadBudget& budget);

} // namespace aallokko::importers::architecture
