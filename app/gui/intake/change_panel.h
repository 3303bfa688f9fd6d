// SPDX-License-Identifier: GPL-3.0-or-later
//
// The change set of an import: filters, ticks by kind and field, the lines, and the choice in
// conflicts. All choices are kept by the import run.
#pragma once

#include "app/models/change_filter.h"
#include "app/models/change_table.h"
#include "app/models/import_run.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace aallokko::gui {

class ConflictBox;

class ChangePanel : public QWidget {
    Q_OBJECT

  public:
    /// `view` is taken over and shows the lines.
    ChangePanel(models::Workbench& workbench, models::ImportRun& run, QTableView* view,
                QWidget* parent = nullptr);

    /// After another review.
    void refresh();
    void retranslate();
    void focusFilter();
    [[nodiscard]] const models::ChangeTable& table() const { return m_table; }

  private:
    struct KindTick {
        QCheckBox* box = nullptr;
        bool importers::Selection::*member = nullptr;
    };
    void makeFilters(QVBoxLayout* layout);
    void makeTicks(QVBoxLayout* layout);
    void connectTable();
    void filter();
    void showCounts();
    void showFields();
    void showSelection();
    void showConflict();
    [[nodiscard]] bool isOf(const KindTick& tick, const importers::RowChange& change) const;
    void takeKind(const KindTick& tick, bool isTaken);
    void takeField(model::FieldKey key, bool isTaken);
    void toggleRows();
    void decide(importers::Take take);
    [[nodiscard]] QList<int> selectedLines() const;

    models::Workbench& m_workbench;
    models::ImportRun& m_run;
    models::ChangeTable m_table;
    models::ChangeFilter m_filter;
    QTableView* m_view;
    QComboBox* m_kind = nullptr;
    QComboBox* m_file = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_hits = nullptr;
    QLabel* m_takeLabel = nullptr;
    std::array<KindTick, 6> m_ticks;
    QToolButton* m_fields = nullptr;
    QMenu* m_fieldMenu = nullptr;
    ConflictBox* m_conflict = nullptr;
};

} // namespace aallokko::gui
