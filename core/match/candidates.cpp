// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names are folded once; look-ups are by equal keys.
#include "core/match/candidates.h"

#include "core/base/text.h"
#include "core/match/name_score.h"

#include <algorithm>
#include <array>

namespace aallokko::match {

using model::FieldKey;

FunctionWords::FunctionWords(const model::FunctionCatalogue& catalogue) {
    const auto words = [](const auto& entry) {
        return std::array{base::foldedWords(entry.id), base::foldedWords(entry.name.fi),
                          base::foldedWords(entry.name.sv), base::foldedWords(entry.name.en)};
    };
    for (const model::Function& function : catalogue.functions) {
        for (const std::string& word : words(function)) {
            m_functions.emplace(word, function.id);
        }
    }
    for (const model::SystemCategory& category : catalogue.categories) {
        for (const std::string& word : words(category)) {
            m_categories.emplace(word, &category);
        }
    }
    m_functions.erase("");
    m_categories.erase("");
}

const std::string* FunctionWords::findFunction(const std::string& text) const {
    const auto it = m_functions.find(base::foldedWords(text));
    return it == m_functions.end() ? nullptr : &it->second;
}

const model::SystemCategory* FunctionWords::findCategory(const std::string& text) const {
    const auto it = m_categories.find(base::foldedWords(text));
    return it == m_categories.end() ? nullptr : it->second;
}

std::set<std::string> FunctionWords::functionsOf(const model::SystemView& system) const {
    std::set<std::string> ids;
    for (const std::string& text : system.field(FieldKey::Functions).list()) {
        if (const std::string* id = findFunction(text)) {
            ids.insert(*id);
        }
    }
    return ids;
}

const model::SystemCategory* FunctionWords::categoryOf(const model::SystemView& system) const {
    return findCategory(system.field(FieldKey::Category).text());
}

std::string productWords(const model::SystemView& system, const std::string& text) {
    std::vector<std::string> own;
    if (const model::Organisation* organisation = system.organisation) {
        own = base::splitTrimmed(base::foldedWords(organisation->name.fi), ' ');
        own.push_back(base::foldedWords(organisation->code));
    }
    std::vector<std::string> words;
    for (const std::string& word : base::splitTrimmed(base::folded(text), ' ')) {
        // A version may stand before the organisation, so own words go before it is split off.
        if (std::find(own.begin(), own.end(), base::foldedWords(word)) == own.end()) {
            words.push_back(word);
        }
    }
    std::string rest;
    for (const std::string& word : words) {
        rest += word + " ";
    }
    words = base::splitTrimmed(splitVersion(rest).base, ' ');
    std::sort(words.begin(), words.end());
    std::string key;
    for (const std::string& word : words) {
        key += (key.empty() ? "" : " ") + word;
    }
    return key;
}

bool haveCommonFunction(const std::set<std::string>& a, const std::set<std::string>& b) {
    return std::any_of(a.begin(), a.end(), [&b](const std::string& id) { return b.contains(id); });
}

} // namespace aallokko::match
