// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row as the matcher sees it, and the same prepared once for many comparisons: words with
// weights by how rare they are in the tables at hand. Rows come from any table (table_match) or
// from the systems of a project (system_match).
#pragma once

#include "core/match/vendors.h"
#include "core/match/words.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace aallokko::match {

/// What is known of one product or system; anything may be empty. `price` in any one currency.
struct Record {
    std::string name;
    std::string otherName; ///< product of a system, nickname, short name
    std::string vendor;
    std::string version;
    std::string description;
    std::string functions; ///< functions or category, as ids or words, ';' between them
    std::optional<double> price;
    bool isKnownProduct = false; ///< `otherName` is a product of the catalogue (product_aliases)
};

/// A word of a prepared record: `id` is equal for equal texts of one Corpus; `weight` is its
/// inverse document frequency, less for words that tell little of a product, 0.. about 12.
struct RecordWord {
    std::uint32_t id = 0;
    WordKind kind = WordKind::Content;
    bool isVendor = false;  ///< also stands in the record's vendor
    bool isGeneric = false; ///< names a task, not a product
    float weight = 0;
    std::string text;
    std::string raw; ///< as written, folded
};

/// What a record may be called by: as it stands, by its product, or by a part of a name in
/// brackets ("Kuntaportti (KUPO)").
enum class NameKind : std::uint8_t { Whole, Other, Outside, Inside };

struct PreparedName {
    NameKind kind = NameKind::Whole;
    std::vector<RecordWord> words;      ///< in order
    std::vector<std::uint32_t> letters; ///< trigrams of the content words, ascending
    std::string joined;                 ///< content words without blanks
    bool isGeneric = false;             ///< has no word that tells one product from another
};

struct PreparedRecord {
    std::vector<PreparedName> names;        ///< the whole name first, always there
    std::vector<std::uint32_t> description; ///< ids of its content words, ascending, each once
    std::vector<std::uint32_t> functions;   ///< ids, ascending
    VendorName vendor;                      ///< stated, else found at the start of the name
    int users = 0;
    std::optional<double> price;

    [[nodiscard]] const PreparedName& name() const { return names.front(); }
    /// The other name, or nullptr.
    [[nodiscard]] const PreparedName* other() const;
};

/// All records of one comparison, prepared together.
class Corpus {
  public:
    /// `generic`: further folded words that name a task ("palkanlaskenta"). `hasParts`: names are
    /// also cut at their brackets. Linear in the text of the records; arguments need not outlive
    /// the call.
    Corpus(std::span<const Record> records, const WordList& words, const VendorList& vendors,
           const std::unordered_set<std::string>& generic = {}, bool hasParts = true);

    [[nodiscard]] const std::vector<PreparedRecord>& records() const { return m_records; }
    /// Weight of a word that stands in one record only.
    [[nodiscard]] float rareWeight() const { return m_rareWeight; }
    /// Inverse document frequency of a word over names and descriptions.
    [[nodiscard]] float idf(std::uint32_t id) const;

  private:
    void weigh(PreparedName& name) const;

    std::vector<PreparedRecord> m_records;
    std::vector<std::uint32_t> m_frequency;
    float m_rareWeight = 0;
};

} // namespace aallokko::match
