// SPDX-License-Identifier: GPL-3.0-or-later
//
// `verify`: the independent checker of a plan file against its problem file.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/problem_json.h"
#include "core/plan/verify.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser&) {}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string codeOf(plan::ConstraintKind kind) {
    switch (kind) {
    case plan::ConstraintKind::Earliest:
        return "verify.earliest";
    case plan::ConstraintKind::Latest:
        return "verify.latest";
    case plan::ConstraintKind::Precedence:
        return "verify.precedence";
    case plan::ConstraintKind::Group:
        return "verify.group";
    case plan::ConstraintKind::Resource:
        break;
    }
    return "verify.resource";
}

QString sentenceOf(const plan::Violation& violation) {
    // Lists of any length become one argument each; the sentences name the parts by position.
    std::vector<std::string> arguments;
    std::string names;
    for (const std::string& name : violation.names) {
        names += (names.empty() ? "" : ", ") + name;
    }
    if (violation.constraint.kind == plan::ConstraintKind::Group) {
        std::string waves;
        for (const std::int64_t value : violation.values) {
            waves += (waves.empty() ? "" : ", ") + std::to_string(value);
        }
        arguments = {names, waves};
    } else {
        arguments = violation.names;
        for (const std::int64_t value : violation.values) {
            arguments.push_back(std::to_string(value));
        }
    }
    return text::sentence(codeOf(violation.constraint.kind), arguments);
}

QStringList problemsOf(const plan::PlanProblem& problem, const exchange::PlanFile& file,
                       const plan::VerifyReport& report) {
    QStringList lines;
    if (file.problemName != problem.name()) {
        lines << text::sentence("verify.other_problem", {file.problemName, problem.name()});
    }
    if (!file.outcome.plan) {
        lines << text::sentence("verify.no_plan", {});
        return lines;
    }
    if (!report.complete) {
        lines << text::sentence("verify.incomplete",
                                {std::to_string(file.outcome.plan->waves().size())});
    }
    for (const plan::Violation& violation : report.violations) {
        lines << sentenceOf(violation);
    }
    for (const std::string& claim : plan::wrongClaims(problem, file.outcome)) {
        lines << text::sentence("verify." + claim, {std::to_string(report.cost)});
    }
    return lines;
}

int run(Invocation& call) {
    auto problemBytes = readWhole(call.arguments[0]);
    auto planBytes = readWhole(call.arguments[1]);
    for (const auto* bytes : {&problemBytes, &planBytes}) {
        if (!*bytes) {
            return report(bytes->error());
        }
    }
    auto problem = exchange::readProblemJson(view(*problemBytes));
    if (!problem) {
        return report(problem.error());
    }
    auto file = exchange::readPlanJson(view(*planBytes));
    if (!file) {
        return report(file.error());
    }
    plan::VerifyReport result;
    if (file->outcome.plan) {
        result = plan::verify(*problem, file->outcome.plan->waves());
    }
    const QStringList problems = problemsOf(*problem, *file, result);
    if (call.output.format() == Format::Json) {
        call.output.json(
            {{QStringLiteral("feasible"), result.feasible},
             {QStringLiteral("cost"), result.complete ? QJsonValue(static_cast<qint64>(result.cost))
                                                      : QJsonValue(QJsonValue::Null)},
             {QStringLiteral("violations"), QJsonArray::fromStringList(problems)}});
    } else {
        call.output.line(problems.isEmpty()
                             ? text::sentence("verify.good", {std::to_string(result.cost)})
                             : problems.join(u'\n'));
    }
    return problems.isEmpty() ? Done : VerificationFailed;
}

} // namespace

const Command verifyCommand{
    "verify",
    QT_TRANSLATE_NOOP("cli", "checks a plan file against its problem file, independently"),
    "PROBLEM.json PLAN.json",
    2,
    2,
    "aallokko verify w850.json plan.json",
    addOptions,
    run};

} // namespace aallokko::cli
