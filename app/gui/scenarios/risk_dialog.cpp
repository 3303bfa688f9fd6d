// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two charts with the same two series: whether all are in time, and how many of them are.
#include "app/gui/scenarios/risk_dialog.h"

#include "app/gui/chart_view.h"
#include "app/gui/theme.h"
#include "app/session/risk_texts.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace aallokko::gui {

namespace {

enum DriverColumn { Share, System, Organisation, Delay };

draw::BarChart chartOf(const plan::PlanningProblem& problem,
                       const std::vector<plan::QuarterHold>& holds, const QStringList& names,
                       bool dark) {
    const model::Language language = text::currentLanguage();
    draw::BarChart chart;
    chart.isStacked = false;
    chart.amount = [language](double percent) { return text::percent(percent, language); };
    chart.series = {{names[0], QColor(dark ? 0x56b4e9 : 0x0072b2)},
                    {names[1], QColor(0xe69f00), Qt::BDiagPattern}};
    for (const plan::QuarterHold& hold : holds) {
        chart.labels << session::riskQuarter(problem, hold.wave, language);
        chart.series[0].values.push_back(100 * hold.allInTime);
        chart.series[1].values.push_back(100 * hold.meanInTime);
    }
    return chart;
}

} // namespace

RiskDialog::RiskDialog(const QString& planName, const models::RiskAnswer& answer, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("How likely the plan %1 holds").arg(planName));
    const plan::PlanningProblem& problem = answer.answers.problem();
    auto* words = new QLabel(
        session::riskSentences(problem, answer.answers.plan(), answer.risk, text::currentLanguage())
            .join(u'\n'),
        this);
    words->setObjectName(QStringLiteral("riskWords"));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const bool dark = isDark(palette());
    const QStringList names{tr("All in time"), tr("Share in time, on average")};
    m_planned = new ChartPanel("riskPlanned", this);
    m_planned->setChart(text::sentence("risk.planned", {}), tr("Quarter"),
                        chartOf(problem, answer.risk.planned, names, dark));
    m_due = new ChartPanel("riskDue", this);
    m_due->setChart(text::sentence("risk.due", {}), tr("Quarter"),
                    chartOf(problem, answer.risk.due, names, dark));
    m_due->setVisible(!answer.risk.due.empty());
    auto* delaying = new QLabel(
        text::sentence(answer.risk.drivers.empty() ? "risk.no_drivers" : "risk.drivers", {}), this);
    delaying->setWordWrap(true);
    fillDrivers(answer);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(16);
    charts->addWidget(m_planned, 1);
    charts->addWidget(m_due, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(charts, 1);
    layout->addWidget(delaying);
    layout->addWidget(m_drivers, 1);
    layout->addWidget(buttons);
    m_drivers->setVisible(!answer.risk.drivers.empty());
    fit();
}

void RiskDialog::fillDrivers(const models::RiskAnswer& answer) {
    const model::Language language = text::currentLanguage();
    std::vector<models::TextRow> rows;
    for (const plan::Driver& driver : answer.risk.drivers) {
        const plan::SystemInfo& system =
            answer.answers.problem().systems[static_cast<std::size_t>(driver.system)];
        models::TextRow row;
        row.cells << text::percent(100 * driver.share, language) << text::qstring(system.name)
                  << text::qstring(system.organisation)
                  << text::decimal({std::llround(driver.meanDelay * 100)}, language);
        row.system = system.id;
        rows.push_back(std::move(row));
    }
    m_rows.setTitles({tr("Share of the delay"), tr("System"), tr("Organisation"),
                      tr("Own delay on average, quarters")},
                     {Share, Delay});
    m_rows.setRows(std::move(rows));
    m_drivers = new QTableView(this);
    m_drivers->setObjectName(QStringLiteral("riskDrivers"));
    m_drivers->setAccessibleName(tr("Systems that delay the plan most"));
    m_drivers->setAccessibleDescription(tr("Enter shows the system in the inventory."));
    m_drivers->setModel(&m_rows);
    m_drivers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_drivers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_drivers->setShowGrid(false);
    m_drivers->setAlternatingRowColors(true);
    m_drivers->setTabKeyNavigation(false);
    m_drivers->verticalHeader()->hide();
    m_drivers->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_drivers->horizontalHeader()->setHighlightSections(false);
    m_drivers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_drivers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_drivers->horizontalHeader()->setSectionResizeMode(System, QHeaderView::Stretch);
    connect(m_drivers, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT systemChosen(m_rows.row(index.row()).system);
    });
}

/// As large as the charts want, on whatever screen there is.
void RiskDialog::fit() {
    const int letter = fontMetrics().averageCharWidth();
    const QSize room = screen()->availableGeometry().size() * 0.9;
    resize(QSize(letter * 150, fontMetrics().height() * 42).boundedTo(room));
}

} // namespace aallokko::gui
