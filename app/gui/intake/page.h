// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Import page: files, their mapping, problems and changes on one page, all revisitable; accept
// as one undo step or discard.
#pragma once

#include "app/gui/page.h"
#include "app/models/import_run.h"
#include "app/models/import_tables.h"
#include "app/models/text_filter.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace aallokko::gui {

class ChangePanel;
class EmptyState;
class HistoryPanel;

class IntakePage : public Page {
    Q_OBJECT

  public:
    IntakePage(models::Workbench& workbench, models::ImportRun& run, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Import; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    [[nodiscard]] int count() const override;
    void focusFilter() override;
    bool goToProblem(int step) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    /// 0 mapping, 1 problems, 2 changes.
    void showTab(int tab);

  protected:
    void retranslate() override;
    void restyle() override;

  private:
    void makeTables();
    [[nodiscard]] QWidget* makeProblems();
    void makeLayout();
    QTableView* makeView(QAbstractItemModel* model, const char* name);
    void refresh();
    void showChoice();
    void showMapping();
    void filterProblems();
    void saveProblems();
    void editMapping(const QModelIndex& index);
    [[nodiscard]] const importers::FileReview* currentFile() const;

    models::Workbench& m_workbench;
    models::ImportRun& m_run;
    models::TextTable m_files;
    models::TextTable m_mapping;
    models::TextTable m_problems;
    models::TextFilter m_problemFilter;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_refused = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_fileView = nullptr;
    QTableView* m_mappingView = nullptr;
    QTableView* m_problemView = nullptr;
    ChangePanel* m_changes = nullptr;
    HistoryPanel* m_history = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_mappingHint = nullptr;
    QLineEdit* m_problemBox = nullptr;
    QComboBox* m_severity = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace aallokko::gui
