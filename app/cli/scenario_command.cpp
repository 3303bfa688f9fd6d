// SPDX-License-Identifier: GPL-3.0-or-later
//
// `scenario`: named plans side by side: list, copy, compare, approve.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/scenario_text.h"
#include "core/plan/wave_plan.h"
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
    add("reason", QT_TRANSLATE_NOOP("cli", "why; stored in the audit trail"), "text");
    add("body", QT_TRANSLATE_NOOP("cli", "approve: who decided, such as the board"), "name");
    add("accept",
        QT_TRANSLATE_NOOP("cli", "approve: why the deficits of one rule are accepted, as Q31=TEXT; "
                                 "may be given several times"),
        "rule=text");
    add("section", QT_TRANSLATE_NOOP("cli", "approve: section of the minutes"), "text");
}

QJsonValue eurosOrNull(const std::optional<std::int64_t>& cents) {
    return cents ? QJsonValue(wholeEuros(*cents)) : QJsonValue();
}

QJsonObject fitJson(const session::PlanFit& fit) {
    return {{QStringLiteral("fits"), fit.fits()},
            {QStringLiteral("missing"), fit.missing},
            {QStringLiteral("superfluous"), fit.superfluous},
            {QStringLiteral("broken"), fit.broken}};
}

QJsonObject planJson(const model::Scenario& scenario) {
    QJsonObject object{{QStringLiteral("name"), qs(scenario.id)},
                       {QStringLiteral("title"), qs(scenario.name)},
                       {QStringLiteral("approved"), scenario.isApproved}};
    if (!scenario.plan) {
        object.insert(QStringLiteral("status"), QJsonValue());
        return object;
    }
    const model::StoredPlan& plan = *scenario.plan;
    object.insert(QStringLiteral("status"), qs(plan.status));
    object.insert(QStringLiteral("cost_eur"), eurosOrNull(plan.costCents));
    object.insert(QStringLiteral("lower_bound_eur"), eurosOrNull(plan.lowerBoundCents));
    object.insert(QStringLiteral("cost_range_eur"),
                  plan.costCents ? QJsonValue(QJsonArray{wholeEuros(plan.costLowCents),
                                                         wholeEuros(plan.costHighCents)})
                                 : QJsonValue());
    object.insert(QStringLiteral("gap"),
                  plan.costCents && plan.lowerBoundCents
                      ? QJsonValue(plan::gapPercent(*plan.costCents, *plan.lowerBoundCents))
                      : QJsonValue());
    object.insert(QStringLiteral("inventory_version"), static_cast<qint64>(plan.inventoryVersion));
    object.insert(QStringLiteral("plan_sha256"), qs(session::digestOf(plan)));
    return object;
}

QJsonObject termsJson(const model::StoredPlan& plan) {
    QJsonObject terms;
    for (const auto& [name, cents] : plan.terms) {
        terms.insert(qs(name), wholeEuros(cents));
    }
    return terms;
}

QJsonArray peaksJson(const session::Session& session, const session::ComparedPlan& compared) {
    QJsonArray list;
    const model::TimeGrid grid = session.inventory().grid();
    for (const plan::PeakLoad& peak : compared.peaks) {
        list.append(QJsonObject{
            {QStringLiteral("family"), qs(nameOf(peak.family))},
            {QStringLiteral("name"), text::argumentText(peak.subject)},
            {QStringLiteral("quarter"), qs(base::toString(grid.quarterOfWave(peak.wave)))},
            {QStringLiteral("used"), static_cast<double>(peak.used) / peak.scale},
            {QStringLiteral("capacity"), static_cast<double>(peak.capacity) / peak.scale}});
    }
    return list;
}

QJsonArray movedJson(const session::Session& session,
                     const std::vector<session::MovedSystem>& moved) {
    QJsonArray list;
    const model::TimeGrid grid = session.inventory().grid();
    for (const session::MovedSystem& one : moved) {
        QJsonObject object{{QStringLiteral("id"), static_cast<qint64>(one.id.value())},
                           {QStringLiteral("system"), qs(one.name)},
                           {QStringLiteral("organisation"), qs(one.organisation)}};
        insertPlace(object, "from", grid, one.from);
        insertPlace(object, "to", grid, one.to);
        object.insert(QStringLiteral("reason"),
                      one.reason
                          ? QJsonValue(text::sentence(one.reason->code, one.reason->arguments))
                          : QJsonValue());
        list.append(object);
    }
    return list;
}

int list(Invocation& call, const session::Session& session) {
    const auto scenarios = session::listScenarios(session);
    if (!scenarios) {
        return report(scenarios.error());
    }
    if (call.output.format() != Format::Json) {
        printScenarios(call.output, *scenarios);
        return Done;
    }
    QJsonArray array;
    for (const session::ScenarioInfo& info : *scenarios) {
        QJsonObject object = planJson(*info.scenario);
        object.insert(QStringLiteral("stale"), info.isStale);
        object.insert(QStringLiteral("fit"),
                      info.fit ? QJsonValue(fitJson(*info.fit)) : QJsonValue());
        QJsonArray deficits;
        for (const std::string& deficit : info.scenario->acceptedDeficits) {
            deficits.append(qs(deficit));
        }
        object.insert(QStringLiteral("accepted_deficits"), deficits);
        array.append(object);
    }
    call.output.json({{QStringLiteral("scenarios"), array}});
    return Done;
}

int copy(Invocation& call, session::Session& session) {
    const std::string from = call.arguments[2].toStdString();
    const std::string to = call.arguments[3].toStdString();
    if (auto done = session::copyScenario(session, from, to); !done) {
        return report(done.error());
    }
    if (call.output.format() == Format::Json) {
        return list(call, session);
    }
    call.output.line(text::sentence("scenario.copied", {from, to}));
    return Done;
}

int rename(Invocation& call, session::Session& session) {
    const std::string from = call.arguments[2].toStdString();
    const std::string to = call.arguments[3].toStdString();
    if (auto done = session::renameScenario(session, from, to); !done) {
        return report(done.error());
    }
    if (call.output.format() == Format::Json) {
        return list(call, session);
    }
    call.output.line(text::sentence("edit.scenario_rename", {from, to}));
    return Done;
}

int compare(Invocation& call, const session::Session& session) {
    const auto comparison = session::compareScenarios(session, call.arguments[2].toStdString(),
                                                      call.arguments[3].toStdString());
    if (!comparison) {
        return report(comparison.error());
    }
    if (call.output.format() == Format::Csv) {
        printMoved(call.output, session, *comparison);
        return Done;
    }
    if (call.output.isText()) {
        printComparison(call.output, session, *comparison);
        return Done;
    }
    const auto& [a, b, moved, systems] = *comparison;
    call.output.json({{QStringLiteral("a"), planJson(*a.scenario)},
                      {QStringLiteral("b"), planJson(*b.scenario)},
                      {QStringLiteral("systems"), systems},
                      {QStringLiteral("moved"), movedJson(session, moved)},
                      {QStringLiteral("terms_a"), termsJson(*a.scenario->plan)},
                      {QStringLiteral("terms_b"), termsJson(*b.scenario->plan)},
                      {QStringLiteral("peaks_a"), peaksJson(session, a)},
                      {QStringLiteral("peaks_b"), peaksJson(session, b)}});
    return Done;
}

QJsonObject approvalJson(const session::Approval& approval) {
    QJsonArray deficits;
    for (const session::Deficit& one : approval.deficits) {
        deficits.append(
            QJsonObject{{QStringLiteral("rule"), qs(one.rule)},
                        {QStringLiteral("organisation"),
                         one.organisation.empty() ? QJsonValue() : qs(one.organisation)},
                        {QStringLiteral("count"), one.count},
                        {QStringLiteral("by"), qs(one.person)},
                        {QStringLiteral("reason"), qs(one.reason)}});
    }
    return {{QStringLiteral("scenario"), qs(approval.decision.subject)},
            {QStringLiteral("plan_sha256"), qs(approval.digest)},
            {QStringLiteral("by"), qs(approval.decision.signature.user)},
            {QStringLiteral("time"), qs(approval.decision.signature.time)},
            {QStringLiteral("replaces"),
             approval.replaced.empty() ? QJsonValue() : qs(approval.replaced)},
            {QStringLiteral("fit"), fitJson(approval.fit)},
            {QStringLiteral("accepted_deficits"), deficits}};
}

int approve(Invocation& call, session::Session& session) {
    const auto value = [&call](const char* name) {
        return call.options.value(QString::fromUtf8(name)).toStdString();
    };
    session::ApprovalRequest request{
        call.arguments[2].toStdString(), value("body"), value("section"), value("reason"), {}};
    for (const QString& one : call.options.values(QStringLiteral("accept"))) {
        const qsizetype sign = one.indexOf(u'=');
        if (sign <= 0 || sign + 1 == one.size()) {
            return wrongUsage("cli.bad_value", {"--accept", one.toStdString(), "Q31=TEXT"});
        }
        request.reasons[one.left(sign).toUpper().toStdString()] = one.mid(sign + 1).toStdString();
        request.reasons[one.left(sign).toStdString()] = one.mid(sign + 1).toStdString();
    }
    const auto approval = session::approveScenario(session, request);
    if (!approval) {
        return report(approval.error());
    }
    if (call.output.format() == Format::Json) {
        call.output.json(approvalJson(*approval));
    } else {
        printApproval(call.output, *approval);
    }
    return Done;
}

int run(Invocation& call) {
    const QString verb = call.arguments[1];
    const qsizetype wanted = verb == QStringLiteral("list")      ? 2
                             : verb == QStringLiteral("approve") ? 3
                             : verb == QStringLiteral("copy") || verb == QStringLiteral("rename") ||
                                     verb == QStringLiteral("compare")
                                 ? 4
                                 : 0;
    if (call.arguments.size() != wanted) {
        return wrongUsage(
            "cli.wrong_arguments",
            {"scenario", "PROJECT list|copy A B|rename A NAME|compare A B|approve A"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    if (verb == QStringLiteral("list")) {
        return list(call, session);
    }
    if (verb == QStringLiteral("copy")) {
        return copy(call, session);
    }
    if (verb == QStringLiteral("rename")) {
        return rename(call, session);
    }
    return verb == QStringLiteral("compare") ? compare(call, session) : approve(call, session);
}

} // namespace

const Command scenarioCommand{
    "scenario",
    QT_TRANSLATE_NOOP("cli", "lists, copies, renames, compares and approves plans"),
    "PROJECT list|copy A B|rename A NAME|compare A B|approve A",
    2,
    4,
    "aallokko scenario p.aallokko compare plan draft",
    addOptions,
    run};

} // namespace aallokko::cli
