// SPDX-License-Identifier: GPL-3.0-or-later
//
// Model files behind the Reader face. A model is read as a whole: folders and property names come
// after the elements that they belong to. modelItems and modelTextBytes keep that small.
#pragma once

#include "importers/container/xml_pull.h"
#include "importers/raw/reader.h"

#include <memory>

namespace aallokko::importers::architecture {

/// Looks at the root element of an XML file and reads the model. `entry` names the part in errors.
/// Errors: read.not_a_spreadsheet {"xml"} for other roots; read.xml_damaged, read.xml_dtd,
/// read.xml_too_deep, read.xml_part_too_long, read.too_many_model_items,
/// read.model_text_too_large, read.cell_too_long, read.failed (Io).
[[nodiscard]] base::Result<std::unique_ptr<Reader>>
openModelXml(std::unique_ptr<GuardedDevice> device, std::string entry,
             std::shared_ptr<ReadBudget> budget);

/// A document that has been read already, handed out row by row.
[[nodiscard]] std::unique_ptr<Reader> makeStoredReader(RawDocument document);

} // namespace aallokko::importers::architecture
