// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unknown options end the program with the usage text, as in the command line tool.
#include "app/gui/start_options.h"

#include <QCommandLineParser>

namespace aallokko::gui {

namespace {

// --help answers before a language is chosen, so these texts are English only.
QString say(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

StartOptions readStartOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say("Plans the consolidation waves of a region's information systems."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), say("Project to open (.aallokko)."),
                                 QStringLiteral("[file]"));
    const auto option = [&parser](const QString& name, const QString& text, const QString& value) {
        parser.addOption(QCommandLineOption(name, text, value));
    };
    option(QStringLiteral("language"), say("Language: fi, sv or en."), QStringLiteral("code"));
    option(QStringLiteral("theme"), say("Theme: system, light or dark."), QStringLiteral("name"));
    option(QStringLiteral("page"), say("Page to show first: inventory, import or waves."),
           QStringLiteral("name"));
    option(QStringLiteral("filter"), say("Filter of the Inventory page."), QStringLiteral("text"));
    option(QStringLiteral("select"), say("System to select, by number."), QStringLiteral("number"));
    option(QStringLiteral("import"), say("File to show in the Import page; may be repeated."),
           QStringLiteral("file"));
    option(QStringLiteral("plan"), say("Run the planner for this many seconds."),
           QStringLiteral("seconds"));
    option(QStringLiteral("grab"), say("Save a picture of the window and end."),
           QStringLiteral("file"));
    option(QStringLiteral("grab-after"), say("Save the picture after this many seconds."),
           QStringLiteral("seconds"));
    option(QStringLiteral("tab"), say("Tab of the Import page: 0, 1 or 2."), QStringLiteral("n"));
    parser.addOption(QCommandLineOption(QStringLiteral("example"),
                                        say("Make a project from the synthetic example region.")));
    parser.addOption(
        QCommandLineOption(QStringLiteral("why"), say("Open the reasons for the selection.")));
    option(QStringLiteral("size"), say("Size of the window, such as 1440x900."),
           QStringLiteral("size"));
    parser.addOption(QCommandLineOption(QStringLiteral("fresh"),
                                        say("Neither read nor store settings of earlier starts.")));
    parser.process(arguments);

    StartOptions options;
    options.file = parser.positionalArguments().value(0);
    options.language = parser.value(QStringLiteral("language"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.page = parser.value(QStringLiteral("page"));
    options.filter = parser.value(QStringLiteral("filter"));
    options.select = parser.value(QStringLiteral("select"));
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
