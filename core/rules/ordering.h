// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hard "before" pairs as people state them: in the notes of a row ("Siirrettävä ennen
// järjestelmää X") and in a policy ("before" pairs of plan.yaml).
#pragma once

#include "core/rules/check.h"

#include <vector>

namespace aallokko::rules {

/// Pairs written in the field notes in Finnish, Swedish or English. The name is looked for in the
/// row's own organisation, then in the region where it must be unique; the longest name that fits
/// wins; a name that fits nothing makes no pair.
[[nodiscard]] std::vector<OrderingPair> orderingFromNotes(const model::SystemIndex& index);

/// The named pairs of a policy whose two names ("name" or "name (organisation)") each fit exactly
/// one system. Their source is the file "plan.yaml" with the line.
[[nodiscard]] std::vector<OrderingPair> orderingFromPolicy(const model::SystemIndex& index,
                                                           const model::Policy& policy);

} // namespace aallokko::rules
