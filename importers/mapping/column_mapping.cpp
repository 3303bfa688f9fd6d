// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headers are matched one by one; then the best claim on each field wins and the losers become
// questions; then the column's values may veto; then units, VAT and scales are settled.
#include "importers/mapping/column_mapping.h"

#include "core/base/text.h"
#include "importers/mapping/criticality_scale.h"
#include "importers/mapping/null_markers.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldType;
using model::Severity;

constexpr double decidingFit = 0.7;    // least fit of values that decide an ambiguous header
constexpr double decidingMargin = 0.3; // over the second candidate
constexpr double vetoFit = 0.4;        // below it a typed column does not hold what its header says
constexpr std::size_t vetoCells = 3;
constexpr std::size_t groupRows = 10; // fewer rows say nothing about repeating texts
constexpr double questionConfidence = 0.5;

struct Claim {
    std::size_t index = 0;
    HeaderText text;
    std::optional<FieldKey> key;
    double confidence = 0;
    std::string reason = "unknown";
    std::vector<FieldKey> candidates = {};

    [[nodiscard]] bool isGiven() const { return reason == "given" || reason == "remembered"; }
    /// A person's word goes before a remembered one, that before any guess.
    [[nodiscard]] bool isSurerThan(const Claim& other) const {
        const auto rank = [](const Claim& claim) {
            return claim.reason == "given" ? 2 : claim.reason == "remembered" ? 1 : 0;
        };
        return rank(*this) != rank(other) ? rank(*this) > rank(other)
                                          : confidence > other.confidence;
    }
    /// Found by a part or a misspelling of a header only.
    [[nodiscard]] bool isWeak() const { return reason == "tokens" || reason == "spelling"; }
};

bool isMoney(FieldKey key) {
    return key == FieldKey::AnnualCost || key == FieldKey::LicenceCost ||
           key == FieldKey::PlannedInvestment || key == FieldKey::MigrationCost;
}

bool isTyped(FieldKey key) {
    const FieldType type = model::typeOf(key);
    return type != FieldType::Text && type != FieldType::TextList && type != FieldType::YesNo;
}

class Mapper {
  public:
    Mapper(const RawSheet& sheet, const TableLayout& layout, const HeaderMatcher& matcher,
           const CellReader& reader, const OrganisationIndex& organisations,
           const std::optional<ColumnMapping>& given)
        : m_sheet(sheet), m_layout(layout), m_matcher(matcher), m_reader(reader),
          m_organisations(organisations), m_given(given) {}

    TableMapping run() {
        for (std::size_t i = 0; i < m_layout.headers.size(); ++i) {
            if (!m_layout.headers[i].empty()) {
                m_claims.push_back(claimOf(i));
            }
        }
        settleRivals();
        assumeName();
        suggestVendor();
        for (Claim& claim : m_claims) {
            finish(claim);
        }
        settleCriticality(m_sheet, m_layout, m_reader, m_mapping);
        return std::move(m_mapping);
    }

  private:
    void ask(std::size_t column, Severity severity, const char* code,
             std::vector<std::string> arguments) {
        base::SourceRef source = m_sheet.rows[m_layout.lastHeader].source;
        source.column = static_cast<int>(column) + 1;
        m_mapping.issues.push_back({severity, code, std::move(arguments), source});
    }

    // The same header again is "Omistaja #2" in a mapping; the plain header means the first.
    [[nodiscard]] std::string givenKey(std::size_t index) const {
        const auto& headers = m_layout.headers;
        const std::string header = base::folded(headers[index]);
        const auto earlier =
            std::count_if(headers.begin(), headers.begin() + static_cast<std::ptrdiff_t>(index),
                          [&](const std::string& each) { return base::folded(each) == header; });
        return mappingKey(header, static_cast<int>(earlier) + 1);
    }

    double fit(std::size_t column, FieldKey key, const HeaderText& text, std::size_t& filled) {
        return fitOf(m_sheet, m_layout, column, {key, text, 0, "", {}}, m_reader, m_organisations,
                     filled);
    }

    Claim claimOf(std::size_t index) {
        const std::string& header = m_layout.headers[index];
        HeaderMatch match = m_matcher.match(header);
        Claim claim{index, match.text, std::nullopt, 0, "unknown", {}};
        const std::string given = m_given ? givenKey(index) : std::string();
        if (m_given && m_given->columns.contains(given)) {
            claim.key = m_given->columns.at(given);
            claim.confidence = 1;
            claim.reason = m_given->remembered.contains(given) ? "remembered" : "given";
            return claim;
        }
        const bool sure = !match.ambiguous && !match.candidates.empty() &&
                          match.candidates[0].confidence >= sureHeader;
        if (!sure && !m_layout.groups[index].empty()) {
            HeaderMatch grouped = m_matcher.match(m_layout.groups[index] + " " + header);
            if (!grouped.ambiguous && !grouped.candidates.empty() &&
                grouped.candidates[0].confidence >= sureHeader) {
                grouped.text.note = match.text.note;
                match = std::move(grouped);
            }
        }
        decide(claim, match);
        return claim;
    }

    void decide(Claim& claim, const HeaderMatch& match) {
        const std::string& header = m_layout.headers[claim.index];
        if (match.candidates.empty()) {
            return;
        }
        for (const HeaderCandidate& candidate : match.candidates) {
            claim.candidates.push_back(candidate.key);
        }
        // Parts of a header that suit several fields weakly say nothing, whatever the values are.
        if (match.ambiguous && match.candidates.front().confidence >= sureHeader) {
            decideByValues(claim, match);
            return;
        }
        const HeaderCandidate& best = match.candidates.front();
        if (best.confidence < sureHeader) {
            claim.reason = "unsure";
            if (best.key == FieldKey::Unit && holdsGroups(claim.index)) {
                claim.key = best.key;
                claim.confidence = best.confidence;
                claim.reason = "values";
                ask(claim.index, Severity::Info, "import.header_by_values",
                    {header, m_reader.fieldName(best.key)});
                return;
            }
            if (best.confidence >= questionConfidence) {
                ask(claim.index, Severity::Info, "import.header_unsure",
                    {header, m_reader.fieldName(best.key)});
            }
            return;
        }
        claim.key = best.key;
        claim.confidence = best.confidence;
        claim.reason = best.reason;
    }

    // The same few texts again and again: departments, not names or remarks.
    [[nodiscard]] bool holdsGroups(std::size_t column) const {
        std::set<std::string> texts;
        std::size_t filled = 0;
        for (std::size_t i = m_layout.lastHeader + 1; i < m_sheet.rows.size(); ++i) {
            const auto& cells = m_sheet.rows[i].cells;
            if (column < cells.size() && !cells[column].text.empty()) {
                filled += 1;
                texts.insert(cells[column].text);
            }
        }
        return filled >= groupRows && texts.size() * 3 <= filled;
    }

    void decideByValues(Claim& claim, const HeaderMatch& match) {
        const std::string& header = m_layout.headers[claim.index];
        double best = 0;
        double second = 0;
        std::optional<FieldKey> key;
        std::string names;
        for (const HeaderCandidate& candidate : match.candidates) {
            std::size_t filled = 0;
            const double value = fit(claim.index, candidate.key, match.text, filled);
            if (value > best) {
                second = best;
                best = value;
                key = candidate.key;
            } else {
                second = std::max(second, value);
            }
            names += (names.empty() ? "" : ", ") + m_reader.fieldName(candidate.key);
        }
        if (key && best >= decidingFit && best - second >= decidingMargin) {
            claim.key = key;
            claim.confidence = 0.5 + 0.4 * best;
            claim.reason = "values";
            // Values only propose where the catalogue says that a person has to be asked.
            ask(claim.index, Severity::Warning, "import.header_proposed",
                {header, m_reader.fieldName(*key), names});
            return;
        }
        claim.reason = "ambiguous";
        ask(claim.index, Severity::Warning, "import.header_ambiguous", {header, names});
    }

    // One column a field: the surest claim, of equals the first; the others become questions.
    void settleRivals() {
        std::map<FieldKey, Claim*> best;
        for (Claim& claim : m_claims) {
            if (!claim.key) {
                continue;
            }
            Claim*& holder = best[*claim.key];
            if (holder == nullptr) {
                holder = &claim;
                continue;
            }
            Claim* loser = claim.isSurerThan(*holder) ? holder : &claim;
            holder = loser == holder ? &claim : holder;
            ask(loser->index, Severity::Warning, "import.header_twice",
                {m_layout.headers[loser->index], m_reader.fieldName(*loser->key),
                 m_layout.headers[holder->index]});
            loser->key.reset();
            loser->reason = "taken";
        }
    }

    // A table of systems without a known name column still has names: the first column of short,
    // nearly unique texts that nothing else claims.
    void assumeName() {
        const bool named = std::any_of(m_claims.begin(), m_claims.end(), [](const Claim& claim) {
            return claim.key == FieldKey::Name;
        });
        if (named || m_layout.knownHeaders < 2) {
            return;
        }
        for (Claim& claim : m_claims) {
            std::size_t filled = 0;
            if (!claim.key && !claim.isGiven() &&
                fit(claim.index, FieldKey::Name, claim.text, filled) >= 0.45 && filled >= 1) {
                claim.key = FieldKey::Name;
                claim.confidence = questionConfidence;
                claim.reason = "values";
                ask(claim.index, Severity::Warning, "import.name_column_assumed",
                    {m_layout.headers[claim.index]});
                return;
            }
        }
    }

    // A header that says nothing over the names of companies: a question, not yet a mapping.
    void suggestVendor() {
        for (const Claim& claim : m_claims) {
            if (claim.key == FieldKey::Vendor) {
                return;
            }
        }
        for (Claim& claim : m_claims) {
            std::size_t filled = 0;
            if (claim.reason == "unknown" &&
                fit(claim.index, FieldKey::Vendor, claim.text, filled) >= decidingFit &&
                filled >= vetoCells) {
                claim.reason = "unsure";
                claim.candidates = {FieldKey::Vendor};
                ask(claim.index, Severity::Info, "import.header_unsure",
                    {m_layout.headers[claim.index], m_reader.fieldName(FieldKey::Vendor)});
                return;
            }
        }
    }

    void refuse(Claim& claim, const char* code, const char* reason) {
        ask(claim.index, Severity::Warning, code,
            {m_layout.headers[claim.index], m_reader.fieldName(*claim.key)});
        claim.key.reset();
        claim.confidence = 0;
        claim.reason = reason;
    }

    // Values of another kind, or amounts of another currency, are not what the header says.
    void veto(Claim& claim) {
        if (isMoney(*claim.key) && claim.text.isForeignMoney) {
            refuse(claim, "import.header_currency", "currency");
            return;
        }
        const bool isCategory = *claim.key == FieldKey::Category;
        if (!isTyped(*claim.key) && !isCategory) {
            return;
        }
        std::size_t filled = 0;
        const double value = fit(claim.index, *claim.key, claim.text, filled);
        const bool isUnlike =
            isCategory ? filled >= groupRows && value <= 0 : filled >= vetoCells && value < vetoFit;
        if (isUnlike || (claim.isWeak() && filled > 0 && value <= 0)) {
            refuse(claim, "import.values_do_not_fit", "values_do_not_fit");
        }
    }

    void finish(Claim& claim) {
        const std::string& header = m_layout.headers[claim.index];
        if (claim.key && !claim.isGiven()) {
            veto(claim);
        }
        MappedColumn column{header,
                            claim.key,
                            claim.key ? claim.confidence : 0,
                            claim.reason,
                            static_cast<int>(claim.index) + 1,
                            claim.candidates};
        m_mapping.review.push_back(std::move(column));
        if (!claim.key) {
            return;
        }
        reportVat(claim);
        addMarkers(claim);
    }

    // What is settled here holds for reading the column's cells, so it is what the review shows.
    void addMarkers(const Claim& claim) {
        const std::string& header = m_layout.headers[claim.index];
        ColumnUse use{claim.index, {*claim.key, claim.text, 0, "", {}}};
        if (m_given && m_given->nullMarkers.contains(givenKey(claim.index))) {
            use.context.nullMarkers = m_given->nullMarkers.at(givenKey(claim.index));
        }
        if (m_given && m_given->kept.contains(givenKey(claim.index))) {
            use.context.keptTexts = m_given->kept.at(givenKey(claim.index));
        }
        for (const NullMarker& marker :
             findNullMarkers(m_sheet, m_layout, claim.index, use.context, m_reader)) {
            ask(claim.index, marker.isDoubtful ? Severity::Warning : Severity::Info,
                marker.isApplied ? "import.null_marker" : "import.null_marker_asked",
                {header, marker.text, std::to_string(marker.cells), std::to_string(marker.filled)});
            if (marker.isApplied && marker.isDoubtful) {
                use.context.nullMarkers.insert(base::folded(marker.text));
            }
        }
        m_mapping.review.back().markers =
            listMarkers(m_sheet, m_layout, claim.index, use.context, m_reader);
        m_mapping.columns.push_back(std::move(use));
    }

    void reportVat(const Claim& claim) {
        const bool money = isMoney(*claim.key);
        const std::string& header = m_layout.headers[claim.index];
        if (money && claim.text.vat == VatMark::Included) {
            ask(claim.index, Severity::Warning, "import.vat_included", {header});
        } else if (money && claim.text.vat == VatMark::None) {
            ask(claim.index, Severity::Info, "import.vat_assumed", {header});
        }
    }

    const RawSheet& m_sheet;
    const TableLayout& m_layout;
    const HeaderMatcher& m_matcher;
    const CellReader& m_reader;
    const OrganisationIndex& m_organisations;
    const std::optional<ColumnMapping>& m_given;
    std::vector<Claim> m_claims;
    TableMapping m_mapping;
};

} // namespace

int TableMapping::columnOf(FieldKey key) const {
    for (const ColumnUse& column : columns) {
        if (column.context.key == key) {
            return static_cast<int>(column.index);
        }
    }
    return -1;
}

TableMapping mapColumns(const RawSheet& sheet, const TableLayout& layout,
                        const HeaderMatcher& matcher, const CellReader& reader,
                        const OrganisationIndex& organisations,
                        const std::optional<ColumnMapping>& given) {
    return Mapper(sheet, layout, matcher, reader, organisations, given).run();
}

} // namespace aallokko::importers
