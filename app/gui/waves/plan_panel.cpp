// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges stand first: they say what the plan may cost; the gap only says how good it is.
#include "app/gui/waves/plan_panel.h"

#include "app/draw/bound_chart.h"
#include "app/gui/theme.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aallokko::gui {

BoundChart::BoundChart(const models::PlannerRun& run, QWidget* parent)
    : QWidget(parent), m_run(run) {
    setMinimumSize(fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 5);
}

QSize BoundChart::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 7};
}

void BoundChart::paintEvent(QPaintEvent*) {
    std::vector<draw::BoundPoint> points;
    for (const models::PlanPoint& point : m_run.points()) {
        draw::BoundPoint one;
        one.seconds = point.seconds;
        if (point.incumbent) {
            one.incumbent = static_cast<double>(*point.incumbent);
        }
        if (point.bound) {
            one.bound = static_cast<double>(*point.bound);
        }
        points.push_back(one);
    }
    const bool dark = isDark(palette());
    QColor gap = markColor(Mark::Information, dark);
    gap.setAlpha(40);
    QPainter painter(this);
    draw::drawBoundChart(painter, QRectF(rect()), points,
                         {palette().color(QPalette::WindowText), palette().color(QPalette::Mid),
                          markColor(Mark::Information, dark), markColor(Mark::Error, dark), gap,
                          font(), tr("Best plan so far"), tr("No plan can cost less")});
}

PlanPanel::PlanPanel(models::PlannerRun& run, models::PlanState& plan, QWidget* parent)
    : QFrame(parent), m_run(run), m_plan(plan) {
    setFrameShape(QFrame::StyledPanel);
    m_secondsName = new QLabel(this);
    m_seconds = new QDoubleSpinBox(this);
    m_seconds->setRange(1, 3600);
    m_seconds->setDecimals(0);
    m_seconds->setValue(30);
    m_seedName = new QLabel(this);
    m_seed = new QSpinBox(this);
    m_seed->setRange(0, 999999);
    m_seed->setValue(1);
    m_secondsName->setBuddy(m_seconds);
    m_seedName->setBuddy(m_seed);
    m_start = new QPushButton(this);
    m_stop = new QPushButton(this);
    m_range = new QLabel(this);
    QFont font = m_range->font();
    font.setBold(true);
    m_range->setFont(font);
    m_range->setWordWrap(true);
    m_quality = new QLabel(this);
    m_quality->setWordWrap(true);
    m_quality->setObjectName(QStringLiteral("quality"));
    m_capacity = new QPushButton(this);
    m_capacity->setObjectName(QStringLiteral("capacity"));
    m_chart = new BoundChart(run, this);

    auto* settings = new QGridLayout;
    // Two rows only: the board below needs the height.
    settings->addWidget(m_start, 0, 0, 1, 4);
    settings->addWidget(m_stop, 0, 0, 1, 4);
    settings->addWidget(m_secondsName, 1, 0);
    settings->addWidget(m_seconds, 1, 1);
    settings->addWidget(m_seedName, 1, 2);
    settings->addWidget(m_seed, 1, 3);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_range);
    words->addWidget(m_quality);
    words->addWidget(m_capacity, 0, Qt::AlignLeft);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(settings);
    layout->addSpacing(16);
    layout->addLayout(words, 1);
    layout->addSpacing(16);
    layout->addWidget(m_chart);

    connect(m_start, &QPushButton::clicked, this, &PlanPanel::start);
    connect(m_stop, &QPushButton::clicked, &run, &models::PlannerRun::cancel);
    connect(m_capacity, &QPushButton::clicked, this, &PlanPanel::showCapacity);
    connect(&run, &models::PlannerRun::progressed, this, &PlanPanel::refresh);
    connect(&run, &models::PlannerRun::changed, this, &PlanPanel::refresh);
    connect(&plan, &models::PlanState::changed, this, &PlanPanel::refresh);
    retranslate();
}

void PlanPanel::start() {
    m_run.start(m_seconds->value(), static_cast<std::uint64_t>(m_seed->value()));
}

void PlanPanel::setSeconds(double seconds) {
    m_seconds->setValue(seconds);
}

QString PlanPanel::rangeText() const {
    const model::Scenario* scenario = m_plan.scenario();
    if (scenario == nullptr || !scenario->plan || scenario->plan->costHighCents == 0) {
        return {};
    }
    const model::Language language = text::currentLanguage();
    return tr("This plan costs %1 – %2.")
        .arg(text::shortEuros(scenario->plan->costLowCents, language),
             text::shortEuros(scenario->plan->costHighCents, language));
}

void PlanPanel::refresh() {
    const bool isRunning = m_run.isRunning();
    m_start->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_seconds->setEnabled(!isRunning);
    m_seed->setEnabled(!isRunning);
    const QString range = rangeText();
    m_range->setText(range);
    m_range->setVisible(!range.isEmpty());
    QStringList lines{m_run.qualityText()};
    lines << m_run.conflicts();
    lines.removeAll(QString());
    m_quality->setText(lines.isEmpty() ? QString()
                                       : tr("How good is this plan?") + u' ' + lines.join(u'\n'));
    m_capacity->setVisible(!isRunning && !m_run.capacityTexts().isEmpty());
    m_chart->setVisible(!m_run.points().empty());
    m_quality->setToolTip(m_quality->text()); // a low window may cut its last line off
    m_chart->setAccessibleDescription(m_quality->text());
    m_chart->update();
}

/// A list that can be copied; not modal, so that the board can be looked at beside it.
void PlanPanel::showCapacity() {
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("capacityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What more capacity would save"));
    auto* explanation = new QLabel(tr("At most, by the lower bound: how much of it a plan can use "
                                      "shows when it is made anew."),
                                   dialog);
    explanation->setWordWrap(true);
    auto* list = new QPlainTextEdit(m_run.capacityTexts().join(u'\n'), dialog);
    list->setReadOnly(true);
    list->setAccessibleName(dialog->windowTitle());
    list->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(explanation);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const QSize letter = dialog->fontMetrics().size(0, QStringLiteral("n"));
    dialog->resize(90 * letter.width(), 22 * letter.height());
    dialog->show();
}

void PlanPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_start->setIcon(icon(QStringLiteral("plan"), palette()));
        m_stop->setIcon(icon(QStringLiteral("stop"), palette()));
    }
    QFrame::changeEvent(event);
}

void PlanPanel::retranslate() {
    m_secondsName->setText(tr("Time limit"));
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Time limit of the planner in seconds"));
    m_seedName->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed: the same number gives the same search"));
    m_seed->setToolTip(m_seed->accessibleName());
    m_start->setText(tr("Plan"));
    m_start->setAccessibleName(tr("Run the planner"));
    m_start->setIcon(icon(QStringLiteral("plan"), palette()));
    m_stop->setText(tr("Stop, keep the best"));
    m_stop->setAccessibleName(tr("Stop the planner and keep the best plan"));
    m_stop->setIcon(icon(QStringLiteral("stop"), palette()));
    m_chart->setAccessibleName(tr("Best plan and bound over time"));
    m_capacity->setText(tr("What more capacity would save …"));
    refresh();
}

} // namespace aallokko::gui
