// SPDX-License-Identifier: GPL-3.0-or-later
//
// One map over all tables, and the translator of the chosen language.
#include "core/text/messages.h"

#include "core/text/display.h"
#include "core/text/messages_work.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>
#include <algorithm>
#include <array>
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
        for (const auto table :
             {generalMessages(), matchMessages(), dateMessages(), importMessages(),
              readerMessages(), storeMessages(), planMessages(), ruleMessages(), riskMessages(),
              scenarioMessages(), wordMessages(), clusterMessages(), reportMessages(),
              workMessages()}) {
            for (const Message& message : table) {
                all.emplace(message.code, message.text);
            }
        }
        return all;
    }();
    return map;
}

QString translationName(Language language) {
    return language == Language::Sv   ? QStringLiteral("aallokko_sv")
           : language == Language::En ? QStringLiteral("aallokko_en")
                                      : QStringLiteral("aallokko_fi");
}

// The language of the thread's innermost scope, -1 = that of the program.
thread_local int scopeLanguage = -1;

Language languageInUse() {
    return scopeLanguage < 0 ? state().language : static_cast<Language>(scopeLanguage);
}

// Translators that are not installed: they are only read, by any thread.
const QTranslator& translatorOf(Language language) {
    static const auto all = [] {
        std::array<std::unique_ptr<QTranslator>, 3> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = std::make_unique<QTranslator>();
            (void)made[i]->load(translationName(static_cast<Language>(i)),
                                QStringLiteral(":/i18n"));
        }
        return made;
    }();
    return *all[static_cast<std::size_t>(language)];
}

QString translated(const char* source) {
    if (scopeLanguage < 0) {
        return QCoreApplication::translate("messages", source);
    }
    const QString text = translatorOf(languageInUse()).translate("messages", source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
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

// One mark at the start of `rest`: "@[fi|sv|en]" a name in three languages, "@plan.phase.cut_over"
// a word of the tables. The text and how much of `rest` it stands for; 0 = no mark.
std::pair<QString, std::size_t> markedText(std::string_view rest) {
    if (const std::size_t end = rest.find(']'); rest.starts_with("@[") && end != rest.npos) {
        const QString names = qstring(rest.substr(2, end - 2));
        const QStringList list = names.split(u'|');
        const auto index = static_cast<qsizetype>(languageInUse() == Language::Sv   ? 1
                                                  : languageInUse() == Language::En ? 2
                                                                                    : 0);
        return {index < list.size() && !list[index].isEmpty() ? list[index] : list.front(),
                end + 1};
    }
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789_.";
    const std::size_t end = std::min(rest.find_first_not_of(letters, 1), rest.size());
    const auto word = sentences().find(rest.substr(1, end - 1));
    return word == sentences().end() ? std::pair<QString, std::size_t>{}
                                     : std::pair{translated(word->second), end};
}

// A cell's text may have several lines; a sentence is one.
QString expanded(std::string_view text) {
    QString result;
    std::size_t from = 0;
    for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        if (const auto [words, length] = markedText(text.substr(at)); length > 0) {
            result += qstring(text.substr(from, at - from)) + words;
            from = at + length;
            at = from - 1;
        }
    }
    result += qstring(text.substr(from));
    return result.replace(u'\n', u' ');
}

} // namespace

// Marks of a whole argument; marks inside other text are replaced after them.
QString argumentText(const std::string& argument) {
    const auto after = [&argument](std::string_view mark) -> const char* {
        return argument.starts_with(mark) ? argument.c_str() + mark.size() : nullptr;
    };
    if (const char* cents = after("@eur:")) {
        return euros(std::strtoll(cents, nullptr, 10), languageInUse());
    }
    if (const char* value = after("@num:")) {
        return number(std::strtoll(value, nullptr, 10), languageInUse());
    }
    if (const char* iso = after("@date:")) {
        const auto day = base::findIsoDate(iso);
        return day ? date(*day, languageInUse()) : QString::fromUtf8(iso);
    }
    if (const auto quarterOfYear = base::findQuarter(argument)) {
        return quarter(*quarterOfYear);
    }
    return expanded(argument);
}

namespace {

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
    if (current.translator->load(translationName(language), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(current.translator.get());
    }
}

Language currentLanguage() {
    return languageInUse();
}

LanguageScope::LanguageScope(Language language) : m_before(scopeLanguage) {
    scopeLanguage = static_cast<int>(language);
}

LanguageScope::~LanguageScope() {
    scopeLanguage = m_before;
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
    return filled(translated(it->second), arguments);
}

QString sentence(const model::Issue& issue) {
    return sentence(issue.code, issue.arguments);
}

QString sentence(const base::Error& error) {
    QStringList lines;
    appendError(lines, error);
    return lines.join(u'\n');
}

QString resourceText(std::string_view family, const std::string& subject) {
    const std::string word = "plan.resource." + std::string(family);
    return subject.empty() ? sentence(word, {})
                           : sentence("plan.resource_named", {"@" + word, subject});
}

bool hasSentence(const std::string& code) {
    return sentences().contains(code);
}

} // namespace aallokko::text
