// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Quality page: questions and completeness above, findings by rule or organisation below, the
// chosen finding in full beside them.
#pragma once

#include "app/gui/page.h"
#include "app/models/finding_tree.h"
#include "app/models/quality_state.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace aallokko::gui {

class EmptyState;
class FindingPanel;
class OverviewPanel;

class QualityPage : public Page {
    Q_OBJECT

  public:
    explicit QualityPage(models::Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Quality; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("quality"); }
    [[nodiscard]] int count() const override;
    void focusFilter() override;
    void setFilter(const QString& text) override;
    bool goToProblem(int step) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] const models::FindingTree& tree() const { return m_tree; }
    [[nodiscard]] const models::QualityState& state() const { return m_state; }
    /// Shows the open findings of this severity (-1 = all, -2 = the accepted ones) with these
    /// words.
    void showFindings(int severity, const QString& words);
    /// Writes the form of an organisation to a file; tells where, or why not.
    bool writeForm(model::OrganisationId organisation, const QString& path);

  Q_SIGNALS:
    /// The cell of a field is wanted in the inventory; -1 = the row.
    void cellRequested(aallokko::model::InstallationId id, int field);

  protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void makeActions();
    void makeLayout();
    QWidget* makeFindings();
    void makeTree();
    void refresh();
    void showCounts();
    void showCurrent();
    void showGroups();
    void keepPlace();
    void goToCell();
    void waive();
    void unwaive();
    void review(model::OrganisationId organisation);
    void askForForm(model::OrganisationId organisation);
    [[nodiscard]] const rules::Finding* current() const;

    models::Workbench& m_workbench;
    models::QualityState m_state;
    models::FindingTree m_tree;
    int m_generation = -1;
    int m_row = 0;
    std::string m_rule; ///< of the finding in view, to come back to it after a check
    std::string m_subject;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    OverviewPanel* m_overview = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_grouping = nullptr;
    QComboBox* m_severity = nullptr;
    QTreeView* m_view = nullptr;
    QLabel* m_none = nullptr;
    QStackedWidget* m_treeStack = nullptr;
    FindingPanel* m_panel = nullptr;
    QPushButton* m_cellButton = nullptr;
    QPushButton* m_waiveButton = nullptr;
    QAction* m_toCell = nullptr;
    QAction* m_waive = nullptr;
    QAction* m_unwaive = nullptr;
    QAction* m_makeForm = nullptr;
    QAction* m_sample = nullptr;
    QPushButton* m_sampleButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace aallokko::gui
