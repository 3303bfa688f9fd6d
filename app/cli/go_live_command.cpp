// SPDX-License-Identifier: GPL-3.0-or-later
//
// `go-live`: the calendar days of a plan.
#include "app/cli/commands.h"
#include "app/cli/go_live_text.h"
#include "app/cli/json_parts.h"
#include "app/session/plan_dates.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace aallokko::cli {

namespace {

using plan::EventStatus;
using plan::GoLiveEvent;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("scenario"),
                      QCoreApplication::translate("cli", "name of the plan (default: plan)"),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("system"),
                      QCoreApplication::translate("cli", "only this system (number or name)"),
                      QStringLiteral("system")});
}

QJsonValue dateOrNull(const std::optional<base::Date>& date) {
    return date ? QJsonValue(qs(base::toIso(*date))) : QJsonValue();
}

QJsonObject jsonOf(const GoLiveEvent& event) {
    QJsonObject object{
        {QStringLiteral("system"), qs(event.system)},
        {QStringLiteral("id"), event.installation.isValid()
                                   ? QJsonValue(static_cast<qint64>(event.installation.value()))
                                   : QJsonValue()},
        {QStringLiteral("organisation"), qs(event.organisation)},
        {QStringLiteral("kind"), qs(nameOf(event.kind))},
        {QStringLiteral("date"), dateOrNull(event.date)},
        {QStringLiteral("wave"), event.wave},
        {QStringLiteral("status"), qs(nameOf(event.status))},
        {QStringLiteral("reason"), reasonLine(event)}};
    if (event.status == EventStatus::NoDay) {
        QJsonArray occupants;
        for (const std::string& name : event.occupiedBy) {
            occupants.append(qs(name));
        }
        object.insert(QStringLiteral("occupied_by"), occupants);
        object.insert(QStringLiteral("nearest"), dateOrNull(event.nearest));
    }
    return object;
}

void printJson(const Output& out, const std::string& scenario, const plan::GoLive& dates) {
    QJsonArray events;
    QJsonArray conflicts;
    for (const GoLiveEvent& event : dates.events) {
        events.append(jsonOf(event));
        if (event.status == EventStatus::NoDay) {
            conflicts.append(jsonOf(event));
        }
    }
    out.json({{QStringLiteral("scenario"), qs(scenario)},
              {QStringLiteral("as_of"), dateOrNull(dates.asOf)},
              {QStringLiteral("legal_start"), dateOrNull(dates.legalStart)},
              {QStringLiteral("proven"), dates.isProven},
              {QStringLiteral("events"), events},
              {QStringLiteral("conflicts"), conflicts}});
}

void printTable(const Output& out, const plan::GoLive& dates) {
    std::vector<QStringList> rows;
    for (const GoLiveEvent& event : dates.events) {
        rows.push_back(
            {event.date ? qs(base::toIso(*event.date)) : QString(), qs(nameOf(event.kind)),
             event.installation.isValid() ? QString::number(event.installation.value()) : QString(),
             qs(event.system), qs(event.organisation), QString::number(event.wave),
             qs(nameOf(event.status)), reasonLine(event)});
    }
    out.table({QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("id"),
               QStringLiteral("system"), QStringLiteral("organisation"), QStringLiteral("wave"),
               QStringLiteral("status"), QStringLiteral("reason")},
              rows);
}

int run(Invocation& call) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    const session::Session& session = **opened;
    const std::string wanted = call.options.value(QStringLiteral("scenario")).toStdString();
    const auto answers = session::PlanAnswers::of(session, wanted);
    if (!answers) {
        return report(answers.error());
    }
    auto dates = session::datesOf(session, *answers);
    if (!dates) {
        return report(dates.error());
    }
    std::optional<model::InstallationId> only;
    if (call.options.isSet(QStringLiteral("system"))) {
        const auto id = findSystem(session.systems(), call.options.value(QStringLiteral("system")));
        if (!id) {
            return report(id.error());
        }
        only = *id;
        std::erase_if(dates->events,
                      [id](const GoLiveEvent& event) { return event.installation != *id; });
    }
    const std::string scenario = session.findScenario(wanted)->id;
    switch (call.output.format()) {
    case Format::Json:
        printJson(call.output, scenario, *dates);
        break;
    case Format::Csv:
        printTable(call.output, *dates);
        break;
    case Format::Text:
        call.output.line(
            (only ? systemDatesText(*dates, *only) : goLiveText(scenario, *dates)).join(u'\n'));
        break;
    }
    const bool hasConflict =
        std::any_of(dates->events.begin(), dates->events.end(),
                    [](const GoLiveEvent& event) { return event.status == EventStatus::NoDay; });
    return hasConflict ? DoneWithFindings : Done;
}

} // namespace

const Command goLiveCommand{
    "go-live",
    QT_TRANSLATE_NOOP("cli", "gives the calendar days of takeovers, cut-overs, notices, tenders"),
    "PROJECT",
    1,
    1,
    "aallokko go-live p.aallokko --system 812",
    addOptions,
    run};

} // namespace aallokko::cli
