// SPDX-License-Identifier: GPL-3.0-or-later
//
// Look-up by folded words; a word that two entries share belongs to neither.
#include "importers/words/name_book.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

constexpr std::size_t shortestPart = 3; // "st" or "d1" alone say too little

// Spoken short forms that no label begins with.
std::string spoken(const std::string& words) {
    if (words == "osin" || words == "osaksi") {
        return "osittain";
    }
    return words;
}

} // namespace

void NameBook::add(const std::string& id, std::string_view name, bool isLabel) {
    const std::string words = base::foldedWords(name);
    // "1 (some scales run the other way: ask)" is a remark, not a word for the code.
    if (words.empty() || (!isLabel && name.find(':') != std::string_view::npos)) {
        return;
    }
    const auto [it, added] = m_exact.try_emplace(words, Entry{id, isLabel ? "" : "code.also"});
    if (!added && it->second.id != id) {
        // A label outweighs another entry's further word; between equals nobody wins.
        if (isLabel && it->second.rule == "code.also") {
            it->second = Entry{id, ""};
        } else if (isLabel == it->second.rule.empty()) {
            it->second.id.clear();
        }
    }
    if (isLabel) {
        m_labels.emplace_back(words, id);
    }
}

void NameBook::addLabels(const std::string& id, const model::LocalText& label) {
    for (const std::string* name : {&label.fi, &label.sv, &label.en}) {
        std::vector<std::string> inside;
        const std::string outside = withoutBrackets(*name, &inside);
        add(id, *name, true);
        if (!inside.empty()) {
            add(id, outside, true);
            for (const std::string& part : inside) {
                add(id, part, false);
            }
        }
    }
}

std::optional<BookHit> NameBook::findExact(std::string_view text) const {
    const auto it = m_exact.find(base::foldedWords(text));
    if (it == m_exact.end() || it->second.id.empty()) {
        return std::nullopt;
    }
    return BookHit{it->second.id, it->second.rule};
}

std::optional<BookHit> NameBook::findPart(const std::string& words) const {
    if (words.size() < shortestPart) {
        return std::nullopt;
    }
    std::set<std::string> beginning;
    std::set<std::string> within;
    for (const auto& [label, id] : m_labels) {
        if (label.compare(0, words.size(), words) == 0) {
            beginning.insert(id);
        }
        if ((" " + label + " ").find(" " + words + " ") != std::string::npos) {
            within.insert(id);
        }
    }
    if (beginning.size() == 1) {
        return BookHit{*beginning.begin(), "code.prefix"};
    }
    if (beginning.empty() && within.size() == 1) {
        return BookHit{*within.begin(), "code.words"};
    }
    return std::nullopt;
}

std::optional<BookHit> NameBook::findWithRemark(std::string_view text) const {
    const std::string outside = withoutBrackets(text);
    if (outside != text) {
        if (auto hit = findExact(outside)) {
            hit->rule = "code.with_remark";
            return hit;
        }
    }
    // "3 - korkea", "S01 Aikuissosiaalityö", "Korkea: potilasturvallisuus": code or label first.
    std::optional<BookHit> found;
    const std::string all(text);
    for (std::size_t at = all.find_first_of(" -:,/="); at != std::string::npos && !found;
         at = all.find_first_of(" -:,/=", at + 1)) {
        found = findExact(std::string_view(all).substr(0, at));
        if (!found) {
            continue;
        }
        const auto rest = findExact(std::string_view(all).substr(at + 1));
        const bool contradicts = rest && rest->id != found->id;
        found->rule = rest ? "" : "code.with_remark";
        if (contradicts) {
            return std::nullopt;
        }
    }
    return found;
}

std::optional<BookHit> NameBook::find(std::string_view text) const {
    if (auto hit = findExact(text)) {
        return hit;
    }
    const std::string words = base::foldedWords(text);
    if (auto hit = findPart(spoken(words))) {
        return hit;
    }
    return findWithRemark(text);
}

NameBook makeCodeBook(const std::vector<model::CodeDefinition>& codes) {
    NameBook book;
    for (const model::CodeDefinition& code : codes) {
        book.add(code.code, code.code, true);
        book.addLabels(code.code, code.label);
    }
    for (const model::CodeDefinition& code : codes) {
        for (const std::string& word : code.also) {
            book.add(code.code, word, false);
        }
    }
    return book;
}

NameBook makeFunctionBook(const model::FunctionCatalogue& catalogue) {
    NameBook book;
    for (const model::Function& function : catalogue.functions) {
        book.add(function.id, function.id, true);
        book.addLabels(function.id, function.name);
    }
    return book;
}

NameBook makeCategoryBook(const model::FunctionCatalogue& catalogue) {
    NameBook book;
    for (const model::SystemCategory& category : catalogue.categories) {
        book.add(category.id, category.id, true);
        book.addLabels(category.id, category.name);
    }
    return book;
}

NameBook makeNationalBook(const model::FunctionCatalogue& catalogue) {
    NameBook book;
    for (const model::NationalService& service : catalogue.nationalServices) {
        book.add(service.id, service.id, true);
        for (const std::string* name : {&service.name.fi, &service.name.sv, &service.name.en}) {
            book.add(service.id, *name, true);
        }
    }
    for (const model::NationalService& service : catalogue.nationalServices) {
        for (const std::string& alias : service.aliases) {
            book.add(service.id, alias, false);
        }
    }
    return book;
}

} // namespace aallokko::importers
