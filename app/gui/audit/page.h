// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Audit page: every change with person, values before and after, reason and source; filters;
// the chain verified; two versions compared; what is shown, and a past inventory, as files.
#pragma once

#include "app/gui/page.h"
#include "app/models/audit_state.h"
#include "app/models/audit_table.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace aallokko::gui {

class EmptyState;
class FilterRow;
class Snapshots;

class AuditPage : public Page {
    Q_OBJECT

  public:
    explicit AuditPage(models::Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] models::PageId id() const override { return models::PageId::Audit; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("audit"); }
    [[nodiscard]] bool usesDetails() const override { return false; }
    void focusFilter() override;
    void setFilter(const QString& text) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] models::AuditState& state() { return m_state; }
    [[nodiscard]] Snapshots& snapshots() { return *m_snapshots; }
    [[nodiscard]] const models::AuditTable& table() const { return m_table; }
    /// Writes what is shown; the format by the name's ending, CSV or XLSX. Tells where, or why not.
    bool writeShown(const QString& path);
    /// Writes the inventory as it was at a version.
    bool writePast(std::int64_t version, const QString& path);

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
    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeTable();
    void refresh();
    void fillChoices();
    void readFilter();
    void removeTerm(int position);
    void showCounts();
    void showChain();
    void showCurrent();
    void showFirst();
    void selectRecord();
    void showSelected(bool isOn);
    void goToRecord();
    void copy();
    void compareVersions();
    void askForFile();
    void askForPast();
    [[nodiscard]] QString nameOfSystem(model::InstallationId id) const;
    bool write(const base::Result<QByteArray>& bytes, const QString& path);

    models::Workbench& m_workbench;
    models::AuditState m_state;
    models::AuditTable m_table;
    int m_generation = -1;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_chainMark = nullptr;
    QLabel* m_chain = nullptr;
    FilterRow* m_words = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_field = nullptr;
    QLabel* m_fromName = nullptr;
    QLabel* m_toName = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_text = nullptr;
    QAction* m_verify = nullptr;
    QAction* m_versions = nullptr;
    QAction* m_history = nullptr;
    QAction* m_toRecord = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
    QAction* m_past = nullptr;
    QAction* m_sample = nullptr;
    QAction* m_sign = nullptr;
    QAction* m_checkSigned = nullptr;
    Snapshots* m_snapshots = nullptr;
    QList<QPushButton*> m_buttons;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QList<int> m_terms; ///< what each chip stands for
};

} // namespace aallokko::gui
