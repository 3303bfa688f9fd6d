// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coverage of the region: statutory tasks that no system serves, by municipality, because all
// residents have a right to equal services; and services to citizens that several products give
// side by side.
#pragma once

#include "core/rules/check.h"

#include <string>
#include <vector>

namespace aallokko::rules {

/// Day-one functions of a municipality that transfer and that no system known to serve it covers.
struct TaskGap {
    model::OrganisationId organisation;
    std::vector<std::string> functions; ///< ids, in the order of the catalogue

    bool operator==(const TaskGap&) const = default;
};

/// A task counts when a system of the municipality, of its host or parent, of a joint organisation
/// whose member it is, or of one that names it as a user serves it. Tasks are services to
/// residents: administration and ICT are not asked for here. Municipalities that have reported
/// nothing are left out (Q15), and so are functions that nobody in the region serves. In id order.
[[nodiscard]] std::vector<TaskGap> taskGaps(const RuleContext& context);

/// A function that several citizen-facing products serve.
struct ServiceOverlap {
    std::string function;
    int products = 0; ///< counted by linked product, else by name without version and organisation
    int organisations = 0;
    std::vector<model::InstallationId> systems;

    bool operator==(const ServiceOverlap&) const = default;
};

/// Systems whose audience includes citizens, by the functions they state or their category has; the
/// functions with the most products first.
[[nodiscard]] std::vector<ServiceOverlap> serviceOverlaps(const RuleContext& context);

} // namespace aallokko::rules
