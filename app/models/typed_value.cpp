// SPDX-License-Identifier: GPL-3.0-or-later
//
// Absence words are those of the catalogue, so typing and importing agree on what "ei tietoa" is.
#include "app/models/typed_value.h"

#include "core/base/text.h"
#include "core/text/display.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <optional>

namespace aallokko::models {

namespace {

using model::FieldState;
using model::FieldType;
using model::FieldValue;

TypedValue valueOf(model::FieldData data) {
    TypedValue result;
    result.value.state = FieldState::Value;
    result.value.data = std::move(data);
    return result;
}

TypedValue absent(FieldState state) {
    TypedValue result;
    result.value.state = state;
    return result;
}

TypedValue faulty(TypedFault fault) {
    TypedValue result;
    result.fault = fault;
    return result;
}

bool isOneOf(const std::vector<std::string>& words, const std::string& folded) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return base::folded(word) == folded; });
}

// What a cell shows for an absence must read back as that absence.
std::optional<FieldState> findShownAbsence(const std::string& folded) {
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        for (const auto state :
             {FieldState::Empty, FieldState::No, FieldState::Unknown, FieldState::NotApplicable}) {
            if (base::folded(text::stateWord(state, language).toStdString()) == folded) {
                return state;
            }
        }
    }
    return std::nullopt;
}

std::optional<FieldState> findAbsence(const std::string& folded,
                                      const model::MatchingWords& words) {
    if (const auto shown = findShownAbsence(folded)) {
        return shown;
    }
    if (folded.empty() || isOneOf(words.empty, folded)) {
        return FieldState::Empty;
    }
    if (isOneOf(words.unknown, folded)) {
        return FieldState::Unknown;
    }
    if (isOneOf(words.notApplicable, folded)) {
        return FieldState::NotApplicable;
    }
    if (isOneOf(words.none, folded)) {
        return FieldState::No;
    }
    return std::nullopt;
}

// Digits in groups parted by blanks, comma or point as the decimal sign; units and euro signs at
// the end are what a spreadsheet copies along.
std::optional<double> findAmount(const QString& text) {
    QString plain = text.trimmed();
    for (const QChar blank : {QChar(u' '), QChar(0x00a0), QChar(0x202f), QChar(0x20ac)}) {
        plain.remove(blank);
    }
    plain.replace(QChar(0x2212), u'-').replace(u',', u'.');
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,13}(\\.\\d+)?$"));
    return form.match(plain).hasMatch() ? std::optional(plain.toDouble()) : std::nullopt;
}

TypedValue readWhole(model::FieldKey key, const QString& text) {
    const auto amount = findAmount(text);
    if (!amount || *amount != std::floor(*amount)) {
        return faulty(TypedFault::WholeNumber);
    }
    if (key == model::FieldKey::InUseYear && (*amount < 1950 || *amount > 2100)) {
        return faulty(TypedFault::YearRange);
    }
    return valueOf(static_cast<std::int64_t>(*amount));
}

TypedValue readDecimal(const QString& text) {
    const auto amount = findAmount(text);
    return amount ? valueOf(model::Decimal{std::llround(*amount * 100.0)})
                  : faulty(TypedFault::Number);
}

std::optional<base::Date> findDay(const QString& text) {
    if (const auto iso = base::findIsoDate(text.trimmed().toStdString())) {
        return iso;
    }
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // The strict ISO reader refuses days that do not exist, such as 31.6.
    const QString iso = QStringLiteral("%1-%2-%3")
                            .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                                 match.captured(1).rightJustified(2, u'0'));
    return base::findIsoDate(iso.toStdString());
}

TypedValue readDate(const QString& text, const std::string& folded) {
    for (const char* word : {"toistaiseksi", "toistaiseksi voimassa oleva", "tills vidare",
                             "until further notice", "tv"}) {
        if (folded == word) {
            return valueOf(model::OpenEnded{});
        }
    }
    const auto day = findDay(text);
    return day ? valueOf(*day) : faulty(TypedFault::Date);
}

std::optional<std::string> findCode(std::string_view list, const std::string& folded,
                                    const model::FieldCatalogue& catalogue) {
    const auto it = catalogue.codeLists.find(std::string(list));
    if (it == catalogue.codeLists.end()) {
        return std::nullopt;
    }
    for (const model::CodeDefinition& code : it->second) {
        const bool isLabel = base::folded(code.label.fi) == folded ||
                             base::folded(code.label.sv) == folded ||
                             base::folded(code.label.en) == folded;
        if (isLabel || base::folded(code.code) == folded || isOneOf(code.also, folded)) {
            return code.code;
        }
    }
    return std::nullopt;
}

std::vector<std::string> splitList(const QString& text) {
    std::vector<std::string> items;
    static const QRegularExpression separators(QStringLiteral("[;\\n\\r]+"));
    for (const QString& part : text.split(separators)) {
        if (const std::string item = base::trimmed(part.toStdString()); !item.empty()) {
            items.push_back(item);
        }
    }
    return items;
}

TypedValue readCodes(std::string_view list, const QString& text,
                     const model::FieldCatalogue& catalogue) {
    std::vector<std::string> codes;
    for (const std::string& item : splitList(text)) {
        const auto code = findCode(list, base::folded(item), catalogue);
        if (!code) {
            return faulty(TypedFault::Code);
        }
        codes.push_back(*code);
    }
    return valueOf(std::move(codes));
}

TypedValue readYesNo(const QString& text, const std::string& folded,
                     const model::MatchingWords& words) {
    if (isOneOf(words.yes, folded)) {
        return valueOf(true);
    }
    if (isOneOf(words.no, folded)) {
        return valueOf(false);
    }
    // A date or a reference is an answer too.
    return valueOf(base::trimmed(text.toStdString()));
}

} // namespace

TypedValue readTyped(model::FieldKey key, const QString& text,
                     const model::FieldCatalogue& catalogue) {
    const QString normal = text.normalized(QString::NormalizationForm_C).trimmed();
    const std::string folded = base::folded(normal.toStdString());
    const FieldType type = model::typeOf(key);
    const std::string_view list = model::codeListOf(key);
    // A code list may itself have a code such as "none": its own words come first.
    if (type == FieldType::Code) {
        if (auto code = findCode(list, folded, catalogue)) {
            return valueOf(std::move(*code));
        }
    }
    if (type == FieldType::YesNo && !folded.empty() && isOneOf(catalogue.words.no, folded)) {
        return valueOf(false);
    }
    if (const auto state = findAbsence(folded, catalogue.words)) {
        return absent(*state);
    }
    switch (type) {
    case FieldType::Text:
        return valueOf(normal.toStdString());
    case FieldType::Integer:
        return readWhole(key, normal);
    case FieldType::Decimal:
        return readDecimal(normal);
    case FieldType::Date:
        return readDate(normal, folded);
    case FieldType::Code:
        return faulty(TypedFault::Code);
    case FieldType::CodeList:
        return readCodes(list, normal, catalogue);
    case FieldType::TextList:
        return valueOf(splitList(normal));
    case FieldType::YesNo:
        return readYesNo(normal, folded, catalogue.words);
    }
    return faulty(TypedFault::Code);
}

QString faultText(TypedFault fault) {
    const char* text = nullptr;
    switch (fault) {
    case TypedFault::None:
        return {};
    case TypedFault::Number:
        text = QT_TRANSLATE_NOOP("TypedValue",
                                 "This is not a number. Write digits, for example 1 234,50, or "
                                 "mark the value unknown.");
        break;
    case TypedFault::WholeNumber:
        text = QT_TRANSLATE_NOOP("TypedValue", "This is not a whole number. Write digits only, or "
                                               "mark the value unknown.");
        break;
    case TypedFault::Date:
        text = QT_TRANSLATE_NOOP("TypedValue", "This is not a date. Write it as 31.12.2019 or "
                                               "2019-12-31, or \"until further notice\".");
        break;
    case TypedFault::Code:
        text = QT_TRANSLATE_NOOP("TypedValue",
                                 "This field takes only the listed values. Choose one of them.");
        break;
    case TypedFault::YearRange:
        text = QT_TRANSLATE_NOOP("TypedValue", "Write a year between 1950 and 2100.");
        break;
    }
    return QCoreApplication::translate("TypedValue", text);
}

} // namespace aallokko::models
