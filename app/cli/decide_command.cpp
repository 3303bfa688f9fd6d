// SPDX-License-Identifier: GPL-3.0-or-later
//
// `decide`: stores what a person judged about a cluster of the verb duplicates. Nothing is merged:
// the verdict guides the matcher, the rules and the planner, and outlives re-imports.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/proposals.h"
#include "app/session/session.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("cli", "why; stored in the audit trail"),
                      QStringLiteral("text")});
    parser.addOption(
        {QStringLiteral("system"),
         QCoreApplication::translate(
             "cli", "judge these members only: different = from all others; repeatable"),
         QStringLiteral("system")});
}

// Members that --system names; all of them without it.
base::Result<std::vector<model::InstallationId>> chosenMembers(const Invocation& call,
                                                               const session::Session& session,
                                                               const match::Cluster& cluster) {
    std::vector<model::InstallationId> chosen;
    for (const QString& wanted : call.options.values(QStringLiteral("system"))) {
        const auto id = findSystem(session.systems(), wanted);
        if (!id) {
            return tl::unexpected(id.error());
        }
        if (std::find(cluster.members.begin(), cluster.members.end(), *id) ==
            cluster.members.end()) {
            return base::fail(base::ErrorKind::Usage, "cluster.not_member",
                              {wanted.toStdString(), cluster.id});
        }
        chosen.push_back(*id);
    }
    return chosen.empty() ? cluster.members : chosen;
}

int run(Invocation& call) {
    const std::string id = call.arguments[1].toStdString();
    const auto kind = session::findVerdict(call.arguments[2].toStdString());
    if (!kind) {
        return wrongUsage("cli.bad_value",
                          {"verdict", call.arguments[2].toStdString(), "same, different, later"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const auto proposal = session::findProposal(
        session::proposalsOf(session.systems(), session.catalogues().functions), id);
    if (!proposal) {
        return report(proposal.error());
    }
    const match::Cluster& cluster = proposal->cluster;
    auto chosen = chosenMembers(call, session, cluster);
    if (!chosen) {
        return report(chosen.error());
    }
    session::Judgement judgement{proposal->subject,
                                 *kind,
                                 std::move(*chosen),
                                 {},
                                 call.options.value(QStringLiteral("reason")).toStdString()};
    if (*kind != model::VerdictKind::Same && judgement.members.size() < cluster.members.size()) {
        for (const model::InstallationId member : cluster.members) {
            if (std::find(judgement.members.begin(), judgement.members.end(), member) ==
                judgement.members.end()) {
                judgement.against.push_back(member);
            }
        }
    }
    if (auto done = session::decide(session, judgement); !done) {
        return report(done.error());
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("cluster"), qs(id)},
                          {QStringLiteral("verdict"), qs(session::nameOf(*kind))},
                          {QStringLiteral("systems"),
                           static_cast<int>(judgement.members.size() + judgement.against.size())}});
    } else {
        call.output.line(
            text::sentence("cluster.decided",
                           {id, "@cluster.verdict." + std::string(session::nameOf(*kind)),
                            std::to_string(judgement.members.size() + judgement.against.size())}));
    }
    return Done;
}

} // namespace

const Command decideCommand{
    "decide",
    QT_TRANSLATE_NOOP("cli", "stores a verdict on a cluster: same, different or later"),
    "PROJECT CLUSTER VERDICT",
    3,
    3,
    "aallokko decide p.aallokko product:12 same --reason \"one contract\"",
    addOptions,
    run};

} // namespace aallokko::cli
