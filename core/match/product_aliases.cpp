// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name is looked up as its telling words in alphabetical order: all of them first, then without
// versions, then without the vendor in front.
#include "core/match/product_aliases.h"

#include "core/base/text.h"
#include "core/match/name_score.h"

#include <algorithm>
#include <array>

namespace aallokko::match {

namespace {

bool isUnsure(const std::string& vendor) {
    return vendor == "uncertain" || vendor == "various" || vendor == "national";
}

bool isVersion(WordKind kind) {
    return kind == WordKind::Number || kind == WordKind::Year || kind == WordKind::Edition ||
           kind == WordKind::Upgrade || kind == WordKind::Licence;
}

bool isDescribing(const Word& word, const WordList& list) {
    return word.kind == WordKind::Weak || word.kind == WordKind::Generic ||
           list.tasks().contains(word.text);
}

std::string keyOf(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    std::string key;
    for (const std::string& text : texts) {
        key += (key.empty() ? "" : " ") + text;
    }
    return key;
}

// Words as written and the same without those that only describe.
std::vector<std::string> fullTexts(const std::vector<Word>& words) {
    std::vector<std::string> texts;
    for (const Word& word : words) {
        texts.push_back(word.text);
    }
    return texts;
}

std::vector<std::string> tellingTexts(const std::vector<Word>& words, const WordList& list,
                                      bool hasVersions) {
    std::vector<std::string> texts;
    for (const Word& word : words) {
        if (!isDescribing(word, list) && (hasVersions || !isVersion(word.kind))) {
            texts.push_back(word.text);
        }
    }
    return texts;
}

} // namespace

ProductAliases::ProductAliases(const model::FunctionCatalogue& catalogue,
                               const Knowledge& knowledge)
    : m_catalogue(&catalogue), m_knowledge(&knowledge), m_functions(catalogue) {
    for (const model::ProductAlias& alias : catalogue.productAliases) {
        Entry entry = entryOf(alias);
        std::vector<std::string> names = alias.aliases;
        names.push_back(alias.product);
        for (const std::string& name : names) {
            const std::string key = keyOf(fullTexts(wordsOf(name, knowledge.words).words));
            if (!key.empty()) {
                m_names.emplace(key, m_entries.size());
            }
        }
        m_entries.push_back(std::move(entry));
    }
}

// "CGI (earlier Logica)", "Tieto/TietoEVRY" are all that a row may state; "uncertain" allows any.
ProductAliases::Entry ProductAliases::entryOf(const model::ProductAlias& alias) {
    constexpr std::string_view earlier = "earlier ";
    Entry entry{&alias, {}, {}};
    std::string vendors = alias.vendor;
    const auto isBracket = [](char c) { return c == '(' || c == ')'; };
    std::replace_if(vendors.begin(), vendors.end(), isBracket, '/');
    for (std::string text : base::splitTrimmed(vendors, '/')) {
        text.erase(0, text.starts_with(earlier) ? earlier.size() : 0);
        VendorName vendor = m_knowledge->vendors.find(text);
        if (isUnsure(text)) {
            return {&alias, {}, {}};
        }
        if (!vendor.isEmpty()) {
            entry.vendorText = entry.vendorText.empty() ? text : entry.vendorText;
            m_vendorWords.insert(base::foldedWords(text));
            m_vendorWords.insert(vendor.words.front());
            entry.vendors.push_back(std::move(vendor));
        }
    }
    return entry;
}

bool ProductAliases::isContradicted(const Record& record, const Entry& entry) const {
    const VendorName vendor = m_knowledge->vendors.find(record.vendor);
    if (!vendor.isEmpty() && !entry.vendors.empty() &&
        std::none_of(entry.vendors.begin(), entry.vendors.end(), [&](const VendorName& known) {
            return vendorLikeness(vendor, known) >= 0.88;
        })) {
        return true;
    }
    const model::SystemCategory* category = m_catalogue->findCategory(entry.alias->category);
    bool hasFunction = false;
    bool hasCommon = false;
    for (std::string text : base::splitTrimmed(record.functions, ';')) {
        constexpr std::string_view mark = "category "; // as recordOf writes it
        text.erase(0, text.starts_with(mark) ? mark.size() : 0);
        if (const auto* stated = m_functions.findCategory(text)) {
            if (stated->id != entry.alias->category) {
                return true;
            }
            hasCommon = true;
        }
        const std::string* function = m_functions.findFunction(text);
        hasFunction = hasFunction || function != nullptr;
        hasCommon = hasCommon || (function != nullptr && category != nullptr &&
                                  std::find(category->functions.begin(), category->functions.end(),
                                            *function) != category->functions.end());
    }
    return hasFunction && category != nullptr && !category->functions.empty() && !hasCommon;
}

const ProductAliases::Entry* ProductAliases::findName(const Record& record,
                                                      const std::string& name) const {
    const WordList& list = m_knowledge->words;
    const std::vector<Word> words = wordsOf(name, list).words;
    if (words.empty()) {
        return nullptr;
    }
    std::vector<std::vector<std::string>> forms{fullTexts(words), tellingTexts(words, list, true),
                                                tellingTexts(words, list, false)};
    for (std::size_t i = 0; i < 3; ++i) {
        if (forms[i].size() > 1 && m_vendorWords.contains(forms[i].front())) {
            forms.emplace_back(forms[i].begin() + 1, forms[i].end());
        }
    }
    for (const auto& form : forms) {
        const auto [first, last] = m_names.equal_range(keyOf(form));
        const auto it = std::find_if(first, last, [&](const auto& entry) {
            return !isContradicted(record, m_entries[entry.second]);
        });
        if (it != last) {
            return &m_entries[it->second];
        }
    }
    return nullptr;
}

const ProductAliases::Entry* ProductAliases::findEntry(const Record& record) const {
    // A product column may say what a system is made with: "Office 365" there names nothing.
    if (!m_knowledge->words.isCarrier(wordsOf(record.otherName, m_knowledge->words).words)) {
        if (const Entry* entry = findName(record, record.otherName)) {
            return entry;
        }
    }
    const BracketedName parts = splitBrackets(record.name);
    std::string cut = record.name; // "Kuura-järjestelmä"
    std::replace(cut.begin(), cut.end(), '-', ' ');
    for (const std::string* name :
         std::array<const std::string*, 4>{&record.name, &cut, &parts.outside, &parts.inside}) {
        const Entry* entry = findName(record, *name);
        if (entry != nullptr) {
            return entry;
        }
    }
    return nullptr;
}

const model::ProductAlias* ProductAliases::find(const Record& record) const {
    const Entry* entry = findEntry(record);
    return entry == nullptr ? nullptr : entry->alias;
}

void ProductAliases::apply(std::vector<Record>& records) const {
    for (Record& record : records) {
        const Entry* entry = findEntry(record);
        if (entry != nullptr) {
            record.otherName = entry->alias->product;
            record.isKnownProduct = true;
            record.vendor = record.vendor.empty() ? entry->vendorText : record.vendor;
        }
    }
}

} // namespace aallokko::match
