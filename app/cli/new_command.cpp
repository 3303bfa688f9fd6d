// SPDX-License-Identifier: GPL-3.0-or-later
//
// `new`: makes a project with the default milestones, time grid and named phases.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/session.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption({QString::fromUtf8(name), QCoreApplication::translate("cli", text),
                          QString::fromUtf8(value)});
    };
    add("region", QT_TRANSLATE_NOOP("cli", "also make this region's organisations"), "name");
    add("model", QT_TRANSLATE_NOOP("cli", "reform model: county2018 (default) or wsc2023"),
        "model");
    add("legal-start", QT_TRANSLATE_NOOP("cli", "day of the legal start, YYYY-MM-DD"), "date");
}

QJsonArray milestonesOf(const model::Inventory& inventory) {
    QJsonArray list;
    for (const auto& [id, milestone] : inventory.all<model::Milestone>()) {
        const auto day = inventory.dayOfMilestone(id);
        list.append(QJsonObject{
            {QStringLiteral("id"), qs(id)},
            {QStringLiteral("name"), qs(milestone.name.in(text::currentLanguage()))},
            {QStringLiteral("date"), day ? QJsonValue(qs(base::toIso(*day))) : QJsonValue()}});
    }
    return list;
}

int run(Invocation& call) {
    session::NewProject settings;
    settings.region = call.options.value(QStringLiteral("region")).toStdString();
    if (call.options.isSet(QStringLiteral("model"))) {
        settings.reformModel = call.options.value(QStringLiteral("model")).toStdString();
    }
    if (call.options.isSet(QStringLiteral("legal-start"))) {
        const std::string text = call.options.value(QStringLiteral("legal-start")).toStdString();
        settings.legalStart = base::findIsoDate(text);
        if (!settings.legalStart) {
            return wrongUsage("cli.bad_value", {"--legal-start", text, "YYYY-MM-DD"});
        }
    }
    auto session = session::Session::create(call.arguments.front(), settings);
    if (!session) {
        return report(session.error());
    }
    const model::Inventory& inventory = (*session)->inventory();
    const model::TimeGrid grid = inventory.grid();
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("project"), call.arguments.front()},
                          {QStringLiteral("waves"), grid.count},
                          {QStringLiteral("milestones"), milestonesOf(inventory)}});
    } else if (!call.isQuiet) {
        call.output.line(text::sentence(
            "cli.created", {call.arguments.front().toStdString(),
                            std::to_string(inventory.all<model::Organisation>().size()),
                            std::to_string(grid.count), base::toString(grid.quarterOfWave(1)),
                            base::toString(grid.quarterOfWave(grid.count))}));
    }
    return Done;
}

} // namespace

const Command newCommand{
    "new",
    QT_TRANSLATE_NOOP("cli", "makes a project with the default milestones, time grid and phases"),
    "PROJECT",
    1,
    1,
    "aallokko new keski-suomi.aallokko --region keski-suomi --legal-start 2020-01-01",
    addOptions,
    run};

} // namespace aallokko::cli
