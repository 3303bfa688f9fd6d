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
                m_pairs[static_cast<std::size_t>(verdict.subject)][{pair.first, pair.second}] =
                    verdict.kind;
            }
        }
    }
    Pairs& installations = m_pairs[static_cast<std::size_t>(Subject::Installation)];
    Pairs& products = m_pairs[static_cast<std::size_t>(Subject::Product)];
    const Pairs judgedProducts = products;
    for (const auto& [pair, kind] : installations) {
        if (kind == model::VerdictKind::Same) {
            products.try_emplace(pair, kind);
        }
    }
    for (const auto& [pair, kind] : judgedProducts) {
        if (kind == model::VerdictKind::Different) {
            installations.try_emplace(pair, kind);
        }
    }
}

std::optional<model::VerdictKind>
Verdicts::between(model::InstallationId a, model::InstallationId b, Subject subject) const {
    const Pairs& judged = pairs(subject);
    const auto it = judged.find({std::min(a, b), std::max(a, b)});
    return it == judged.end() ? std::nullopt : std::optional(it->second);
}

} // namespace aallokko::match
