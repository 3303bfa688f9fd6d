// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `plan` as JSON, table of quarters, or text.
#include "app/cli/plan_answer.h"

#include "app/cli/json_parts.h"
#include "core/plan/explain_names.h"
#include "core/plan/inventory/plan_report.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QJsonArray>
#include <algorithm>

namespace aallokko::cli {

namespace {

// A list of names for people; JSON holds all.
constexpr std::size_t maxTextNames = 12;

QJsonValue eurosOrNull(const std::optional<std::int64_t>& cents) {
    return cents ? QJsonValue(wholeEuros(*cents)) : QJsonValue(QJsonValue::Null);
}

std::optional<double> gapOf(const model::StoredPlan& plan) {
    if (!plan.costCents || !plan.lowerBoundCents) {
        return std::nullopt;
    }
    return plan::gapPercent(*plan.costCents, *plan.lowerBoundCents);
}

QStringList conflictsOf(const session::PlanRun& run) {
    QStringList list;
    for (const plan::ProblemFinding& finding : run.problem.findings) {
        if (finding.isConflict) {
            list << text::sentence(finding.code, finding.arguments);
        }
    }
    const plan::ProblemDraft& draft = run.problem.problem.draft();
    const auto quarter = [&run](plan::Wave wave) {
        return base::toString(run.problem.grid.quarterOfWave(wave));
    };
    const auto stepOf = [&run](plan::ItemIndex item) {
        return plan::itemName(run.problem, item) + ": " + plan::phaseArgument(run.problem, item);
    };
    for (const plan::ConstraintRef& one : run.outcome.conflict) {
        const auto index = static_cast<std::size_t>(one.index);
        switch (one.kind) {
        case plan::ConstraintKind::Earliest:
            list << text::sentence("conflict.earliest",
                                   {stepOf(one.index), quarter(draft.items[index].earliest)});
            break;
        case plan::ConstraintKind::Latest:
            list << text::sentence("conflict.latest",
                                   {stepOf(one.index), quarter(draft.items[index].latest)});
            break;
        case plan::ConstraintKind::Precedence: {
            const plan::Precedence& p = draft.precedences[index];
            list << text::sentence("conflict.precedence",
                                   {stepOf(p.before), stepOf(p.after), std::to_string(p.lag)});
            break;
        }
        case plan::ConstraintKind::Group: {
            std::string names;
            for (const plan::ItemIndex item : draft.groups[index]) {
                names += (names.empty() ? "" : "; ") + stepOf(item);
            }
            list << text::sentence("conflict.group", {names});
            break;
        }
        case plan::ConstraintKind::Resource: {
            const plan::ResourceInfo& info = run.problem.resources[index];
            list << text::sentence(
                "conflict.resource",
                {text::resourceText(nameOf(info.family), info.subject).toStdString(),
                 quarter(one.wave)});
            break;
        }
        }
    }
    return list;
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

QString nameOf(const session::Session& session, model::InstallationId id) {
    const model::SystemView* system = session.systems().find(id);
    return system == nullptr ? QString::number(id.value())
                             : qs(system->name()) + QStringLiteral(" (%1)").arg(id.value());
}

QStringList notInTime(const session::Session& session, const plan::PlanReport& report) {
    QStringList names;
    for (const plan::LeftOut& one : report.notInTime) {
        names << nameOf(session, one.id);
    }
    return names;
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
        {QStringLiteral("excluded"), static_cast<qint64>(plan.excluded.size())},
        {QStringLiteral("assumed_values"), static_cast<qint64>(run.problem.assumed.size())},
        {QStringLiteral("not_in_time"), QJsonArray::fromStringList(notInTime(session, report))},
        {QStringLiteral("waves"), wavesOf(report)},
        {QStringLiteral("conflicts"), QJsonArray::fromStringList(conflictsOf(run))}};
    if (plan.costCents) {
        object.insert(QStringLiteral("cost_range_eur"),
                      QJsonArray{wholeEuros(plan.costLowCents), wholeEuros(plan.costHighCents)});
    } else {
        object.insert(QStringLiteral("cost_range_eur"), QJsonValue::Null);
    }
    return object;
}

void printWaves(Invocation& call, const plan::PlanReport& report) {
    std::vector<QStringList> rows;
    for (const plan::WaveSummary& wave : report.waves) {
        rows.push_back({QString::number(wave.wave), text::quarter(base::quarterOf(wave.start)),
                        qs(wave.phase), QString::number(wave.systems),
                        QString::number(wave.takeovers), QString::number(wave.effortDays),
                        QString::number(wave.capacityDays)});
    }
    call.output.table({QStringLiteral("wave"), QStringLiteral("quarter"), QStringLiteral("phase"),
                       QStringLiteral("systems"), QStringLiteral("takeovers"),
                       QStringLiteral("effort_person_days"),
                       QStringLiteral("capacity_person_days")},
                      rows);
}

void printCost(const Output& out, const model::StoredPlan& plan, model::Language language) {
    const auto money = [language](std::int64_t cents) {
        return text::shortEuros(cents, language).toStdString();
    };
    out.line(
        text::sentence("plan.answer_range", {money(plan.costLowCents), money(plan.costHighCents)}));
    if (const auto gap = gapOf(plan)) {
        out.line(
            text::sentence("plan.answer_gap", {money(*plan.costCents), money(*plan.lowerBoundCents),
                                               text::percent(*gap, language).toStdString()}));
    } else {
        out.line(text::sentence("plan.answer_cost", {money(*plan.costCents)}));
    }
    qsizetype nameWidth = 0;
    qsizetype sumWidth = 0;
    for (const auto& [term, cents] : plan.terms) {
        nameWidth = std::max(nameWidth, text::sentence("term." + term, {}).size());
        sumWidth = std::max(sumWidth, text::euros(cents, language).size());
    }
    for (const auto& [term, cents] : plan.terms) {
        if (cents != 0) {
            out.line(QStringLiteral("  %1  %2")
                         .arg(text::sentence("term." + term, {}).leftJustified(nameWidth),
                              text::euros(cents, language).rightJustified(sumWidth)));
        }
    }
}

QString shortList(const QStringList& names) {
    QString text = names.mid(0, maxTextNames).join(QStringLiteral(", "));
    if (names.size() > static_cast<qsizetype>(maxTextNames)) {
        text += QStringLiteral(" ... (%1)").arg(names.size());
    }
    return text;
}

void printText(Invocation& call, const session::Session& session, const session::PlanRun& run,
               const plan::PlanReport& report) {
    const model::Language language = text::currentLanguage();
    const model::TimeGrid grid = session.inventory().grid();
    const Output& out = call.output;
    if (session.inventory().isSynthetic()) {
        out.line(text::sentence("export.note_synthetic", {}));
    }
    printCost(out, *run.scenario.plan, language);
    out.line(text::sentence("plan.answer_placed", {std::to_string(run.problem.systems.size()),
                                                   std::to_string(run.problem.excluded.size()),
                                                   std::to_string(run.problem.assumed.size())}));
    out.line(report.binding.empty()
                 ? text::sentence("plan.answer_no_binding", {})
                 : text::sentence("plan.answer_binding", {std::to_string(report.binding.size())}));
    for (const plan::BindingResource& resource : report.binding) {
        QStringList quarters;
        for (const plan::Wave wave : resource.waves) {
            quarters << text::quarter(grid.quarterOfWave(wave));
        }
        out.line(QStringLiteral("  %1 (%2)")
                     .arg(text::resourceText(nameOf(resource.family), resource.subject),
                          shortList(quarters)));
    }
    if (const QStringList late = notInTime(session, report); !late.isEmpty()) {
        out.line(text::sentence("plan.answer_not_in_time", {std::to_string(late.size())}));
        out.line(QStringLiteral("  ") + shortList(late));
    }
    printWaves(call, report);
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
        printWaves(call, report);
        return;
    case Format::Text:
        break;
    }
    if (run.outcome.plan) {
        printText(call, session, run, report);
        return;
    }
    call.output.line(text::sentence(run.outcome.status == plan::PlanStatus::Infeasible
                                        ? "plan.answer_infeasible"
                                        : "plan.answer_stopped",
                                    {}));
    for (const QString& line : conflictsOf(run)) {
        call.output.line(QStringLiteral("  ") + line);
    }
}

} // namespace aallokko::cli
