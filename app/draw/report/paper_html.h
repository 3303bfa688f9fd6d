// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report in the part of HTML that QTextDocument lays out: for paper only.
#pragma once

#include "core/exchange/report.h"

#include <set>

namespace aallokko::draw {

/// Height of a chart in pixels of 96 to the inch.
inline constexpr int chartHeight = 210;

/// The head, then the sections. Charts are images "chart:N" of `width` pixels, N counting the
/// tables with a chart. The sections at `breaks` begin a page.
[[nodiscard]] QString paperHtml(const exchange::Report& report, int width,
                                const std::set<std::size_t>& breaks);

/// The tables with a chart, in the order of their numbers; pointers into the report.
[[nodiscard]] std::vector<const exchange::ReportTable*> chartTables(const exchange::Report& report);

} // namespace aallokko::draw
