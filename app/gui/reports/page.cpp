// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly and choices; files, letters and printing are in page_actions.cpp.
#include "app/gui/reports/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/page_head.h"
#include "app/gui/reports/paper_view.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

constexpr int largestSample = 9999;
constexpr int largestSeed = 999999;

const char* const audienceCodes[] = {"report.audience.public", "report.audience.staff",
                                     "report.audience.internal", "report.audience.steering"};

} // namespace

ReportsPage::ReportsPage(models::Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_state(workbench) {
    makeActions();
    makeLayout();
    connect(&m_state, &ReportState::changed, this, &ReportsPage::refresh);
    const auto fill = [this] {
        fillOrganisations();
        fillPlans();
        ask();
    };
    connect(&workbench, &models::Workbench::sessionChanged, this, fill);
    connect(&workbench, &models::Workbench::planStored, this, &ReportsPage::fillPlans);
    connect(&workbench, &models::Workbench::edited, this, [this] {
        fillOrganisations();
        fillPlans();
    });
    connect(&workbench, &models::Workbench::sessionAboutToChange, this, [this] {
        delete std::exchange(m_job, nullptr);
        m_view->setPaper(nullptr);
    });
    retranslate();
    m_audience->setCurrentIndex(static_cast<int>(exchange::Audience::Internal));
    ask();
    refresh();
}

ReportsPage::~ReportsPage() {
    delete m_job;
}

void ReportsPage::makeLayout() {
    m_head = new PageHead("reportCounts", this);
    m_head->addButton(m_save, "reportSave");
    m_head->addButton(m_print, "reportPrint");
    m_head->addButton(m_letters, "reportLetters");
    m_stack = new QStackedWidget(this);
    auto* content = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(makeBody(), 1);
    m_empty = new EmptyState(QStringLiteral("reports"), this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
}

QWidget* ReportsPage::makeChoices() {
    auto* choices = new QWidget(this);
    auto* form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](QComboBox*& box, const char* name) {
        box = new QComboBox(choices);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        auto* label = new QLabel(choices);
        label->setBuddy(box);
        form->addRow(label, box);
        m_names << label;
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::ask);
    };
    add(m_kind, "reportKind");
    add(m_organisation, "reportOrganisation");
    add(m_audience, "reportAudience");
    add(m_language, "reportLanguage");
    connect(m_language, &QComboBox::activated, this, [this] { m_isLanguageChosen = true; });
    add(m_plan, "reportPlan");
    const auto addNumber = [&](QLabel*& label, QSpinBox*& box, const char* name, int least,
                               int most, int value) {
        label = new QLabel(choices);
        box = new QSpinBox(choices);
        box->setObjectName(QLatin1String(name));
        box->setRange(least, most);
        box->setValue(value);
        label->setBuddy(box);
        form->addRow(label, box);
        connect(box, &QSpinBox::valueChanged, this, &ReportsPage::ask);
    };
    addNumber(m_sizeName, m_size, "reportSampleSize", 1, largestSample, 30);
    addNumber(m_seedName, m_seed, "reportSampleSeed", 0, largestSeed, 1);
    return choices;
}

QWidget* ReportsPage::makeBody() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    auto* side = new QWidget(splitter);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(makeChoices());
    m_sectionsName = new QLabel(side);
    m_sections = new QListWidget(side);
    m_sections->setObjectName(QStringLiteral("reportSections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setTextElideMode(Qt::ElideRight);
    connect(m_sections, &QListWidget::currentRowChanged, this, &ReportsPage::goToSection);
    connect(m_sections, &QListWidget::itemActivated, this,
            [this] { goToSection(m_sections->currentRow()); });
    m_leftOutName = new QLabel(side);
    m_leftOutName->setWordWrap(true);
    m_leftOut = new QTreeWidget(side);
    m_leftOut->setObjectName(QStringLiteral("reportLeftOut"));
    m_leftOut->setColumnCount(1);
    m_leftOut->setHeaderHidden(true);
    m_leftOut->setWordWrap(true);
    rows->addWidget(m_sectionsName);
    rows->addWidget(m_sections, 3);
    rows->addWidget(m_leftOutName);
    rows->addWidget(m_leftOut, 2);
    m_pages = new QStackedWidget(splitter);
    m_view = new PaperView(m_pages);
    m_view->setObjectName(QStringLiteral("reportPages"));
    m_view->addActions({m_zoomIn, m_zoomOut, m_fit});
    connect(m_view, &PaperView::pageChanged, this, &ReportsPage::showCounts);
    m_wait = new QLabel(m_pages);
    m_wait->setObjectName(QStringLiteral("reportWait"));
    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setWordWrap(true);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_wait);
    splitter->addWidget(side);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 46, 900});
    return splitter;
}

QString ReportsPage::title() const {
    return tr("Reports");
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_state.setWatched(true);
}

void ReportsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_state.setWatched(false);
}

// Every box keeps its choice when its words change.
void ReportsPage::fillChoices() {
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        const QSignalBlocker blocker(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(chosen);
    };
    QStringList kinds;
    for (const char* kind : {"interim", "waves", "letter", "audit"}) {
        kinds << text::sentence(std::string("report.kind.") + kind, {});
    }
    QStringList audiences;
    for (const char* code : audienceCodes) {
        audiences << text::sentence(code, {});
    }
    fill(m_kind, kinds);
    fill(m_audience, audiences);
    fill(m_language,
         {QStringLiteral("Suomi"), QStringLiteral("Svenska"), QStringLiteral("English")});
    if (!m_isLanguageChosen) {
        m_language->setCurrentIndex(static_cast<int>(text::currentLanguage()));
    }
    fillOrganisations();
    fillPlans();
}

void ReportsPage::fillOrganisations() {
    const QSignalBlocker blocker(m_organisation);
    const QVariant chosen = m_organisation->currentData();
    m_organisation->clear();
    m_organisation->addItem(tr("Whole region"), qlonglong{0});
    if (const session::Session* session = m_workbench.session()) {
        for (const rules::Completeness& one :
             rules::completenessOf(session->systems(), session->catalogues().fields)) {
            const auto* organisation =
                session->inventory().find<model::Organisation>(one.organisation);
            m_organisation->addItem(text::qstring(organisation->name, text::currentLanguage()),
                                    static_cast<qlonglong>(one.organisation.value()));
        }
    }
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(chosen)));
}

void ReportsPage::fillPlans() {
    const QSignalBlocker blocker(m_plan);
    const QVariant chosen = m_plan->currentData();
    m_plan->clear();
    if (const session::Session* session = m_workbench.session()) {
        for (const auto& [id, scenario] : session->inventory().all<model::Scenario>()) {
            if (scenario.plan) {
                m_plan->addItem(text::qstring(scenario.name.empty() ? id : scenario.name),
                                text::qstring(id));
            }
        }
    }
    if (m_plan->count() == 0) {
        m_plan->addItem(tr("no plan yet"), QString());
    }
    const int again = m_plan->findData(chosen);
    m_plan->setCurrentIndex(again >= 0 ? again
                                       : std::max(0, m_plan->findData(QStringLiteral("plan"))));
    m_plan->setEnabled(m_plan->count() > 1);
}

void ReportsPage::ask() {
    session::ReportRequest request;
    request.kind = static_cast<exchange::ReportKind>(std::max(0, m_kind->currentIndex()));
    request.audience = static_cast<exchange::Audience>(std::max(0, m_audience->currentIndex()));
    request.language = static_cast<model::Language>(std::max(0, m_language->currentIndex()));
    request.organisation = model::OrganisationId(m_organisation->currentData().toLongLong());
    request.sampleSize = m_size->value();
    request.sampleSeed = static_cast<std::uint64_t>(m_seed->value());
    const bool isAudit = request.kind == exchange::ReportKind::Audit;
    for (QWidget* one : {static_cast<QWidget*>(m_sizeName), static_cast<QWidget*>(m_size),
                         static_cast<QWidget*>(m_seedName), static_cast<QWidget*>(m_seed)}) {
        one->setVisible(isAudit);
    }
    m_state.ask(request, m_plan->currentData().toString().toStdString());
}

void ReportsPage::refresh() {
    const bool hasProject =
        m_workbench.session() != nullptr && !m_workbench.session()->systems().systems().empty();
    m_stack->setCurrentIndex(hasProject ? 0 : 1);
    m_head->setButtonsVisible(hasProject);
    if (m_generation != m_state.generation()) {
        m_generation = m_state.generation();
        m_view->setPaper(m_state.paper());
        showSections();
        showRedactions();
    }
    const bool hasPaper = m_state.paper() != nullptr;
    m_pages->setCurrentIndex(hasPaper ? 0 : 1);
    const bool isNobody = m_state.request().kind == exchange::ReportKind::Letter &&
                          !m_state.request().organisation.isValid();
    m_wait->setText(m_state.isRunning() ? tr("The report is being made…")
                    : isNobody
                        ? tr("Choose the organisation that the letter is for, or write letters to "
                             "all of them.")
                        : QString());
    for (QAction* action : {m_save, m_print}) {
        action->setEnabled(hasPaper && !isWriting());
    }
    m_letters->setEnabled(m_state.basis() != nullptr && !isWriting());
    showCounts();
}

void ReportsPage::showCounts() {
    const auto paper = m_state.paper();
    m_head->setCounts(paper == nullptr ? QString()
                                       : tr("Page %1 of %2 · inventory version %3")
                                             .arg(m_view->currentPage() + 1)
                                             .arg(paper->pageCount())
                                             .arg(m_state.basis()->inventory->version));
    m_view->setAccessibleDescription(
        paper == nullptr
            ? QString()
            : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(paper->pageCount()));
}

void ReportsPage::showSections() {
    const QSignalBlocker blocker(m_sections);
    m_sections->clear();
    const auto paper = m_state.paper();
    if (paper == nullptr) {
        return;
    }
    for (const draw::PaperHeading& heading : paper->headings()) {
        auto* item = new QListWidgetItem(
            QString(heading.level > 1 ? 4 : 0, u' ') +
                QStringLiteral("%1  %2").arg(heading.title).arg(heading.page + 1),
            m_sections);
        item->setToolTip(tr("%1, page %2").arg(heading.title).arg(heading.page + 1));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        item->setData(Qt::UserRole, heading.page);
    }
}

void ReportsPage::showRedactions() {
    m_leftOut->clear();
    const auto paper = m_state.paper();
    const auto& all =
        paper == nullptr ? std::vector<exchange::Redaction>() : paper->report().redactions;
    m_leftOutName->setText(paper == nullptr ? QString()
                           : all.empty()    ? tr("Nothing is left out for this audience.")
                                         : tr("Left out for this audience: %n field(s), by ground",
                                              nullptr, static_cast<int>(all.size())));
    m_leftOut->setVisible(!all.empty());
    QTreeWidgetItem* grounds[5] = {};
    for (const exchange::Redaction& one : all) {
        QTreeWidgetItem*& ground = grounds[static_cast<std::size_t>(one.ground)];
        if (ground == nullptr) {
            const QString text =
                text::sentence(std::string("redaction.ground.") + exchange::nameOf(one.ground), {});
            ground = new QTreeWidgetItem(m_leftOut, {text});
            ground->setToolTip(0, text);
            ground->setExpanded(true);
        }
        ground->addChild(new QTreeWidgetItem({one.field}));
    }
    m_leftOut->expandAll();
}

void ReportsPage::goToSection(int row) {
    if (const QListWidgetItem* item = m_sections->item(row)) {
        m_view->goToPage(item->data(Qt::UserRole).toInt());
    }
}

void ReportsPage::retranslate() {
    m_head->setTitle(title());
    const QStringList names{tr("Report"), tr("Of"), tr("For"), tr("Language"), tr("Plan")};
    for (int i = 0; i < names.size(); ++i) {
        m_names[i]->setText(names[i]);
    }
    m_kind->setAccessibleName(tr("Kind of report"));
    m_organisation->setAccessibleName(tr("Organisation that the report is of"));
    m_audience->setAccessibleName(tr("Audience of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_plan->setAccessibleName(tr("Plan in the report"));
    m_sizeName->setText(tr("Sample"));
    m_size->setAccessibleName(tr("Systems in the sample"));
    m_seedName->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed of the sample"));
    m_seed->setToolTip(tr("The same seed draws the same systems"));
    m_sectionsName->setText(tr("Sections"));
    m_sections->setAccessibleName(tr("Sections of the report with their pages"));
    m_leftOut->setAccessibleName(tr("Fields left out, by ground"));
    m_view->setAccessibleName(tr("Pages of the report"));
    m_save->setText(tr("&Save the report…"));
    m_save->setToolTip(tr("As PDF, as a web page that screen readers can follow, or as tables"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Preview, printer and PDF are the same pages"));
    m_letters->setText(tr("&Letters to all…"));
    m_letters->setToolTip(tr("A letter to each organisation, into one folder"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_fit->setText(tr("&Fit the width"));
    m_empty->setText(tr("Here are the reports: interim report, wave plan, letters to the "
                        "organisations and audit report.\nThere are no systems to report on yet: "
                        "import an inventory, or open the example."));
    fillChoices();
    m_generation = -1;
    refresh();
}

} // namespace aallokko::gui
