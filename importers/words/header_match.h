// SPDX-License-Identifier: GPL-3.0-or-later
//
// One header text against the synonyms of the field catalogue: exact, inflected, token set, then
// edit distance. Knows nothing of the column's values; column_mapping decides with those.
#pragma once

#include "core/model/field_catalogue.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

/// VAT mark of a header.
enum class VatMark { None, Excluded, Included };

/// A header taken apart. `unit` is the catalogue's factor or name ("1000", "person_days"), `words`
/// the folded words without footnote marks, units and bracketed parts.
struct HeaderText {
    std::string words;
    std::string key;  ///< phraseKey of the words
    std::string note; ///< folded bracketed parts ("1 = kriittisin")
    std::string unit;
    VatMark vat = VatMark::None;
    bool isForeignMoney = false; ///< names a currency other than the euro
};

/// One field that a header may mean. `reason`: "exact", "inflected", "shortened",
/// "tokens", "spelling".
struct HeaderCandidate {
    model::FieldKey key = model::FieldKey::Name;
    double confidence = 0;
    std::string reason;
};

/// `ambiguous`: the catalogue lists the header (or several fields share the synonym), so the name
/// alone never decides. Candidates are in falling confidence.
struct HeaderMatch {
    HeaderText text;
    std::vector<HeaderCandidate> candidates;
    bool ambiguous = false;
};

/// Below this a header is a question, not a mapping.
inline constexpr double sureHeader = 0.7;

/// Synonyms of either the system fields or the interface fields, prepared once.
class HeaderMatcher {
  public:
    enum class Table { Systems, Interfaces };
    HeaderMatcher(const model::FieldCatalogue& catalogue, Table table);

    /// Takes time in the number of synonyms only for headers that match nothing exactly.
    [[nodiscard]] HeaderMatch match(const std::string& header) const;
    /// True when the header is a synonym of a field, exactly or inflected: what header rows have.
    [[nodiscard]] bool isKnown(const std::string& header) const;
    [[nodiscard]] HeaderText textOf(const std::string& header) const;

  private:
    struct Synonym {
        model::FieldKey key;
        std::string words;
        std::string phrase;
        std::vector<std::string> tokens;
    };
    void add(model::FieldKey key, const std::string& synonym);
    void addTokenMatches(const HeaderText& text, HeaderMatch& match) const;
    void addSpellingMatches(const HeaderText& text, HeaderMatch& match) const;
    void addShortenedMatches(const HeaderText& text, HeaderMatch& match) const;

    std::vector<Synonym> m_synonyms;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byWords;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byPhrase;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byJoined;
    std::map<std::string, std::vector<model::FieldKey>> m_ambiguous;
    /// Longest first, so that "1000 €" is seen before "€".
    std::vector<std::pair<std::string, std::string>> m_units;
    std::vector<std::pair<std::string, VatMark>> m_vat;
};

} // namespace aallokko::importers
