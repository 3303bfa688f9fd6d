// SPDX-License-Identifier: GPL-3.0-or-later
//
// What differs comes first; sums are those that were stored with the plans.
#include "app/cli/scenario_text.h"

#include "app/cli/json_parts.h"
#include "core/plan/wave_plan.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>
#include <span>

namespace aallokko::cli {

namespace {

QString money(const std::optional<std::int64_t>& cents) {
    return cents ? text::euros(*cents, text::currentLanguage()) : QString();
}

QString gap(const model::StoredPlan& plan) {
    return plan.costCents && plan.lowerBoundCents
               ? text::percent(plan::gapPercent(*plan.costCents, *plan.lowerBoundCents),
                               text::currentLanguage())
               : QString();
}

QString range(const model::StoredPlan& plan) {
    return plan.costCents ? QStringLiteral("%1 - %2").arg(
                                text::shortEuros(plan.costLowCents, text::currentLanguage()),
                                text::shortEuros(plan.costHighCents, text::currentLanguage()))
                          : QString();
}

QString standing(const session::ScenarioInfo& info) {
    if (!info.fit) {
        return text::sentence("scenario.without_plan", {});
    }
    if (!info.fit->fits()) {
        return text::sentence("scenario.misfit",
                              {std::to_string(info.fit->missing + info.fit->superfluous),
                               std::to_string(info.fit->broken)});
    }
    return text::sentence(info.isStale ? "scenario.stale" : "scenario.fresh", {});
}

void printSums(const Output& out, const session::ScenarioComparison& comparison) {
    const model::StoredPlan& a = *comparison.a.scenario->plan;
    const model::StoredPlan& b = *comparison.b.scenario->plan;
    std::vector<QStringList> rows;
    const auto add = [&rows](const std::string& code, const QString& one, const QString& other) {
        rows.push_back({text::sentence(code, {}), one, other, QString()});
    };
    rows.push_back({text::sentence("scenario.cost", {}), money(a.costCents), money(b.costCents),
                    a.costCents && b.costCents
                        ? text::euroDifference(*b.costCents - *a.costCents, text::currentLanguage())
                        : QString()});
    add("scenario.range", range(a), range(b));
    add("scenario.gap", gap(a), gap(b));
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> terms;
    for (const auto& [name, cents] : a.terms) {
        terms[name].first = cents;
    }
    for (const auto& [name, cents] : b.terms) {
        terms[name].second = cents;
    }
    for (const auto& [name, cents] : terms) {
        if (cents.first != 0 || cents.second != 0) {
            rows.push_back(
                {text::sentence("term." + name, {}), money(cents.first), money(cents.second),
                 text::euroDifference(cents.second - cents.first, text::currentLanguage())});
        }
    }
    out.table({QString(), qs(comparison.a.scenario->id), qs(comparison.b.scenario->id),
               text::sentence("scenario.difference", {})},
              rows);
}

QString peakText(const plan::PeakLoad* peak, const model::TimeGrid& grid) {
    if (peak == nullptr) {
        return {};
    }
    const QString share = peak->capacity > 0
                              ? text::percent(100.0 * static_cast<double>(peak->used) /
                                                  static_cast<double>(peak->capacity),
                                              text::currentLanguage())
                              : QString();
    return QStringLiteral("%1 %2 %3")
        .arg(share, text::quarter(grid.quarterOfWave(peak->wave)),
             text::argumentText(peak->subject))
        .trimmed();
}

void printPeaks(const Output& out, const session::Session& session,
                const session::ScenarioComparison& comparison) {
    std::map<plan::ResourceFamily, std::pair<const plan::PeakLoad*, const plan::PeakLoad*>> peaks;
    for (const plan::PeakLoad& peak : comparison.a.peaks) {
        peaks[peak.family].first = &peak;
    }
    for (const plan::PeakLoad& peak : comparison.b.peaks) {
        peaks[peak.family].second = &peak;
    }
    if (peaks.empty()) {
        return;
    }
    const model::TimeGrid grid = session.inventory().grid();
    std::vector<QStringList> rows;
    for (const auto& [family, both] : peaks) {
        rows.push_back({text::resourceText(nameOf(family), {}), peakText(both.first, grid),
                        peakText(both.second, grid)});
    }
    out.line(QString());
    out.table({text::sentence("scenario.peaks", {}), qs(comparison.a.scenario->id),
               qs(comparison.b.scenario->id)},
              rows);
}

} // namespace

QString placeText(const model::TimeGrid& grid, int wave) {
    return wave <= 0           ? QString()
           : wave > grid.count ? text::sentence("plan.stays", {})
                               : text::quarter(grid.quarterOfWave(wave));
}

void insertPlace(QJsonObject& object, const char* key, const model::TimeGrid& grid, int wave) {
    const QString name = QString::fromUtf8(key);
    object.insert(name, wave > 0 && wave <= grid.count
                            ? QJsonValue(qs(base::toString(grid.quarterOfWave(wave))))
                            : QJsonValue());
    object.insert(name + QStringLiteral("_wave"), wave > 0 ? QJsonValue(wave) : QJsonValue());
}

void printScenarios(const Output& out, const std::vector<session::ScenarioInfo>& scenarios) {
    if (scenarios.empty() && out.isText()) {
        out.line(text::sentence("scenario.none", {}));
        return;
    }
    std::vector<QStringList> rows;
    for (const session::ScenarioInfo& info : scenarios) {
        const auto& plan = info.scenario->plan;
        rows.push_back(
            {info.scenario->name == info.scenario->id
                 ? qs(info.scenario->id)
                 : QStringLiteral("%1 (%2)").arg(qs(info.scenario->name), qs(info.scenario->id)),
             info.scenario->isApproved ? text::sentence("scenario.is_approved", {}) : QString(),
             plan ? money(plan->costCents) : QString(), plan ? range(*plan) : QString(),
             plan ? gap(*plan) : QString(), standing(info)});
    }
    out.table({text::sentence("scenario.name", {}), text::sentence("scenario.approval", {}),
               text::sentence("scenario.cost", {}), text::sentence("scenario.range", {}),
               text::sentence("scenario.gap", {}), text::sentence("scenario.standing", {})},
              rows);
}

void printMoved(const Output& out, const session::Session& session,
                const session::ScenarioComparison& comparison) {
    const model::TimeGrid grid = session.inventory().grid();
    std::vector<QStringList> rows;
    for (const session::MovedSystem& one : comparison.moved) {
        rows.push_back(
            {qs(one.name), qs(one.organisation), placeText(grid, one.from), placeText(grid, one.to),
             one.reason ? text::sentence(one.reason->code, one.reason->arguments) : QString()});
    }
    out.table({text::sentence("scenario.system", {}), text::sentence("scenario.organisation", {}),
               qs(comparison.a.scenario->id), qs(comparison.b.scenario->id),
               text::sentence("scenario.reason", {})},
              rows);
}

void printComparison(const Output& out, const session::Session& session,
                     const session::ScenarioComparison& comparison) {
    printSums(out, comparison);
    printPeaks(out, session, comparison);
    for (const session::ComparedPlan* one : {&comparison.a, &comparison.b}) {
        if (!one->fits) {
            out.line(text::sentence("scenario.no_reasons", {one->scenario->id}));
        }
    }
    out.line(QString());
    out.line(text::sentence("scenario.moved", {std::to_string(comparison.moved.size()),
                                               std::to_string(comparison.systems)}));
    if (!comparison.moved.empty()) {
        printMoved(out, session, comparison);
    }
}

void printApproval(const Output& out, const session::Approval& approval) {
    out.line(text::sentence("scenario.approved",
                            {approval.decision.subject, approval.decision.signature.user,
                             approval.digest.substr(0, 12)}));
    if (!approval.replaced.empty()) {
        out.line(text::sentence("scenario.replaces", {approval.replaced}));
    }
    if (!approval.fit.fits()) {
        out.line(text::sentence("scenario.approved_misfit", {}));
    }
    if (!approval.deficits.empty()) {
        out.line(text::sentence("scenario.deficits", {std::to_string(approval.deficits.size())}));
    }
    // The longest lists first; JSON and the plan itself hold all.
    std::vector<session::Deficit> deficits = approval.deficits;
    std::stable_sort(
        deficits.begin(), deficits.end(),
        [](const session::Deficit& a, const session::Deficit& b) { return a.count > b.count; });
    const std::size_t shown = std::min<std::size_t>(deficits.size(), 12);
    for (const session::Deficit& one : std::span(deficits).first(shown)) {
        out.line(QStringLiteral("  %1  %2  %3  %4")
                     .arg(one.count, 5)
                     .arg(qs(one.rule).leftJustified(14), qs(one.organisation).leftJustified(10),
                          qs(one.reason))
                     .trimmed()
                     .prepend(QStringLiteral("  ")));
    }
    if (shown < deficits.size()) {
        out.line(QStringLiteral("  ") +
                 text::sentence("plan.and_more", {std::to_string(deficits.size() - shown)}));
    }
}

} // namespace aallokko::cli
