// SPDX-License-Identifier: GPL-3.0-or-later
//
// `pin` and `unpin`: fix a system in a quarter of the grid, or take the fixing back. The difference
// in cost is that of the current plan with this system (and what must move along) there.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/plan_answers.h"
#include "app/session/session.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("cli", "why; stored in the audit trail"),
                      QStringLiteral("text")});
}

/// Wave number, quarter ("2021Q3"), or 0 when it is neither.
int waveOf(const model::TimeGrid& grid, const QString& text) {
    if (const auto quarter = base::findQuarter(text.toStdString())) {
        return grid.waveOf(*quarter);
    }
    bool isNumber = false;
    const int wave = text.toInt(&isNumber);
    return isNumber ? wave : 0;
}

int answer(Invocation& call, const session::Session& session, model::InstallationId id, int wave,
           const std::optional<session::MoveAnswer>& move) {
    const QString name = qs(session.systems().find(id)->name());
    if (call.output.format() == Format::Json) {
        QJsonArray violations;
        if (move) {
            for (const QString& text : move->violations) {
                violations.append(text);
            }
        }
        call.output.json(
            {{QStringLiteral("system"), name},
             {QStringLiteral("wave"), wave > 0 ? QJsonValue(wave) : QJsonValue()},
             {QStringLiteral("cost_delta_eur"), move && move->costDeltaCents
                                                    ? QJsonValue(wholeEuros(*move->costDeltaCents))
                                                    : QJsonValue()},
             {QStringLiteral("violations"), violations}});
        return Done;
    }
    const model::Language language = text::currentLanguage();
    call.output.line(
        wave > 0
            ? text::sentence("cli.pinned",
                             {name.toStdString(),
                              text::wave(session.inventory().grid(), wave, language).toStdString()})
            : text::sentence("cli.unpinned", {name.toStdString()}));
    if (move && move->costDeltaCents) {
        call.output.line(
            text::sentence("cli.pin_delta",
                           {text::euroDifference(*move->costDeltaCents, language).toStdString()}));
    }
    if (move) {
        for (const QString& text : move->violations) {
            call.output.line(QStringLiteral("  ") + text);
        }
    }
    return Done;
}

int change(Invocation& call, bool isPin) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const auto id = findSystem(session.systems(), call.arguments[1]);
    if (!id) {
        return report(id.error());
    }
    const int wave = isPin ? waveOf(session.inventory().grid(), call.arguments[2]) : 0;
    if (isPin && wave < 1) {
        return wrongUsage("session.bad_wave", {call.arguments[2].toStdString(),
                                               std::to_string(session.inventory().grid().count)});
    }
    std::optional<session::MoveAnswer> move;
    if (isPin) {
        auto answers = session::PlanAnswers::of(session, {});
        if (answers) {
            move = answers->move(*id, wave);
        }
    }
    const std::string reason = call.options.value(QStringLiteral("reason")).toStdString();
    if (auto done = session.pin(*id, wave, reason); !done) {
        return report(done.error());
    }
    return answer(call, session, *id, wave, move);
}

int runPin(Invocation& call) {
    return change(call, true);
}

int runUnpin(Invocation& call) {
    return change(call, false);
}

} // namespace

const Command pinCommand{"pin",
                         QT_TRANSLATE_NOOP("cli", "fixes a system in a quarter"),
                         "PROJECT SYSTEM WAVE",
                         3,
                         3,
                         "aallokko pin p.aallokko 812 2021Q3 --reason \"school holidays\"",
                         addOptions,
                         runPin};

const Command unpinCommand{"unpin",
                           QT_TRANSLATE_NOOP("cli", "takes back the fixing of a system"),
                           "PROJECT SYSTEM",
                           2,
                           2,
                           "aallokko unpin p.aallokko 812",
                           addOptions,
                           runUnpin};

} // namespace aallokko::cli
