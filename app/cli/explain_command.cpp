// SPDX-License-Identifier: GPL-3.0-or-later
//
// `explain`: why a system is in its wave, or why it is not in another.
#include "app/cli/commands.h"
#include "app/cli/explain_text.h"
#include "app/cli/go_live_text.h"
#include "app/cli/json_parts.h"
#include "app/cli/wave_argument.h"
#include "app/session/plan_dates.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("scenario"),
                      QCoreApplication::translate("cli", "name of the plan (default: plan)"),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("wave"),
                      QCoreApplication::translate("cli", "why not in this wave or quarter"),
                      QStringLiteral("wave")});
}

QString sentenceOf(const plan::Reason& reason) {
    return text::sentence(reason.code, reason.arguments);
}

QJsonArray jsonOf(const std::vector<plan::Reason>& reasons) {
    QJsonArray list;
    for (const plan::Reason& reason : reasons) {
        list.append(QJsonObject{
            {QStringLiteral("kind"), qs(reason.kind)},
            {QStringLiteral("text"), sentenceOf(reason)},
            {QStringLiteral("cost_eur"),
             reason.costCents ? QJsonValue(wholeEuros(*reason.costCents)) : QJsonValue()}});
    }
    return list;
}

QJsonObject jsonOf(const plan::Alternative& alternative) {
    QJsonArray blocked;
    for (const plan::Reason& reason : alternative.blockedBy) {
        blocked.append(sentenceOf(reason));
    }
    return {{QStringLiteral("wave"), alternative.wave},
            {QStringLiteral("feasible"), alternative.feasible},
            {QStringLiteral("cost_delta_eur"), wholeEuros(alternative.costDeltaCents)},
            {QStringLiteral("blocked_by"), blocked}};
}

// For other programs: every quarter with all that blocks it.
void printTable(Invocation& call, const model::TimeGrid& grid,
                const std::vector<plan::Alternative>& alternatives) {
    std::vector<QStringList> rows;
    for (const plan::Alternative& one : alternatives) {
        QStringList blocked;
        for (const plan::Reason& reason : one.blockedBy) {
            blocked << sentenceOf(reason);
        }
        rows.push_back({text::wave(grid, one.wave, text::currentLanguage()),
                        QString::number(wholeEuros(one.costDeltaCents)), blocked.join(u' ')});
    }
    call.output.table(
        {QStringLiteral("wave"), QStringLiteral("cost_delta_eur"), QStringLiteral("blocked_by")},
        rows);
}

// The day of the last cut-over, or why there is none.
QString cutOverText(const plan::GoLiveEvent& event) {
    const std::string why = reasonLine(event).toStdString();
    return event.date
               ? text::sentence("date.explain_cut_over", {"@date:" + base::toIso(*event.date), why})
               : text::sentence("date.explain_no_day", {why});
}

QJsonObject jsonOf(const QString& name, const plan::Explanation& explanation,
                   const std::vector<plan::Alternative>& alternatives,
                   const plan::GoLiveEvent* cutOver) {
    const auto waveOrNull = [](plan::Wave wave) {
        return wave > 0 ? QJsonValue(wave) : QJsonValue();
    };
    QJsonArray list;
    for (const plan::Alternative& one : alternatives) {
        list.append(jsonOf(one));
    }
    return {{QStringLiteral("system"), name},
            {QStringLiteral("wave"), waveOrNull(explanation.wave)},
            {QStringLiteral("takeover"), waveOrNull(explanation.takeover)},
            {QStringLiteral("cut_over_date"), cutOver != nullptr && cutOver->date
                                                  ? QJsonValue(qs(base::toIso(*cutOver->date)))
                                                  : QJsonValue()},
            {QStringLiteral("cut_over_reason"),
             cutOver != nullptr ? QJsonValue(reasonLine(*cutOver)) : QJsonValue()},
            {QStringLiteral("reasons"), jsonOf(explanation.reasons)},
            {QStringLiteral("alternatives"), list}};
}

int run(Invocation& call) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    const session::Session& session = **opened;
    const auto id = findSystem(session.systems(), call.arguments[1]);
    if (!id) {
        return report(id.error());
    }
    auto answers = session::PlanAnswers::of(
        session, call.options.value(QStringLiteral("scenario")).toStdString());
    if (!answers) {
        return report(answers.error());
    }
    auto explanation = answers->explain(*id);
    if (!explanation) {
        return report(explanation.error());
    }
    const auto dates = session::datesOf(session, *answers);
    if (!dates) {
        return report(dates.error());
    }
    const plan::GoLiveEvent* cutOver = dates->cutOverOf(*id);
    std::vector<plan::Alternative> alternatives = explanation->alternatives;
    const model::TimeGrid grid = session.inventory().grid();
    // A system without a quarter of its own has no alternatives; the reason is the answer.
    const bool isOneWave = call.options.isSet(QStringLiteral("wave")) && explanation->wave > 0;
    if (isOneWave) {
        const auto wave = readWave(session.inventory(), call.options.value(QStringLiteral("wave")),
                                   WaveForms::Place);
        if (!wave) {
            return report(wave.error());
        }
        auto one = plan::explainWave(answers->problem(), answers->plan(), *id, *wave);
        if (!one) {
            return report(one.error());
        }
        alternatives = {std::move(*one)};
    }
    const QString name = qs(session.systems().find(*id)->name());
    if (call.output.format() == Format::Text) {
        const QStringList lines =
            isOneWave ? alternativeText(grid, name, *explanation, alternatives.front())
                      : explanationText(grid, name, *explanation);
        call.output.line(lines.join(u'\n'));
        if (cutOver != nullptr && !isOneWave) {
            call.output.line(cutOverText(*cutOver));
        }
        return Done;
    }
    if (call.output.format() == Format::Csv) {
        printTable(call, grid, alternatives);
        return Done;
    }
    call.output.json(jsonOf(name, *explanation, alternatives, cutOver));
    return Done;
}

} // namespace

const Command explainCommand{
    "explain",
    QT_TRANSLATE_NOOP("cli", "says why a system is in its quarter, or why not in another"),
    "PROJECT SYSTEM",
    2,
    2,
    "aallokko explain p.aallokko 812 --wave 2020Q1",
    addOptions,
    run};

} // namespace aallokko::cli
