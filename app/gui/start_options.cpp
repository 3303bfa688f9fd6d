// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unknown options end the program with the usage text, as in the command line tool.
#include "app/gui/start_options.h"

#include "app/gui/preferences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace aallokko::gui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("start", text);
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
        "start", "Plans the consolidation waves of a region's information systems.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 say(QT_TRANSLATE_NOOP("start", "Project to open (.aallokko).")),
                                 say(QT_TRANSLATE_NOOP("start", "[file]")));
    const auto option = [&parser](const QString& name, const QString& text, const QString& value) {
        parser.addOption(QCommandLineOption(name, text, value));
    };
    option(QStringLiteral("language"), say(QT_TRANSLATE_NOOP("start", "Language: fi, sv or en.")),
           QStringLiteral("code"));
    option(QStringLiteral("theme"),
           say(QT_TRANSLATE_NOOP("start", "Theme: system, light or dark.")),
           QStringLiteral("name"));
    option(QStringLiteral("page"),
           say(QT_TRANSLATE_NOOP(
               "start", "Page to show first: overview, inventory, import, duplicates, graph, "
                        "waves, roadmap, scenarios, quality, audit or reports.")),
           QStringLiteral("name"));
    option(QStringLiteral("filter"),
           say(QT_TRANSLATE_NOOP("start", "Filter of the Inventory page.")),
           QStringLiteral("text"));
    option(QStringLiteral("select"),
           say(QT_TRANSLATE_NOOP("start", "System to select, by number.")),
           QStringLiteral("number"));
    option(
        QStringLiteral("ask"),
        say(QT_TRANSLATE_NOOP("start", "Question of the Graph page: waves, groups, around, stops, "
                                       "between, cycles or matrix.")),
        QStringLiteral("name"));
    option(QStringLiteral("import"),
           say(QT_TRANSLATE_NOOP("start", "File to show in the Import page; may be repeated.")),
           QStringLiteral("file"));
    option(QStringLiteral("plan"),
           say(QT_TRANSLATE_NOOP("start", "Run the planner for this many seconds.")),
           QStringLiteral("seconds"));
    option(QStringLiteral("grab"),
           say(QT_TRANSLATE_NOOP("start", "Save a picture of the window and end.")),
           QStringLiteral("file"));
    option(QStringLiteral("grab-after"),
           say(QT_TRANSLATE_NOOP("start", "Save the picture after this many seconds.")),
           QStringLiteral("seconds"));
    option(QStringLiteral("tab"),
           say(QT_TRANSLATE_NOOP("start", "Tab of the Import page: 0, 1 or 2.")),
           QStringLiteral("n"));
    parser.addOption(QCommandLineOption(
        QStringLiteral("example"),
        say(QT_TRANSLATE_NOOP("start", "Make a project from the synthetic example region."))));
    parser.addOption(
        QCommandLineOption(QStringLiteral("why"),
                           say(QT_TRANSLATE_NOOP("start", "Open the reasons for the selection."))));
    option(QStringLiteral("size"),
           say(QT_TRANSLATE_NOOP("start", "Size of the window, such as 1440x900.")),
           QStringLiteral("size"));
    parser.addOption(QCommandLineOption(
        QStringLiteral("fresh"),
        say(QT_TRANSLATE_NOOP("start", "Neither read nor store settings of earlier starts."))));
}

} // namespace

model::Language languageOfStart(const QStringList& arguments) {
    const QString name = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name && i + 1 < arguments.size()) {
            return languageOf(arguments[i + 1]);
        }
        if (arguments[i].startsWith(name + u'=')) {
            return languageOf(arguments[i].mid(name.size() + 1));
        }
    }
    return Preferences(!arguments.contains(QStringLiteral("--fresh"))).language();
}

StartOptions readStartOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);

    StartOptions options;
    options.file = parser.positionalArguments().value(0);
    options.language = parser.value(QStringLiteral("language"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.page = parser.value(QStringLiteral("page"));
    options.filter = parser.value(QStringLiteral("filter"));
    options.select = parser.value(QStringLiteral("select"));
    options.ask = parser.value(QStringLiteral("ask"));
    options.importFiles = parser.values(QStringLiteral("import"));
    options.planSeconds = parser.value(QStringLiteral("plan")).toDouble();
    options.grabAfter = parser.value(QStringLiteral("grab-after")).toDouble();
    options.tab = parser.value(QStringLiteral("tab")).toInt();
    options.isWhyShown = parser.isSet(QStringLiteral("why"));
    options.grab = parser.value(QStringLiteral("grab"));
    options.isExample = parser.isSet(QStringLiteral("example"));
    options.isFresh = parser.isSet(QStringLiteral("fresh"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2) {
        options.size = QSize(size[0].toInt(), size[1].toInt());
    }
    return options;
}

} // namespace aallokko::gui
