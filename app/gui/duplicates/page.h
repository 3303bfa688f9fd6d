// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page Duplicates: the matcher's proposals on the left, the systems of the chosen one side by
// side on the right, and the verdict by one key. Merging opens a preview first.
#pragma once

#include "app/gui/page.h"
#ifndef Q_MOC_RUN
#include "app/models/duplicates.h"
#include "app/models/member_table.h"
#endif

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace aallokko::gui {

class EmptyState;

class DuplicatesPage : public Page {
    Q_OBJECT

  public:
    DuplicatesPage(models::Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Duplicates; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("duplicates"); }
    [[nodiscard]] int count() const override;
    /// The systems stand side by side here, with every field.
    [[nodiscard]] bool usesDetails() const override { return false; }
    [[nodiscard]] QList<QAction*> editActions() const override { return m_actions; }
    void focusFilter() override;
    void setFilter(const QString& words) override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] models::Duplicates& list() { return m_list; }

  protected:
    void retranslate() override;
    void restyle() override;

  private:
    void makeLayout();
    QLayout* makeFilter();
    QWidget* makeList();
    QWidget* makeDetails();
    QLayout* makeButtons();
    QAction* makeAction(const char* name, const QKeySequence& key);
    void retranslateFilter();
    void retranslateActions();
    void applyFilter();
    void showList();
    void showCurrent();
    void chooseRow();
    void merge();
    void decideOutcome();
    void decideFunction();

    models::Workbench& m_workbench;
    models::Duplicates m_list;
    models::MemberTable m_members;
    QList<QAction*> m_actions; ///< same, different, later, next, outcome, merge, by function
    QList<QPushButton*> m_buttons;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    QHBoxLayout* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_verdict = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_judged = nullptr;
    QCheckBox* m_onlyDifferences = nullptr;
    QTableView* m_table = nullptr;
    bool m_isShowing = false; ///< the view follows the model, not the person
};

} // namespace aallokko::gui
