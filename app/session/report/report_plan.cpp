// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan in a report: what it may cost first, how good it is under that, then load, cost and
// milestones.
#include "app/session/report/report_writer.h"
#include "core/exchange/redacted_sentences.h"
#include "core/model/text_marks.h"

#include <algorithm>
#include <cstdlib>

namespace aallokko::session {

namespace {

std::string marked(std::int64_t value) {
    return model::markedNumber(value);
}

QString span(const QString& low, const QString& high) {
    return low == high ? low : low + QStringLiteral("\u2009\u2013\u2009") + high;
}

QString roundedDays(const ReportWriter& writer, std::int64_t days) {
    constexpr std::int64_t step = 100;
    return writer.number(days < step ? days : (days + step / 2) / step * step);
}

/// Says why nothing more is told of a plan; true when there is a plan that fits.
bool hasPlan(ReportWriter& writer) {
    if (writer.basis.scenario == nullptr) {
        writer.text(ReportWriter::say("report.no_plan"));
        return false;
    }
    const model::StoredPlan& plan = *writer.basis.scenario->plan;
    if (plan.inventoryVersion != writer.basis.inventory->version) {
        writer.text(ReportWriter::say("report.stale_plan",
                                      {std::to_string(plan.inventoryVersion),
                                       std::to_string(writer.basis.inventory->version)}));
    }
    if (!writer.basis.plan) {
        writer.text(ReportWriter::say("report.plan_misfit"), true);
    }
    return true;
}

void addRange(ReportWriter& writer) {
    const model::StoredPlan& plan = *writer.basis.scenario->plan;
    const model::Language language = writer.request.language;
    const auto& overview = writer.basis.overview.plan;
    const bool hasDays = overview && overview->fits;
    const std::string days = hasDays ? span(roundedDays(writer, overview->effortDays.p10),
                                            roundedDays(writer, overview->effortDays.p90))
                                           .toStdString()
                                     : std::string();
    const std::string cost = span(text::shortEuros(plan.costLowCents, language),
                                  text::shortEuros(plan.costHighCents, language))
                                 .toStdString();
    if (!exchange::seesPrices(writer.request.audience)) {
        if (hasDays) {
            writer.text(ReportWriter::say("report.range_days", {days}), true);
        }
        writer.text(ReportWriter::say("report.no_prices"));
    } else {
        writer.text(hasDays ? ReportWriter::say("report.range", {cost, days})
                            : ReportWriter::say("report.range_cost", {cost}),
                    true);
    }
    writer.text(ReportWriter::say("report.range_explained"));
}

void addQualityOfPlan(ReportWriter& writer) {
    const model::StoredPlan& plan = *writer.basis.scenario->plan;
    const model::Language language = writer.request.language;
    writer.section(QStringLiteral("how_good"), 2);
    if (!plan.costCents || !plan.lowerBoundCents) {
        writer.text(ReportWriter::say("report.no_bound"));
        return;
    }
    constexpr double whole = 100.0;
    const double gap = whole * static_cast<double>(*plan.costCents - *plan.lowerBoundCents) /
                       std::max(1.0, static_cast<double>(std::abs(*plan.costCents)));
    const std::string percent = text::percent(gap, language).toStdString();
    if (exchange::seesPrices(writer.request.audience)) {
        writer.text(ReportWriter::say(
            "report.how_good",
            {text::shortEuros(*plan.costCents, language).toStdString(),
             text::shortEuros(*plan.lowerBoundCents, language).toStdString(), percent}));
    } else {
        writer.text(ReportWriter::say("report.how_good_unpriced", {percent}));
    }
}

QString phaseName(const ReportWriter& writer, const std::string& id) {
    const auto* phase = writer.basis.inventory->find<model::NamedPhase>(id);
    return phase == nullptr ? QString() : text::qstring(phase->name, writer.request.language);
}

using Quarters = std::vector<QuarterFigures>;

// From the first to the last quarter in which anything happens.
std::pair<Quarters::const_iterator, Quarters::const_iterator> usedPart(const Quarters& all) {
    const auto isUsed = [](const QuarterFigures& one) {
        return one.days > 0 || !one.systems.empty() || one.executionCents != 0 ||
               one.targetsCents != 0 || one.bridgesCents != 0;
    };
    const auto first = std::find_if(all.begin(), all.end(), isUsed);
    const auto last = std::find_if(all.rbegin(), std::make_reverse_iterator(first), isUsed).base();
    return {first, last};
}

// Those that are full most often: the others are in the export of the plan.
void addFull(ReportWriter& writer) {
    constexpr std::size_t shown = 12;
    auto all =
        exchange::visibleResources(writer.request.audience, writer.basis.plan->notes.binding);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.second.size() > b.second.size();
    });
    std::vector<QString> full;
    for (std::size_t i = 0; i < std::min(shown, all.size()); ++i) {
        QStringList quarters;
        for (const int wave : all[i].second) {
            quarters << writer.quarter(wave);
        }
        full.push_back(all[i].first + QStringLiteral(": ") + quarters.join(QStringLiteral(", ")));
    }
    if (!full.empty()) {
        writer.text(ReportWriter::say("report.binding"));
        writer.list(std::move(full));
    }
    if (all.size() > shown) {
        writer.text(ReportWriter::say(
            "report.binding_more", {marked(std::ssize(all) - static_cast<std::int64_t>(shown))}));
    }
}

void addLoad(ReportWriter& writer) {
    writer.section(QStringLiteral("load"), 2);
    exchange::Table table =
        reportTable("load", ReportWriter::say("report.section.load"),
                    {reportColumn("quarter", 12), reportColumn("phase", 22),
                     reportColumn("takeovers", 12), reportColumn("consolidations", 14),
                     reportColumn("load", 16), reportColumn("capacity", 16)});
    const auto [first, last] = usedPart(writer.basis.overview.plan->quarters);
    const auto& waves = writer.basis.plan->report.waves;
    for (auto it = first; it != last; ++it) {
        const auto wave = std::find_if(waves.begin(), waves.end(),
                                       [&it](const auto& one) { return one.wave == it->wave; });
        table.rows.push_back({writer.quarter(it->wave), phaseName(writer, it->phase),
                              std::int64_t{wave == waves.end() ? 0 : wave->takeovers},
                              static_cast<std::int64_t>(it->systems.size()), it->days,
                              it->capacityDays});
    }
    exchange::ReportChart chart{ReportWriter::say("report.chart.load"), {4}, 5, 1};
    writer.table({std::move(table), std::move(chart), {16, 22, 14, 16, 15, 17}});
    addFull(writer);
}

void addCosts(ReportWriter& writer) {
    writer.section(QStringLiteral("costs"), 2);
    exchange::Table terms = reportTable("terms", ReportWriter::say("report.table.terms"),
                                        {reportColumn("term", 40), reportColumn("cost", 18, true)});
    for (const auto& [term, cents] : writer.basis.scenario->plan->terms) {
        if (cents != 0) {
            terms.rows.push_back({ReportWriter::say("term." + term), wholeEuros(cents)});
        }
    }
    writer.table({std::move(terms), std::nullopt, {}});
    if (!writer.basis.plan || !writer.basis.overview.plan->fits) {
        return;
    }
    exchange::Table spent = reportTable(
        "spent", ReportWriter::say("report.table.spent"),
        {reportColumn("quarter", 12), reportColumn("phase", 22), reportColumn("work", 16, true),
         reportColumn("bridges", 16, true), reportColumn("solutions", 16, true)});
    const auto [first, last] = usedPart(writer.basis.overview.plan->quarters);
    for (auto it = first; it != last; ++it) {
        spent.rows.push_back({writer.quarter(it->wave), phaseName(writer, it->phase),
                              wholeEuros(it->executionCents), wholeEuros(it->bridgesCents),
                              wholeEuros(it->targetsCents)});
    }
    exchange::ReportChart chart{ReportWriter::say("report.chart.spent"), {2, 3, 4}, -1, 1};
    writer.table({std::move(spent), std::move(chart), {16, 27, 19, 19, 19}});
}

} // namespace

void addPlanSummary(ReportWriter& writer) {
    writer.section(QStringLiteral("plan"));
    if (!writer.isWhole()) {
        writer.text(ReportWriter::say("report.plan_of_region"));
    }
    if (hasPlan(writer)) {
        addRange(writer);
        addQualityOfPlan(writer);
    }
}

void addLoadAndCost(ReportWriter& writer) {
    if (writer.basis.scenario == nullptr) {
        return;
    }
    if (writer.basis.plan && writer.basis.overview.plan && writer.basis.overview.plan->fits) {
        addLoad(writer);
    }
    if (exchange::seesPrices(writer.request.audience)) {
        addCosts(writer);
    }
}

void addMilestones(ReportWriter& writer) {
    writer.section(QStringLiteral("milestones"));
    exchange::Table table = reportTable(
        "milestones", ReportWriter::say("report.section.milestones"),
        {reportColumn("milestone", 44), reportColumn("date", 12), reportColumn("state", 50)});
    const Overview& overview = writer.basis.overview;
    for (const MilestoneState& one : overview.milestones) {
        const auto* milestone = writer.basis.inventory->find<model::Milestone>(one.id);
        QStringList states;
        if (one.isPast) {
            states << ReportWriter::say("report.milestone_past");
        }
        if (!one.late.empty()) {
            states << ReportWriter::say("report.milestone_late",
                                        {marked(std::ssize(one.late)), marked(one.due)});
        }
        if (one.complete) {
            states << ReportWriter::say("report.milestone_complete",
                                        {marked(*one.complete), marked(overview.organisations)});
        }
        if (states.isEmpty()) {
            states << ReportWriter::say("report.milestone_fine");
        }
        table.rows.push_back({text::qstring(milestone->name, writer.request.language), one.date,
                              states.join(QStringLiteral("; "))});
    }
    writer.table({std::move(table), std::nullopt, {44, 14, 42}}, "report.none_milestones");
}

} // namespace aallokko::session
