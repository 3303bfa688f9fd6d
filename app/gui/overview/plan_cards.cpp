// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards on the plan. Ranges stand first: they say what the plan may cost; the gap only says how
// good it is (M14).
#include "app/gui/chart_view.h"
#include "app/gui/overview/figure_line.h"
#include "app/gui/overview/page.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QLabel>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr std::size_t listedMilestones = 8;

QString rangeOf(const QString& low, const QString& high) {
    return low == high ? low : low + QStringLiteral("\u2009–\u2009") + high;
}

QString roundedDays(std::int64_t days) {
    constexpr std::int64_t step = 100;
    return text::number(days < step ? days : (days + step / 2) / step * step,
                        text::currentLanguage());
}

} // namespace

void OverviewPage::fillCost() {
    const session::Overview* overview = m_state.overview();
    const session::Session* session = m_workbench.session();
    if (overview == nullptr || session == nullptr) {
        return;
    }
    const model::Language language = text::currentLanguage();
    const auto openWaves = [this] { m_workbench.requestPage(models::PageId::Waves); };
    const auto* scenario =
        overview->plan ? session->inventory().find<model::Scenario>(overview->plan->scenario)
                       : nullptr;
    std::vector<Figure> lines;
    if (scenario == nullptr || !scenario->plan) {
        m_cost->setHeadline({});
        m_cost->setText(m_planner.isRunning()
                            ? m_planner.qualityText()
                            : tr("There is no plan yet. Run the planner on the page Waves (F5)."));
        lines.push_back({{}, tr("Go to Waves"), openWaves});
        m_cost->setFigures(lines);
        return;
    }
    const session::PlanOverview& plan = *overview->plan;
    m_cost->setHeadline(rangeOf(text::shortEuros(scenario->plan->costLowCents, language),
                                text::shortEuros(scenario->plan->costHighCents, language)));
    QString words;
    if (plan.fits) {
        words =
            tr("and %1 person-days of work, as the uncertain estimates have it.")
                .arg(rangeOf(roundedDays(plan.effortDays.p10), roundedDays(plan.effortDays.p90))) +
            QStringLiteral("\n\n");
    }
    m_cost->setText(words + tr("How good is this plan?") + u' ' + m_planner.qualityText());
    if (plan.isStale) {
        lines.push_back({{},
                         tr("The plan was made from inventory version %1; now it is %2.")
                             .arg(scenario->plan->inventoryVersion)
                             .arg(session->inventory().version),
                         openWaves,
                         Mark::Warning});
    }
    std::vector<model::InstallationId> consolidated;
    for (const session::QuarterFigures& quarter : plan.quarters) {
        consolidated.insert(consolidated.end(), quarter.systems.begin(), quarter.systems.end());
    }
    if (plan.fits) {
        lines.push_back(
            rowsFigure(tr("system(s) consolidated", nullptr, static_cast<int>(consolidated.size())),
                       tr("Consolidated"), consolidated));
        lines.push_back(rowsFigure(
            tr("system(s) not in time", nullptr, static_cast<int>(plan.notInTime.size())),
            tr("Not in time"), plan.notInTime));
        lines.back().mark = plan.notInTime.empty() ? Mark::Ok : Mark::Warning;
        lines.push_back({text::number(std::ssize(plan.binding), language),
                         tr("bottleneck(s): full in some quarter", nullptr,
                            static_cast<int>(plan.binding.size())),
                         openWaves});
    }
    m_cost->setFigures(lines);
}

void OverviewPage::fillCharts() {
    const session::Overview& overview = *m_state.overview();
    const bool hasQuarters = overview.plan && overview.plan->fits;
    m_loadCard->setVisible(hasQuarters);
    m_costCard->setVisible(hasQuarters);
    m_quarterRows.clear();
    m_quarterNames.clear();
    if (!hasQuarters) {
        return;
    }
    const auto& all = overview.plan->quarters;
    const auto isUsed = [](const session::QuarterFigures& one) {
        return one.days > 0 || !one.systems.empty() || one.executionCents != 0 ||
               one.targetsCents != 0 || one.bridgesCents != 0;
    };
    const auto first = std::find_if(all.begin(), all.end(), isUsed);
    const auto last = std::find_if(all.rbegin(), std::make_reverse_iterator(first), isUsed).base();
    const model::Language language = text::currentLanguage();
    const bool dark = isDark(palette());
    draw::BarChart load;
    load.amount = [language](double value) { return text::number(std::llround(value), language); };
    load.limitName = tr("Capacity");
    load.series = {{tr("Core team, person-days"), markColor(Mark::Information, dark)}};
    draw::BarChart costs;
    costs.amount = [language](double value) {
        return value == 0 ? QStringLiteral("0") : text::shortEuros(std::llround(value), language);
    };
    costs.series = {{tr("Work"), QColor(0x0072b2)},
                    {tr("Temporary bridges"), QColor(0xe69f00), Qt::BDiagPattern},
                    {tr("New solutions"), QColor(0x009e73), Qt::Dense4Pattern}};
    if (dark) {
        costs.series[0].color = QColor(0x56b4e9);
    }
    const model::Inventory& inventory = m_workbench.session()->inventory();
    for (auto it = first; it != last; ++it) {
        const int place = static_cast<int>(m_quarterNames.size());
        m_quarterNames << quarterName(it->wave);
        m_quarterRows.push_back(it->systems);
        load.series[0].values.push_back(static_cast<double>(it->days));
        load.limits.push_back(static_cast<double>(it->capacityDays));
        costs.series[0].values.push_back(static_cast<double>(it->executionCents));
        costs.series[1].values.push_back(static_cast<double>(it->bridgesCents));
        costs.series[2].values.push_back(static_cast<double>(it->targetsCents));
        const auto* phase = inventory.find<model::NamedPhase>(it->phase);
        const QString name = phase == nullptr ? QString() : text::qstring(phase->name, language);
        if (!load.bands.empty() && load.bands.back().name == name) {
            load.bands.back().last = place;
        } else if (!name.isEmpty()) {
            load.bands.push_back({place, place, name});
        }
    }
    load.labels = costs.labels = m_quarterNames;
    costs.bands = load.bands;
    m_load->setChart(tr("Work of the core team by quarter"), tr("Quarter"), std::move(load));
    m_costs->setChart(tr("Spent in each quarter: work, bridges and new solutions"), tr("Quarter"),
                      std::move(costs));
}

void OverviewPage::fillMilestones() {
    const model::Language language = text::currentLanguage();
    const session::Overview& overview = *m_state.overview();
    const model::Inventory& inventory = m_workbench.session()->inventory();
    std::vector<Figure> lines;
    int atRisk = 0;
    int past = 0;
    int more = 0;
    for (const session::MilestoneState& one : overview.milestones) {
        const bool isAtRisk = one.isAtRisk(overview.organisations);
        atRisk += isAtRisk ? 1 : 0;
        past += one.isPast ? 1 : 0;
        if (one.isPast || lines.size() >= listedMilestones) {
            more += one.isPast ? 0 : 1;
            continue;
        }
        QStringList parts;
        if (!one.late.empty()) {
            parts << tr("%1 of %n system(s) late", nullptr, one.due).arg(one.late.size());
        }
        if (one.complete) {
            parts << tr("%1 of %2 inventories complete")
                         .arg(*one.complete)
                         .arg(overview.organisations);
        }
        const auto* milestone = inventory.find<model::Milestone>(one.id);
        const QString name = text::qstring(milestone->name, language);
        Figure line{text::date(one.date, language),
                    parts.isEmpty()
                        ? name
                        : name + QStringLiteral(": ") + parts.join(QStringLiteral(", "))};
        line.mark = isAtRisk ? Mark::Warning : Mark::Ok;
        if (!one.late.empty()) {
            line.open = [this, name, ids = one.late] {
                m_workbench.requestRows(tr("Late for %1").arg(name), ids);
            };
        } else if (one.complete) {
            line.open = [this] { m_workbench.requestPage(models::PageId::Quality); };
        }
        lines.push_back(std::move(line));
    }
    QString words = atRisk == 0 ? tr("No milestone is at risk.")
                                : tr("%n milestone(s) at risk.", nullptr, atRisk);
    if (past > 0) {
        words += u' ' + tr("%n milestone(s) have passed.", nullptr, past);
    }
    if (more > 0) {
        words += u' ' + tr("%n later milestone(s) are not listed here.", nullptr, more);
    }
    m_milestones->setText(words);
    m_milestones->setFigures(lines);
}

} // namespace aallokko::gui
