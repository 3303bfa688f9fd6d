// SPDX-License-Identifier: GPL-3.0-or-later
//
// `consolidate`: lists clusters with the best targets, or decides the outcome of one cluster or of
// all systems of a function. What it does to work, cost and procurement is told either way.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/consolidation.h"
#include "app/session/proposals.h"
#include "app/session/session.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

using match::TargetCandidate;
using match::TargetReason;

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const QString& text, const char* value = nullptr) {
        parser.addOption(value == nullptr ? QCommandLineOption(QString::fromUtf8(name), text)
                                          : QCommandLineOption(QString::fromUtf8(name), text,
                                                               QString::fromUtf8(value)));
    };
    add("list", QCoreApplication::translate("cli", "list clusters, or the candidates of one"));
    add("outcome", QCoreApplication::translate("cli", "what becomes of the systems"), "code");
    add("target", QCoreApplication::translate("cli", "system that takes in the others, or new"),
        "system");
    add("name", QCoreApplication::translate("cli", "name of the new target"), "text");
    add("function", QCoreApplication::translate("cli", "all systems of this function"), "id");
    add("except", QCoreApplication::translate("cli", "leave this system out; repeatable"),
        "system");
    add("dry-run", QCoreApplication::translate("cli", "only show what would happen"));
    add("reason", QCoreApplication::translate("cli", "why; stored in the audit trail"), "text");
}

QString nameOf(const session::Session& session, model::InstallationId id) {
    const model::SystemView* system = session.systems().find(id);
    if (system == nullptr) {
        return {};
    }
    const QString name = qs(system->name());
    return system->organisation == nullptr
               ? name
               : QStringLiteral("%1 (%2)").arg(
                     name, qs(system->organisation->name.in(text::currentLanguage())));
}

QString sentenceOf(const TargetReason& reason) {
    return text::sentence(reason.code, reason.arguments);
}

QJsonObject candidateJson(const session::Session& session, const TargetCandidate& one) {
    QJsonArray reasons;
    for (const TargetReason& reason : one.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("code"), qs(reason.code)},
                                   {QStringLiteral("text"), sentenceOf(reason)},
                                   {QStringLiteral("points"), reason.points}});
    }
    return {{QStringLiteral("system"), static_cast<qint64>(one.system.value())},
            {QStringLiteral("name"), nameOf(session, one.system)},
            {QStringLiteral("points"), one.points},
            {QStringLiteral("reasons"), reasons}};
}

int list(Invocation& call, const session::Session& session) {
    const auto proposals = session::proposalsOf(session.systems(), session.catalogues().functions);
    const bool isOne = call.arguments.size() > 1;
    QJsonArray clusters;
    std::vector<QStringList> rows;
    for (const session::Proposal& one : proposals) {
        const bool isWanted = isOne ? qs(one.cluster.id) == call.arguments[1]
                                    : one.subject != model::VerdictSubject::Installation &&
                                          one.verdict != model::VerdictKind::Different;
        if (!isWanted) {
            continue;
        }
        const auto candidates = session::targetCandidates(session, one.cluster.members);
        QJsonArray list;
        for (const TargetCandidate& candidate : candidates) {
            list.append(candidateJson(session, candidate));
            if (isOne) {
                QStringList reasons;
                for (const TargetReason& reason : candidate.reasons) {
                    reasons << QStringLiteral("%1 [%2]").arg(sentenceOf(reason)).arg(reason.points);
                }
                rows.push_back({QString::number(candidate.points),
                                nameOf(session, candidate.system),
                                reasons.join(QStringLiteral("; "))});
            }
        }
        if (!isOne) {
            rows.push_back(
                {qs(one.cluster.id), QString::number(one.cluster.members.size()),
                 candidates.empty() ? QString() : nameOf(session, candidates.front().system),
                 candidates.empty() ? QString() : QString::number(candidates.front().points)});
        }
        clusters.append(
            QJsonObject{{QStringLiteral("id"), qs(one.cluster.id)},
                        {QStringLiteral("systems"), static_cast<int>(one.cluster.members.size())},
                        {QStringLiteral("candidates"), list}});
    }
    if (isOne && clusters.isEmpty()) {
        return wrongUsage("cluster.unknown", {call.arguments[1].toStdString()});
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("clusters"), clusters}});
        return Done;
    }
    const auto word = [](const char* text) { return QCoreApplication::translate("cli", text); };
    call.output.table(isOne ? QStringList{word(QT_TRANSLATE_NOOP("cli", "Points")),
                                          word(QT_TRANSLATE_NOOP("cli", "System")),
                                          word(QT_TRANSLATE_NOOP("cli", "Why"))}
                            : QStringList{word(QT_TRANSLATE_NOOP("cli", "Cluster")),
                                          word(QT_TRANSLATE_NOOP("cli", "Systems")),
                                          word(QT_TRANSLATE_NOOP("cli", "Best target")),
                                          word(QT_TRANSLATE_NOOP("cli", "Points"))},
                      rows);
    return Done;
}

base::Result<session::Consolidation> readWanted(const Invocation& call,
                                                const session::Session& session) {
    session::Consolidation wanted;
    const QString function = call.options.value(QStringLiteral("function"));
    if (!function.isEmpty()) {
        wanted.members = session::systemsOfFunction(session, function.toStdString());
    } else if (call.arguments.size() > 1) {
        const auto proposal = session::findProposal(
            session::proposalsOf(session.systems(), session.catalogues().functions),
            call.arguments[1].toStdString());
        if (!proposal) {
            return tl::unexpected(proposal.error());
        }
        wanted.members = proposal->cluster.members;
    }
    for (const QString& text : call.options.values(QStringLiteral("except"))) {
        const auto id = findSystem(session.systems(), text);
        if (!id) {
            return tl::unexpected(id.error());
        }
        wanted.except.push_back(*id);
    }
    wanted.outcome = call.options.value(QStringLiteral("outcome")).toStdString();
    wanted.newTarget = call.options.value(QStringLiteral("name")).toStdString();
    const QString target = call.options.value(QStringLiteral("target"));
    if (!target.isEmpty() && target != QStringLiteral("new")) {
        const auto id = findSystem(session.systems(), target);
        if (!id) {
            return tl::unexpected(id.error());
        }
        wanted.target = *id;
    } else if (target == QStringLiteral("new") && wanted.newTarget.empty()) {
        return base::fail(base::ErrorKind::Usage, "consolidate.no_name");
    }
    wanted.reason = call.options.value(QStringLiteral("reason")).toStdString();
    return wanted;
}

QJsonObject amountsJson(const session::ConsolidationAmounts& amounts) {
    return {{QStringLiteral("effort_person_days"), static_cast<qint64>(amounts.effortDays)},
            {QStringLiteral("execution_eur"), wholeEuros(amounts.executionCents)},
            {QStringLiteral("ending_eur_a_year"), wholeEuros(amounts.endingCentsAYear)},
            {QStringLiteral("target_fixed_eur"), wholeEuros(amounts.targetFixedCents)},
            {QStringLiteral("target_eur_a_year"), wholeEuros(amounts.targetCentsAYear)},
            {QStringLiteral("reused_interfaces"), amounts.reusedInterfaces},
            {QStringLiteral("reused_person_days"),
             static_cast<qint64>((amounts.reusedHundredths + 50) / 100)}};
}

const char* nameOf(model::SourceEnd ends) {
    return ends == model::SourceEnd::Yes       ? "yes"
           : ends == model::SourceEnd::Shrinks ? "shrinks"
                                               : "no";
}

void printJson(Invocation& call, const session::ConsolidationPreview& preview, bool isDryRun) {
    QJsonArray dates;
    for (const session::NeededDate& date : preview.dates) {
        dates.append(QJsonObject{{QStringLiteral("code"), qs(date.code)},
                                 {QStringLiteral("text"), text::sentence(date.code, {})},
                                 {QStringLiteral("unknown"), date.unknown}});
    }
    QJsonArray questions;
    for (const TargetReason& question : preview.questions) {
        questions.append(QJsonObject{{QStringLiteral("code"), qs(question.code)},
                                     {QStringLiteral("text"), sentenceOf(question)}});
    }
    call.output.json({{QStringLiteral("applied"), !isDryRun},
                      {QStringLiteral("systems"), preview.systems},
                      {QStringLiteral("changes"), static_cast<int>(preview.edits.size())},
                      {QStringLiteral("source_ends"), qs(nameOf(preview.sourceEnds))},
                      {QStringLiteral("needed_dates"), dates},
                      {QStringLiteral("questions"), questions},
                      {QStringLiteral("integrations_before"), preview.integrationsBefore},
                      {QStringLiteral("integrations_after"), preview.integrationsAfter},
                      {QStringLiteral("before"), amountsJson(preview.before)},
                      {QStringLiteral("after"), amountsJson(preview.after)}});
}

void printText(Invocation& call, const session::ConsolidationPreview& preview, bool isDryRun) {
    for (const QString& line : session::consolidationLines(preview, isDryRun)) {
        call.output.line(line);
    }
}

int run(Invocation& call) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    if (call.options.isSet(QStringLiteral("list"))) {
        return list(call, session);
    }
    const auto wanted = readWanted(call, session);
    if (!wanted) {
        return report(wanted.error());
    }
    const bool isDryRun = call.options.isSet(QStringLiteral("dry-run"));
    const auto preview = isDryRun ? session::previewConsolidation(session, *wanted)
                                  : session::consolidate(session, *wanted);
    if (!preview) {
        return report(preview.error());
    }
    if (call.output.format() == Format::Json) {
        printJson(call, *preview, isDryRun);
    } else {
        printText(call, *preview, isDryRun);
    }
    return Done;
}

} // namespace

const Command consolidateCommand{
    "consolidate",
    QT_TRANSLATE_NOOP("cli", "decides what becomes of a cluster, or lists targets"),
    "PROJECT [CLUSTER]",
    1,
    2,
    "aallokko consolidate p.aallokko product:12 --outcome merge --target 12 --dry-run",
    addOptions,
    run};

} // namespace aallokko::cli
