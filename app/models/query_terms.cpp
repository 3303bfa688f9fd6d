// SPDX-License-Identifier: GPL-3.0-or-later
//
// Terms are recognised by a field name before ':', '=', '<' or '>'; an unknown name makes the whole
// a plain word, so that a name with a colon in it can be searched too.
#include "app/models/query_terms.h"

#include "app/models/word_stems.h"
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
    Alias{"contract", FieldKey::ContractEnd},
    Alias{"sopimus", FieldKey::ContractEnd},
    Alias{"avtal", FieldKey::ContractEnd},
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

// A day as people and files write it, "today", or months and years from today: "+12kk", "+1v".
std::optional<base::Date> findDay(const QString& value, const QueryContext& context) {
    static const QRegularExpression plain(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    static const QRegularExpression ahead(QStringLiteral("^([+-]\\d{1,3})([a-z]+)$"));
    if (const auto match = plain.match(value); match.hasMatch()) {
        const base::Date day = base::makeDate(match.captured(3).toInt(), match.captured(2).toUInt(),
                                              match.captured(1).toUInt());
        return day.ok() ? std::optional(day) : std::nullopt;
    }
    const std::string folded = foldedOf(value);
    if (const auto day = base::findIsoDate(folded)) {
        return day;
    }
    if (!context.today) {
        return std::nullopt;
    }
    if (folded == "today" || folded == "tanaan" || folded == "idag") {
        return context.today();
    }
    const auto match = ahead.match(QString::fromStdString(folded));
    const QString unit = match.captured(2);
    const bool isYears =
        unit == QStringLiteral("v") || unit == QStringLiteral("a") || unit == QStringLiteral("y");
    const bool isMonths = unit == QStringLiteral("kk") || unit == QStringLiteral("m") ||
                          unit == QStringLiteral("man");
    if (!match.hasMatch() || (!isYears && !isMonths)) {
        return std::nullopt;
    }
    constexpr int monthsInYear = 12;
    return base::addMonths(context.today(),
                           match.captured(1).toInt() * (isYears ? monthsInYear : 1));
}

// What stands behind the name of a field: an absence, a day, a number, else part of its text.
void readField(QueryTerm& term, const QString& value, const QString& sign,
               const QueryContext& context) {
    const std::string word = keyForm(term.folded);
    for (const StateWord& state : stateWords) {
        if (state.word == word) {
            term.kind = Kind::FieldState;
            term.state = state.state;
            return;
        }
    }
    // '<=' and '>=' are kept as 'l' and 'g'.
    const char comparison = sign.size() == 2 ? (sign[0] == u'<' ? 'l' : 'g') : sign[0].toLatin1();
    if (model::typeOf(term.key) == model::FieldType::Date && sign != QStringLiteral(":")) {
        if (const auto day = findDay(value, context)) {
            term.kind = Kind::OnDay;
            term.day = *day;
            term.comparison = comparison;
            return;
        }
    }
    const auto number = findNumber(value);
    if (number && sign != QStringLiteral(":")) {
        term.kind = Kind::Number;
        term.number = *number;
        term.comparison = comparison;
        return;
    }
    term.kind = Kind::FieldText;
}

} // namespace

std::optional<double> findNumber(const QString& text) {
    QString plain = text;
    plain.remove(u' ').remove(QChar(0x00a0)).replace(u',', u'.');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QueryTerm readTerm(const QString& typed, const QueryContext& context) {
    static const QRegularExpression form(QStringLiteral("^([^:<>=]+)(:|<=|>=|<|>|=)(.+)$"));
    QueryTerm term;
    term.typed = typed;
    const auto match = form.match(typed);
    const std::string name = keyForm(foldedOf(match.captured(1)));
    const auto key = match.hasMatch() ? findKey(name, context.catalogue) : std::nullopt;
    const bool isWave = match.hasMatch() && isWaveName(name);
    if (match.hasMatch() && isListName(name)) {
        term.kind = Kind::List;
        term.folded = foldedOf(match.captured(3));
        const auto it = context.lists.find(term.folded);
        term.ids = it == context.lists.end() ? std::vector<model::InstallationId>() : it->second;
        return term;
    }
    if (!key && !isWave) {
        term.folded = foldedOf(typed);
        term.stems = stemsOf(term.folded);
        return term;
    }
    const QString value = match.captured(3);
    const QString sign = match.captured(2);
    term.folded = foldedOf(value);
    if (isWave) {
        term.lastWave = context.placements.grid().count;
        readWave(term, value, context.placements);
        return term;
    }
    term.key = *key;
    readField(term, value, sign, context);
    return term;
}

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

} // namespace aallokko::models
