// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that share few trigrams are left out before the dearer measures.
#include "core/rules/end_suggestions.h"

#include <algorithm>
#include <cmath>

namespace aallokko::rules {

namespace {

constexpr double leastTrigrams = 0.3;
constexpr std::size_t most = 3;

} // namespace

const std::vector<EndSuggestions::Scored>& EndSuggestions::scoresOf(const std::string& written) {
    if (const auto it = m_known.find(written); it != m_known.end()) {
        return it->second;
    }
    if (m_names.empty()) {
        m_facts.eachSystem([this](const model::SystemView& system, std::size_t) {
            m_names.push_back(match::nameKeyOf(system.name()));
        });
    }
    const double least = m_facts.context.settings.threshold("suggestion_similarity", 0.88);
    const match::NameKey wanted = match::nameKeyOf(written);
    std::vector<Scored>& scores = m_known[written];
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (match::trigramDice(wanted, m_names[i]) < leastTrigrams) {
            continue;
        }
        const double score = match::nameScore(wanted, m_names[i]);
        if (score >= least) {
            scores.push_back({i, score});
        }
    }
    return scores;
}

std::vector<Suggestion> EndSuggestions::forEnd(const std::string& written,
                                               model::InstallationId otherEnd) {
    std::vector<Scored> scores = scoresOf(written);
    const model::SystemView* other = m_facts.context.index.find(otherEnd);
    const auto isNear = [&](const Scored& one) {
        return other != nullptr && m_facts.systems()[one.position].installation->responsible ==
                                       other->installation->responsible;
    };
    std::stable_sort(scores.begin(), scores.end(), [&](const Scored& a, const Scored& b) {
        return a.score != b.score ? a.score > b.score : isNear(a) && !isNear(b);
    });
    std::vector<Suggestion> suggestions;
    for (const Scored& one : scores) {
        const model::InstallationId id = m_facts.systems()[one.position].id();
        if (id != otherEnd && suggestions.size() < most) {
            suggestions.push_back({id, static_cast<int>(std::lround(100 * one.score))});
        }
    }
    return suggestions;
}

} // namespace aallokko::rules
