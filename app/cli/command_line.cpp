// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dispatch on the first argument, the options that every verb has, and help with a worked example.
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/text/messages.h"
#include "importers/words/closest_name.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <optional>

namespace aallokko::cli {

namespace {

const std::array commands{
    &newCommand,     &matchCommand,    &duplicatesCommand,    &readCommand,
    &importCommand,  &systemsCommand,  &checkCommand,         &waiveCommand,
    &unwaiveCommand, &workCommand,     &graphCommand,         &planCommand,
    &explainCommand, &scenarioCommand, &moveMilestoneCommand, &pinCommand,
    &unpinCommand,   &exportCommand,   &requestCommand,       &auditCommand,
    &solveCommand,   &verifyCommand,   &doctorCommand,        &goLiveCommand,
    &riskCommand,    &decideCommand,   &mergeSystemsCommand,  &consolidateCommand,
    &mergeCommand,   &reviewCommand};

QString translated(const char* text) {
    return QCoreApplication::translate("cli", text);
}

QCommandLineOption option(const QString& name, const char* text, const QString& value = {},
                          const QString& standard = {}) {
    return {name, translated(text), value, standard};
}

void addCommonOptions(QCommandLineParser& parser) {
    parser.addOption(option(QStringLiteral("format"),
                            QT_TRANSLATE_NOOP("cli", "text (default), json or csv"),
                            QStringLiteral("format"), QStringLiteral("text")));
    parser.addOption(option(QStringLiteral("lang"),
                            QT_TRANSLATE_NOOP("cli", "language of messages: fi, sv or en"),
                            QStringLiteral("language")));
    parser.addOption(option(QStringLiteral("progress"),
                            QT_TRANSLATE_NOOP("cli", "auto, always or never"),
                            QStringLiteral("when"), QStringLiteral("auto")));
    parser.addOption(option(QStringLiteral("quiet"),
                            QT_TRANSLATE_NOOP("cli", "no text but errors and the answer")));
    parser.addOption(option(QStringLiteral("help"), QT_TRANSLATE_NOOP("cli", "show this help")));
    parser.addOption(
        option(QStringLiteral("version"), QT_TRANSLATE_NOOP("cli", "show the version")));
}

std::optional<model::Language> findLanguage(const QString& name) {
    if (name == QStringLiteral("fi")) {
        return model::Language::Fi;
    }
    if (name == QStringLiteral("sv")) {
        return model::Language::Sv;
    }
    return name == QStringLiteral("en") ? std::optional(model::Language::En) : std::nullopt;
}

// The language is needed before options are parsed: help and usage errors speak it too.
model::Language languageOf(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& text = arguments[i];
        const QString value = text.startsWith(QStringLiteral("--lang=")) ? text.mid(7)
                              : text == QStringLiteral("--lang")         ? arguments.value(i + 1)
                                                                         : QString();
        if (const auto language = findLanguage(value)) {
            return *language;
        }
    }
    const QString locale = QLocale::system().name().left(2);
    return findLanguage(locale).value_or(model::Language::En);
}

void printOverview() {
    const Output output(Format::Text);
    output.line(translated(QT_TRANSLATE_NOOP(
        "cli", "aallokko VERB ... plans the consolidation of information systems in waves.\n"
               "aallokko VERB --help shows the options of a verb with an example.\n")));
    std::vector<QStringList> rows;
    for (const Command* command : commands) {
        rows.push_back({QString::fromUtf8(command->name), translated(command->summary)});
    }
    output.table({translated(QT_TRANSLATE_NOOP("cli", "Verb")),
                  translated(QT_TRANSLATE_NOOP("cli", "Does"))},
                 rows);
}

void printHelp(const Command& command, const QCommandLineParser& parser) {
    const Output output(Format::Text);
    output.line(QStringLiteral("aallokko %1 %2\n\n%3\n")
                    .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments),
                         translated(command.summary)));
    // QCommandLineParser builds its own usage line from the program name; only its option list is
    // wanted here.
    const QString help = parser.helpText();
    output.line(help.mid(std::max<qsizetype>(0, help.indexOf(QStringLiteral("  --")))));
    output.line(translated(QT_TRANSLATE_NOOP("cli", "Example:")));
    output.line(QStringLiteral("  ") + QString::fromUtf8(command.example));
}

std::optional<Format> findFormat(const QString& name) {
    if (name == QStringLiteral("text")) {
        return Format::Text;
    }
    if (name == QStringLiteral("json")) {
        return Format::Json;
    }
    return name == QStringLiteral("csv") ? std::optional(Format::Csv) : std::nullopt;
}

bool showsProgress(const QString& when) {
    if (when == QStringLiteral("auto")) {
        return isTerminalError();
    }
    return when == QStringLiteral("always");
}

int run(const Command& command, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    addCommonOptions(parser);
    command.addOptions(parser);
    if (!parser.parse(arguments)) {
        return wrongUsage("cli.bad_option", {parser.errorText().toStdString(), command.name});
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(command, parser);
        return Done;
    }
    const auto format = findFormat(parser.value(QStringLiteral("format")));
    if (!format) {
        return wrongUsage(
            "cli.bad_value",
            {"--format", parser.value(QStringLiteral("format")).toStdString(), "text, json, csv"});
    }
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && !findLanguage(language)) {
        return wrongUsage("cli.bad_value", {"--lang", language.toStdString(), "fi, sv, en"});
    }
    const QString progress = parser.value(QStringLiteral("progress"));
    if (!QStringList{QStringLiteral("auto"), QStringLiteral("always"), QStringLiteral("never")}
             .contains(progress)) {
        return wrongUsage("cli.bad_value",
                          {"--progress", progress.toStdString(), "auto, always, never"});
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < command.minArguments ||
        (command.maxArguments >= 0 && positional.size() > command.maxArguments)) {
        return wrongUsage("cli.wrong_arguments", {command.name, command.arguments});
    }
    Output output(*format);
    Invocation invocation{parser, positional, output, parser.isSet(QStringLiteral("quiet")),
                          showsProgress(progress)};
    return command.run(invocation);
}

} // namespace

int report(const base::Error& error) {
    toStandardError(text::sentence(error));
    return exitCodeOf(error.kind);
}

int wrongUsage(const std::string& code, const std::vector<std::string>& arguments) {
    return report(base::Error{base::ErrorKind::Usage, code, arguments, std::nullopt, {}});
}

int runCommandLine(const QStringList& arguments) {
    text::setLanguage(languageOf(arguments));
    const QString verb = arguments.value(1);
    if (verb == QStringLiteral("--version")) {
        Output(Format::Text)
            .line(QStringLiteral("aallokko ") + QCoreApplication::applicationVersion());
        return Done;
    }
    if (verb.isEmpty() || verb == QStringLiteral("--help") || verb == QStringLiteral("help")) {
        printOverview();
        return verb.isEmpty() ? WrongUsage : Done;
    }
    for (const Command* command : commands) {
        if (verb == QString::fromUtf8(command->name)) {
            QStringList rest = arguments;
            rest.removeAt(1);
            return run(*command, rest);
        }
    }
    std::vector<std::string> names;
    for (const Command* command : commands) {
        names.emplace_back(command->name);
    }
    const std::string like = importers::closestName(verb.toStdString(), names);
    return like.empty() ? wrongUsage("cli.unknown_verb", {verb.toStdString()})
                        : wrongUsage("cli.unknown_verb_like", {verb.toStdString(), like});
}

} // namespace aallokko::cli
