// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan in words and tables: few lines a person can check, all details are in JSON and exports.
#include "app/cli/plan_text.h"

#include "app/cli/json_parts.h"
#include "app/session/price_texts.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>
#include <map>

namespace aallokko::cli {

namespace {

// A list of names for people; JSON holds all.
constexpr std::size_t maxTextNames = 12;

QString shortList(const QStringList& names) {
    QString text = names.mid(0, maxTextNames).join(QStringLiteral(", "));
    if (names.size() > static_cast<qsizetype>(maxTextNames)) {
        text += QStringLiteral(" ... (%1)").arg(names.size());
    }
    return text;
}

QString quarterName(const session::PlanRun& run, plan::Wave wave) {
    return text::quarter(run.problem.grid.quarterOfWave(wave));
}

void printCost(const Output& out, const model::StoredPlan& plan, model::Language language) {
    const auto money = [language](std::int64_t cents) {
        return text::shortEuros(cents, language).toStdString();
    };
    out.line(
        text::sentence("plan.answer_range", {money(plan.costLowCents), money(plan.costHighCents)}));
    if (plan.costCents && plan.lowerBoundCents) {
        const double gap = plan::gapPercent(*plan.costCents, *plan.lowerBoundCents);
        out.line(
            text::sentence("plan.answer_gap", {money(*plan.costCents), money(*plan.lowerBoundCents),
                                               text::percent(gap, language).toStdString()}));
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

// "Name Q1/2019, Name Q3/2019": day one's solutions first, the others on a second line.
void printSolutions(const Output& out, const session::PlanRun& run,
                    const plan::PlanReport& report) {
    for (const bool forStart : {true, false}) {
        QStringList names;
        for (const plan::SolutionDate& one : report.solutions) {
            if (one.forStart == forStart && one.goLive > 0) {
                names << qs(one.title) + QStringLiteral(" ") + quarterName(run, one.goLive);
            }
        }
        if (!names.isEmpty()) {
            out.line(text::sentence(
                forStart ? "plan.answer_solutions_start" : "plan.answer_solutions_later", {}));
            out.line(QStringLiteral("  ") + names.join(QStringLiteral(", ")));
        }
    }
}

// One line a family: its full rows, those that are full longest first.
void printBinding(const Output& out, const plan::PlanReport& report) {
    if (report.binding.empty()) {
        out.line(text::sentence("plan.answer_no_binding", {}));
        return;
    }
    out.line(text::sentence("plan.answer_binding", {std::to_string(report.binding.size())}));
    std::map<plan::ResourceFamily, std::vector<const plan::BindingResource*>> families;
    for (const plan::BindingResource& resource : report.binding) {
        families[resource.family].push_back(&resource);
    }
    for (auto& [family, rows] : families) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const plan::BindingResource* a, const plan::BindingResource* b) {
                             return a->waves.size() > b->waves.size();
                         });
        QStringList names;
        for (const plan::BindingResource* row : rows) {
            names << QStringLiteral("%1 %2")
                         .arg(text::argumentText(row->subject))
                         .arg(row->waves.size())
                         .trimmed();
        }
        out.line(QStringLiteral("  %1: %2")
                     .arg(text::resourceText(nameOf(family), {}), shortList(names)));
    }
}

constexpr std::size_t shownPrices = 8;

// What more of a full resource would be worth, greatest first.
void printPrices(const Output& out, const session::PlanRun& run) {
    const QStringList texts = session::capacityTexts(
        run.problem, plan::greatestPrices(run.problem, run.outcome.prices, shownPrices));
    if (texts.isEmpty()) {
        return;
    }
    out.line(text::sentence("plan.answer_prices", {}));
    for (const QString& line : texts) {
        out.line(QStringLiteral("  ") + line);
    }
}

void printCategories(const Output& out, const session::Session& session,
                     const session::PlanRun& run, const plan::PlanReport& report) {
    const auto name = [&run](const plan::CategoryDates& dates, std::size_t k) {
        return k < dates.waves.size() ? quarterName(run, dates.waves[k]) : QString();
    };
    std::vector<QStringList> rows;
    for (const plan::CategoryDates& one : report.categories) {
        const auto* category = session.catalogues().functions.findCategory(one.category);
        rows.push_back({category == nullptr ? qs(one.category)
                                            : qs(category->name.in(text::currentLanguage())),
                        QString::number(one.waves.size()), name(one, 0),
                        name(one, one.waves.size() / 2), name(one, one.waves.size() - 1),
                        QString::number(one.staying)});
    }
    out.table({QStringLiteral("category"), QStringLiteral("systems"), QStringLiteral("first"),
               QStringLiteral("middle"), QStringLiteral("last"), QStringLiteral("staying")},
              rows);
}

// Every system of the inventory is on exactly one line.
void printSystems(const Output& out, const session::PlanRun& run, const plan::PlanReport& report) {
    const auto line = [&out](std::size_t count, const QString& words) {
        if (count > 0) {
            out.line(QStringLiteral("  %1  %2").arg(count, 4).arg(words));
        }
    };
    std::size_t moved = 0;
    for (const plan::CategoryDates& one : report.categories) {
        moved += one.waves.size();
    }
    const std::size_t late = report.notInTime.size();
    const std::size_t alone = report.leftAlone.size();
    const std::size_t planned = run.problem.systems.size();
    out.line(text::sentence("plan.answer_systems",
                            {std::to_string(planned + run.problem.excluded.size())}));
    line(moved, text::sentence("plan.answer_moved", {}));
    line(planned - moved - late - alone, text::sentence("plan.answer_taken_over", {}));
    line(late, text::sentence("plan.answer_late", {}));
    line(alone, text::sentence("plan.answer_left_alone", {}));
    std::map<std::string, std::size_t> reasons;
    for (const model::ExcludedSystem& one : run.problem.excluded) {
        ++reasons[one.reason];
    }
    std::vector<std::pair<std::size_t, std::string>> sorted;
    for (const auto& [reason, count] : reasons) {
        sorted.emplace_back(count, reason);
    }
    std::sort(sorted.rbegin(), sorted.rend());
    for (const auto& [count, reason] : sorted) {
        line(count, text::sentence("plan.excluded." + reason, {}));
    }
    out.line(text::sentence("plan.answer_assumed", {std::to_string(run.problem.assumed.size())}));
}

} // namespace

QStringList notInTime(const session::Session& session, const plan::PlanReport& report) {
    QStringList names;
    for (const plan::LeftOut& one : report.notInTime) {
        const model::SystemView* system = session.systems().find(one.id);
        names << (system == nullptr
                      ? QString::number(one.id.value())
                      : qs(system->name()) + QStringLiteral(" (%1)").arg(one.id.value()));
    }
    return names;
}

void printWaves(const Output& out, const plan::PlanReport& report) {
    std::vector<QStringList> rows;
    for (const plan::WaveSummary& wave : report.waves) {
        rows.push_back({QString::number(wave.wave), text::quarter(base::quarterOf(wave.start)),
                        qs(wave.phase), QString::number(wave.systems),
                        QString::number(wave.takeovers), QString::number(wave.effortDays),
                        QString::number(wave.capacityDays)});
    }
    out.table({QStringLiteral("wave"), QStringLiteral("quarter"), QStringLiteral("phase"),
               QStringLiteral("systems"), QStringLiteral("takeovers"),
               QStringLiteral("effort_person_days"), QStringLiteral("capacity_person_days")},
              rows);
}

void printPlanText(const Output& out, const session::Session& session, const session::PlanRun& run,
                   const plan::PlanReport& report) {
    if (session.inventory().isSynthetic()) {
        out.line(text::sentence("export.note_synthetic", {}));
    }
    if (session.systems().systems().empty()) {
        out.line(text::sentence("plan.answer_no_systems", {}));
    }
    printCost(out, *run.scenario.plan, text::currentLanguage());
    printSystems(out, run, report);
    printSolutions(out, run, report);
    printBinding(out, report);
    printPrices(out, run);
    if (const QStringList late = notInTime(session, report); !late.isEmpty()) {
        out.line(text::sentence("plan.answer_not_in_time", {std::to_string(late.size())}));
        out.line(QStringLiteral("  ") + shortList(late));
    }
    printCategories(out, session, run, report);
    printWaves(out, report);
}

} // namespace aallokko::cli
