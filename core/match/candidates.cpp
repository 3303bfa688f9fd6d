// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names are prepared once for each system, then compared inside each organisation.
#include "core/match/candidates.h"

#include "core/base/text.h"
#include "core/match/name_score.h"

#include <algorithm>
#include <map>

namespace aallokko::match {

using model::FieldKey;

std::vector<CandidatePair> similarInOrganisation(const model::SystemIndex& index, double minScore) {
    std::vector<NameKey> keys;
    std::map<model::OrganisationId, std::vector<int>> blocks;
    for (const model::SystemView& system : index.systems()) {
        if (system.organisation != nullptr) {
            blocks[system.organisation->id].push_back(static_cast<int>(keys.size()));
        }
        keys.push_back(nameKeyOf(system.name()));
    }
    std::vector<CandidatePair> pairs;
    for (const auto& [organisation, block] : blocks) {
        for (std::size_t i = 0; i < block.size(); ++i) {
            for (std::size_t j = i + 1; j < block.size(); ++j) {
                const double score = nameScore(keys[static_cast<std::size_t>(block[i])],
                                               keys[static_cast<std::size_t>(block[j])]);
                if (score >= minScore) {
                    pairs.push_back({block[i], block[j], score});
                }
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const CandidatePair& a, const CandidatePair& b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return pairs;
}

std::set<std::string> functionsOf(const model::SystemView& system,
                                  const model::FunctionCatalogue& catalogue) {
    std::set<std::string> ids;
    for (const std::string& text : system.field(FieldKey::Functions).list()) {
        if (catalogue.findFunction(text) != nullptr) {
            ids.insert(text);
            continue;
        }
        const std::string words = base::foldedWords(text);
        for (const model::Function& function : catalogue.functions) {
            if (words == base::foldedWords(function.id) ||
                words == base::foldedWords(function.name.fi) ||
                words == base::foldedWords(function.name.sv) ||
                words == base::foldedWords(function.name.en)) {
                ids.insert(function.id);
            }
        }
    }
    return ids;
}

bool haveSameFunction(const model::SystemView& a, const model::SystemView& b,
                      const model::FunctionCatalogue& catalogue) {
    const std::set<std::string> left = functionsOf(a, catalogue);
    const std::set<std::string> right = functionsOf(b, catalogue);
    if (left.empty() || right.empty()) {
        const std::string& category = a.field(FieldKey::Category).text();
        return !category.empty() && category == b.field(FieldKey::Category).text();
    }
    return std::any_of(left.begin(), left.end(),
                       [&right](const std::string& id) { return right.contains(id); });
}

} // namespace aallokko::match
