// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text answer of `explain`: a screenful for people. JSON and CSV hold every reason.
#pragma once

#include "core/model/time_grid.h"
#include "core/plan/explain.h"

#include <QString>
#include <QStringList>

namespace aallokko::cli {

/// At most about 25 lines: where the system is and why, then one short line for each run of
/// quarters that have the same answer.
[[nodiscard]] QStringList explanationText(const model::TimeGrid& grid, const QString& name,
                                          const plan::Explanation& explanation);

/// The answer for one quarter: possible or not, the difference in cost, everything in the way.
[[nodiscard]] QStringList alternativeText(const model::TimeGrid& grid, const QString& name,
                                          const plan::Explanation& explanation,
                                          const plan::Alternative& alternative);

} // namespace aallokko::cli
