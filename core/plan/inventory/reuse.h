// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integrations of the members of one target: an interface to the same partner with the same content
// is built once, so later members need less work (policy work.reusePercent, reuseMostPercent).
#pragma once

#include "core/model/system_view.h"

#include <map>
#include <string>

namespace aallokko::plan {

/// Equal for interfaces of several systems that one common target would need only once: the same
/// direction, partner (installations of one product and national services are one partner) and
/// content. "" when the partner is not known at all.
[[nodiscard]] std::string integrationKey(const model::SystemIndex& index,
                                         const model::Interface& interface,
                                         model::InstallationId own);

/// The value of a key, else that of `fallback`, else 0.
[[nodiscard]] int valueOrFallback(const std::map<std::string, int>& table, const std::string& key,
                                  const std::string& fallback);

} // namespace aallokko::plan
