// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of one system around its cut-over: phases, reading, closing, and what is counted back
// from them, notice and tender. Internal to this folder.
#pragma once

#include "core/plan/dates/cutover_dates.h"

namespace aallokko::plan {

/// Appends the events of the system but takeover and cut-over. `cutOver` = its last one, nullptr =
/// has none.
void addCountedEvents(const Dating& dating, const SystemInfo& system, const CutoverDate* cutOver,
                      std::vector<GoLiveEvent>& events);

} // namespace aallokko::plan
