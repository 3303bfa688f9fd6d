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
#include <vector>

namespace aallokko::match {

/// What is known of one product or system; anything may be empty. `price` in any one currency.
struct Record {
    std::string name;
    std::string otherName; ///< product of a system, nickname, short name
    std::string vendor;
    std::string version;
    std::string description;
    std::string functions; ///< functions or category, as ids or words
    std::optional<double> price;
};

/// A word of a prepared record: `id` is equal for equal texts of one Corpus; `weight` is its
/// inverse document frequency, 0.. about 8, 0 for words that name no product.
struct RecordWord {
    std::uint32_t id = 0;
    WordKind kind = WordKind::Content;
    bool isVendor = false; ///< also stands in the record's vendor
    float weight = 0;
    std::string text;
};

struct PreparedRecord {
    std::vector<RecordWord> words;          ///< of the name, in order
    std::vector<RecordWord> otherWords;     ///< of the other name
    std::vector<std::uint32_t> description; ///< ids of its content words, ascending, each once
    std::vector<std::uint32_t> functions;   ///< ids, ascending
    std::vector<std::uint32_t> letters;     ///< trigrams of the content words, ascending
    std::string joined;                     ///< content words without blanks
    VendorName vendor;                      ///< stated, else found at the start of the name
    bool isVendorStated = false;
    std::vector<std::string> shortForms;
    int users = 0;
    std::optional<double> price;
};

/// All records of one comparison, prepared together.
class Corpus {
  public:
    /// Linear in the text of the records. Lists must outlive the call only.
    Corpus(std::span<const Record> records, const WordList& words, const VendorList& vendors);

    [[nodiscard]] const std::vector<PreparedRecord>& records() const { return m_records; }
    /// Weight of a word that stands in one record only.
    [[nodiscard]] float rareWeight() const { return m_rareWeight; }
    /// Number of distinct words.
    [[nodiscard]] std::size_t wordCount() const { return m_frequency.size(); }
    /// Inverse document frequency of a word over names (and other names).
    [[nodiscard]] float idf(std::uint32_t id) const;

  private:
    void weigh(std::vector<RecordWord>& words) const;

    std::vector<PreparedRecord> m_records;
    std::vector<std::uint32_t> m_frequency;
    float m_rareWeight = 0;
};

} // namespace aallokko::match
