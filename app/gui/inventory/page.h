// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Inventory page: the table of installations with its filter, columns and edits.
#pragma once

#include "app/gui/page.h"
#include "app/models/system_filter.h"
#include "app/models/system_table.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace aallokko::gui {

class EmptyState;
class FilterRow;

class InventoryPage : public Page {
    Q_OBJECT

  public:
    InventoryPage(models::Workbench& workbench, models::PlanState& plan, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Inventory; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inventory"); }
    [[nodiscard]] int count() const override;
    void focusFilter() override;
    void setFilter(const QString& text) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] const models::SystemFilter& filter() const { return m_filter; }
    /// Puts the cell of a field of the selected system into view; its column appears if hidden.
    void showCell(model::InstallationId id, int field);

  protected:
    void retranslate() override;
    void restyle() override;

  private:
    void makeTable();
    void makeActions();
    void makeLayout();
    void refresh();
    void showHits();
    void followSelection();
    void showMenu(const QPoint& position);
    void fillColumnMenu();
    void copy();
    void paste();
    void writePasted(const std::vector<models::CellText>& cells);
    void fillDown();
    void clearCells();
    void writeState(model::FieldState state);
    void bulkEdit();
    [[nodiscard]] QModelIndexList selectedCells() const;

    models::Workbench& m_workbench;
    models::SystemTable m_table;
    models::SystemFilter m_filter;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    FilterRow* m_filterRow = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_columnMenu = nullptr;
    QMenu* m_stateMenu = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_noHits = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_fillDown = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_bulk = nullptr;
    QAction* m_showInGraph = nullptr;
    QList<QAction*> m_states;
    bool m_isFollowing = false;
};

} // namespace aallokko::gui
