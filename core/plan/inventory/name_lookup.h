// SPDX-License-Identifier: GPL-3.0-or-later
//
// Systems as policies name them: "name" when it is unique, else "name (organisation)" or
// "organisation: name". Internal to this folder.
#pragma once

#include "core/plan/inventory/build.h"

#include <string>
#include <unordered_map>

namespace aallokko::plan {

class NameLookup {
  public:
    explicit NameLookup(const Build& build);
    /// Position in Build::facts; -1 = no planned system of that name or several.
    [[nodiscard]] int factNamed(const std::string& written) const;

  private:
    std::unordered_map<std::string, int> m_positions; ///< -2 = several
};

} // namespace aallokko::plan
