// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes: words of all records first, so that every word's rarity is known, then weights.
#include "core/match/record.h"

#include "core/base/text.h"
#include "core/match/name_score.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace aallokko::match {

namespace {

// Share of a rare word's weight that a word of this kind has as content.
float shareOf(WordKind kind) {
    switch (kind) {
    case WordKind::Content:
        return 1.0F;
    case WordKind::Weak:
        return 0.1F;
    default:
        return 0.0F;
    }
}

void sortUnique(std::vector<std::uint32_t>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

class Preparation {
  public:
    Preparation(const WordList& words, const VendorList& vendors)
        : m_wordList(&words), m_vendorList(&vendors) {}

    void addVendor(const Record& record) {
        VendorName vendor = m_vendorList->find(record.vendor);
        if (!vendor.isEmpty()) {
            const auto& words = vendor.words;
            if (words.front().size() >= 3) {
                m_knownVendors.emplace(vendor.key, vendor);
            }
        }
        m_vendors.push_back(std::move(vendor));
    }

    PreparedRecord prepare(const Record& record, std::size_t position) {
        PreparedRecord out;
        WordedName name = wordsOf(record.name, *m_wordList);
        out.words = idsOf(name.words);
        const WordedName other = wordsOf(record.otherName, *m_wordList);
        out.otherWords = idsOf(other.words);
        out.users = name.users;
        out.shortForms = std::move(name.shortForms);
        out.price = record.price;
        out.vendor = m_vendors[position];
        out.isVendorStated = !out.vendor.isEmpty();
        if (!out.isVendorStated) {
            out.vendor = vendorAtStart(base::splitTrimmed(base::foldedWords(record.name), ' '));
        }
        for (const Word& word : wordsOf(record.description, *m_wordList).words) {
            if (word.kind == WordKind::Content && word.text.size() >= 4) {
                out.description.push_back(idOf(word.text));
            }
        }
        sortUnique(out.description);
        for (const std::string& text : base::splitTrimmed(record.functions, ';')) {
            out.functions.push_back(idOf("function " + base::foldedWords(text)));
        }
        sortUnique(out.functions);
        markVendor(out, out.words);
        markVendor(out, out.otherWords);
        addLetters(out);
        return out;
    }

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

  private:
    std::uint32_t idOf(const std::string& text) {
        return m_ids.emplace(text, static_cast<std::uint32_t>(m_ids.size())).first->second;
    }

    std::vector<RecordWord> idsOf(const std::vector<Word>& words) {
        std::vector<RecordWord> out;
        for (const Word& word : words) {
            out.push_back({idOf(word.text), word.kind, false, 0.0F, word.text});
        }
        return out;
    }

    // The longest vendor of the table's own vendor column with which the name begins.
    [[nodiscard]] VendorName vendorAtStart(const std::vector<std::string>& words) const {
        VendorName best;
        std::string prefix;
        for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 4); ++i) {
            prefix += (i == 0 ? "" : " ") + words[i];
            const auto it = m_knownVendors.find(prefix);
            if (it != m_knownVendors.end()) {
                best = it->second;
            }
        }
        return best;
    }

    static void markVendor(const PreparedRecord& record, std::vector<RecordWord>& words) {
        for (RecordWord& word : words) {
            word.isVendor = std::find(record.vendor.words.begin(), record.vendor.words.end(),
                                      word.text) != record.vendor.words.end();
        }
    }

    static void addLetters(PreparedRecord& record) {
        for (const RecordWord& word : record.words) {
            if (word.kind == WordKind::Content && !word.isVendor) {
                record.joined += word.text;
            }
        }
        if (record.joined.empty()) {
            for (const RecordWord& word : record.words) {
                record.joined += word.text;
            }
        }
        record.letters = nameKeyOf(record.joined).trigrams;
    }

    const WordList* m_wordList;
    const VendorList* m_vendorList;
    std::unordered_map<std::string, std::uint32_t> m_ids;
    std::vector<VendorName> m_vendors;
    std::map<std::string, VendorName> m_knownVendors;
};

} // namespace

Corpus::Corpus(std::span<const Record> records, const WordList& words, const VendorList& vendors) {
    Preparation preparation(words, vendors);
    for (const Record& record : records) {
        preparation.addVendor(record);
    }
    m_records.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        m_records.push_back(preparation.prepare(records[i], i));
    }
    m_frequency.resize(preparation.size(), 0);
    std::vector<std::uint32_t> ids;
    for (const PreparedRecord& record : m_records) {
        ids = record.description;
        for (const auto* list : {&record.words, &record.otherWords}) {
            for (const RecordWord& word : *list) {
                ids.push_back(word.id);
            }
        }
        sortUnique(ids);
        for (const std::uint32_t id : ids) {
            ++m_frequency[id];
        }
    }
    m_rareWeight = std::log(1.0F + static_cast<float>(m_records.size()));
    for (PreparedRecord& record : m_records) {
        weigh(record.words);
        weigh(record.otherWords);
    }
}

void Corpus::weigh(std::vector<RecordWord>& words) const {
    float sum = 0;
    for (RecordWord& word : words) {
        word.weight = word.isVendor ? 0.0F : shareOf(word.kind) * idf(word.id);
        sum += word.weight;
    }
    // A name of nothing but vendor, edition and number is still that product's name.
    if (sum < 0.2F * m_rareWeight) {
        for (RecordWord& word : words) {
            word.weight = std::max(word.weight, 0.5F * idf(word.id));
        }
    }
}

float Corpus::idf(std::uint32_t id) const {
    return std::log((1.0F + static_cast<float>(m_records.size())) /
                    static_cast<float>(std::max(1U, m_frequency[id])));
}

} // namespace aallokko::match
