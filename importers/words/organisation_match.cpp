// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every name is a list of words with their stems; a text names an organisation when all words of
// one of its names occur in it. Of several the longest name wins; a tie names nobody.
#include "importers/words/organisation_match.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

using model::OrganisationId;

constexpr std::size_t rareWordLength = 6;

// Words that say what kind of body it is; a name may stand with or without them.
bool isKindWord(const std::string& word) {
    static const std::set<std::string> kinds{
        "kunta",        "kunnan",    "kaupunki",     "kaupungin", "kommun", "kommuns",
        "stad",         "stads",     "municipality", "city",      "of",     "kuntayhtyma",
        "kuntayhtyman", "samkommun", "liikelaitos",  "oy",        "ab",     "the"};
    return kinds.contains(word);
}

bool isYearOrNumber(const std::string& word) {
    return word.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

OrganisationIndex::OrganisationIndex(const std::map<OrganisationId, model::Organisation>& all) {
    for (const auto& [id, organisation] : all) {
        m_organisations.emplace(id, organisation);
        m_codes[base::foldedWords(organisation.code)].push_back(id);
        for (const std::string* name :
             {&organisation.name.fi, &organisation.name.sv, &organisation.name.en}) {
            addName(id, *name);
        }
        for (const std::string& alias : organisation.aliases) {
            addName(id, alias);
        }
    }
    countRareWords();
}

void OrganisationIndex::add(const model::Organisation& organisation) {
    m_organisations.insert_or_assign(organisation.id, organisation);
    m_codes[base::foldedWords(organisation.code)].push_back(organisation.id);
    addName(organisation.id, organisation.name.fi);
    countRareWords();
    m_cache.clear();
}

void OrganisationIndex::addName(OrganisationId id, std::string_view text) {
    std::vector<std::string> inside;
    const std::string outside = withoutBrackets(text, &inside);
    inside.push_back(outside);
    inside.emplace_back(text);
    for (const std::string& variant : inside) {
        Name name{id, {}, 0};
        for (const std::string& word : wordsOf(variant)) {
            if (!isKindWord(word)) {
                name.words.push_back(nameStems(word));
                name.length += word.size();
            }
        }
        const bool tooShort = name.words.empty() || (name.words.size() == 1 && name.length < 3);
        if (!tooShort) {
            m_names.push_back(std::move(name));
        }
    }
}

void OrganisationIndex::countRareWords() {
    std::map<std::string, std::set<OrganisationId>> owners;
    for (const Name& name : m_names) {
        for (const auto& stems : name.words) {
            if (stems.front().size() >= rareWordLength) {
                owners[stems.front()].insert(name.id);
            }
        }
    }
    m_rareWords.clear();
    for (const auto& [word, ids] : owners) {
        if (ids.size() == 1) {
            m_rareWords[word] = *ids.begin();
        }
    }
}

std::size_t OrganisationIndex::matchedLength(const Name& name,
                                             const std::vector<std::string>& words,
                                             NameScope scope) const {
    std::size_t used = 0;
    for (const auto& stems : name.words) {
        const bool found = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return isFormOf(word, stems);
        });
        if (!found) {
            return 0;
        }
        used += 1;
    }
    if (scope == NameScope::Whole) {
        const auto extra = std::count_if(words.begin(), words.end(), [](const std::string& word) {
            return !isKindWord(word) && !isYearOrNumber(word);
        });
        if (static_cast<std::size_t>(extra) > used) {
            return 0;
        }
    }
    return name.length;
}

OrganisationId OrganisationIndex::search(const std::vector<std::string>& words,
                                         NameScope scope) const {
    OrganisationId best;
    std::size_t length = 0;
    bool tie = false;
    for (const Name& name : m_names) {
        const std::size_t matched = matchedLength(name, words, scope);
        if (matched > length) {
            best = name.id;
            length = matched;
            tie = false;
        } else if (matched == length && matched > 0 && name.id != best) {
            tie = true;
        }
    }
    if (length > 0) {
        return tie ? OrganisationId() : best;
    }
    std::set<OrganisationId> rare;
    for (const std::string& word : words) {
        for (const auto& [rareWord, id] : m_rareWords) {
            if (scope == NameScope::Within && isFormOf(word, nameStems(rareWord))) {
                rare.insert(id);
            }
        }
    }
    return rare.size() == 1 ? *rare.begin() : OrganisationId();
}

OrganisationId OrganisationIndex::find(std::string_view text, NameScope scope) const {
    const std::string key = (scope == NameScope::Whole ? "=" : "~") + base::foldedWords(text);
    if (const auto it = m_cache.find(key); it != m_cache.end()) {
        return it->second;
    }
    const std::vector<std::string> words = base::splitTrimmed(key.substr(1), ' ');
    OrganisationId found = findCode(text);
    std::set<OrganisationId> coded;
    for (const std::string& word : words) {
        // An official number has three digits; years and dates have other lengths.
        const bool mayBeCode = !isYearOrNumber(word) || word.size() == 3;
        if (const auto it = m_codes.find(word); mayBeCode && it != m_codes.end()) {
            coded.insert(it->second.begin(), it->second.end());
        }
    }
    const bool codeCounts = scope == NameScope::Within || words.size() == 1;
    if (!found.isValid() && codeCounts && coded.size() == 1) {
        found = *coded.begin();
    }
    if (!found.isValid()) {
        found = search(words, scope);
    }
    m_cache[key] = found;
    return found;
}

OrganisationId OrganisationIndex::findCode(std::string_view code) const {
    const auto it = m_codes.find(base::foldedWords(code));
    return it != m_codes.end() && it->second.size() == 1 ? it->second.front() : OrganisationId();
}

const model::Organisation* OrganisationIndex::organisationOf(OrganisationId id) const {
    const auto it = m_organisations.find(id);
    return it == m_organisations.end() ? nullptr : &it->second;
}

} // namespace aallokko::importers
