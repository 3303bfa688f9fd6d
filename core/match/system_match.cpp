// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a system is called differs by who writes the list; the organisation's own name and the words
// of its task are taken out or weighed down before names are compared.
#include "core/match/system_match.h"

#include "core/base/text.h"
#include "core/match/name_score.h"
#include "core/match/product_aliases.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace aallokko::match {

namespace {

using model::FieldKey;

constexpr std::size_t candidatesOfSystem = 30;

// The part of a Finnish or Swedish place name that inflection leaves: "uurai" of Uurainen
// (Uuraisten), "luhan" of Luhanka (Luhangan).
std::string stemOf(const std::string& word) {
    if (word.ends_with("nen") && word.size() > 6) {
        return word.substr(0, word.size() - 3);
    }
    return word.substr(0, word.size() - (word.size() >= 6 ? 2 : 1));
}

bool isInflectionOf(const std::string& word, const std::string& place) {
    return place.size() >= 4 && word.size() <= place.size() + 4 && word.starts_with(stemOf(place));
}

bool isWordOfOrganisations(const std::string& word) {
    static constexpr std::array<std::string_view, 14> words{"kunta",
                                                            "kunnan",
                                                            "kaupunki",
                                                            "kaupungin",
                                                            "kuntayhtyma",
                                                            "kuntayhtyman",
                                                            "ky",
                                                            "kommun",
                                                            "kommunens",
                                                            "stad",
                                                            "stads",
                                                            "hyvinvointialue",
                                                            "hyvinvointialueen",
                                                            "hva"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// A "product" that differently named systems of one organisation state is what they are made with,
// or who made them; such texts are taken out everywhere.
void dropSharedProducts(const model::SystemIndex& index, std::vector<Record>& records) {
    constexpr std::size_t tooMany = 4;
    std::map<std::pair<std::string, model::OrganisationId>, std::set<std::string>> names;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!records[i].otherName.empty()) {
            names[{base::foldedWords(records[i].otherName),
                   index.systems()[i].installation->responsible}]
                .insert(productWords(index.systems()[i], records[i].name));
        }
    }
    std::set<std::string> shared;
    for (const auto& [key, different] : names) {
        if (different.size() >= tooMany) {
            shared.insert(key.first);
        }
    }
    for (Record& record : records) {
        if (shared.contains(base::foldedWords(record.otherName))) {
            record.otherName.clear();
        }
    }
}

std::vector<Record> recordsOf(const model::SystemIndex& index,
                              const model::FunctionCatalogue& catalogue,
                              const Knowledge& knowledge) {
    const FunctionWords words(catalogue);
    std::vector<Record> records;
    records.reserve(index.systems().size());
    for (const model::SystemView& system : index.systems()) {
        records.push_back(recordOf(system, words));
    }
    dropSharedProducts(index, records);
    ProductAliases(catalogue, knowledge).apply(records);
    return records;
}

// Words that name a task or a kind of system in the catalogue, in all languages.
std::unordered_set<std::string> genericWords(const model::FunctionCatalogue& catalogue,
                                             const WordList& list) {
    std::unordered_set<std::string> words = list.tasks();
    const auto add = [&](const model::LocalText& name) {
        for (const std::string* text : {&name.fi, &name.sv, &name.en}) {
            for (std::string& word : base::splitTrimmed(base::foldedWords(*text), ' ')) {
                if (word.size() >= 3) {
                    words.insert(std::move(word));
                }
            }
        }
    };
    for (const model::Function& function : catalogue.functions) {
        add(function.name);
    }
    for (const model::SystemCategory& category : catalogue.categories) {
        add(category.name);
    }
    return words;
}

} // namespace

std::string withoutOrganisation(const std::string& name, const model::Organisation* organisation) {
    if (organisation == nullptr) {
        return name;
    }
    std::vector<std::string> own =
        base::splitTrimmed(base::foldedWords(organisation->name.fi), ' ');
    for (std::string& word : base::splitTrimmed(base::foldedWords(organisation->name.sv), ' ')) {
        own.push_back(std::move(word));
    }
    const std::string code = base::foldedWords(organisation->code);
    own.push_back(code); // "KSSHPn"
    std::string rest;
    bool hasWord = false;
    for (const std::string& part : base::splitTrimmed(base::folded(name), ' ')) {
        const std::string word = base::foldedWords(part);
        const bool isOwn = isWordOfOrganisations(word) || (!word.empty() && word == code) ||
                           std::any_of(own.begin(), own.end(), [&](const std::string& place) {
                               return isInflectionOf(word, place);
                           });
        if (!isOwn) {
            rest += (rest.empty() ? "" : " ") + part;
            hasWord = hasWord || std::any_of(word.begin(), word.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
                      });
        }
    }
    return hasWord ? rest : name;
}

Record recordOf(const model::SystemView& system, const FunctionWords& words) {
    Record record;
    const auto stated = [&](FieldKey key) {
        const std::string& text = system.field(key).text();
        return isNullName(text) ? std::string() : text;
    };
    record.name = isNullName(system.name())
                      ? std::string()
                      : withoutOrganisation(system.name(), system.organisation);
    const std::string product =
        system.product != nullptr ? system.product->name : stated(FieldKey::Product);
    record.otherName =
        isNullName(product) ? std::string() : withoutOrganisation(product, system.organisation);
    if (record.otherName.empty()) {
        record.otherName = stated(FieldKey::ShortName);
    }
    record.vendor = stated(FieldKey::Vendor);
    record.version = stated(FieldKey::Version);
    record.description = stated(FieldKey::Purpose);
    for (const std::string& id : words.functionsOf(system)) {
        record.functions += id + ";";
    }
    const model::SystemCategory* category = words.categoryOf(system);
    if (category != nullptr) {
        record.functions += "category " + category->id;
    }
    return record;
}

std::vector<std::string> reasonsOf(const Measures& m) {
    std::vector<std::string> reasons;
    const auto add = [&](bool holds, const char* code) {
        if (holds) {
            reasons.emplace_back(code);
        }
    };
    const bool isProduct = m[Measure::OtherName] > 0;
    const bool isSame = m[Measure::SameName] > 0;
    const double least = m[Measure::WordsLess];
    add(isSame && !isProduct, "match.same_name");
    add(isSame && isProduct, "match.same_product");
    add(!isSame && least > 0.6, "match.alike_name");
    add(!isSame && least <= 0.6 && m[Measure::WordsMore] > 0.85, "match.contained_name");
    add(m[Measure::ShortForm] > 0, "match.short_form");
    add(m[Measure::VendorSame] > 0, "match.vendor");
    add(m[Measure::FunctionSame] > 0, "match.function");
    add(m[Measure::DescriptionAlike] > 0.3, "match.description");
    if (reasons.empty()) {
        reasons.emplace_back("match.some_words");
    }
    add(m[Measure::NumberDiffers] > 0 || m[Measure::YearDiffers] > 0, "match.versions_differ");
    add(m[Measure::EditionDiffers] > 0, "match.editions_differ");
    add(m[Measure::VendorDiffers] > 0, "match.vendors_differ");
    add(m[Measure::FunctionDiffers] > 0, "match.functions_differ");
    return reasons;
}

SystemMatcher::SystemMatcher(const model::SystemIndex& index,
                             const model::FunctionCatalogue& catalogue, const Knowledge& knowledge)
    : m_model(&knowledge.models.systems), m_records(recordsOf(index, catalogue, knowledge)),
      m_corpus(m_records, knowledge.words, knowledge.vendors,
               genericWords(catalogue, knowledge.words)),
      m_blocks(m_corpus, 0, m_records.size()) {}

Measures SystemMatcher::measuresOf(int first, int second) const {
    return measure(m_corpus.records()[static_cast<std::size_t>(first)],
                   m_corpus.records()[static_cast<std::size_t>(second)], m_corpus);
}

double SystemMatcher::wholeLikenessOf(int first, int second) const {
    return wholeLikeness(m_corpus.records()[static_cast<std::size_t>(first)],
                         m_corpus.records()[static_cast<std::size_t>(second)]);
}

double SystemMatcher::probabilityOf(const Measures& measures) const {
    return match::probabilityOf(m_model->pair.of(measures.values));
}

bool SystemMatcher::isContradicted(const Measures& m) {
    return m[Measure::VendorDiffers] > 0 || m[Measure::OtherDiffers] > 0.5;
}

std::vector<int> SystemMatcher::candidatesOf(int system) const {
    std::vector<int> candidates =
        m_blocks.candidatesOf(static_cast<std::size_t>(system), candidatesOfSystem);
    return candidates;
}

} // namespace aallokko::match
