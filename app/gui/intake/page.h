// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Import page: files, their columns, problems and changes on one page, all revisitable; accept
// as one undo step or discard.
#pragma once

#include "app/gui/page.h"
#include "app/models/import_run.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace aallokko::gui {

class ChangePanel;
class EmptyState;
class HistoryPanel;
class PreviewPanel;
class ProblemPanel;
class QueuePanel;

class IntakePage : public Page {
    Q_OBJECT

  public:
    IntakePage(models::Workbench& workbench, models::ImportRun& run, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Import; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    void focusFilter() override;
    bool goToProblem(int step) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    /// 0 columns, 1 problems, 2 changes.
    void showTab(int tab);

  protected:
    void retranslate() override;
    void restyle() override;

  private:
    void makeLayout();
    QLayout* makeHead();
    void makeTabs();
    QTableView* makeView(const char* name);
    void refresh();
    void showState();
    void showChoice();
    void showSource();
    void goTo(const base::SourceRef& place);
    void paste();
    void accept();

    models::Workbench& m_workbench;
    models::ImportRun& m_run;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_refused = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    EmptyState* m_empty = nullptr;
    QueuePanel* m_queue = nullptr;
    PreviewPanel* m_preview = nullptr;
    ProblemPanel* m_problems = nullptr;
    ChangePanel* m_changes = nullptr;
    HistoryPanel* m_history = nullptr;
    QTabWidget* m_tabs = nullptr;
    QAction* m_paste = nullptr;
    QPushButton* m_pasteButton = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_discard = nullptr;
    int m_shownFiles = 0; ///< the queue's height is set when their number changes
};

} // namespace aallokko::gui
