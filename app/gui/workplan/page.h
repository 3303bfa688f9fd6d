// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Work plan page: measures, positions of working groups and formal decisions, each a list that
// is filtered, sorted and edited in place, pasted from and saved for spreadsheet programs.
#pragma once

#include "app/gui/page.h"
#include "app/gui/workplan/list_view.h"

#include <array>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace aallokko::gui {

class EmptyState;
class PageHead;
class SystemPicker;

class WorkPlanPage : public Page {
    Q_OBJECT

  public:
    explicit WorkPlanPage(models::Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::WorkPlan; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("workplan"); }
    /// Overdue measures.
    [[nodiscard]] int count() const override;
    [[nodiscard]] bool usesDetails() const override { return false; }
    void focusFilter() override;
    void setFilter(const QString& text) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] WorkListView& list(models::WorkList list) {
        return *m_lists[static_cast<std::size_t>(list)];
    }
    void showList(models::WorkList list);
    /// Writes what is shown in the list in view; CSV, HTML or XLSX by the name's ending.
    bool writeShown(const QString& path);
    /// Adds the measures of a file, as one undo step.
    bool readFile(const QString& path);
    /// The same of a table from the clipboard.
    bool pasteText(const QString& text);

  protected:
    void retranslate() override;
    void restyle() override;

  private:
    void makeActions();
    void makeLayout();
    void refresh();
    void showCounts();
    void enable();
    [[nodiscard]] WorkListView& current() const;
    [[nodiscard]] models::WorkList currentList() const;
    bool addMeasures(const base::Result<std::vector<model::Measure>>& measures);
    void removeSelected();
    void linkSystem(model::InstallationId system);
    void showSystems();
    void copy();
    void paste();
    void askForFile();
    void askForMeasures();
    void markDone();

    models::Workbench& m_workbench;
    std::array<WorkListView*, 3> m_lists{};
    PageHead* m_head = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    SystemPicker* m_picker = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_done = nullptr;
    QAction* m_link = nullptr;
    QAction* m_systems = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
};

} // namespace aallokko::gui
