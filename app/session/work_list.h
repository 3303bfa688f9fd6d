// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of the work plan.
#pragma once

#include <array>

namespace aallokko::session {

enum class WorkList { Measures, Positions, Decisions };

inline constexpr std::array<WorkList, 3> workLists{WorkList::Measures, WorkList::Positions,
                                                   WorkList::Decisions};

} // namespace aallokko::session
