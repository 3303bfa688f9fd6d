// SPDX-License-Identifier: GPL-3.0-or-later
//
// Terms are recognised by a field name before ':', '=', '<' or '>'; an unknown name makes the whole
// a plain word, so that a name with a colon in it can be searched too.
#include "app/models/system_query.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace aallokko::models {

namespace {

using model::FieldKey;
using model::FieldState;
using Kind = QueryTerm::Kind;

std::string foldedOf(const QString& text) {
    return base::folded(text.toStdString());
}

struct Alias {
    std::string_view name;
    FieldKey key;
};

constexpr std::array aliases{
    Alias{"org", FieldKey::Organisation},
    Alias{"municipality", FieldKey::Organisation},
    Alias{"kunta", FieldKey::Organisation},
    Alias{"kommun", FieldKey::Organisation},
    Alias{"omistaja", FieldKey::Owner},
    Alias{"agare", FieldKey::Owner},
    Alias{"toimittaja", FieldKey::Vendor},
    Alias{"leverantor", FieldKey::Vendor},
    Alias{"cost", FieldKey::AnnualCost},
    Alias{"kustannus", FieldKey::AnnualCost},
    Alias{"kostnad", FieldKey::AnnualCost},
    Alias{"users", FieldKey::UserCount},
    Alias{"kayttajat", FieldKey::UserCount},
    Alias{"effort", FieldKey::MigrationEffort},
    Alias{"tyomaara", FieldKey::MigrationEffort},
    Alias{"function", FieldKey::Functions},
    Alias{"tehtava", FieldKey::Functions},
    Alias{"nimi", FieldKey::Name},
    Alias{"tuote", FieldKey::Product},
    Alias{"ratkaisu", FieldKey::Disposition},
    Alias{"siirto", FieldKey::TransferScope},
    Alias{"transfer", FieldKey::TransferScope},
};

struct StateWord {
    std::string_view word;
    FieldState state;
};

constexpr std::array stateWords{
    StateWord{"empty", FieldState::Empty},
    StateWord{"tyhja", FieldState::Empty},
    StateWord{"tomt", FieldState::Empty},
    StateWord{"none", FieldState::No},
    StateWord{"ei_ole", FieldState::No},
    StateWord{"finns_inte", FieldState::No},
    StateWord{"unknown", FieldState::Unknown},
    StateWord{"ei_tietoa", FieldState::Unknown},
    StateWord{"vet_ej", FieldState::Unknown},
    StateWord{"na", FieldState::NotApplicable},
    StateWord{"ei_sovellu", FieldState::NotApplicable},
    StateWord{"ej_tillampligt", FieldState::NotApplicable},
};

std::string keyForm(std::string text) {
    std::replace(text.begin(), text.end(), ' ', '_');
    return text;
}

std::optional<FieldKey> findKey(const std::string& name, const model::FieldCatalogue& catalogue) {
    for (const Alias& alias : aliases) {
        if (alias.name == name) {
            return alias.key;
        }
    }
    if (const auto key = model::findSystemField(name)) {
        return key;
    }
    for (const model::FieldDefinition& field : catalogue.systemFields) {
        for (const std::string* label : {&field.label.fi, &field.label.sv, &field.label.en}) {
            if (keyForm(base::folded(*label)) == name) {
                return field.key;
            }
        }
    }
    return std::nullopt;
}

std::optional<double> findNumber(const QString& text) {
    QString plain = text;
    plain.remove(u' ').remove(QChar(0x00a0)).replace(u',', u'.');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

// "3" is the phase of that number (W3, else the third), "2020Q3" or "Q3/2020" a quarter, else part
// of a phase's name.
std::vector<int> findWaves(const QString& text, const Placements& placements) {
    static const QRegularExpression turned(QStringLiteral("^[qQ]([1-4])/(\\d{4})$"));
    const auto match = turned.match(text);
    const QString quarterText =
        match.hasMatch() ? match.captured(2) + u'Q' + match.captured(1) : text.toUpper();
    if (const auto quarter = base::findQuarter(quarterText.toStdString())) {
        return {placements.grid().waveOf(*quarter)};
    }
    const std::string wanted = foldedOf(text);
    std::vector<int> waves;
    const auto& phases = placements.phases();
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const model::NamedPhase& phase = phases[i];
        const bool isNamed = !wanted.empty() && !findNumber(text) &&
                             (base::folded(phase.name.fi).find(wanted) != std::string::npos ||
                              base::folded(phase.name.sv).find(wanted) != std::string::npos ||
                              base::folded(phase.name.en).find(wanted) != std::string::npos);
        if (isNamed || base::folded(phase.id) == wanted || base::folded(phase.id) == "w" + wanted) {
            for (const base::Quarter quarter : phase.quarters) {
                waves.push_back(placements.grid().waveOf(quarter));
            }
        }
    }
    return waves;
}

bool isListName(const std::string& name) {
    return name == "list" || name == "lista" || name == "luettelo";
}

bool isWaveName(const std::string& name) {
    return name == "wave" || name == "aalto" || name == "vag";
}

struct WaveWord {
    std::string_view folded;
    Kind kind;
};

constexpr WaveWord waveWords[] = {{"empty", Kind::NoWave},
                                  {"none", Kind::NoWave},
                                  {"tyhja", Kind::NoWave},
                                  {"tomt", Kind::NoWave},
                                  {"pinned", Kind::Pinned},
                                  {"kiinnitetty", Kind::Pinned},
                                  {"fast", Kind::Pinned},
                                  {"consolidated", Kind::Consolidated},
                                  {"yhdistetaan", Kind::Consolidated},
                                  {"sammanfors", Kind::Consolidated},
                                  {"continues", Kind::Continues},
                                  {"jatkaa", Kind::Continues},
                                  {"fortsatter", Kind::Continues},
                                  {"not-in-time", Kind::NotInTime},
                                  {"ei-ehdi", Kind::NotInTime},
                                  {"hinner-inte", Kind::NotInTime},
                                  {"not-needed", Kind::NotNeeded},
                                  {"ei-tarvita", Kind::NotNeeded},
                                  {"behovs-inte", Kind::NotNeeded}};

void readWave(QueryTerm& term, const QString& value, const Placements& placements) {
    term.kind = Kind::Wave;
    for (const WaveWord& word : waveWords) {
        if (word.folded == term.folded) {
            term.kind = word.kind;
            return;
        }
    }
    term.waves = findWaves(value, placements);
}

QueryTerm readTerm(const QString& typed, const model::FieldCatalogue& catalogue,
                   const Placements& placements, const RowLists& lists) {
    static const QRegularExpression form(QStringLiteral("^([^:<>=]+)(:|<=|>=|<|>|=)(.+)$"));
    QueryTerm term;
    term.typed = typed;
    const auto match = form.match(typed);
    const std::string name = keyForm(foldedOf(match.captured(1)));
    const auto key = match.hasMatch() ? findKey(name, catalogue) : std::nullopt;
    const bool isWave = match.hasMatch() && isWaveName(name);
    if (match.hasMatch() && isListName(name)) {
        term.kind = Kind::List;
        term.folded = foldedOf(match.captured(3));
        const auto it = lists.find(term.folded);
        term.ids = it == lists.end() ? std::vector<model::InstallationId>() : it->second;
        return term;
    }
    if (!key && !isWave) {
        term.folded = foldedOf(typed);
        return term;
    }
    const QString value = match.captured(3);
    const QString sign = match.captured(2);
    term.folded = foldedOf(value);
    if (isWave) {
        term.lastWave = placements.grid().count;
        readWave(term, value, placements);
        return term;
    }
    term.key = *key;
    const std::string word = keyForm(term.folded);
    for (const StateWord& state : stateWords) {
        if (state.word == word) {
            term.kind = Kind::FieldState;
            term.state = state.state;
            return term;
        }
    }
    const auto number = findNumber(value);
    if (number && sign != QStringLiteral(":")) {
        term.kind = Kind::Number;
        term.number = *number;
        // '<=' and '>=' are kept as 'l' and 'g'.
        term.comparison = sign.size() == 2 ? (sign[0] == u'<' ? 'l' : 'g') : sign[0].toLatin1();
        return term;
    }
    term.kind = Kind::FieldText;
    return term;
}

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

bool compares(double value, char comparison, double limit) {
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

} // namespace

QStringList splitQuery(const QString& text) {
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    parts << part;
    parts.removeAll(QString());
    return parts;
}

SystemQuery::SystemQuery(const QString& text, const model::FieldCatalogue& catalogue,
                         const Placements& placements, const RowLists& lists) {
    for (const QString& part : splitQuery(text)) {
        m_terms.push_back(readTerm(part, catalogue, placements, lists));
    }
}

bool SystemQuery::matches(const QueryRow& row, const model::FieldCatalogue& catalogue) const {
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const QueryTerm& term) {
        switch (term.kind) {
        case Kind::Word:
            return row.haystack->find(term.folded) != std::string::npos;
        case Kind::FieldText:
            return fieldContains(*row.system, term, catalogue);
        case Kind::FieldState:
            return row.system->field(term.key).state == term.state;
        case Kind::Number: {
            const auto number = numberOf(row.system->field(term.key));
            return number && compares(*number, term.comparison, term.number);
        }
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
            return term.kind == Kind::Word && old.kind == Kind::Word &&
                   term.folded.find(old.folded) != std::string::npos;
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
