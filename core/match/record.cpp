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
    case WordKind::Generic:
        return 0.12F;
    default:
        return 0.0F;
    }
}

// In a table of a few rows no word is rare by count: the two rows of one product would be all of
// it. Such a table is weighed as if it had this many.
constexpr std::size_t leastRows = 30;

float countFor(std::size_t rows) {
    return static_cast<float>(std::max(rows, leastRows));
}

void sortUnique(std::vector<std::uint32_t>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

class Preparation {
  public:
    Preparation(const WordList& words, const VendorList& vendors,
                const std::unordered_set<std::string>& generic)
        : m_wordList(&words), m_vendorList(&vendors), m_generic(&generic) {}

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

    PreparedRecord prepare(const Record& record, std::size_t position, bool hasParts) {
        PreparedRecord out;
        out.price = record.price;
        out.vendor = m_vendors[position];
        if (out.vendor.isEmpty()) {
            out.vendor = vendorAtStart(base::splitTrimmed(base::foldedWords(record.name), ' '));
        }
        out.users = wordsOf(record.name, *m_wordList).users;
        addName(out, NameKind::Whole, record.name);
        if (record.isKnownProduct || !isCarrier(record.otherName)) {
            addName(out, NameKind::Other, record.otherName);
        }
        if (hasParts) {
            const BracketedName parts = splitBrackets(record.name);
            addName(out, NameKind::Outside, parts.outside);
            addName(out, NameKind::Inside, parts.inside);
        }
        for (const Word& word : wordsOf(record.description, *m_wordList).words) {
            if ((word.kind == WordKind::Content || word.kind == WordKind::Generic) &&
                word.text.size() >= 4) {
                out.description.push_back(idOf(word.text));
            }
        }
        sortUnique(out.description);
        for (const std::string& text : base::splitTrimmed(record.functions, ';')) {
            out.functions.push_back(idOf("function " + base::foldedWords(text)));
        }
        sortUnique(out.functions);
        return out;
    }

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

  private:
    std::uint32_t idOf(const std::string& text) {
        return m_ids.emplace(text, static_cast<std::uint32_t>(m_ids.size())).first->second;
    }

    [[nodiscard]] bool isCarrier(const std::string& name) const {
        return m_wordList->isCarrier(wordsOf(name, *m_wordList).words);
    }

    // Parts of a name that only describe ("tuotanto") are no names.
    void addName(PreparedRecord& record, NameKind kind, const std::string& text) {
        PreparedName name;
        name.kind = kind;
        const std::vector<Word> words = wordsOf(text, *m_wordList).words;
        for (const Word& word : words) {
            const auto& vendor = record.vendor.words;
            RecordWord prepared;
            prepared.id = idOf(word.text);
            prepared.kind = word.kind;
            prepared.isVendor = std::find(vendor.begin(), vendor.end(), word.text) != vendor.end();
            prepared.isGeneric = word.kind == WordKind::Generic || m_generic->contains(word.text);
            prepared.text = word.text;
            prepared.raw = word.raw;
            name.words.push_back(std::move(prepared));
        }
        name.isGeneric = std::none_of(name.words.begin(), name.words.end(), isTelling);
        if (kind == NameKind::Whole || (kind == NameKind::Other && !name.words.empty()) ||
            !name.isGeneric) {
            addLetters(name);
            record.names.push_back(std::move(name));
        }
    }

    static bool isTelling(const RecordWord& word) {
        return word.kind == WordKind::Content && !word.isGeneric;
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

    static void addLetters(PreparedName& name) {
        for (const RecordWord& word : name.words) {
            if (word.kind == WordKind::Content && !word.isVendor) {
                name.joined += word.text;
            }
        }
        if (name.joined.empty()) {
            for (const RecordWord& word : name.words) {
                name.joined += word.text;
            }
        }
        name.letters = nameKeyOf(name.joined).trigrams;
    }

    const WordList* m_wordList;
    const VendorList* m_vendorList;
    const std::unordered_set<std::string>* m_generic;
    std::unordered_map<std::string, std::uint32_t> m_ids;
    std::vector<VendorName> m_vendors;
    std::map<std::string, VendorName> m_knownVendors;
};

} // namespace

const PreparedName* PreparedRecord::other() const {
    return names.size() > 1 && names[1].kind == NameKind::Other ? &names[1] : nullptr;
}

Corpus::Corpus(std::span<const Record> records, const WordList& words, const VendorList& vendors,
               const std::unordered_set<std::string>& generic, bool hasParts) {
    Preparation preparation(words, vendors, generic);
    for (const Record& record : records) {
        preparation.addVendor(record);
    }
    m_records.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        m_records.push_back(preparation.prepare(records[i], i, hasParts));
    }
    m_frequency.resize(preparation.size(), 0);
    std::vector<std::uint32_t> ids;
    for (const PreparedRecord& record : m_records) {
        ids = record.description;
        for (const PreparedName& name : record.names) {
            for (const RecordWord& word : name.words) {
                ids.push_back(word.id);
            }
        }
        sortUnique(ids);
        for (const std::uint32_t id : ids) {
            ++m_frequency[id];
        }
    }
    m_rareWeight = std::log(1.0F + countFor(m_records.size()));
    for (PreparedRecord& record : m_records) {
        for (PreparedName& name : record.names) {
            weigh(name);
        }
    }
}

void Corpus::weigh(PreparedName& name) const {
    float sum = 0;
    for (RecordWord& word : name.words) {
        const float share = shareOf(word.isGeneric ? WordKind::Generic : word.kind);
        word.weight = word.isVendor ? 0.0F : share * idf(word.id);
        sum += word.weight;
    }
    // A product called by its vendor's name: the vendor's words are what tells it.
    const bool isVendorAlone =
        std::none_of(name.words.begin(), name.words.end(), [](const RecordWord& word) {
            return word.kind == WordKind::Content && !word.isGeneric && !word.isVendor;
        });
    if (isVendorAlone) {
        for (RecordWord& word : name.words) {
            if (word.isVendor) {
                word.weight = 0.5F * idf(word.id);
                sum += word.weight;
            }
        }
    }
    // A name of nothing but vendor, edition and number is still that product's name.
    if (sum < 0.2F * m_rareWeight) {
        for (RecordWord& word : name.words) {
            word.weight = std::max(word.weight, 0.5F * idf(word.id));
        }
    }
}

float Corpus::idf(std::uint32_t id) const {
    return std::log((1.0F + countFor(m_records.size())) /
                    static_cast<float>(std::max(1U, m_frequency[id])));
}

} // namespace aallokko::match
