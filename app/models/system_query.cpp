// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a row matches: every term must. Terms are read in query_terms.cpp.
#include "app/models/system_query.h"

#include "app/models/word_stems.h"
#include "core/base/text.h"

#include <algorithm>

namespace aallokko::models {

namespace {

using model::FieldKey;
using Kind = QueryTerm::Kind;

std::optional<double> numberOf(const model::FieldValue& value) {
    if (!value.hasValue()) {
        return std::nullopt;
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
        return static_cast<double>(*whole);
    }
    if (const auto* decimal = std::get_if<model::Decimal>(&value.data)) {
        return static_cast<double>(decimal->hundredths) / 100.0;
    }
    if (const auto* day = std::get_if<base::Date>(&value.data)) {
        return static_cast<double>(int(day->year()));
    }
    return findNumber(QString::fromStdString(value.text()));
}

template <class T>
bool compares(const T& value, char comparison, const T& limit) {
    switch (comparison) {
    case '<':
        return value < limit;
    case 'l':
        return value <= limit;
    case '>':
        return value > limit;
    case 'g':
        return value >= limit;
    default:
        return value == limit;
    }
}

bool contains(const std::string& text, const std::string& part) {
    return base::folded(text).find(part) != std::string::npos;
}

bool fieldContains(const model::SystemView& system, const QueryTerm& term,
                   const model::FieldCatalogue& catalogue) {
    if (term.key == FieldKey::Organisation && system.organisation != nullptr) {
        const model::Organisation& organisation = *system.organisation;
        if (contains(organisation.name.fi, term.folded) ||
            contains(organisation.name.sv, term.folded) ||
            contains(organisation.code, term.folded)) {
            return true;
        }
    }
    const model::FieldValue& value = system.field(term.key);
    if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
        return std::to_string(*whole) == term.folded;
    }
    if (const auto* day = std::get_if<base::Date>(&value.data)) {
        return base::toIso(*day).find(term.folded) != std::string::npos;
    }
    const std::string_view list = model::codeListOf(term.key);
    for (const std::string& item : value.list()) {
        const auto* code = list.empty() ? nullptr : catalogue.findCode(list, item);
        if (contains(item, term.folded) ||
            (code != nullptr &&
             (contains(code->label.fi, term.folded) || contains(code->label.sv, term.folded) ||
              contains(code->label.en, term.folded)))) {
            return true;
        }
    }
    return false;
}

bool isInWaves(const Placement& placement, const std::vector<int>& waves) {
    const auto has = [&](int wave) {
        return std::find(waves.begin(), waves.end(), wave) != waves.end();
    };
    return placement.consolidation > 0 ? has(placement.consolidation) : has(placement.takeover);
}

// An open-ended contract ends after every day.
bool isOnDay(const model::FieldValue& value, const QueryTerm& term) {
    if (!value.hasValue()) {
        return false;
    }
    if (std::holds_alternative<model::OpenEnded>(value.data)) {
        return term.comparison == '>' || term.comparison == 'g';
    }
    const auto* day = std::get_if<base::Date>(&value.data);
    return day != nullptr && compares(*day, term.comparison, term.day);
}

bool hasWord(const std::string& text, const QueryTerm& term) {
    return text.find(term.folded) != std::string::npos ||
           std::any_of(term.stems.begin(), term.stems.end(),
                       [&text](const std::string& stem) { return hasStem(text, stem); });
}

// Whatever has the word or one of its stems also has the old one.
bool isNarrowerWord(const QueryTerm& term, const QueryTerm& old) {
    const auto isCovered = [&old](const std::string& found) {
        return found.find(old.folded) != std::string::npos;
    };
    return isCovered(term.folded) && std::all_of(term.stems.begin(), term.stems.end(), isCovered);
}

} // namespace

SystemQuery::SystemQuery(const QString& text, const model::FieldCatalogue& catalogue,
                         const Placements& placements, const RowLists& lists,
                         std::function<base::Date()> today) {
    const QueryContext context{catalogue, placements, lists, std::move(today)};
    for (const QString& part : splitQuery(text)) {
        m_terms.push_back(readTerm(part, context));
    }
}

bool SystemQuery::matches(const QueryRow& row, const model::FieldCatalogue& catalogue) const {
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const QueryTerm& term) {
        switch (term.kind) {
        case Kind::Word:
            return hasWord(*row.haystack, term);
        case Kind::FieldText:
            return fieldContains(*row.system, term, catalogue);
        case Kind::FieldState:
            return row.system->field(term.key).state == term.state;
        case Kind::Number: {
            const auto number = numberOf(row.system->field(term.key));
            return number && compares(*number, term.comparison, term.number);
        }
        case Kind::OnDay:
            return isOnDay(row.system->field(term.key), term);
        case Kind::Wave:
            return isInWaves(*row.placement, term.waves);
        case Kind::NoWave:
            return !row.placement->isPlanned();
        case Kind::Pinned:
            return row.placement->pin > 0;
        case Kind::Consolidated:
            return row.placement->consolidation > 0 &&
                   row.placement->consolidation <= term.lastWave;
        case Kind::Continues:
            return row.placement->takeover > 0 && row.placement->consolidation == 0;
        case Kind::NotInTime:
            return row.placement->consolidation > term.lastWave;
        case Kind::NotNeeded:
            return !row.placement->excluded.empty();
        case Kind::List:
            return std::binary_search(term.ids.begin(), term.ids.end(), row.system->id());
        }
        return false;
    });
}

bool SystemQuery::isNarrowingOf(const SystemQuery& wider) const {
    return std::all_of(wider.m_terms.begin(), wider.m_terms.end(), [&](const QueryTerm& old) {
        return std::any_of(m_terms.begin(), m_terms.end(), [&](const QueryTerm& term) {
            if (term.typed == old.typed) {
                return term.ids == old.ids;
            }
            return term.kind == Kind::Word && old.kind == Kind::Word && isNarrowerWord(term, old);
        });
    });
}

QString SystemQuery::without(std::size_t index) const {
    QStringList parts;
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const QString& typed = m_terms[i].typed;
        if (i != index) {
            parts << (typed.contains(u' ') ? u'"' + typed + u'"' : typed);
        }
    }
    return parts.join(u' ');
}

} // namespace aallokko::models
