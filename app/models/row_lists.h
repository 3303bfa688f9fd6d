// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named lists of systems that stand behind a figure: the filter term list:"name" shows just them.
// They live as long as the project is open.
#pragma once

#include "core/model/ids.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::models {

/// Folded name -> ids in ascending order.
using RowLists = std::map<std::string, std::vector<model::InstallationId>>;

} // namespace aallokko::models
