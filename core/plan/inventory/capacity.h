// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nominal capacities of a quarter, before freezes, and the parts of a phase's effort that each
// party does. Days are whole; amounts are hundredths of a day. Internal to this folder.
#pragma once

#include "core/plan/inventory/build.h"

namespace aallokko::plan {

/// Staff of an organisation: its figure, else by residents, joint organisations by the residents
/// of their members at a lower rate; the policy's default when nothing is known.
[[nodiscard]] std::int64_t staffOf(const Build& build, model::OrganisationId id);
/// floor(max(0.3, 0.008 staff) * 45 * 0.25) whole days, or what the policy states by code.
[[nodiscard]] std::int64_t organisationDays(const Build& build, model::OrganisationId id);
/// The same for a staff figure.
[[nodiscard]] std::int64_t organisationDaysOf(const model::CapacityPolicy& capacity,
                                              std::int64_t staff);
/// FTE * net days a month * 3.
[[nodiscard]] std::int64_t coreDays(const model::CapacityPolicy& capacity);
/// Parallel migrations of a supplier.
[[nodiscard]] std::int64_t supplierSlots(const Build& build, const SystemFacts& facts);
[[nodiscard]] std::int64_t serviceSlots(const model::CapacityPolicy& capacity,
                                        const std::string& service);

/// `percent` of an effort in hundredths, rounded.
[[nodiscard]] std::int64_t shareOf(std::int64_t effortHundredths, int percent);
/// The organisation part of an effort, split over the using organisations by users.
[[nodiscard]] std::vector<std::pair<model::OrganisationId, std::int64_t>>
organisationParts(const Build& build, const SystemFacts& facts, std::int64_t effortHundredths);
/// clinical, social, rescue, education or administration.
[[nodiscard]] std::string staffGroupOf(const SystemFacts& facts);

} // namespace aallokko::plan
