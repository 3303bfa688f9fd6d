// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worst shares stand first: they are the ones to work on.
#include "app/gui/quality/overview_panel.h"

#include "app/gui/intake/severity_delegate.h"
#include "app/gui/quality/share_delegate.h"
#include "app/models/finding_tree.h"
#include "app/models/local_time.h"
#include "app/session/reviews.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace aallokko::gui {

OverviewPanel::OverviewPanel(models::Workbench& workbench, const models::QualityState& state,
                             QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_state(state) {
    makeLayout();
    connect(m_form, &QPushButton::clicked, this, [this] {
        if (organisation().isValid()) {
            Q_EMIT formWanted(organisation());
        }
    });
    connect(m_questions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_form->setEnabled(organisation().isValid()); });
    connect(m_questions, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT organisationChosen(index.siblingAtColumn(0).data().toString());
    });
    connect(m_shares, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_kind->currentIndex() == Organisations) {
            Q_EMIT organisationChosen(index.siblingAtColumn(0).data().toString());
        }
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OverviewPanel::fillShares);
    connect(m_shares->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OverviewPanel::showReview);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (shareOrganisation().isValid()) {
            Q_EMIT reviewWanted(shareOrganisation());
        }
    });
}

QTableView* OverviewPanel::makeView(const char* name, models::TextTable& table) {
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setModel(&table);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

void OverviewPanel::makeLayout() {
    m_questionTitle = new QLabel(this);
    m_form = new QPushButton(this);
    m_form->setObjectName(QStringLiteral("makeForm"));
    m_form->setEnabled(false);
    m_questions = makeView("questions", m_questionTable);
    m_questions->setItemDelegate(new SeverityDelegate(m_questions));
    auto* head = new QHBoxLayout;
    head->addWidget(m_questionTitle, 1);
    head->addWidget(m_form);
    auto* left = new QVBoxLayout;
    left->addLayout(head);
    left->addWidget(m_questions, 1);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("shareKind"));
    m_shares = makeView("completeness", m_shareTable);
    m_shares->setItemDelegateForColumn(1, new ShareDelegate(m_shares));
    m_review = new QPushButton(this);
    m_review->setObjectName(QStringLiteral("reviewOrganisation"));
    auto* shareHead = new QHBoxLayout;
    shareHead->addWidget(m_kind, 1);
    shareHead->addWidget(m_review);
    auto* right = new QVBoxLayout;
    right->addLayout(shareHead);
    right->addWidget(m_shares, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(left, 5);
    layout->addLayout(right, 4);
}

model::OrganisationId OverviewPanel::organisation() const {
    const int row = m_questions->currentIndex().row();
    const session::Quality* quality = m_state.quality();
    return quality == nullptr || row < 0 || row >= std::ssize(quality->questions)
               ? model::OrganisationId()
               : quality->questions[static_cast<std::size_t>(row)].organisation;
}

void OverviewPanel::fill() {
    fillQuestions();
    fillShares();
}

void OverviewPanel::fillQuestions() {
    const session::Session* session = m_workbench.session();
    const session::Quality* quality = m_state.quality();
    const int row = std::max(0, m_questions->currentIndex().row());
    std::vector<models::TextRow> rows;
    if (session != nullptr && quality != nullptr) {
        const model::Language language = text::currentLanguage();
        for (const rules::Question& question : quality->questions) {
            const auto count = std::ssize(question.rows);
            rows.push_back(
                {{models::organisationTitle(*session, question.organisation),
                  text::fieldLabel(question.field, session->catalogues().fields, language),
                  text::number(count, language)},
                 {QVariant(), QVariant(), static_cast<qlonglong>(count)},
                 static_cast<int>(question.severity),
                 {},
                 {}});
        }
    }
    m_questionTable.setRows(std::move(rows));
    if (row < m_questionTable.rowCount()) {
        m_questions->selectRow(row);
    }
    m_form->setEnabled(organisation().isValid());
    QHeaderView* header = m_questions->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

namespace {

models::TextRow shareRow(const QString& name, double share, const QString& toolTip) {
    const QString percent =
        text::number(std::llround(100 * share), text::currentLanguage()) + QStringLiteral(" %");
    return {{name, percent}, {name, share}, -1, {}, name + QStringLiteral(": ") + toolTip};
}

} // namespace

void OverviewPanel::addOrganisations(std::vector<models::TextRow>& rows) {
    std::vector<rules::Completeness> shares = m_state.quality()->organisations;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.share() < b.share(); });
    const session::Session& session = *m_workbench.session();
    for (const rules::Completeness& one : shares) {
        m_shareOrder.push_back(one.organisation);
        models::TextRow row = shareRow(models::organisationTitle(session, one.organisation),
                                       one.share(), tr("%n system(s)", nullptr, one.systems));
        const auto review = session::reviewOf(session.inventory(), one.organisation);
        row.cells << (review ? text::qstring(review->user) : QString());
        row.sortKeys << row.cells.last();
        if (review) {
            row.toolTip += QStringLiteral("\n") +
                           tr("Reviewed by %1, %2")
                               .arg(text::qstring(review->user), models::localTime(review->time));
        }
        rows.push_back(std::move(row));
    }
}

model::OrganisationId OverviewPanel::shareOrganisation() const {
    const int row = m_shares->currentIndex().row();
    return row < 0 || row >= std::ssize(m_shareOrder) ? model::OrganisationId()
                                                      : m_shareOrder[static_cast<std::size_t>(row)];
}

void OverviewPanel::showReview() {
    const session::Session* session = m_workbench.session();
    const model::OrganisationId id = shareOrganisation();
    const bool isReviewed =
        session != nullptr && session::reviewOf(session->inventory(), id).has_value();
    m_review->setEnabled(id.isValid());
    m_review->setText(isReviewed ? tr("Take back the review") : tr("Mark as reviewed"));
    m_review->setToolTip(tr("Open errors block this mark, and nothing else."));
}

void OverviewPanel::addSectors(std::vector<models::TextRow>& rows) const {
    const auto& domains = m_workbench.session()->catalogues().functions.domains;
    for (const rules::SectorCompleteness& one : m_state.quality()->sectors) {
        const auto it = std::find_if(domains.begin(), domains.end(), [&one](const auto& domain) {
            return domain.id == one.domain;
        });
        rows.push_back(shareRow(it == domains.end()
                                    ? tr("No function stated")
                                    : text::qstring(it->name, text::currentLanguage()),
                                one.share(), tr("%n system(s)", nullptr, one.systems)));
    }
}

void OverviewPanel::addReports(std::vector<models::TextRow>& rows) const {
    const model::Inventory& inventory = m_workbench.session()->inventory();
    const auto all = std::ssize(m_state.quality()->organisations);
    for (const rules::ReportReadiness& one : m_state.quality()->reports) {
        const auto* milestone = inventory.find<model::Milestone>(one.milestone);
        const model::Language language = text::currentLanguage();
        rows.push_back(shareRow(
            QStringLiteral("%1 %2").arg(text::date(one.date, language),
                                        milestone == nullptr
                                            ? text::qstring(one.milestone)
                                            : text::qstring(milestone->name, language)),
            all == 0 ? 0.0 : static_cast<double>(one.complete) / static_cast<double>(all),
            tr("%1 of %2 organisations have a complete inventory").arg(one.complete).arg(all)));
    }
}

void OverviewPanel::fillShares() {
    std::vector<models::TextRow> rows;
    const int row = m_shares->currentIndex().row();
    const int kind = m_kind->currentIndex();
    m_shareOrder.clear();
    if (m_workbench.session() != nullptr && m_state.quality() != nullptr) {
        kind == Reports   ? addReports(rows)
        : kind == Sectors ? addSectors(rows)
                          : addOrganisations(rows);
        if (kind == Sectors) {
            std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
                return a.sortKeys[1].toDouble() < b.sortKeys[1].toDouble();
            });
        }
    }
    QStringList titles{tr("Whose"), tr("Filled")};
    if (kind == Organisations) {
        titles << tr("Reviewed");
    }
    m_shareTable.setTitles(titles);
    m_shareTable.setRows(std::move(rows));
    m_shares->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < titles.size(); ++column) {
        m_shares->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    if (row >= 0 && row < std::ssize(m_shareOrder)) {
        m_shares->selectRow(row);
    }
    showReview();
}

void OverviewPanel::retranslate() {
    m_questionTitle->setText(tr("Questions that help most"));
    m_form->setText(tr("Make the form to send…"));
    m_form->setAccessibleName(tr("Make the form to send to the organisation of the question"));
    m_questionTable.setTitles({tr("Organisation"), tr("Field"), tr("Rows")}, {2});
    m_questions->setAccessibleName(tr("Questions that help most"));
    m_questions->setAccessibleDescription(tr("Enter shows the findings of the organisation."));
    const QSignalBlocker blocker(m_kind);
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("Completeness by organisation"), tr("Completeness by sector"),
                      tr("Complete inventories by report")});
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("What the completeness is shown by"));
    m_shares->setAccessibleName(tr("Completeness"));
    fill();
}

} // namespace aallokko::gui
