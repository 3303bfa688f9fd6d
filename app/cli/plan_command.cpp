// SPDX-License-Identifier: GPL-3.0-or-later
//
// `plan`: plans the waves, stores the plan under its scenario, and says what binds it.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "app/cli/plan_answer.h"
#include "app/session/session.h"
#include "core/exchange/problem_json.h"
#include "core/exchange/table_writers.h"

#include <QCoreApplication>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    addPlannerOptions(parser);
    parser.addOption({QStringLiteral("scenario"),
                      QCoreApplication::translate("cli", "name of the plan (default: plan)"),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("policy"),
         QCoreApplication::translate("cli", "policy file; becomes the policy of the project"),
         QStringLiteral("file")});
    parser.addOption({QStringLiteral("replan"),
                      QCoreApplication::translate(
                          "cli", "move as little as possible against the approved plan")});
    parser.addOption({QStringLiteral("write-problem"),
                      QCoreApplication::translate(
                          "cli", "also write the planning problem, for solve and verify"),
                      QStringLiteral("file")});
}

base::Result<session::PlanRequest> requestOf(const Invocation& call) {
    const auto settings = readPlannerOptions(call.options);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    session::PlanRequest request;
    request.scenario = call.options.value(QStringLiteral("scenario")).toStdString();
    request.timeLimitSeconds =
        settings->timeLimit ? static_cast<double>(settings->timeLimit->count()) / 1000.0 : 0;
    request.iterations = static_cast<std::int64_t>(settings->iterations.value_or(0));
    request.gapPercent = settings->gap.value_or(0);
    request.seed = settings->seed;
    request.threads = settings->threads;
    request.replan = call.options.isSet(QStringLiteral("replan"));
    return request;
}

base::Result<void> writeProblem(const Invocation& call, const session::PlanRun& result) {
    const QString file = call.options.value(QStringLiteral("write-problem"));
    if (file.isEmpty()) {
        return {};
    }
    return exchange::writeFile(
        file, QByteArray::fromStdString(exchange::writeProblemJson(result.problem.problem)));
}

int run(Invocation& call) {
    const auto request = requestOf(call);
    if (!request) {
        return report(request.error());
    }
    auto opened = session::Session::open(call.arguments.front());
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const QString policyFile = call.options.value(QStringLiteral("policy"));
    if (!policyFile.isEmpty()) {
        auto yaml = readWhole(policyFile);
        if (!yaml) {
            return report(yaml.error());
        }
        if (auto set = session.setPolicy(yaml->toStdString(), policyFile.toStdString(),
                                         policyFile.toStdString());
            !set) {
            return report(set.error());
        }
    }
    const auto input = session.planInput(*request);
    if (!input) {
        return report(input.error());
    }
    const auto progress = [](const plan::PlanProgress& now) {
        printProgress(now, CostUnit::Cents);
    };
    auto result = session::runPlanner(
        *input, {},
        call.showProgress ? std::function<void(const plan::PlanProgress&)>(progress) : nullptr);
    if (!result) {
        return report(result.error());
    }
    if (auto stored = session.storePlan(*result); !stored) {
        return report(stored.error());
    }
    if (auto written = writeProblem(call, *result); !written) {
        return report(written.error());
    }
    printPlan(call, session, *result);
    return result->outcome.plan ? Done : NoPlan;
}

} // namespace

const Command planCommand{
    "plan",     QT_TRANSLATE_NOOP("cli", "plans in which quarter each system moves"),
    "PROJECT",  1,
    1,          "aallokko plan p.aallokko --policy plan.yaml --time-limit 30 --seed 1",
    addOptions, run};

} // namespace aallokko::cli
