// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of core/text around values of the run.
#include "app/cli/plan_changes.h"

#include "app/cli/json_parts.h"
#include "app/cli/scenario_text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QJsonObject>
#include <map>
#include <tuple>

namespace aallokko::cli {

namespace {

QString sentenceOf(const plan::Reason& reason) {
    return text::sentence(reason.code, reason.arguments);
}

QString sentenceOf(const plan::ConflictReason& reason) {
    const QString what = sentenceOf(reason.what);
    return reason.why ? what + QStringLiteral(" ") + sentenceOf(*reason.why) : what;
}

struct WayOut {
    plan::Relaxation relaxation;
    plan::RelaxationPrice price;
};

// The best option of every step; what gives way twice is told once.
std::vector<WayOut> wayOut(const session::PlanRun& run) {
    std::vector<WayOut> list;
    std::map<std::tuple<plan::ConstraintKind, std::int32_t, plan::Wave>, std::size_t> known;
    for (const plan::RepairStep& step : run.repair.steps) {
        if (step.options.empty()) {
            continue;
        }
        const plan::Relaxation& one = step.options.front();
        const auto key = std::tuple(one.constraint.kind, one.constraint.index, one.constraint.wave);
        const auto [it, isNew] = known.emplace(key, list.size());
        if (isNew) {
            list.push_back({one, step.prices.front()});
        } else {
            WayOut& earlier = list[it->second];
            earlier.relaxation.amount += one.amount;
            if (earlier.price.cost && step.prices.front().cost) {
                *earlier.price.cost += *step.prices.front().cost;
            }
        }
    }
    return list;
}

QStringList whyOf(const session::SystemChange& change) {
    QStringList why;
    for (const auto* reason : {&change.cause, &change.reason}) {
        if (*reason) {
            why << sentenceOf(**reason);
        }
    }
    return why;
}

} // namespace

QStringList conflictSentences(const session::PlanRun& run) {
    QStringList list;
    for (const plan::ProblemFinding& finding : run.problem.findings) {
        if (finding.isConflict) {
            list << text::sentence(finding.code, finding.arguments);
        }
    }
    for (const plan::ConstraintRef& one : run.outcome.conflict) {
        list << sentenceOf(plan::conflictReason(run.problem, one));
    }
    return list;
}

QJsonArray repairJson(const session::PlanRun& run) {
    QJsonArray list;
    for (const WayOut& one : wayOut(run)) {
        const plan::Reason reason = plan::repairReason(run.problem, one.relaxation, one.price);
        list.append(QJsonObject{
            {QStringLiteral("action"), sentenceOf(reason)},
            {QStringLiteral("code"), qs(reason.code)},
            {QStringLiteral("cost_eur"),
             reason.costCents ? QJsonValue(wholeEuros(*reason.costCents)) : QJsonValue()},
            {QStringLiteral("repairs_all"), run.repair.isComplete}});
    }
    return list;
}

void printConflict(const Output& out, const session::PlanRun& run) {
    for (const QString& line : conflictSentences(run)) {
        out.line(QStringLiteral("  ") + line);
    }
    const std::vector<WayOut> way = wayOut(run);
    if (way.empty()) {
        return;
    }
    out.line(text::sentence(run.repair.isComplete ? "repair.title" : "repair.title_part", {}));
    for (const WayOut& one : way) {
        const plan::Reason reason = plan::repairReason(run.problem, one.relaxation, one.price);
        QString line = QStringLiteral("  ") + sentenceOf(reason);
        if (reason.costCents) {
            line += QStringLiteral(" ") +
                    text::sentence("repair.cost", {"@eur:" + std::to_string(*reason.costCents)});
        }
        out.line(line);
    }
}

QJsonArray changesJson(const session::PlanRun& run) {
    QJsonArray list;
    if (!run.replan) {
        return list;
    }
    for (const session::SystemChange& one : run.replan->changes) {
        QJsonObject object{{QStringLiteral("id"), static_cast<qint64>(one.id.value())},
                           {QStringLiteral("system"), qs(one.name)},
                           {QStringLiteral("organisation"), qs(one.organisation)}};
        insertPlace(object, "from", run.problem.grid, one.from);
        insertPlace(object, "to", run.problem.grid, one.to);
        object.insert(QStringLiteral("cause"),
                      one.cause ? QJsonValue(sentenceOf(*one.cause)) : QJsonValue());
        object.insert(QStringLiteral("reason"),
                      one.reason ? QJsonValue(sentenceOf(*one.reason)) : QJsonValue());
        list.append(object);
    }
    return list;
}

void printChanges(const Output& out, const session::PlanRun& run) {
    if (!run.replan) {
        return;
    }
    const session::ReplanReport& report = *run.replan;
    const model::Language language = text::currentLanguage();
    const double share = report.systems == 0 ? 0 : 100.0 * report.moved / report.systems;
    out.line(text::sentence("replan.moved", {report.approved, std::to_string(report.moved),
                                             std::to_string(report.systems),
                                             text::percent(share, language).toStdString()}));
    for (const plan::Reason& reason : report.general) {
        out.line(QStringLiteral("  ") + sentenceOf(reason));
    }
    std::vector<QStringList> rows;
    for (const session::SystemChange& one : report.changes) {
        rows.push_back({qs(one.name), qs(one.organisation), placeText(run.problem.grid, one.from),
                        placeText(run.problem.grid, one.to), whyOf(one).join(QStringLiteral(" "))});
    }
    if (!rows.empty()) {
        out.table({text::sentence("scenario.system", {}),
                   text::sentence("scenario.organisation", {}), text::sentence("replan.before", {}),
                   text::sentence("replan.now", {}), text::sentence("scenario.reason", {})},
                  rows);
    }
    if (report.cheaperCents && *report.cheaperCents > 0) {
        out.line(text::sentence("replan.cheaper",
                                {std::to_string(report.cheaperMoves),
                                 text::shortEuros(*report.cheaperCents, language).toStdString()}));
    }
    out.line(QString());
}

} // namespace aallokko::cli
