// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folded names of planned systems.
#include "core/plan/inventory/name_lookup.h"

#include "core/base/text.h"

namespace aallokko::plan {

NameLookup::NameLookup(const Build& build) {
    const auto add = [this](const std::string& name, int position) {
        const auto [it, isNew] = m_positions.emplace(base::folded(name), position);
        if (!isNew && it->second != position) {
            it->second = -2;
        }
    };
    for (std::size_t k = 0; k < build.facts.size(); ++k) {
        const SystemFacts& facts = build.facts[k];
        const int position = static_cast<int>(k);
        add(facts.view->name(), position);
        if (facts.view->organisation == nullptr) {
            continue;
        }
        const model::Organisation& organisation = *facts.view->organisation;
        for (const std::string& owner :
             {organisation.name.fi, organisation.name.sv, organisation.code}) {
            if (!owner.empty()) {
                add(facts.view->name() + " (" + owner + ")", position);
                add(owner + ": " + facts.view->name(), position);
            }
        }
    }
}

int NameLookup::factNamed(const std::string& written) const {
    const auto it = m_positions.find(base::folded(written));
    return it == m_positions.end() || it->second < 0 ? -1 : it->second;
}

} // namespace aallokko::plan
