// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `plan` as JSON, table of quarters, or text.
#include "app/cli/plan_answer.h"

#include "app/cli/json_parts.h"
#include "app/cli/plan_changes.h"
#include "app/cli/plan_text.h"
#include "core/plan/inventory/plan_report.h"
#include "core/plan/inventory/shadow_prices.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QJsonArray>

namespace aallokko::cli {

namespace {

QJsonValue eurosOrNull(const std::optional<std::int64_t>& cents) {
    return cents ? QJsonValue(wholeEuros(*cents)) : QJsonValue(QJsonValue::Null);
}

std::optional<double> gapOf(const model::StoredPlan& plan) {
    if (!plan.costCents || !plan.lowerBoundCents) {
        return std::nullopt;
    }
    return plan::gapPercent(*plan.costCents, *plan.lowerBoundCents);
}

QJsonArray wavesOf(const plan::PlanReport& report) {
    QJsonArray list;
    for (const plan::WaveSummary& wave : report.waves) {
        list.append(QJsonObject{
            {QStringLiteral("wave"), wave.wave},
            {QStringLiteral("phase"), wave.phase.empty() ? QJsonValue() : qs(wave.phase)},
            {QStringLiteral("start"), qs(base::toIso(wave.start))},
            {QStringLiteral("end"), qs(base::toIso(wave.end))},
            {QStringLiteral("systems"), wave.systems},
            {QStringLiteral("takeovers"), wave.takeovers},
            {QStringLiteral("effort_person_days"), static_cast<qint64>(wave.effortDays)},
            {QStringLiteral("capacity_person_days"), static_cast<qint64>(wave.capacityDays)}});
    }
    return list;
}

QJsonArray solutionsOf(const plan::PlanReport& report) {
    QJsonArray list;
    for (const plan::SolutionDate& one : report.solutions) {
        list.append(QJsonObject{
            {QStringLiteral("name"), qs(one.title)},
            {QStringLiteral("wave"), one.goLive == 0 ? QJsonValue() : QJsonValue(one.goLive)},
            {QStringLiteral("needed_at_start"), one.forStart}});
    }
    return list;
}

QJsonArray categoriesOf(const plan::PlanReport& report) {
    QJsonArray list;
    for (const plan::CategoryDates& one : report.categories) {
        QJsonArray waves;
        for (const plan::Wave wave : one.waves) {
            waves.append(wave);
        }
        list.append(QJsonObject{{QStringLiteral("category"), qs(one.category)},
                                {QStringLiteral("waves"), waves},
                                {QStringLiteral("staying"), one.staying}});
    }
    return list;
}

constexpr std::size_t mostPrices = 100;

QJsonArray pricesOf(const session::PlanRun& run) {
    QJsonArray list;
    for (const plan::ShadowPrice& price :
         plan::greatestPrices(run.problem, run.outcome.prices, mostPrices)) {
        list.append(QJsonObject{
            {QStringLiteral("name"),
             qs(run.problem.problem.resources()[static_cast<std::size_t>(price.resource)].name)},
            {QStringLiteral("wave"), price.wave},
            {QStringLiteral("more"), static_cast<qint64>(price.amount)},
            {QStringLiteral("unit"),
             price.isWork ? QStringLiteral("person_days") : QStringLiteral("places")},
            {QStringLiteral("saves_eur"), wholeEuros(price.savesCents)}});
    }
    return list;
}

QJsonObject jsonOf(const session::Session& session, const session::PlanRun& run,
                   const plan::PlanReport& report) {
    const model::StoredPlan& plan = *run.scenario.plan;
    const auto gap = gapOf(plan);
    QJsonObject terms;
    for (const auto& [name, cents] : plan.terms) {
        terms.insert(qs(name), wholeEuros(cents));
    }
    QJsonArray resources;
    for (const plan::BindingResource& resource : report.binding) {
        QJsonArray waves;
        for (const plan::Wave wave : resource.waves) {
            waves.append(wave);
        }
        resources.append(QJsonObject{{QStringLiteral("name"), qs(resource.name)},
                                     {QStringLiteral("family"), qs(nameOf(resource.family))},
                                     {QStringLiteral("binding_waves"), waves}});
    }
    QJsonObject object{
        {QStringLiteral("scenario"), qs(run.scenario.id)},
        {QStringLiteral("status"), qs(plan.status)},
        {QStringLiteral("ended_by"), qs(plan.endedBy)},
        {QStringLiteral("cost_eur"), eurosOrNull(plan.costCents)},
        {QStringLiteral("lower_bound_eur"), eurosOrNull(plan.lowerBoundCents)},
        {QStringLiteral("gap"), gap ? QJsonValue(*gap) : QJsonValue()},
        {QStringLiteral("seconds"), static_cast<double>(plan.milliseconds) / 1000.0},
        {QStringLiteral("seed"), static_cast<qint64>(plan.seed)},
        {QStringLiteral("iterations"), static_cast<qint64>(plan.iterations)},
        {QStringLiteral("problem_sha256"), qs(plan.problemSha256)},
        {QStringLiteral("terms"), terms},
        {QStringLiteral("resources"), resources},
        {QStringLiteral("shadow_prices"), pricesOf(run)},
        {QStringLiteral("solutions"), solutionsOf(report)},
        {QStringLiteral("categories"), categoriesOf(report)},
        {QStringLiteral("excluded"), static_cast<qint64>(plan.excluded.size())},
        {QStringLiteral("assumed_values"), static_cast<qint64>(run.problem.assumed.size())},
        {QStringLiteral("not_in_time"), QJsonArray::fromStringList(notInTime(session, report))},
        {QStringLiteral("waves"), wavesOf(report)},
        {QStringLiteral("conflicts"), QJsonArray::fromStringList(conflictSentences(run))},
        {QStringLiteral("repair"), repairJson(run)}};
    if (run.replan) {
        object.insert(QStringLiteral("changes"), changesJson(run));
        object.insert(QStringLiteral("moved"), run.replan->moved);
        object.insert(QStringLiteral("freed"), run.replan->freed);
        object.insert(QStringLiteral("approved"), qs(run.replan->approved));
        object.insert(QStringLiteral("cheaper_by_moving_more_eur"),
                      eurosOrNull(run.replan->cheaperCents));
    }
    if (plan.costCents) {
        object.insert(QStringLiteral("cost_range_eur"),
                      QJsonArray{wholeEuros(plan.costLowCents), wholeEuros(plan.costHighCents)});
    } else {
        object.insert(QStringLiteral("cost_range_eur"), QJsonValue::Null);
    }
    return object;
}

} // namespace

void printPlan(Invocation& call, const session::Session& session, const session::PlanRun& run) {
    plan::PlanReport report;
    if (run.outcome.plan) {
        report = plan::makePlanReport(run.problem, *run.outcome.plan);
    }
    switch (call.output.format()) {
    case Format::Json:
        call.output.json(jsonOf(session, run, report));
        return;
    case Format::Csv:
        printWaves(call.output, report);
        return;
    case Format::Text:
        break;
    }
    if (run.outcome.plan) {
        printChanges(call.output, run);
        printPlanText(call.output, session, run, report);
        return;
    }
    call.output.line(text::sentence(run.outcome.status == plan::PlanStatus::Infeasible
                                        ? "plan.answer_infeasible"
                                        : "plan.answer_stopped",
                                    {}));
    printConflict(call.output, run);
    if (const auto* kept = session.findScenario(run.scenario.id); kept != nullptr && kept->plan) {
        call.output.line(text::sentence("plan.answer_earlier_kept", {}));
    }
}

} // namespace aallokko::cli
