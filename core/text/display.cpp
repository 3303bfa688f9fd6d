// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixed words stand here as local texts, like the labels of the catalogues: they belong to values,
// and reports write them in another language than that of the window.
#include "core/text/display.h"

#include <QDate>
#include <QStringList>
#include <array>
#include <chrono>
#include <cstdlib>

namespace aallokko::text {

namespace {

using model::FieldState;
using model::FieldType;
using model::Language;
using model::LocalText;

struct Word {
    std::string_view key;
    LocalText text;
};

const std::array<Word, 7>& phaseWords() {
    static const std::array<Word, 7> words{{
        {"takeover", {"haltuunotto", "övertagande", "takeover"}},
        {"decide_procure",
         {"päätös ja hankinta", "beslut och upphandling", "decision and procurement"}},
        {"prepare", {"valmistelu", "förberedelse", "preparation"}},
        {"migrate_test",
         {"tietojen siirto ja testaus", "migrering och testning", "migration and test"}},
        {"cut_over", {"tuotantoonsiirto", "produktionssättning", "cut-over"}},
        {"close_archive",
         {"sulkeminen ja arkistointi", "avveckling och arkivering", "closing and archiving"}},
        {"single", {"siirto", "flytt", "move"}},
    }};
    return words;
}

const std::array<Word, 11>& groupWords() {
    static const std::array<Word, 11> words{{
        {"identity", {"Tunnistetiedot", "Identifiering", "Identity"}},
        {"purpose", {"Käyttötarkoitus", "Ändamål", "Purpose"}},
        {"responsibility", {"Vastuut", "Ansvar", "Responsibility"}},
        {"contract", {"Sopimus", "Avtal", "Contract"}},
        {"cost", {"Kustannukset", "Kostnader", "Cost"}},
        {"lifecycle", {"Elinkaari ja tekniikka", "Livscykel och teknik", "Life cycle"}},
        {"information", {"Tiedot ja tietosuoja", "Information och dataskydd", "Information"}},
        {"continuity", {"Jatkuvuus", "Kontinuitet", "Continuity"}},
        {"dependency", {"Riippuvuudet", "Beroenden", "Dependencies"}},
        {"transition", {"Siirtymä", "Övergång", "Transition"}},
        {"provenance", {"Ilmoitus", "Uppgiftslämning", "Provenance"}},
    }};
    return words;
}

template <std::size_t N>
QString wordOf(const std::array<Word, N>& words, std::string_view key, Language language) {
    for (const Word& word : words) {
        if (word.key == key) {
            return qstring(word.text, language);
        }
    }
    return qstring(key);
}

QString yesNo(bool value, Language language) {
    static const LocalText yes{"kyllä", "ja", "yes"};
    static const LocalText no{"ei", "nej", "no"};
    return qstring(value ? yes : no, language);
}

std::int64_t wholeEuros(std::int64_t cents) {
    return cents >= 0 ? (cents + 50) / 100 : -((-cents + 50) / 100);
}

const QString& noBreakBlank() {
    static const QString blank(QChar(0x00a0));
    return blank;
}

/// The data of a value as text; one overload for each kind.
struct DataText {
    model::FieldKey key;
    const model::FieldCatalogue& catalogue;
    Language language;
    const model::FunctionCatalogue* functions;

    QString item(const std::string& value) const {
        const std::string_view list = model::codeListOf(key);
        if (!list.empty()) {
            return codeLabel(list, value, catalogue, language);
        }
        const LocalText* name = functions == nullptr ? nullptr : findName(value);
        return name == nullptr ? qstring(value) : qstring(*name, language);
    }
    const LocalText* findName(const std::string& id) const {
        const auto nameOf = [](const auto* found) {
            return found == nullptr ? nullptr : &found->name;
        };
        switch (key) {
        case model::FieldKey::Functions:
            return nameOf(functions->findFunction(id));
        case model::FieldKey::Category:
            return nameOf(functions->findCategory(id));
        case model::FieldKey::NationalServices:
            return nameOf(functions->findNationalService(id));
        default:
            return nullptr;
        }
    }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& value) const { return item(value); }
    QString operator()(std::int64_t value) const {
        // A year is a name, not an amount: no grouping.
        return key == model::FieldKey::InUseYear ? QString::number(value) : number(value, language);
    }
    QString operator()(model::Decimal value) const { return decimal(value, language); }
    QString operator()(base::Date value) const { return date(value, language); }
    QString operator()(model::OpenEnded) const {
        static const LocalText word{"toistaiseksi", "tills vidare", "until further notice"};
        return qstring(word, language);
    }
    QString operator()(bool value) const { return yesNo(value, language); }
    QString operator()(const std::vector<std::string>& value) const {
        QStringList parts;
        for (const std::string& part : value) {
            parts << item(part);
        }
        return parts.join(QStringLiteral("; "));
    }
};

} // namespace

QLocale localeOf(Language language) {
    switch (language) {
    case Language::Sv:
        return QLocale(QLocale::Swedish, QLocale::Finland);
    case Language::En:
        return QLocale(QLocale::English, QLocale::Finland);
    case Language::Fi:
        break;
    }
    return QLocale(QLocale::Finnish, QLocale::Finland);
}

QString qstring(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString qstring(const LocalText& text, Language language) {
    return qstring(text.in(language));
}

QString number(std::int64_t value, Language language) {
    return localeOf(language).toString(static_cast<qlonglong>(value));
}

QString decimal(model::Decimal value, Language language) {
    const std::int64_t size = std::llabs(value.hundredths);
    QString text = number(size / 100, language);
    if (size % 100 != 0) {
        QString fraction = QString::number(size % 100).rightJustified(2, u'0');
        if (fraction.endsWith(u'0')) {
            fraction.chop(1);
        }
        text += localeOf(language).decimalPoint() + fraction;
    }
    return value.hundredths < 0 ? QChar(0x2212) + text : text;
}

QString euros(std::int64_t cents, Language language) {
    const std::int64_t whole = wholeEuros(cents);
    const QString digits = number(std::llabs(whole), language) + noBreakBlank() + QChar(0x20ac);
    return whole < 0 ? QChar(0x2212) + digits : digits;
}

QString euroDifference(std::int64_t cents, Language language) {
    const std::int64_t whole = wholeEuros(cents);
    if (whole < 0) {
        return euros(cents, language);
    }
    return (whole == 0 ? QChar(0x00b1) : QChar(u'+')) + euros(cents, language);
}

QString shortEuros(std::int64_t cents, Language language) {
    const double size = static_cast<double>(std::llabs(cents)) / 100.0;
    if (size < 1000.0) {
        return euros(cents, language);
    }
    const bool isMillions = size >= 999500.0;
    const double scaled = isMillions ? size / 1e6 : size / 1e3;
    const int decimals = scaled >= 100.0 ? 0 : scaled >= 10.0 ? 1 : 2;
    const QString unit = isMillions ? QStringLiteral("M") : QStringLiteral("k");
    const QString text =
        localeOf(language).toString(scaled, 'f', decimals) + noBreakBlank() + unit + QChar(0x20ac);
    return cents < 0 ? QChar(0x2212) + text : text;
}

QString percent(double value, Language language) {
    const QString digits = localeOf(language).toString(std::abs(value), 'f', 1);
    return (value < -0.05 ? QString(QChar(0x2212)) : QString()) + digits + noBreakBlank() + u'%';
}

QString date(base::Date date, Language language) {
    const QDate day(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
    const QString format =
        language == Language::En ? QStringLiteral("d MMM yyyy") : QStringLiteral("d.M.yyyy");
    return localeOf(language).toString(day, format);
}

QString quarter(base::Quarter quarter) {
    return QStringLiteral("Q%1/%2").arg(quarter.number).arg(quarter.year);
}

QString wave(const model::TimeGrid& grid, int wave, Language language) {
    static const LocalText stays{"ei aaltoa", "ingen våg", "no wave"};
    if (wave < 1) {
        return {};
    }
    return wave > grid.count ? qstring(stays, language) : quarter(grid.quarterOfWave(wave));
}

QString stateWord(FieldState state, Language language) {
    static const LocalText empty{"tyhjä", "tomt", "empty"};
    static const LocalText no{"ei ole", "finns inte", "none"};
    static const LocalText unknown{"ei tietoa", "vet ej", "not known"};
    static const LocalText notApplicable{"ei sovellu", "ej tillämpligt", "not applicable"};
    switch (state) {
    case FieldState::Empty:
        return qstring(empty, language);
    case FieldState::No:
        return qstring(no, language);
    case FieldState::Unknown:
        return qstring(unknown, language);
    case FieldState::NotApplicable:
        return qstring(notApplicable, language);
    case FieldState::Value:
        break;
    }
    return {};
}

QString severityWord(model::Severity severity, Language language) {
    static const LocalText error{"virhe", "fel", "error"};
    static const LocalText warning{"varoitus", "varning", "warning"};
    static const LocalText info{"huomautus", "anmärkning", "note"};
    return qstring(severity == model::Severity::Error     ? error
                   : severity == model::Severity::Warning ? warning
                                                          : info,
                   language);
}

QString planPhase(std::string_view phase, Language language) {
    const std::size_t mark = phase.find('#');
    const QString word = wordOf(phaseWords(), phase.substr(0, mark), language);
    return mark == std::string_view::npos ? word : word + u' ' + qstring(phase.substr(mark + 1));
}

QString fieldGroup(std::string_view group, Language language) {
    return wordOf(groupWords(), group, language);
}

QString fieldLabel(model::FieldKey key, const model::FieldCatalogue& catalogue, Language language) {
    const model::FieldDefinition* field = catalogue.find(key);
    return field == nullptr ? qstring(model::nameOf(key)) : qstring(field->label, language);
}

QString codeLabel(std::string_view list, std::string_view code,
                  const model::FieldCatalogue& catalogue, Language language) {
    const model::CodeDefinition* definition = catalogue.findCode(list, code);
    return definition == nullptr ? qstring(code) : qstring(definition->label, language);
}

QString fieldText(model::FieldKey key, const model::FieldValue& value,
                  const model::FieldCatalogue& catalogue, Language language,
                  const model::FunctionCatalogue* functions) {
    if (!value.hasValue()) {
        return stateWord(value.state, language);
    }
    return std::visit(DataText{key, catalogue, language, functions}, value.data);
}

QString place(const base::SourceRef& source) {
    QStringList parts;
    for (const std::string* part : {&source.file, &source.sheet}) {
        if (!part->empty()) {
            parts << qstring(*part);
        }
    }
    if (source.row > 0) {
        parts << qstring(base::columnLetters(source.column)) + QString::number(source.row);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace aallokko::text
