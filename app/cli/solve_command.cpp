// SPDX-License-Identifier: GPL-3.0-or-later
//
// `solve`: the planner alone on the interchange format. Writes the plan file also when there is no
// plan (exit 5), because "infeasible" with its conflict is an answer.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "core/exchange/file_reason.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/problem_json.h"
#include "core/exchange/table_writers.h"
#include "core/plan/solver.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <mutex>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    addPlannerOptions(parser);
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QCoreApplication::translate("cli", "write the plan to this file"),
                      QStringLiteral("file")});
}

} // namespace

base::Result<QByteArray> readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::Io, "cli.cannot_read",
                          {path.toStdString(), exchange::whyNotRead(file)});
    }
    if (file.size() > static_cast<qint64>(exchange::maxProblemBytes)) {
        return base::fail(base::ErrorKind::Refused, "cli.file_too_large",
                          {path.toStdString(), std::to_string(exchange::maxProblemBytes)});
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return base::fail(base::ErrorKind::Io, "cli.cannot_read",
                          {path.toStdString(), exchange::whyNotRead(file)});
    }
    return bytes;
}

void printProgress(const plan::PlanProgress& progress, CostUnit unit) {
    const model::Language language = text::currentLanguage();
    const auto cost = [&](const std::optional<std::int64_t>& value) -> std::string {
        if (!value) {
            return "-";
        }
        return unit == CostUnit::Cents ? text::euros(*value, language).toStdString()
                                       : std::to_string(*value);
    };
    std::string gap = "-";
    if (progress.incumbent && progress.bound) {
        gap = text::percent(plan::gapPercent(*progress.incumbent, *progress.bound), language)
                  .toStdString();
    }
    const QString seconds = text::localeOf(language).toString(progress.seconds, 'f', 1);
    toStandardError(text::sentence("cli.progress", {seconds.toStdString(), cost(progress.incumbent),
                                                    cost(progress.bound), gap}));
}

namespace {

int run(Invocation& call) {
    auto settings = readPlannerOptions(call.options);
    if (!settings) {
        return report(settings.error());
    }
    auto bytes = readWhole(call.arguments.front());
    if (!bytes) {
        return report(bytes.error());
    }
    auto problem = exchange::readProblemJson(
        std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!problem) {
        return report(problem.error());
    }
    plan::PlanProgress last;
    const auto progress = [&last](const plan::PlanProgress& now) {
        // Lines for people: only when something changed.
        if (now.incumbent != last.incumbent || now.bound != last.bound) {
            printProgress(now, CostUnit::Own);
            last = now;
        }
    };
    const plan::PlanOutcome outcome =
        plan::solve(*problem, *settings, {},
                    call.isQuiet ? plan::ProgressFunction{} : plan::ProgressFunction(progress));
    const std::string json = exchange::writePlanJson(*problem, outcome);
    const QString out = call.options.value(QStringLiteral("o"));
    if (!out.isEmpty()) {
        auto written = exchange::writeFile(out, QByteArray::fromStdString(json));
        if (!written) {
            return report(written.error());
        }
    }
    if (out.isEmpty() || call.output.format() == Format::Json) {
        call.output.json(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
    } else if (outcome.cost && outcome.lowerBound) {
        call.output.line(text::sentence(
            "solve.bounded", {std::to_string(*outcome.cost), std::to_string(*outcome.lowerBound)}));
    } else if (outcome.cost) {
        call.output.line(text::sentence("solve.unbounded", {std::to_string(*outcome.cost)}));
    }
    if (!outcome.plan) {
        toStandardError(text::sentence(outcome.status == plan::PlanStatus::Infeasible
                                           ? "solve.infeasible"
                                           : "plan.answer_stopped",
                                       {}));
    }
    return outcome.plan ? Done : NoPlan;
}

} // namespace

const Command solveCommand{
    "solve",
    QT_TRANSLATE_NOOP("cli", "plans a problem file in the interchange format aallokko-problem/1"),
    "PROBLEM.json",
    1,
    1,
    "aallokko solve w850.json -o plan.json --time-limit 60 --seed 1",
    addOptions,
    run};

} // namespace aallokko::cli
