// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stand-ins for missing values: medians of the same product and the category's figures by size
// class. Internal to this folder.
#pragma once

#include "core/plan/inventory/build.h"

#include <map>
#include <optional>

namespace aallokko::plan {

/// Medians over the installations of one product that state a value; at least three are needed.
class ProductMedians {
  public:
    explicit ProductMedians(const model::SystemIndex& index);
    [[nodiscard]] std::optional<std::int64_t> annualCents(model::ProductId id) const;
    [[nodiscard]] std::optional<std::int64_t> effortHundredths(model::ProductId id) const;

  private:
    std::map<model::ProductId, std::int64_t> m_annual;
    std::map<model::ProductId, std::int64_t> m_effort;
};

/// 0 small, 1 medium, 2 large: by the stated users when there are any, else by the residents of the
/// organisation (5 000, 50 000); joint organisations are medium, unless they serve over 50 000.
[[nodiscard]] int sizeClass(const Build& build, const SystemFacts& facts);
/// Zero typical values count as the next larger class that has one. Without a category: 20 users,
/// 10 000 euros, 20 days.
[[nodiscard]] std::int64_t typicalUsers(const Build& build, const SystemFacts& facts);
[[nodiscard]] std::int64_t typicalAnnualEur(const Build& build, const SystemFacts& facts);
[[nodiscard]] std::int64_t typicalEffortDays(const Build& build, const SystemFacts& facts);

/// Residents an organisation serves: its own figure, else the sum of its members'; 0 = unknown.
[[nodiscard]] std::int64_t residentsOf(const model::Inventory& inventory, model::OrganisationId id);

} // namespace aallokko::plan
