// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assembly of the page and the one selection it shares with the rest of the program; the actions on
// cells are in cell_actions.cpp, columns, groups and views in view_actions.cpp, what leaves the
// program in output_actions.cpp.
#include "app/gui/inventory/page.h"

#include "app/gui/empty_state.h"
#include "app/gui/inventory/cell_delegate.h"
#include "app/gui/inventory/filter_row.h"
#include "app/gui/inventory/systems_view.h"
#include "app/gui/theme.h"
#include "app/models/roles.h"
#include "app/models/system_columns.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

int widthOf(model::FieldKey key) {
    switch (key) {
    case model::FieldKey::Name:
        return 30;
    case model::FieldKey::Organisation:
    case model::FieldKey::Purpose:
    case model::FieldKey::Functions:
        return 24;
    case model::FieldKey::ContractEnd:
        return 17;
    case model::FieldKey::Criticality:
    case model::FieldKey::Lifecycle:
        return 14;
    default:
        return 19;
    }
}

} // namespace

InventoryPage::InventoryPage(models::Workbench& workbench, models::PlanState& plan,
                             Preferences& preferences, QWidget* parent)
    : Page(parent), m_workbench(workbench), m_table(workbench, plan), m_filter(m_table),
      m_store(preferences) {
    makeActions();
    makeViewActions();
    makeColumnActions();
    makeOutputActions();
    QLayout* head = makeHead(); // before the table, so that Tab follows the reading order
    makeFilterRow();
    makeTable();
    makeLayout(head);
    connect(&m_filter, &models::SystemFilter::hitsChanged, this, &InventoryPage::showHits);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &InventoryPage::refresh);
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, &InventoryPage::refresh);
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, &InventoryPage::refresh);
    connect(&workbench, &models::Workbench::selectionChanged, this,
            &InventoryPage::followSelection);
    connect(&workbench, &models::Workbench::sessionChanged, this, &InventoryPage::fillGroupMenu);
    connect(&workbench, &models::Workbench::filterRequested, this, &InventoryPage::setFilter);
    retranslate();
    refresh();
}

void InventoryPage::makeTable() {
    m_view = new SystemsView(m_filter, this);
    m_view->setObjectName(QStringLiteral("systems"));
    auto* delegate = new CellDelegate(m_view, [this]() -> const model::FieldCatalogue* {
        const session::Session* session = m_workbench.session();
        return session == nullptr ? nullptr : &session->catalogues().fields;
    });
    connect(delegate, &CellDelegate::allRequested, this, &InventoryPage::setAll);
    m_view->setItemDelegate(delegate);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTabKeyNavigation(false);
    const int rowHeight = fontMetrics().height() + 10;
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(u'8') * 5);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const int letters = models::SystemTable::isPlanColumn(column)
                                ? 14
                                : widthOf(models::SystemTable::keyOf(column));
        header->resizeSection(column, fontMetrics().averageCharWidth() * letters);
        m_view->setColumnHidden(column, column >= models::SystemTable::defaultColumns());
    }
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &InventoryPage::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &InventoryPage::nameView);
    connect(m_view, &SystemsView::columnsChanged, this, &InventoryPage::nameView);
    m_view->addActions(editActions());
    connect(m_view, &QWidget::customContextMenuRequested, this, &InventoryPage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const bool isSystem = current.isValid() && !m_filter.isHeading(current);
                if (isSystem && !m_isFollowing) {
                    m_workbench.select(
                        model::InstallationId(current.data(models::SystemIdRole).toLongLong()));
                }
            });
}

QLayout* InventoryPage::makeHead() {
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    const auto button = [this, head](const char* name) {
        auto* made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setPopupMode(QToolButton::InstantPopup);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        // Toolbar buttons take no focus by themselves; these are the only way for some readers.
        made->setFocusPolicy(Qt::TabFocus);
        head->addWidget(made);
        return made;
    };
    m_views = button("inventoryViews");
    m_views->setMenu(m_viewMenu);
    m_grouping = button("inventoryGrouping");
    m_grouping->setMenu(m_groupMenu);
    m_columns = button("inventoryColumns");
    connect(m_columns, &QToolButton::clicked, this, &InventoryPage::chooseColumns);
    return head;
}

void InventoryPage::makeFilterRow() {
    m_filterRow = new FilterRow(this);
    connect(m_filterRow, &FilterRow::textChanged, this, [this](const QString& text) {
        // Typing into the filter selects nothing, whatever row comes first.
        m_isFollowing = true;
        m_filter.setQuery(text);
        m_isFollowing = false;
        followSelection();
        nameView();
    });
    connect(m_filterRow, &FilterRow::termRemoved, this, [this](int position) {
        m_filterRow->setText(m_filter.query().without(static_cast<std::size_t>(position)));
    });
}

void InventoryPage::makeLayout(QLayout* head) {
    auto* layout = new QVBoxLayout(this);
    m_noHits = new QLabel(this);
    m_noHits->setAlignment(Qt::AlignCenter);
    m_noHits->setWordWrap(true);

    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_filterRow);
    rows->addWidget(m_noHits);
    rows->addWidget(m_view, 1);
    m_empty = new EmptyState(QStringLiteral("inventory"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    layout->addLayout(head);
    layout->addWidget(m_counts);
    layout->addWidget(m_stack, 1);
}

QString InventoryPage::title() const {
    return tr("Inventory");
}

int InventoryPage::count() const {
    return m_table.rowCount() > 0 ? m_table.rowCount() : -1;
}

void InventoryPage::focusFilter() {
    m_filterRow->focusBox();
}

void InventoryPage::setFilter(const QString& text) {
    if (m_filterRow->text() == text) {
        m_filter.setQuery(text); // a list of the same name may hold other rows
    }
    m_filterRow->setText(text);
}

void InventoryPage::refresh() {
    const bool isEmpty = m_table.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    for (QWidget* button : {m_views, m_grouping, m_columns}) {
        button->setVisible(!isEmpty);
    }
    for (QAction* action : {m_do.save, m_do.print, m_do.pdf, m_do.choose, m_do.saveView}) {
        action->setEnabled(!isEmpty);
    }
    const session::SystemCounts counts = m_table.counts();
    const model::Language language = text::currentLanguage();
    m_counts->setVisible(!isEmpty);
    m_counts->setText(
        tr("%1 rows = %2 installations = %3 named products; %4 installations name no product")
            .arg(text::number(counts.rows, language), text::number(counts.installations, language),
                 text::number(counts.products, language), text::number(counts.unnamed, language)));
    showHits();
    Q_EMIT countChanged();
}

void InventoryPage::showHits() {
    const int hits = m_filter.hits();
    m_filterRow->setHits(tr("%n hit(s)", nullptr, hits));
    QStringList terms;
    for (const models::QueryTerm& term : m_filter.query().terms()) {
        terms << term.typed;
    }
    m_filterRow->setTerms(terms);
    m_noHits->setVisible(hits == 0 && !terms.isEmpty());
    m_noHits->setText(terms.size() == 1
                          ? tr("No system matches %1. Remove it to see all.").arg(terms.join(u' '))
                          : tr("No system matches all of: %1. Remove one of them.")
                                .arg(terms.join(QStringLiteral(", "))));
}

void InventoryPage::followSelection() {
    const int row = m_table.rowOf(m_workbench.selection());
    m_filter.reveal(row);
    const QModelIndex shown =
        m_filter.mapFromSource(m_table.index(row, std::max(0, m_view->currentIndex().column())));
    if (shown.isValid() && shown.row() == m_view->currentIndex().row()) {
        return;
    }
    m_isFollowing = true;
    m_view->setCurrentIndex(shown); // none while a filter hides the selected system
    if (shown.isValid()) {
        m_view->scrollTo(shown);
    }
    m_isFollowing = false;
}

// A list of systems ends with the project: a filter by one would show nothing at the next start.
QByteArray InventoryPage::saveState() const {
    models::InventoryView now = view();
    const auto& terms = m_filter.query().terms();
    const bool hasList = std::any_of(terms.begin(), terms.end(), [](const auto& term) {
        return term.kind == models::QueryTerm::Kind::List;
    });
    if (hasList) {
        now.filter.clear();
    }
    return QJsonDocument(models::toJson(now)).toJson(QJsonDocument::Compact);
}

void InventoryPage::restoreState(const QByteArray& state) {
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (!json.isEmpty()) {
        applyView(models::inventoryViewOf(json));
    }
}

void InventoryPage::restyle() {
    m_columns->setIcon(icon(QStringLiteral("columns"), palette()));
    m_views->setIcon(icon(QStringLiteral("save"), palette()));
    m_grouping->setIcon(icon(QStringLiteral("inventory"), palette()));
}

void InventoryPage::retranslate() {
    m_title->setText(title());
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_views->setToolTip(tr("Views: columns, order, filter and groups under a name"));
    m_filterRow->setBoxName(tr("Filter systems"),
                            tr("Filter: words, or terms such as owner:empty, cost>50000, wave:3"));
    const model::Language language = text::currentLanguage();
    const auto term = [language](const model::LocalText& text) {
        return text::qstring(text, language);
    };
    // The terms are words of the filter language, which knows all three.
    m_filterRow->setOffers(
        {{tr("no owner"), term({"omistaja:tyhjä", "ägare:tomt", "owner:empty"})},
         {tr("no criticality"),
          term({"kriittisyys:tyhjä", "kritikalitet:tomt", "criticality:empty"})},
         {tr("costs over 50 000 €"), term({"kustannus>50000", "kostnad>50000", "cost>50000"})},
         {tr("pinned"), term({"aalto:kiinnitetty", "våg:fäst", "wave:pinned"})},
         {tr("no wave needed"), term({"aalto:ei-tarvita", "våg:behövs-inte", "wave:not-needed"})},
         {tr("not in time"), term({"aalto:ei-ehdi", "våg:hinner-inte", "wave:not-in-time"})}});
    m_view->setAccessibleName(tr("Systems, one row for each installation"));
    m_empty->setText(tr("No systems yet. Drop an inventory file here, or open the example."));
    retranslateActions();
    restyle();
    refresh();
}

} // namespace aallokko::gui
