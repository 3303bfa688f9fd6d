// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality findings as a table to send to those who fill in the inventories.
#pragma once

#include "core/exchange/inventory_tables.h"
#include "core/rules/check.h"

namespace aallokko::exchange {

/// Table "findings": rule, severity, sentence, cells, until when accepted. With an organisation in
/// the context, only its findings. Findings that speak of fields hidden from the audience are left
/// out and counted in a note.
[[nodiscard]] Workbook findingsWorkbook(const ExportContext& context,
                                        const std::vector<rules::Finding>& findings);

} // namespace aallokko::exchange
