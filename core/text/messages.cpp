// SPDX-License-Identifier: GPL-3.0-or-later
//
// One map over all tables, and the translator of the chosen language.
#include "core/text/messages.h"

#include "core/text/display.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace aallokko::text {

namespace {

using model::Language;

struct State {
    Language language = Language::Fi;
    std::unique_ptr<QTranslator> translator;
};

State& state() {
    static State value;
    return value;
}

const std::unordered_map<std::string_view, const char*>& sentences() {
    static const auto map = [] {
        std::unordered_map<std::string_view, const char*> all;
        for (const auto table : {generalMessages(), importMessages(), readerMessages(),
                                 storeMessages(), planMessages(), ruleMessages()}) {
            for (const Message& message : table) {
                all.emplace(message.code, message.text);
            }
        }
        return all;
    }();
    return map;
}

QString placeOf(const base::SourceRef& source) {
    return QString::fromStdString(base::toString(source));
}

void appendError(QStringList& lines, const base::Error& error) {
    QString line = sentence(error.code, error.arguments);
    if (error.source && !error.source->file.empty()) {
        line = placeOf(*error.source) + QStringLiteral(": ") + line;
    }
    lines << line;
    for (const base::Error& other : error.also) {
        appendError(lines, other);
    }
}

// "2020Q1" is a quarter, "@eur:12345" is money in cents and "@plan.phase.cut_over" a word of the
// tables; all else is text.
QString argumentText(const std::string& argument) {
    constexpr std::string_view money = "@eur:";
    if (argument.starts_with(money)) {
        const std::string digits = argument.substr(money.size());
        return euros(std::strtoll(digits.c_str(), nullptr, 10), state().language);
    }
    if (const auto quarterOfYear = base::findQuarter(argument)) {
        return quarter(*quarterOfYear);
    }
    const auto word = argument.starts_with('@')
                          ? sentences().find(std::string_view(argument).substr(1))
                          : sentences().end();
    // A cell's text may have several lines; a sentence is one.
    return word == sentences().end() ? QString::fromStdString(argument).replace(u'\n', u' ')
                                     : QCoreApplication::translate("messages", word->second);
}

// QString::arg would read a "%1" inside an argument as the next place; one pass over the source
// text does not.
QString filled(const QString& text, const std::vector<std::string>& arguments) {
    QString result;
    result.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!isPlace) {
            result += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[i + 1].unicode() - u'1');
        const QString argument =
            index < arguments.size() ? argumentText(arguments[index]) : QString();
        // "Training %2 is full" has no subject to name: it takes no second blank either.
        if (argument.isEmpty() && result.endsWith(u' ')) {
            result.chop(1);
        }
        result += argument;
        ++i;
    }
    return result;
}

} // namespace

void setLanguage(Language language) {
    State& current = state();
    if (current.translator) {
        QCoreApplication::removeTranslator(current.translator.get());
    }
    current.language = language;
    current.translator = std::make_unique<QTranslator>();
    const QString name = language == Language::Sv   ? QStringLiteral("aallokko_sv")
                         : language == Language::En ? QStringLiteral("aallokko_en")
                                                    : QStringLiteral("aallokko_fi");
    if (current.translator->load(name, QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(current.translator.get());
    }
}

Language currentLanguage() {
    return state().language;
}

QString sentence(const std::string& code, const std::vector<std::string>& arguments) {
    const auto it = sentences().find(code);
    if (it == sentences().end()) {
        QStringList parts{QString::fromStdString(code)};
        for (const std::string& argument : arguments) {
            parts << QString::fromStdString(argument);
        }
        return parts.join(QStringLiteral(" | "));
    }
    return filled(QCoreApplication::translate("messages", it->second), arguments);
}

QString sentence(const model::Issue& issue) {
    return sentence(issue.code, issue.arguments);
}

QString sentence(const base::Error& error) {
    QStringList lines;
    appendError(lines, error);
    return lines.join(u'\n');
}

bool hasSentence(const std::string& code) {
    return sentences().contains(code);
}

} // namespace aallokko::text
