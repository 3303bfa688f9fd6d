// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quarter of the plan as people write it on the command line. `explain` and `pin` share it, so
// that what one verb prints the other understands.
#pragma once

#include "core/base/result.h"
#include "core/model/inventory.h"

#include <QString>

namespace aallokko::cli {

/// Quarter: one quarter of the grid. Place: also a named phase (its first quarter) and staying.
enum class WaveForms { Quarter, Place };

/// "Q1/2022", "1/2022", "2022Q1" in any case, or the number of the quarter; with Place also id or
/// name of a phase in any of the three languages, and the word that stands for staying. 1..W (with
/// Place W+1). Errors Usage "cli.bad_wave", "cli.bad_place" or "cli.wave_is_phase", which repeat
/// what was written and say which forms and range are valid.
[[nodiscard]] base::Result<int> readWave(const model::Inventory& inventory, const QString& text,
                                         WaveForms forms);

} // namespace aallokko::cli
