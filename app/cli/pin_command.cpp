// SPDX-License-Identifier: GPL-3.0-or-later
//
// `pin` and `unpin`: fix a system in a quarter of the grid, or take the fixing back. The difference
// in cost is that of the current plan with this system (and what must move along) there. What can
// never take effect is refused; what no plan can keep is said.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/wave_argument.h"
#include "app/session/plan_answers.h"
#include "app/session/session.h"
#include "core/plan/inventory/planning_problem.h"
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

/// What a pin would mean; `problem` is nullopt when the policy or the milestones allow none.
struct Judgement {
    std::optional<plan::PlanningProblem> problem; ///< with the pin
    QStringList conflicts;                        ///< with the pin, not without it
    std::optional<plan::Alternative> move;        ///< against the stored plan
};

/// The planning problem with the system pinned to `wave` (0 = not pinned) and all else as it is.
std::optional<plan::PlanningProblem> problemWith(const session::Session& session,
                                                 model::InstallationId id, int wave) {
    const auto policy = session.policy();
    if (!policy) {
        return std::nullopt;
    }
    model::Inventory copy = session.inventory();
    edit::ReplaceRecord<model::Pin> change;
    if (const auto* before = copy.find<model::Pin>(id)) {
        change.before = *before;
    }
    if (wave > 0) {
        change.after = model::Pin{id, wave, {}};
    }
    if ((change.before || change.after) && !edit::applyEdit(copy, change)) {
        return std::nullopt;
    }
    auto problem = plan::makePlanningProblem(model::SystemIndex(copy),
                                             session.catalogues().functions, *policy);
    return problem ? std::optional(std::move(*problem)) : std::nullopt;
}

QStringList newConflicts(const plan::PlanningProblem& with, const plan::PlanningProblem& without) {
    QStringList sentences;
    for (const plan::ProblemFinding& finding : with.findings) {
        const bool isOld =
            std::any_of(without.findings.begin(), without.findings.end(), [&](const auto& other) {
                return other.code == finding.code && other.arguments == finding.arguments;
            });
        if (finding.isConflict && !isOld) {
            sentences << text::sentence(finding.code, finding.arguments);
        }
    }
    return sentences;
}

Judgement judge(const session::Session& session, model::InstallationId id, int wave) {
    Judgement judgement;
    judgement.problem = problemWith(session, id, wave);
    // Against the plan without an older pin of the same system: that one is going to be replaced.
    const auto without = problemWith(session, id, 0);
    if (!judgement.problem || !without) {
        return judgement;
    }
    judgement.conflicts = newConflicts(*judgement.problem, *without);
    const auto answers = session::PlanAnswers::of(session, {});
    if (answers && answers->problem().items.size() == without->items.size()) {
        if (auto move = plan::explainWave(*without, answers->plan(), id, wave)) {
            judgement.move = std::move(*move);
        }
    }
    return judgement;
}

/// Errors Usage "cli.not_planned" and "plan.pin.past" when the pin can never take effect.
base::Result<void> checkPin(const plan::PlanningProblem& problem, model::InstallationId id,
                            const std::string& name, int wave) {
    const auto notPlanned = [&name](const std::string& why) {
        return base::fail(base::ErrorKind::Usage, "cli.not_planned", {name, why});
    };
    for (const model::ExcludedSystem& excluded : problem.excluded) {
        if (excluded.installation == id) {
            return notPlanned("@plan.excluded." + excluded.reason);
        }
    }
    const plan::SystemInfo* system = problem.find(id);
    if (system != nullptr && system->anchor < 0) {
        return notPlanned("@plan.pin.takeover_only");
    }
    if (wave < problem.firstOpen) {
        return base::fail(base::ErrorKind::Usage, "plan.pin.past",
                          {name, base::toString(problem.grid.quarterOfWave(wave)),
                           base::toString(problem.grid.quarterOfWave(problem.firstOpen))});
    }
    return {};
}

/// Reasons that no other placement of the other systems takes away.
bool isHopeless(const Judgement& judgement) {
    return !judgement.conflicts.isEmpty() ||
           (judgement.move &&
            std::any_of(judgement.move->blockedBy.begin(), judgement.move->blockedBy.end(),
                        [](const plan::Reason& reason) {
                            return reason.code == "plan.reason.own_order" ||
                                   reason.code == "plan.reason.own_slices";
                        }));
}

QStringList violationsOf(const Judgement& judgement) {
    QStringList sentences = judgement.conflicts;
    if (judgement.move) {
        for (const plan::Reason& reason : judgement.move->blockedBy) {
            sentences << text::sentence(reason.code, reason.arguments);
        }
    }
    return sentences;
}

void printJson(Invocation& call, const QString& name, int wave, const Judgement& judgement) {
    call.output.json(
        {{QStringLiteral("system"), name},
         {QStringLiteral("wave"), wave > 0 ? QJsonValue(wave) : QJsonValue()},
         {QStringLiteral("cost_delta_eur"),
          judgement.move ? QJsonValue(wholeEuros(judgement.move->costDeltaCents)) : QJsonValue()},
         {QStringLiteral("violations"), QJsonArray::fromStringList(violationsOf(judgement))}});
}

void printPin(Invocation& call, const session::Session& session, const std::string& name, int wave,
              const Judgement& judgement) {
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
        const bool hopeless = isHopeless(judgement);
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
    Judgement judgement;
    if (isPin) {
        wave = readWave(session.inventory(), call.arguments[2], WaveForms::Quarter);
        if (!wave) {
            return report(wave.error());
        }
        judgement = judge(session, *id, *wave);
        if (judgement.problem) {
            if (auto checked = checkPin(*judgement.problem, *id, name, *wave); !checked) {
                return report(checked.error());
            }
        }
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
