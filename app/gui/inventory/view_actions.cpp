// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the rows of the Inventory page are shown: columns, groups, and views that keep both with the
// order and the filter under a name.
#include "app/gui/inventory/column_dialog.h"
#include "app/gui/inventory/filter_row.h"
#include "app/gui/inventory/page.h"
#include "app/gui/inventory/systems_view.h"
#include "app/models/system_columns.h"
#include "core/text/messages.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <optional>

namespace aallokko::gui {

namespace {

using model::FieldKey;

/// Those that people group by; all others stand in the submenus below.
constexpr std::array usualGroups{FieldKey::Organisation, FieldKey::Functions, FieldKey::Vendor,
                                 FieldKey::Criticality,  FieldKey::Lifecycle, FieldKey::Disposition,
                                 FieldKey::ContractEnd};

std::optional<models::InventoryView> findShipped(const QString& id, model::Language language) {
    for (const models::InventoryView& view : models::shippedViews(language)) {
        if (!id.isEmpty() && view.id == id) {
            return view;
        }
    }
    return std::nullopt;
}

enum ColumnVerb { HideVerb, FitVerb, FitAllVerb, LeftVerb, RightVerb, GroupVerb, ColumnVerbCount };

} // namespace

void InventoryPage::makeViewActions() {
    m_viewMenu = new QMenu(this);
    m_groupMenu = new QMenu(this);
    m_columnMenu = new QMenu(this);
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_do.choose = add({}, [this] { chooseColumns(); });
    m_do.foldAll = add({}, [this] { m_filter.setAllFolded(true); });
    m_do.openAll = add({}, [this] { m_filter.setAllFolded(false); });
    m_do.saveView = add(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { askForViewName(false); });
    m_do.renameView = add({}, [this] { askForViewName(true); });
    m_do.removeView = add({}, [this] { removeView(); });
}

void InventoryPage::makeColumnActions() {
    const auto add = [this](auto slot) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, slot);
        m_do.columns << action;
        m_columnMenu->addAction(action);
    };
    add([this] {
        QList<int> columns = shownColumns();
        columns.removeAll(chosenColumn());
        showColumns(columns);
    });
    add([this] { m_view->resizeColumnToContents(chosenColumn()); });
    add([this] {
        for (const int column : shownColumns()) {
            m_view->resizeColumnToContents(column);
        }
    });
    add([this] { moveColumn(-1); });
    add([this] { moveColumn(1); });
    add([this] { groupBy(chosenColumn()); });
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(m_do.choose);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        const QList<int> columns = shownColumns();
        const int column = chosenColumn();
        m_do.columns[HideVerb]->setEnabled(columns.size() > 1 && columns.contains(column));
        m_do.columns[LeftVerb]->setEnabled(columns.indexOf(column) > 0);
        m_do.columns[RightVerb]->setEnabled(columns.contains(column) && columns.last() != column);
    });
}

int InventoryPage::chosenColumn() const {
    const int current = m_view->currentIndex().column();
    return m_headerColumn >= 0 ? m_headerColumn : current >= 0 ? current : shownColumns().value(0);
}

void InventoryPage::moveColumn(int step) {
    QList<int> columns = shownColumns();
    const qsizetype from = columns.indexOf(chosenColumn());
    if (from >= 0 && from + step >= 0 && from + step < columns.size()) {
        columns.move(from, from + step);
        showColumns(columns);
    }
}

void InventoryPage::showHeaderMenu(const QPoint& position) {
    const QHeaderView* header = m_view->horizontalHeader();
    m_headerColumn = header->logicalIndexAt(position);
    m_columnMenu->exec(header->viewport()->mapToGlobal(position));
    m_headerColumn = -1;
}

QList<int> InventoryPage::shownColumns() const {
    return m_view->shownColumns();
}

void InventoryPage::showColumns(const QList<int>& columns) {
    if (!columns.isEmpty()) {
        m_view->showColumns(columns);
    }
}

void InventoryPage::chooseColumns() {
    if (m_workbench.session() == nullptr) {
        return;
    }
    ColumnDialog dialog(m_table, shownColumns(), this);
    connect(&dialog, &ColumnDialog::columnsChanged, this, &InventoryPage::showColumns);
    dialog.exec();
}

void InventoryPage::groupBy(int column) {
    m_isFollowing = true;
    m_filter.setGroupColumn(column);
    m_isFollowing = false;
    followSelection();
    markGroup();
    nameView();
}

void InventoryPage::fillGroupMenu() {
    m_groupMenu->clear();
    for (QMenu* old : m_groupMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        old->deleteLater();
    }
    m_do.groups.clear();
    const auto add = [this](QMenu* menu, int column, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(column);
        m_do.groups << action;
        connect(action, &QAction::triggered, this, [this, column] { groupBy(column); });
    };
    add(m_groupMenu, -1, tr("No groups"));
    m_groupMenu->addSeparator();
    for (const FieldKey key : usualGroups) {
        const int column = models::SystemTable::columnOf(key);
        add(m_groupMenu, column, models::columnTitle(m_table, column));
    }
    for (const QString& name :
         {QStringLiteral("plan.takeover"), QStringLiteral("plan.consolidation")}) {
        const int column = models::columnOfName(name);
        add(m_groupMenu, column, models::columnTitle(m_table, column));
    }
    m_groupMenu->addSeparator();
    QMenu* all = m_groupMenu->addMenu(tr("Any field"));
    for (const models::ColumnGroup& group : models::columnGroups(m_table)) {
        QMenu* menu = all->addMenu(group.title);
        for (const int column : group.columns) {
            add(menu, column, models::columnTitle(m_table, column));
        }
    }
    m_groupMenu->addSeparator();
    m_groupMenu->addActions({m_do.foldAll, m_do.openAll});
    markGroup();
}

void InventoryPage::markGroup() {
    const int now = m_filter.groupColumn();
    for (QAction* action : m_do.groups) {
        action->setChecked(action->data().toInt() == now);
    }
    m_do.foldAll->setEnabled(now >= 0);
    m_do.openAll->setEnabled(now >= 0);
    m_grouping->setText(now < 0 ? tr("Group by")
                                : tr("Group: %1").arg(models::columnTitle(m_table, now)));
    m_grouping->setAccessibleName(m_grouping->text());
}

models::InventoryView InventoryPage::view() const {
    models::InventoryView now;
    now.id = m_viewId;
    now.name = m_viewName;
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    for (const int column : shownColumns()) {
        const QString name = models::columnName(column);
        now.columns << name;
        now.widths.insert(name, (m_view->columnWidth(column) + letter / 2) / letter);
    }
    now.sort = models::columnName(m_filter.sortColumn());
    now.isDescending = !now.sort.isEmpty() && m_filter.sortOrder() == Qt::DescendingOrder;
    now.filter = m_filterRow->text();
    now.group = models::columnName(m_filter.groupColumn());
    return now;
}

void InventoryPage::applyView(const models::InventoryView& view) {
    QList<int> columns;
    for (const QString& name : view.columns) {
        columns << models::columnOfName(name);
    }
    columns.removeAll(-1);
    showColumns(columns.isEmpty() ? models::standardColumns() : columns);
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    for (auto it = view.widths.begin(); it != view.widths.end(); ++it) {
        m_view->setColumnWidth(models::columnOfName(it.key()), it.value() * letter);
    }
    m_filterRow->setText(view.filter);
    groupBy(models::columnOfName(view.group));
    m_view->sortByColumn(models::columnOfName(view.sort),
                         view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_viewId = view.id;
    m_viewName = view.name;
    fillViewMenu();
}

// A shipped view speaks the language of the window, its filter too.
void InventoryPage::translateView() {
    for (const model::Language before :
         {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        const auto old = findShipped(m_viewId, before);
        const auto now = findShipped(m_viewId, text::currentLanguage());
        if (old && now && old->showsTheSame(view())) {
            applyView(*now);
            return;
        }
    }
    if (const auto now = findShipped(m_viewId, text::currentLanguage())) {
        m_viewName = now->name;
    }
    fillViewMenu();
}

void InventoryPage::fillViewMenu() {
    m_viewMenu->clear();
    for (QAction* old : m_do.views) {
        old->deleteLater(); // one of them may be the cause of this
    }
    m_do.views.clear();
    const auto add = [this](const models::InventoryView& view) {
        auto* action = new QAction(view.name, this);
        action->setCheckable(true);
        action->setChecked(view.id == m_viewId && (!view.id.isEmpty() || view.name == m_viewName));
        connect(action, &QAction::triggered, this, [this, view] {
            m_workbench.requestPage(models::PageId::Inventory);
            applyView(view);
        });
        m_do.views << action;
        m_viewMenu->addAction(action);
    };
    for (const models::InventoryView& view : models::shippedViews(text::currentLanguage())) {
        add(view);
    }
    if (!m_store.views().isEmpty()) {
        m_viewMenu->addSeparator();
    }
    for (const models::InventoryView& view : m_store.views()) {
        add(view);
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_do.saveView, m_do.renameView, m_do.removeView});
    nameView();
}

// The button says which view is shown, and whether it has been changed since.
void InventoryPage::nameView() {
    if (m_filterRow == nullptr || m_view == nullptr) {
        return; // while the page is being made
    }
    const models::InventoryView* own = m_viewId.isEmpty() ? m_store.find(m_viewName) : nullptr;
    const auto shipped = findShipped(m_viewId, text::currentLanguage());
    const models::InventoryView* from = shipped ? &*shipped : own;
    m_do.renameView->setEnabled(own != nullptr);
    m_do.removeView->setEnabled(own != nullptr);
    const QString text = from == nullptr              ? tr("Views")
                         : from->showsTheSame(view()) ? tr("View: %1").arg(from->name)
                                                      : tr("View: %1, changed").arg(from->name);
    constexpr int letters = 32;
    m_views->setText(fontMetrics().elidedText(text, Qt::ElideMiddle,
                                              letters * fontMetrics().averageCharWidth()));
    m_views->setAccessibleName(text);
}

void InventoryPage::askForViewName(bool isRename) {
    const bool isOwn = m_viewId.isEmpty() && m_store.find(m_viewName) != nullptr;
    const QString before = isOwn ? m_viewName : QString();
    bool isGiven = false;
    const QString name =
        QInputDialog::getText(this, isRename ? tr("Rename the view") : tr("Save this view"),
                              tr("Name of the view"), QLineEdit::Normal, before, &isGiven)
            .trimmed();
    if (!isGiven || name.isEmpty()) {
        return;
    }
    if (!isRename) {
        saveViewAs(name);
    } else if (m_store.rename(before, name)) {
        m_viewName = name;
        fillViewMenu();
    } else {
        m_workbench.showMessage(tr("Another view is called %1 already.").arg(name));
    }
}

void InventoryPage::saveViewAs(const QString& name) {
    models::InventoryView now = view();
    now.name = name;
    for (const models::InventoryView& view : models::shippedViews(text::currentLanguage())) {
        if (view.name == name) {
            now.name = tr("%1 (own)").arg(name);
        }
    }
    now.id.clear();
    m_store.save(now);
    m_viewId.clear();
    m_viewName = now.name;
    fillViewMenu();
    m_workbench.showMessage(tr("View saved: %1").arg(now.name));
}

// What is shown stays as it is, so that a slip is mended by saving it again.
void InventoryPage::removeView() {
    const QString name = m_viewName;
    m_store.remove(name);
    m_viewName.clear();
    fillViewMenu();
    m_workbench.showMessage(
        tr("The view %1 is forgotten. What it showed stays here until you choose another.")
            .arg(name));
}

QList<QAction*> InventoryPage::viewActions() const {
    return {m_do.choose, m_columnMenu->menuAction(), m_groupMenu->menuAction(),
            m_viewMenu->menuAction()};
}

QList<QAction*> InventoryPage::everywhereActions() const {
    return m_do.views;
}

void InventoryPage::retranslateViews() {
    m_do.choose->setText(tr("Choose columns…"));
    m_do.foldAll->setText(tr("Fold all groups"));
    m_do.openAll->setText(tr("Open all groups"));
    m_do.saveView->setText(tr("Save this view…"));
    m_do.renameView->setText(tr("Rename this view…"));
    m_do.removeView->setText(tr("Forget this view"));
    const QStringList verbs{tr("Hide this column"), tr("Fit to contents"),
                            tr("Fit all columns"),  tr("Move left"),
                            tr("Move right"),       tr("Group by this column")};
    for (int i = 0; i < ColumnVerbCount; ++i) {
        m_do.columns[i]->setText(verbs[i]);
    }
    m_columnMenu->setTitle(tr("This column"));
    m_groupMenu->setTitle(tr("Group by"));
    m_viewMenu->setTitle(tr("Inventory views"));
    fillGroupMenu();
    translateView();
}

} // namespace aallokko::gui
