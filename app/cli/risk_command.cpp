// SPDX-License-Identifier: GPL-3.0-or-later
//
// `risk`: how likely the stored plan holds when its estimates are uncertain.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "app/session/plan_answers.h"
#include "app/session/risk_texts.h"
#include "core/plan/robustness/robustness.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

constexpr double mostDraws = 100'000;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("scenario"),
                      QCoreApplication::translate("cli", "name of the plan (default: plan)"),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("draws"),
                      QCoreApplication::translate("cli", "how often to draw (default: 1000)"),
                      QStringLiteral("count")});
    parser.addOption({QStringLiteral("seed"),
                      QCoreApplication::translate("cli", "seed of the random numbers"),
                      QStringLiteral("number")});
}

base::Result<plan::RobustnessSettings> readSettings(const QCommandLineParser& options) {
    plan::RobustnessSettings settings;
    const auto draws = readNumber(options, QStringLiteral("draws"), settings.draws, 1, mostDraws);
    if (!draws) {
        return tl::unexpected(draws.error());
    }
    const auto seed = readNumber(options, QStringLiteral("seed"),
                                 static_cast<double>(settings.seed), 0, 0x1.0p53);
    if (!seed) {
        return tl::unexpected(seed.error());
    }
    settings.draws = static_cast<int>(*draws);
    settings.seed = static_cast<std::uint64_t>(*seed);
    return settings;
}

/// Names of quarters and systems for one answer.
struct Names {
    const plan::PlanningProblem& problem;
    model::Language language;

    [[nodiscard]] QString quarter(std::int64_t wave) const {
        return session::riskQuarter(problem, wave, language);
    }
    [[nodiscard]] QString system(int index) const {
        const plan::SystemInfo& info = problem.systems[static_cast<std::size_t>(index)];
        return qs(info.name) + QStringLiteral(" (") + qs(info.organisation) + u')';
    }
    [[nodiscard]] QString share(double value) const { return text::percent(100 * value, language); }
};

QJsonArray toJson(const plan::Range& range) {
    return {static_cast<qint64>(range.p10), static_cast<qint64>(range.p50),
            static_cast<qint64>(range.p90)};
}

QJsonArray toJson(const std::vector<plan::QuarterHold>& holds) {
    QJsonArray list;
    for (const plan::QuarterHold& hold : holds) {
        list.append(QJsonObject{{QStringLiteral("wave"), hold.wave},
                                {QStringLiteral("systems"), hold.systems},
                                {QStringLiteral("all_in_time"), hold.allInTime},
                                {QStringLiteral("mean_in_time"), hold.meanInTime},
                                {QStringLiteral("last_done"), toJson(hold.lastDone)}});
    }
    return list;
}

QJsonObject toJson(const plan::Robustness& result, const plan::PlanningProblem& problem,
                   std::uint64_t seed) {
    QJsonArray drivers;
    for (const plan::Driver& driver : result.drivers) {
        const plan::SystemInfo& info = problem.systems[static_cast<std::size_t>(driver.system)];
        drivers.append(QJsonObject{{QStringLiteral("system"), qs(info.name)},
                                   {QStringLiteral("id"), static_cast<qint64>(info.id.value())},
                                   {QStringLiteral("organisation"), qs(info.organisation)},
                                   {QStringLiteral("share"), driver.share},
                                   {QStringLiteral("mean_delay"), driver.meanDelay}});
    }
    const QJsonArray cost{wholeEuros(result.costCents.p10), wholeEuros(result.costCents.p50),
                          wholeEuros(result.costCents.p90)};
    return {{QStringLiteral("draws"), result.draws},
            {QStringLiteral("seed"), static_cast<qint64>(seed)},
            {QStringLiteral("planned"), toJson(result.planned)},
            {QStringLiteral("due"), toJson(result.due)},
            {QStringLiteral("finish_wave"), toJson(result.finish)},
            {QStringLiteral("delay_quarters"), toJson(result.delay)},
            {QStringLiteral("cost_eur"), cost},
            {QStringLiteral("drivers"), drivers}};
}

void printHolds(const Output& out, const Names& names,
                const std::vector<plan::QuarterHold>& holds) {
    std::vector<QStringList> rows;
    for (const plan::QuarterHold& hold : holds) {
        rows.push_back({names.quarter(hold.wave), QString::number(hold.systems),
                        names.share(hold.allInTime), names.share(hold.meanInTime),
                        names.quarter(hold.lastDone.p50), names.quarter(hold.lastDone.p90)});
    }
    out.table({QStringLiteral("wave"), QStringLiteral("systems"), QStringLiteral("all_in_time"),
               QStringLiteral("mean_in_time"), QStringLiteral("last_p50"),
               QStringLiteral("last_p90")},
              rows);
}

void print(const Output& out, const Names& names, const plan::Robustness& result,
           const plan::WavePlan& plan) {
    for (const QString& sentence :
         session::riskSentences(names.problem, plan, result, names.language)) {
        out.line(sentence);
    }
    out.line(text::sentence("risk.planned", {}));
    printHolds(out, names, result.planned);
    out.line(text::sentence("risk.due", {}));
    printHolds(out, names, result.due);
    out.line(text::sentence(result.drivers.empty() ? "risk.no_drivers" : "risk.drivers", {}));
    for (const plan::Driver& driver : result.drivers) {
        out.line(
            QStringLiteral("  %1  %2")
                .arg(names.share(driver.share).rightJustified(7), names.system(driver.system)));
    }
}

int run(Invocation& call) {
    const auto settings = readSettings(call.options);
    if (!settings) {
        return report(settings.error());
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    const auto answers = session::PlanAnswers::of(
        **opened, call.options.value(QStringLiteral("scenario")).toStdString());
    if (!answers) {
        return report(answers.error());
    }
    const auto result = plan::computeRobustness(answers->problem(), answers->plan(), *settings);
    const Names names{answers->problem(), text::currentLanguage()};
    if (call.output.format() == Format::Json) {
        call.output.json(toJson(*result, answers->problem(), settings->seed));
    } else if (call.output.isText()) {
        print(call.output, names, *result, answers->plan());
    } else {
        printHolds(call.output, names, result->planned);
    }
    return Done;
}

} // namespace

const Command riskCommand{
    "risk",
    QT_TRANSLATE_NOOP("cli", "shows how likely the plan holds when its estimates are uncertain"),
    "PROJECT",
    1,
    1,
    "aallokko risk region.aallokko --draws 1000",
    addOptions,
    run};

} // namespace aallokko::cli
