// SPDX-License-Identifier: GPL-3.0-or-later
//
// A verdict on n members is a verdict on each of their pairs.
#include "core/match/verdicts.h"

#include <algorithm>

namespace aallokko::match {

Verdicts::Verdicts(const model::Inventory& inventory) {
    for (const auto& [id, verdict] : inventory.all<model::Verdict>()) {
        for (std::size_t i = 0; i < verdict.members.size(); ++i) {
            for (std::size_t j = i + 1; j < verdict.members.size(); ++j) {
                const auto pair = std::minmax(verdict.members[i], verdict.members[j]);
                m_pairs[{pair.first, pair.second}] = verdict.kind;
            }
        }
    }
}

std::optional<model::VerdictKind> Verdicts::between(model::InstallationId a,
                                                    model::InstallationId b) const {
    const auto it = m_pairs.find({std::min(a, b), std::max(a, b)});
    return it == m_pairs.end() ? std::nullopt : std::optional(it->second);
}

} // namespace aallokko::match
