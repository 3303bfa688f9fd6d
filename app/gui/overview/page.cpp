// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly of the page and the count explained; what the cards say is in people_cards.cpp and
// plan_cards.cpp.
#include "app/gui/overview/page.h"

#include "app/gui/chart_view.h"
#include "app/gui/empty_state.h"
#include "app/gui/overview/figure_line.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QDataStream>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

constexpr int mostColumns = 3;
constexpr quint32 stateVersion = 1;

} // namespace

OverviewPage::OverviewPage(models::Workbench& workbench, models::PlannerRun& planner,
                           QWidget* parent)
    : Page(parent), m_workbench(workbench), m_planner(planner), m_state(workbench) {
    makeLayout();
    connect(&m_state, &models::OverviewState::changed, this, &OverviewPage::refresh);
    connect(&m_planner, &models::PlannerRun::progressed, this, &OverviewPage::fillCost);
    connect(&m_planner, &models::PlannerRun::changed, this, &OverviewPage::fillCost);
    connect(m_counts, &QLabel::linkActivated, this, &OverviewPage::openCount);
    const auto openQuarter = [this](int bar) {
        const auto place = static_cast<std::size_t>(bar);
        if (place < m_quarterRows.size()) {
            m_workbench.requestRows(tr("Consolidated in %1").arg(m_quarterNames[bar]),
                                    m_quarterRows[place]);
        }
    };
    connect(m_load, &ChartPanel::activated, this, openQuarter);
    connect(m_costs, &ChartPanel::activated, this, openQuarter);
    retranslate();
}

void OverviewPage::makeLayout() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("overviewCounts"));
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget(m_scroll);
    m_cost = new Card("costCard", m_body);
    m_questions = new Card("questionsCard", m_body);
    m_answers = new Card("answersCard", m_body);
    m_findings = new Card("findingsCard", m_body);
    m_decisions = new Card("decisionsCard", m_body);
    m_changes = new Card("changesCard", m_body);
    m_milestones = new Card("milestonesCard", m_body);
    m_loadCard = new Card("loadCard", m_body);
    m_costCard = new Card("spendingCard", m_body);
    m_load = new ChartPanel("loadChart", m_loadCard);
    m_loadCard->addWidget(m_load);
    m_costs = new ChartPanel("spendingChart", m_costCard);
    m_costCard->addWidget(m_costs);
    auto* columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 6, 0);
    columns->setSpacing(10);
    for (int i = 0; i < mostColumns; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(10);
        columns->addLayout(column, 1);
        m_columns.push_back(column);
    }
    m_scroll->setWidget(m_body);
    m_empty = new EmptyState(QStringLiteral("overview"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addWidget(m_stack, 1);
}

// As many columns as leave each card readable; the order within a column is that of weight.
void OverviewPage::arrange() {
    const int letter = fontMetrics().averageCharWidth();
    const int count = std::clamp(width() / (letter * 63), 1, mostColumns);
    if (count == m_columnCount) {
        return;
    }
    m_columnCount = count;
    m_cards.clear();
    using Cards = std::vector<QWidget*>;
    const std::vector<Cards> plans =
        count == 1 ? std::vector<Cards>{{m_cost, m_questions, m_findings, m_decisions, m_loadCard,
                                         m_costCard, m_milestones, m_answers, m_changes}}
        : count == 2
            ? std::vector<Cards>{{m_cost, m_loadCard, m_costCard, m_milestones},
                                 {m_questions, m_findings, m_decisions, m_answers, m_changes}}
            : std::vector<Cards>{{m_cost, m_questions, m_changes},
                                 {m_loadCard, m_costCard, m_milestones},
                                 {m_findings, m_decisions, m_answers}};
    auto* row = static_cast<QHBoxLayout*>(m_body->layout());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        while (QLayoutItem* item = m_columns[i]->takeAt(0)) {
            delete item;
        }
        row->setStretch(static_cast<int>(i), i < plans.size() ? 1 : 0);
        if (i >= plans.size()) {
            continue;
        }
        for (QWidget* card : plans[i]) {
            m_columns[i]->addWidget(card);
            m_cards.push_back(card);
        }
        m_columns[i]->addStretch(1);
    }
    orderFocus();
}

// Tab goes through the cards in reading order, whatever was made first.
void OverviewPage::orderFocus() {
    QWidget* before = m_counts;
    for (const QWidget* card : m_cards) {
        for (QWidget* widget : card->findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                setTabOrder(before, widget);
                before = widget;
            }
        }
    }
}

QString OverviewPage::title() const {
    return tr("Overview");
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_state.setWatched(true);
}

void OverviewPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::refresh() {
    const session::Session* session = m_workbench.session();
    const bool hasSystems = session != nullptr && !session->systems().systems().empty();
    m_stack->setCurrentIndex(hasSystems ? 0 : 1);
    m_counts->setVisible(hasSystems);
    const bool isKnown = hasSystems && m_state.overview() != nullptr;
    m_body->setVisible(isKnown);
    if (isKnown) {
        if (m_generation != m_state.generation()) {
            m_generation = m_state.generation();
            showCounts();
            fillCards();
        }
    } else {
        m_counts->setText(tr("Reading the project…"));
    }
}

// "850 rows = x installations = y products" (M16), each part a link to its rows.
void OverviewPage::showCounts() {
    const model::Language language = text::currentLanguage();
    const session::SystemCounts& counts = m_state.overview()->counts;
    const auto part = [language](const char* link, const QString& words, int count) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QLatin1String(link), words.arg(text::number(count, language)));
    };
    const QString plain = tr("%1 = %2 = %3; %4");
    m_counts->setText(
        plain.arg(part("rows", tr("%1 rows"), counts.rows),
                  part("installations", tr("%1 installations"), counts.installations),
                  part("products", tr("%1 named products"), counts.products),
                  part("unnamed", tr("%1 installations name no product"), counts.unnamed)));
    m_counts->setAccessibleName(plain.arg(
        tr("%1 rows").arg(text::number(counts.rows, language)),
        tr("%1 installations").arg(text::number(counts.installations, language)),
        tr("%1 named products").arg(text::number(counts.products, language)),
        tr("%1 installations name no product").arg(text::number(counts.unnamed, language))));
}

void OverviewPage::openCount(const QString& which) {
    const bool isNamed = which == QStringLiteral("products");
    if (!isNamed && which != QStringLiteral("unnamed")) {
        m_workbench.requestFilter({});
        return;
    }
    std::vector<model::InstallationId> ids;
    for (const model::SystemView& system : m_workbench.session()->systems().systems()) {
        if ((system.product != nullptr) == isNamed) {
            ids.push_back(system.id());
        }
    }
    m_workbench.requestRows(isNamed ? tr("Named product") : tr("No named product"), std::move(ids));
}

void OverviewPage::fillCards() {
    fillCost();
    fillQuestions();
    fillAnswers();
    fillFindings();
    fillDecisions();
    fillChanges();
    fillMilestones();
    fillCharts();
    orderFocus();
}

Figure OverviewPage::rowsFigure(const QString& words, const QString& listName,
                                const std::vector<model::InstallationId>& ids) const {
    Figure figure{text::number(std::ssize(ids), text::currentLanguage()), words};
    if (!ids.empty()) {
        figure.open = [this, listName, ids] { m_workbench.requestRows(listName, ids); };
        figure.hint = tr("Shows these systems in the inventory");
    }
    return figure;
}

QString OverviewPage::quarterName(int wave) const {
    return text::wave(m_workbench.session()->inventory().grid(), wave, text::currentLanguage());
}

QByteArray OverviewPage::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_load->isTable() << m_costs->isTable();
    return state;
}

void OverviewPage::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    quint32 version = 0;
    bool isLoadTable = false;
    bool isCostTable = false;
    stream >> version >> isLoadTable >> isCostTable;
    if (stream.status() == QDataStream::Ok && version == stateVersion) {
        m_load->setTable(isLoadTable);
        m_costs->setTable(isCostTable);
    }
}

void OverviewPage::restyle() {
    m_generation = -1;
    refresh();
}

void OverviewPage::retranslate() {
    m_title->setText(title());
    m_empty->setText(tr("Here stands how the region is doing: what is in, what is wrong, what is "
                        "decided and what the plan costs.\nThere are no systems yet: import the "
                        "first inventory, or look around in the example."));
    m_cost->setTitle(tr("What the plan costs"));
    m_questions->setTitle(tr("Questions that help most"));
    m_answers->setTitle(tr("What is in"));
    m_findings->setTitle(tr("What is wrong"));
    m_decisions->setTitle(tr("What is decided"));
    m_changes->setTitle(tr("What changed since yesterday"));
    m_milestones->setTitle(tr("Milestones"));
    m_loadCard->setTitle(tr("Load against capacity"));
    m_costCard->setTitle(tr("Cost over time"));
    m_generation = -1;
    refresh();
}

} // namespace aallokko::gui
