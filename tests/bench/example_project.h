// SPDX-License-Identifier: GPL-3.0-or-later
//
// Project files of any size for bench_desktop: the example region, and copies of all its systems
// with their uses, contracts and interfaces. Made through the session, as a user would.
#pragma once

#include <QString>

namespace aallokko::bench {

/// Makes the project at `path`: the example as imported, then copies until there are `systems`;
/// with a plan of the first ones when `isPlanned`. False when the example is not installed or a
/// step failed. About 3 s for every 10 000 systems.
[[nodiscard]] bool makeProjectOf(int systems, const QString& path, bool isPlanned);

} // namespace aallokko::bench
