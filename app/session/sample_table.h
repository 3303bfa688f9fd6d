// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawn sample as a table with room for what an auditor saw.
#pragma once

#include "app/session/audit_sample.h"
#include "core/exchange/inventory_tables.h"

namespace aallokko::session {

/// Table "sample": number, system, organisation, criticality, source, and empty columns for the
/// evidence seen and remarks. Words in the language of the thread, which `context` names too.
[[nodiscard]] exchange::Table sampleTable(const exchange::ExportContext& context,
                                          const std::vector<model::InstallationId>& sample);

/// The table with notes on population, seed and method.
[[nodiscard]] exchange::Workbook sampleWorkbook(const exchange::ExportContext& context,
                                                const SampleRequest& request);

} // namespace aallokko::session
