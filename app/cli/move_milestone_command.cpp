// SPDX-License-Identifier: GPL-3.0-or-later
//
// `move-milestone`: moves, say, the legal start and lists what breaks; with --dry-run only lists.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/milestone_move.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <map>

namespace aallokko::cli {

namespace {

// Sentences of one kind shown in text; JSON holds all.
constexpr std::size_t shownOfKind = 10;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("dry-run"),
                      QCoreApplication::translate("cli", "only show what would break")});
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("cli", "why; stored in the audit trail"),
                      QStringLiteral("text")});
}

QJsonArray brokenJson(const session::Session& session,
                      const session::MilestoneMovePreview& preview) {
    QJsonArray list;
    for (const session::BrokenByMove& one : preview.broken) {
        const model::SystemView* system = session.systems().find(one.system);
        list.append(QJsonObject{
            {QStringLiteral("kind"), qs(one.kind)},
            {QStringLiteral("id"), system == nullptr
                                       ? QJsonValue()
                                       : QJsonValue(static_cast<qint64>(one.system.value()))},
            {QStringLiteral("system"), system == nullptr ? QJsonValue() : qs(system->name())},
            {QStringLiteral("message"), text::sentence(one.reason.code, one.reason.arguments)}});
    }
    return list;
}

QJsonArray followsJson(const session::MilestoneMovePreview& preview) {
    QJsonArray list;
    for (const auto& [id, day] : preview.follows) {
        list.append(QJsonObject{{QStringLiteral("milestone"), qs(id)},
                                {QStringLiteral("to"), qs(base::toIso(day))}});
    }
    return list;
}

void printText(const Output& out, const session::MilestoneMovePreview& preview, bool isDry) {
    const std::string from = preview.from ? "@date:" + base::toIso(*preview.from) : "-";
    out.line(text::sentence(isDry ? "milestone.would_move" : "milestone.moved",
                            {preview.name, from, "@date:" + base::toIso(preview.to)}));
    QStringList follows;
    for (const auto& [id, day] : preview.follows) {
        follows << qs(id) + QStringLiteral(" ") + text::argumentText("@date:" + base::toIso(day));
    }
    if (!follows.isEmpty()) {
        out.line(text::sentence("milestone.follows",
                                {follows.join(QStringLiteral(", ")).toStdString()}));
    }
    if (preview.broken.empty()) {
        out.line(text::sentence("milestone.breaks_nothing", {}));
        return;
    }
    out.line(text::sentence("milestone.breaks", {std::to_string(preview.broken.size())}));
    std::map<std::string, std::vector<const session::BrokenByMove*>> kinds;
    for (const session::BrokenByMove& one : preview.broken) {
        kinds[one.kind].push_back(&one);
    }
    for (const auto& [kind, list] : kinds) {
        out.line(text::sentence("milestone.kind." + kind, {std::to_string(list.size())}));
        for (std::size_t k = 0; k < std::min(shownOfKind, list.size()); ++k) {
            out.line(QStringLiteral("  ") +
                     text::sentence(list[k]->reason.code, list[k]->reason.arguments));
        }
        if (list.size() > shownOfKind) {
            out.line(QStringLiteral("  ") +
                     text::sentence("plan.and_more", {std::to_string(list.size() - shownOfKind)}));
        }
    }
}

int run(Invocation& call) {
    const std::string dateText = call.arguments[2].toStdString();
    const auto day = base::findIsoDate(dateText);
    if (!day) {
        return wrongUsage("cli.bad_value", {"DATE", dateText, "YYYY-MM-DD"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const std::string reason = call.options.value(QStringLiteral("reason")).toStdString();
    const auto preview =
        session::previewMilestoneMove(session, call.arguments[1].toStdString(), *day, reason);
    if (!preview) {
        return report(preview.error());
    }
    const bool isDry = call.options.isSet(QStringLiteral("dry-run"));
    if (!isDry) {
        if (auto done = session::acceptMilestoneMove(session, *preview, reason); !done) {
            return report(done.error());
        }
    }
    if (call.output.format() == Format::Json) {
        call.output.json(
            {{QStringLiteral("milestone"), qs(preview->id)},
             {QStringLiteral("from"),
              preview->from ? QJsonValue(qs(base::toIso(*preview->from))) : QJsonValue()},
             {QStringLiteral("to"), qs(base::toIso(preview->to))},
             {QStringLiteral("applied"), !isDry},
             {QStringLiteral("follows"), followsJson(*preview)},
             {QStringLiteral("broken"), brokenJson(session, *preview)}});
    } else {
        printText(call.output, *preview, isDry);
    }
    return Done;
}

} // namespace

const Command moveMilestoneCommand{
    "move-milestone",
    QT_TRANSLATE_NOOP("cli", "moves a milestone and shows what breaks"),
    "PROJECT NAME DATE",
    3,
    3,
    "aallokko move-milestone p.aallokko GO_LIVE 2021-01-01 --dry-run",
    addOptions,
    run};

} // namespace aallokko::cli
