// SPDX-License-Identifier: GPL-3.0-or-later
//
// Company forms are left out of the key: "CGI Oy" and "CGI" sell the same product.
#include "importers/words/product_book.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

bool isGeneric(const std::string& words) {
    static const std::set<std::string> generic{
        "custom",      "cots",       "in house",   "homegrown", "home grown", "oma",
        "oma kehitys", "itse tehty", "raataloity", "excel",     "ms excel",   "microsoft excel",
        "access",      "ms access",  "word",       "muu",       "other",      "multiple",
        "various",     "useita",     "eget",       "egen",      "paperi",     "n a"};
    return generic.contains(words);
}

std::string keyOf(const std::string& name, const std::string& vendor) {
    static const std::set<std::string> forms{"oy",  "ab",  "oyj",  "ltd",
                                             "inc", "llc", "gmbh", "corp"};
    std::string key = base::foldedWords(name) + "|";
    for (const std::string& word : wordsOf(vendor)) {
        key += forms.contains(word) ? "" : word + " ";
    }
    return key;
}

} // namespace

ProductBook::ProductBook(const model::Inventory& snapshot)
    : m_nextId(snapshot.nextId<model::Product>().value()) {
    for (const auto& [id, product] : snapshot.all<model::Product>()) {
        add(product);
    }
}

void ProductBook::add(const model::Product& product) {
    m_ids.try_emplace(keyOf(product.name, product.vendor), product.id);
    for (const std::string& alias : product.aliases) {
        m_ids.try_emplace(keyOf(alias, product.vendor), product.id);
    }
    m_nextId = std::max(m_nextId, product.id.value() + 1);
}

model::ProductId ProductBook::idOf(const std::string& name, const std::string& vendor) {
    const std::string words = base::foldedWords(name);
    if (words.empty() || isGeneric(words)) {
        return {};
    }
    const auto [it, added] = m_ids.try_emplace(keyOf(name, vendor), model::ProductId(m_nextId));
    if (added) {
        m_created.push_back({model::ProductId(m_nextId++), name, vendor, {}});
    }
    return it->second;
}

} // namespace aallokko::importers
