// SPDX-License-Identifier: GPL-3.0-or-later
//
// An existing host has its integrations already; without one the member of the greatest effort is
// taken to build what several need. Which member builds does not change the sum of what is saved,
// but for the limit of each member.
#include "core/plan/inventory/reuse.h"

#include "core/base/text.h"
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using model::FieldKey;

std::string partnerOf(const model::SystemIndex& index, const model::InterfaceEnd& end) {
    if (end.state == model::EndState::National) {
        return "n" + end.nationalService;
    }
    const model::SystemView* system = index.find(end.installation);
    if (system == nullptr) {
        const std::string written = base::foldedWords(end.written);
        return written.empty() ? "" : "u" + written;
    }
    return system->product != nullptr ? "p" + std::to_string(system->product->id.value())
                                      : "i" + std::to_string(end.installation.value());
}

class TargetIntegrations {
  public:
    TargetIntegrations(Build& build, const TargetFacts& target)
        : m_build(build), m_members(target.members) {
        m_own.insert(target.host);
        for (const int member : m_members) {
            m_own.insert(factsOf(member).view->id());
        }
        if (const model::SystemView* host = build.index.find(target.host)) {
            for (const model::Interface* one : host->interfaces) {
                m_built.insert(keyOf(*one, host->id()));
            }
        }
        std::stable_sort(m_members.begin(), m_members.end(), [this](int a, int b) {
            return factsOf(a).effortHundredths > factsOf(b).effortHundredths;
        });
    }

    void lower() {
        for (const int member : m_members) {
            lower(factsOf(member));
        }
    }

  private:
    [[nodiscard]] SystemFacts& factsOf(int member) const {
        return m_build.facts[static_cast<std::size_t>(member)];
    }

    // "" for interfaces inside the new whole, too.
    [[nodiscard]] std::string keyOf(const model::Interface& one, model::InstallationId own) const {
        const auto& other = one.source.installation == own ? one.target : one.source;
        return m_own.contains(other.installation) && other.installation.isValid()
                   ? std::string()
                   : integrationKey(m_build.index, one, own);
    }

    void lower(SystemFacts& facts) {
        const model::WorkPolicy& work = m_build.policy.work;
        std::set<std::string> mine;
        std::int64_t days = 0;
        for (const model::Interface* one : facts.view->interfaces) {
            const std::string key = keyOf(*one, facts.view->id());
            if (key.empty()) {
                continue;
            }
            if (m_built.contains(key)) {
                const model::FieldValue* method = one->fields.find(FieldKey::TransferMethod);
                days += valueOrFallback(m_build.policy.costs.rebuildDays,
                                        method == nullptr ? "" : method->text(), "unknown");
                facts.reused.insert(one->id);
            } else {
                mine.insert(key);
            }
        }
        m_built.merge(mine);
        const std::int64_t share[] = {days, work.reusePercent};
        const std::int64_t limit[] = {facts.effortHundredths, work.reuseMostPercent};
        facts.reusedHundredths = std::min(roundedProduct(share, 1), roundedProduct(limit, 100));
        facts.effortHundredths -= facts.reusedHundredths;
    }

    Build& m_build;
    std::vector<int> m_members;
    std::set<model::InstallationId> m_own;
    std::set<std::string> m_built;
};

} // namespace

std::string integrationKey(const model::SystemIndex& index, const model::Interface& interface,
                           model::InstallationId own) {
    const bool isSource = interface.source.installation == own;
    const std::string partner = partnerOf(index, isSource ? interface.target : interface.source);
    const model::FieldValue* content = interface.fields.find(FieldKey::DataContent);
    return partner.empty() ? ""
                           : (isSource ? "to " : "from ") + partner + "|" +
                                 (content == nullptr ? "" : base::foldedWords(content->text()));
}

int valueOrFallback(const std::map<std::string, int>& table, const std::string& key,
                    const std::string& fallback) {
    auto it = table.find(key);
    if (it == table.end()) {
        it = table.find(fallback);
    }
    return it == table.end() ? 0 : it->second;
}

void reuseIntegrations(Build& build) {
    for (const TargetFacts& target : build.targets) {
        TargetIntegrations(build, target).lower();
    }
}

} // namespace aallokko::plan
