// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Inventory page: the table of installations with its filter, columns and edits.
#pragma once

#include "app/gui/inventory/page_actions.h"
#include "app/gui/inventory/view_store.h"
#include "app/gui/page.h"
#include "app/models/system_filter.h"
#include "app/models/system_table.h"

class QLabel;
class QMenu;
class QPagedPaintDevice;
class QStackedWidget;
class QToolButton;

namespace aallokko::gui {

class EmptyState;
class FilterRow;
class SystemsView;

class InventoryPage : public Page {
    Q_OBJECT

  public:
    InventoryPage(models::Workbench& workbench, models::PlanState& plan, Preferences& preferences,
                  QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Inventory; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inventory"); }
    [[nodiscard]] int count() const override;
    void focusFilter() override;
    void setFilter(const QString& text) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;
    /// The saved views: each goes to this page.
    [[nodiscard]] QList<QAction*> everywhereActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] const models::SystemFilter& filter() const { return m_filter; }
    /// Puts the cell of a field of the selected system into view; its column appears if hidden.
    void showCell(model::InstallationId id, int field);

    /// What is shown now, under the name of the view it came from.
    [[nodiscard]] models::InventoryView view() const;
    void applyView(const models::InventoryView& view);
    [[nodiscard]] const ViewStore& savedViews() const { return m_store; }
    void saveViewAs(const QString& name);
    /// Columns as the table numbers them, from left to right.
    void showColumns(const QList<int>& columns);
    [[nodiscard]] QList<int> shownColumns() const;
    /// Groups by a column of the table; -1 = none.
    void groupBy(int column);
    /// Writes the rows that match in the columns in view; XLSX, CSV or HTML by the name's ending.
    /// Tells where, or why not, once it is done; false when there is nothing to write.
    bool writeShown(const QString& path);
    bool writePdf(const QString& path);
    /// The same table on paper; false when the device could not be painted on.
    bool printOn(QPagedPaintDevice& device) const;

  protected:
    void retranslate() override;
    void restyle() override;

  private:
    void makeTable();
    void makeActions();
    void makeViewActions();
    void makeColumnActions();
    void makeOutputActions();
    void makeLayout(QLayout* head);
    void makeFilterRow();
    QLayout* makeHead();
    void retranslateActions();
    void retranslateViews();
    void refresh();
    void showHits();
    void followSelection();
    void showMenu(const QPoint& position);
    void showHeaderMenu(const QPoint& position);
    void fillGroupMenu();
    void markGroup();
    void fillViewMenu();
    void nameView();
    void translateView();
    void askForViewName(bool isRename);
    void removeView();
    void chooseColumns();
    void moveColumn(int step);
    [[nodiscard]] int chosenColumn() const;
    void compare();
    void askForFile();
    void print();
    void askForPdf();
    void setAll(const QString& text);
    void tellWritten(int cells, int faults);
    void addText(std::vector<models::CellText>& texts, const QModelIndex& shown,
                 const QString& text) const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] QString shownDetail() const;
    void copy();
    void paste();
    void fillDown();
    void clearCells();
    void writeState(model::FieldState state);
    void bulkEdit();
    [[nodiscard]] QModelIndexList selectedCells() const;

    models::Workbench& m_workbench;
    models::SystemTable m_table;
    models::SystemFilter m_filter;
    ViewStore m_store;
    QString m_viewId;        ///< of a shipped view
    QString m_viewName;      ///< the view that was chosen last; it may have been changed since
    int m_headerColumn = -1; ///< the one its menu is open for
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    FilterRow* m_filterRow = nullptr;
    QToolButton* m_views = nullptr;
    QToolButton* m_grouping = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_groupMenu = nullptr;
    QMenu* m_columnMenu = nullptr;
    QMenu* m_stateMenu = nullptr;
    SystemsView* m_view = nullptr;
    QLabel* m_noHits = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    InventoryActions m_do;
    bool m_isFollowing = false;
};

} // namespace aallokko::gui
