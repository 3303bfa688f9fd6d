// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two plans side by side: cost terms, load of the core team, and who is elsewhere and why.
#include "app/gui/chart_view.h"
#include "app/gui/scenarios/page.h"
#include "app/gui/theme.h"
#include "core/plan/wave_plan.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <cmath>
#include <map>

namespace aallokko::gui {

namespace {

draw::BarSeries seriesOf(const QString& name, bool isSecond, bool dark) {
    return {name, isSecond ? QColor(0xe69f00) : QColor(dark ? 0x56b4e9 : 0x0072b2),
            isSecond ? Qt::BDiagPattern : Qt::SolidPattern};
}

QString placeText(const model::TimeGrid& grid, int wave) {
    return wave <= 0 ? ScenariosPage::tr("no place")
                     : text::wave(grid, wave, text::currentLanguage());
}

} // namespace

void ScenariosPage::showComparison() {
    const models::ScenarioAnswer* answer = m_state.answer();
    const auto& ticked = m_plans.ticked();
    const bool isWanted = ticked.size() == 2;
    const bool isThere = isWanted && answer != nullptr && answer->comparison &&
                         answer->comparison->a.scenario->id == ticked[0] &&
                         answer->comparison->b.scenario->id == ticked[1];
    m_comparison->setVisible(isThere);
    if (!isThere) {
        m_compared->setText(
            !isWanted ? tr("No two plans are ticked.")
            : m_state.isCurrent()
                ? tr("One of the two holds no plan yet, so they cannot be compared.")
                : tr("Comparing…"));
        return;
    }
    const session::ScenarioComparison& comparison = *answer->comparison;
    const model::StoredPlan& a = *comparison.a.scenario->plan;
    const model::StoredPlan& b = *comparison.b.scenario->plan;
    const model::Language language = text::currentLanguage();
    QStringList words{text::sentence("scenario.moved", {std::to_string(comparison.moved.size()),
                                                        std::to_string(comparison.systems)})};
    if (a.costCents && b.costCents) {
        words << tr("Difference in cost from %3 to %1: %2.")
                     .arg(nameOf(ticked[1]),
                          text::euroDifference(*b.costCents - *a.costCents, language),
                          nameOf(ticked[0]));
    }
    for (const session::ComparedPlan* one : {&comparison.a, &comparison.b}) {
        if (!one->fits) {
            words << text::sentence("scenario.no_reasons", {one->scenario->name});
        }
    }
    m_compared->setText(words.join(u' '));
    showCharts(comparison);
    showMoved(comparison);
}

void ScenariosPage::showCharts(const session::ScenarioComparison& comparison) {
    const model::Language language = text::currentLanguage();
    const bool dark = isDark(palette());
    const QString nameA = nameOf(comparison.a.scenario->id);
    const QString nameB = nameOf(comparison.b.scenario->id);
    draw::BarChart terms;
    terms.isStacked = false;
    terms.labelLines = 3;
    terms.amount = [language](double cents) {
        return cents == 0 ? QStringLiteral("0") : text::shortEuros(std::llround(cents), language);
    };
    terms.series = {seriesOf(nameA, false, dark), seriesOf(nameB, true, dark)};
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> amounts;
    for (const auto& [name, cents] : comparison.a.scenario->plan->terms) {
        amounts[name].first = cents;
    }
    for (const auto& [name, cents] : comparison.b.scenario->plan->terms) {
        amounts[name].second = cents;
    }
    for (const auto& [name, both] : amounts) {
        if (both.first != 0 || both.second != 0) {
            terms.labels << text::sentence("term." + name, {});
            terms.series[0].values.push_back(static_cast<double>(both.first));
            terms.series[1].values.push_back(static_cast<double>(both.second));
        }
    }
    m_terms->setChart(tr("Cost by term"), tr("Term"), std::move(terms));
    draw::BarChart load;
    load.isStacked = false;
    load.amount = [language](double days) { return text::number(std::llround(days), language); };
    load.series = {seriesOf(nameA, false, dark), seriesOf(nameB, true, dark)};
    load.limitName = tr("Capacity");
    const auto& first = comparison.a.load.empty() ? comparison.b.load : comparison.a.load;
    const model::TimeGrid grid = m_workbench.session()->inventory().grid();
    for (std::size_t i = 0; i < first.size(); ++i) {
        const auto days = [i](const session::ComparedPlan& plan) {
            return i < plan.load.size() ? static_cast<double>(plan.load[i].days) : 0.0;
        };
        if (load.labels.isEmpty() && days(comparison.a) == 0 && days(comparison.b) == 0) {
            continue;
        }
        load.labels << text::wave(grid, first[i].wave, language);
        load.series[0].values.push_back(days(comparison.a));
        load.series[1].values.push_back(days(comparison.b));
        load.limits.push_back(static_cast<double>(first[i].capacityDays));
    }
    m_load->setVisible(!load.labels.isEmpty());
    m_load->setChart(tr("Work of the core team by quarter, person-days"), tr("Quarter"),
                     std::move(load));
}

void ScenariosPage::showMoved(const session::ScenarioComparison& comparison) {
    const model::TimeGrid grid = m_workbench.session()->inventory().grid();
    std::vector<models::TextRow> rows;
    for (const session::MovedSystem& one : comparison.moved) {
        models::TextRow row;
        row.cells << text::qstring(one.name) << text::qstring(one.organisation)
                  << placeText(grid, one.from) << placeText(grid, one.to)
                  << (one.reason ? text::sentence(one.reason->code, one.reason->arguments)
                                 : QString());
        row.system = one.id;
        rows.push_back(std::move(row));
    }
    m_moves.setTitles({tr("System"), tr("Organisation"), nameOf(comparison.a.scenario->id),
                       nameOf(comparison.b.scenario->id), tr("What keeps it from staying")});
    m_moves.setRows(std::move(rows));
    QHeaderView* header = m_moved->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(0, letter * 34);
    header->resizeSection(1, letter * 24);
    header->resizeSection(2, letter * 16);
    header->resizeSection(3, letter * 16);
    header->setStretchLastSection(true);
}

} // namespace aallokko::gui
