// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recognises files that say of themselves that their data is invented, so that the project and
// every screen and export made from it can say so too.
#pragma once

#include "importers/raw/raw_document.h"

namespace aallokko::importers {

/// True when a cell of the first rows of any sheet, or a property, holds "synteettinen",
/// "syntetisk" or "synthetic" as the beginning of a word together with "example", "data" or the
/// like in Finnish, Swedish or English. Linear in the cells looked at.
[[nodiscard]] bool hasSyntheticMark(const RawDocument& document);

} // namespace aallokko::importers
