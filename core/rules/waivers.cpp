// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subjects are "rule|record"; the record alone, as older projects wrote it, is understood too.
#include "core/rules/waivers.h"

#include <array>

namespace aallokko::rules {

std::string waiverSubject(const std::string& rule, const std::string& record) {
    return rule + "|" + record;
}

std::string waiverSubject(const std::string& rule, model::OrganisationId organisation) {
    return rule + "|organisation:" + std::to_string(organisation.value());
}

std::string waiverSubject(const std::string& rule) {
    return rule + "|*";
}

bool holdsOn(const model::Waiver& waiver, base::Date day) {
    return !waiver.until || day <= *waiver.until;
}

Waivers::Waivers(const model::Inventory& inventory, base::Date asOf) : m_asOf(asOf) {
    for (const auto& [id, waiver] : inventory.all<model::Waiver>()) {
        const bool isWhole = waiver.subject.starts_with(waiver.rule + "|");
        m_bySubject[isWhole ? waiver.subject : waiverSubject(waiver.rule, waiver.subject)]
            .push_back(&waiver);
    }
}

void Waivers::apply(Finding& finding) const {
    if (m_bySubject.empty()) {
        return;
    }
    const model::Waiver* expired = nullptr;
    for (const std::string& subject : std::array{waiverSubject(finding.rule, finding.subject),
                                                 waiverSubject(finding.rule, finding.organisation),
                                                 waiverSubject(finding.rule)}) {
        const auto it = m_bySubject.find(subject);
        if (it == m_bySubject.end()) {
            continue;
        }
        for (const model::Waiver* waiver : it->second) {
            if (holdsOn(*waiver, m_asOf)) {
                finding.waiver = waiver->id;
                finding.isWaived = true;
                return;
            }
            if (expired == nullptr || *expired->until < *waiver->until) {
                expired = waiver;
            }
        }
    }
    if (expired != nullptr) {
        finding.waiver = expired->id;
    }
}

} // namespace aallokko::rules
