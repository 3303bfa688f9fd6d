// SPDX-License-Identifier: GPL-3.0-or-later
//
// One case for each rule: how to break the sound region, what the rule must name, and a near miss
// on which it must stay silent.
#pragma once

#include "tests/core/rules/rule_region.h"

#include <functional>
#include <string>
#include <vector>

namespace aallokko::support {

using Change = std::function<void(RuleRegion&)>;

/// `subjects`: of the findings after `breakIt`, sorted, joined by blanks.
struct RuleCase {
    std::string rule;
    Change breakIt;
    std::string subjects;
    Change nearMiss;
};

[[nodiscard]] std::vector<RuleCase> inventoryCases(); ///< Q01 to Q22
[[nodiscard]] std::vector<RuleCase> contentCases();   ///< Q23 to Q36
[[nodiscard]] std::vector<RuleCase> planCases();      ///< Q37 to Q50

/// The cells of the first finding of the case of a rule: "file:sheet:cell", joined by blanks.
[[nodiscard]] std::string expectedCells(const std::string& rule);

} // namespace aallokko::support
