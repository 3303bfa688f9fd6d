// SPDX-License-Identifier: GPL-3.0-or-later
//
// `pin` and `unpin`: fix a system in a quarter of the grid, or take the fixing back. The difference
// in cost is that of the current plan with this system (and what must move along) there. What can
// never take effect is refused; what no plan can keep is said.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/wave_argument.h"
#include "app/session/pin_judgement.h"
#include "app/session/session.h"
#include "core/text/display.h"
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
}

QStringList violationsOf(const session::PinJudgement& judgement) {
    QStringList sentences;
    for (const plan::Reason& reason : judgement.violations()) {
        sentences << text::sentence(reason.code, reason.arguments);
    }
    return sentences;
}

void printJson(Invocation& call, const QString& name, int wave,
               const session::PinJudgement& judgement) {
    call.output.json(
        {{QStringLiteral("system"), name},
         {QStringLiteral("wave"), wave > 0 ? QJsonValue(wave) : QJsonValue()},
         {QStringLiteral("cost_delta_eur"),
          judgement.move ? QJsonValue(wholeEuros(judgement.move->costDeltaCents)) : QJsonValue()},
         {QStringLiteral("violations"), QJsonArray::fromStringList(violationsOf(judgement))}});
}

void printPin(Invocation& call, const session::Session& session, const std::string& name, int wave,
              const session::PinJudgement& judgement) {
    constexpr qsizetype shown = 5;
    const std::string quarter = base::toString(session.inventory().grid().quarterOfWave(wave));
    call.output.line(text::sentence("cli.pinned", {name, quarter}));
    if (judgement.move) {
        call.output.line(text::sentence(
            "cli.pin_delta",
            {text::euroDifference(judgement.move->costDeltaCents, text::currentLanguage())
                 .toStdString()}));
    }
    const QStringList violations = violationsOf(judgement);
    if (!violations.isEmpty()) {
        const bool hopeless = judgement.isHopeless;
        call.output.line(
            text::sentence(hopeless ? "plan.pin.impossible" : "plan.pin.must_move", {quarter}));
        for (const QString& sentence : violations.first(std::min(shown, violations.size()))) {
            call.output.line(QStringLiteral("  ") + sentence);
        }
        if (violations.size() > shown) {
            call.output.line(
                QStringLiteral("  ") +
                text::sentence("plan.and_more", {std::to_string(violations.size() - shown)}));
        }
        if (hopeless) {
            call.output.line(
                text::sentence("plan.pin.take_back",
                               {call.arguments[0].toStdString(), call.arguments[1].toStdString()}));
            return;
        }
    }
    call.output.line(text::sentence("plan.pin.replan", {call.arguments[0].toStdString()}));
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
    const std::string name = session.systems().find(*id)->name();
    base::Result<int> wave = 0;
    session::PinJudgement judgement;
    if (isPin) {
        wave = readWave(session.inventory(), call.arguments[2], WaveForms::Quarter);
        if (!wave) {
            return report(wave.error());
        }
        auto judged = session::judgePin(session, *id, *wave);
        if (!judged) {
            return report(judged.error());
        }
        judgement = std::move(*judged);
    }
    const std::string reason = call.options.value(QStringLiteral("reason")).toStdString();
    if (auto done = session.pin(*id, *wave, reason); !done) {
        return report(done.error());
    }
    if (call.output.format() == Format::Json) {
        printJson(call, qs(name), *wave, judgement);
    } else if (isPin) {
        printPin(call, session, name, *wave, judgement);
    } else {
        call.output.line(text::sentence("cli.unpinned", {name}));
    }
    return Done;
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
