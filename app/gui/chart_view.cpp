// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen reader hears the bar in focus as the description of the chart; the table has them all.
#include "app/gui/chart_view.h"

#include "app/gui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace aallokko::gui {

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 9);
}

QSize ChartView::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 11};
}

draw::BarChartStyle ChartView::chartStyle() const {
    const bool dark = isDark(palette());
    return {palette().color(QPalette::WindowText),
            secondaryText(palette()),
            palette().color(QPalette::Mid),
            markColor(Mark::Error, dark),
            palette().color(QPalette::Highlight),
            font(),
            tr("too much")};
}

void ChartView::setChart(draw::BarChart chart) {
    m_chart = std::move(chart);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_chart.labels.size()) - 1));
    m_hovered = -1;
    setAccessibleDescription(describe(m_current));
    update();
}

QString ChartView::describe(int category) const {
    return category < 0 || category >= m_chart.labels.size()
               ? QString()
               : draw::describeCategory(m_chart, chartStyle(), category);
}

void ChartView::paintEvent(QPaintEvent*) {
    draw::BarChart chart = m_chart;
    chart.current = hasFocus() ? m_current : m_hovered;
    QPainter painter(this);
    draw::drawBarChart(painter, QRectF(rect()), chart, chartStyle());
}

void ChartView::goTo(int category) {
    if (m_chart.labels.isEmpty()) {
        return;
    }
    m_current = std::clamp(category, 0, static_cast<int>(m_chart.labels.size()) - 1);
    setAccessibleDescription(describe(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QToolTip::showText(mapToGlobal(QPoint(width() / 3, 0)), describe(m_current), this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_current - 1);
        break;
    case Qt::Key_Right:
        goTo(m_current + 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(static_cast<int>(m_chart.labels.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_chart.labels.isEmpty()) {
            Q_EMIT activated(m_current);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const int category = draw::barAt(QRectF(rect()), m_chart, chartStyle(), event->position());
    if (category != m_hovered) {
        m_hovered = category;
        update();
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int category = draw::barAt(QRectF(rect()), m_chart, chartStyle(), event->position());
    if (category >= 0 && event->button() == Qt::LeftButton) {
        m_current = category;
        Q_EMIT activated(category);
    }
}

void ChartView::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int category =
            draw::barAt(QRectF(rect()), m_chart, chartStyle(), QPointF(help->pos()));
        QToolTip::showText(help->globalPos(), describe(category), this);
        return true;
    }
    return QWidget::event(event);
}

ChartPanel::ChartPanel(const char* name, QWidget* parent) : QWidget(parent) {
    m_title = new QLabel(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_asTable = new QToolButton(this);
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setObjectName(QLatin1String(name) + QStringLiteral("AsTable"));
    m_view = new ChartView(this);
    m_view->setObjectName(QLatin1String(name));
    m_table = new QTableView(this);
    m_table->setObjectName(QLatin1String(name) + QStringLiteral("Table"));
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_asTable, &QToolButton::toggled, this,
            [this](bool isOn) { m_stack->setCurrentIndex(isOn ? 1 : 0); });
    connect(m_view, &ChartView::activated, this, &ChartPanel::activated);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.row()); });
    retranslate();
}

bool ChartPanel::isTable() const {
    return m_asTable->isChecked();
}

void ChartPanel::setTable(bool isTable) {
    m_asTable->setChecked(isTable);
}

void ChartPanel::setChart(const QString& title, const QString& categoryTitle,
                          draw::BarChart chart) {
    m_title->setText(title);
    m_categoryTitle = categoryTitle;
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_view->setChart(std::move(chart));
    m_asTable->setAccessibleName(tr("%1 as a table").arg(title));
    fillTable();
}

void ChartPanel::fillTable() {
    const draw::BarChart& chart = m_view->chart();
    QStringList titles{m_categoryTitle};
    QList<int> numeric;
    for (const draw::BarSeries& series : chart.series) {
        titles << series.name;
    }
    if (!chart.limits.empty()) {
        titles << chart.limitName;
    }
    std::vector<models::TextRow> rows;
    for (int i = 0; i < chart.labels.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        QStringList cells{chart.labels[i]};
        for (const draw::BarSeries& series : chart.series) {
            cells << chart.amount(place < series.values.size() ? series.values[place] : 0.0);
        }
        if (place < chart.limits.size()) {
            cells << chart.amount(chart.limits[place]);
        }
        rows.push_back({cells, {}, -1, {}, m_view->describe(i)});
    }
    for (int column = 1; column < titles.size(); ++column) {
        numeric << column;
    }
    m_rows.setTitles(titles, numeric);
    m_rows.setRows(std::move(rows));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
}

void ChartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ChartPanel::retranslate() {
    m_asTable->setText(tr("As a table"));
    m_asTable->setToolTip(tr("Show the figures of the chart as a table"));
}

} // namespace aallokko::gui
