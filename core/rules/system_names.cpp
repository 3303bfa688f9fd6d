// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name is only as good as it is unique: homonyms of the region are told apart by organisation.
#include "core/rules/system_names.h"

#include "core/base/text.h"

namespace aallokko::rules {

using model::SystemView;

SystemNames::SystemNames(const model::SystemIndex& index) : m_inventory(index.inventory()) {
    for (const SystemView& system : index.systems()) {
        const std::string name = base::foldedWords(system.name());
        if (!name.empty()) {
            m_systems[name].push_back(&system);
        }
    }
}

const SystemView* SystemNames::named(const std::string& folded,
                                     model::OrganisationId organisation) const {
    const auto it = m_systems.find(folded);
    if (it == m_systems.end()) {
        return nullptr;
    }
    const SystemView* own = nullptr;
    for (const SystemView* system : it->second) {
        if (system->installation->responsible == organisation) {
            if (own != nullptr) {
                return nullptr;
            }
            own = system;
        }
    }
    return own != nullptr ? own : it->second.size() == 1 ? it->second.front() : nullptr;
}

const SystemView* SystemNames::atStart(const std::string& folded,
                                       model::OrganisationId organisation) const {
    for (std::size_t length = folded.size(); length > 0;
         length = length == 0 ? 0 : folded.find_last_of(' ', length - 1)) {
        if (length == std::string::npos) {
            break;
        }
        if (const auto* system = named(folded.substr(0, length), organisation)) {
            return system;
        }
    }
    return nullptr;
}

const SystemView* SystemNames::written(const std::string& text,
                                       model::OrganisationId organisation) const {
    if (const auto* system = named(base::foldedWords(text), organisation)) {
        return system;
    }
    const std::size_t open = text.rfind(" (");
    if (open == std::string::npos || text.back() != ')') {
        return nullptr;
    }
    const std::string wanted = base::foldedWords(text.substr(open + 2, text.size() - open - 3));
    for (const auto& [id, other] : m_inventory.all<model::Organisation>()) {
        if (base::foldedWords(other.code) == wanted || base::foldedWords(other.name.fi) == wanted ||
            base::foldedWords(other.name.sv) == wanted ||
            base::foldedWords(other.name.en) == wanted) {
            return named(base::foldedWords(text.substr(0, open)), id);
        }
    }
    return nullptr;
}

} // namespace aallokko::rules
