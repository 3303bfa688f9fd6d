// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days of a plan as an iCalendar file (RFC 5545) for calendar programs: one all-day event each.
#pragma once

#include "core/exchange/inventory_tables.h"
#include "core/plan/dates/go_live.h"

#include <QByteArray>

namespace aallokko::exchange {

/// Events that have a day, with the reason as description. Identifiers stay the same while kind and
/// system do, so that a calendar program updates instead of adding. Audiences that see no contract
/// terms get no notices. Regional solutions belong to no organisation and are left out when the
/// context names one. Equal dates give equal bytes.
[[nodiscard]] QByteArray toIcs(const ExportContext& context, const std::string& scenario,
                               const plan::GoLive& dates);

} // namespace aallokko::exchange
