// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of the work plan: filter box, choices of status and person, and the table that is edited
// in place. The page owns the actions.
#pragma once

#include "app/models/workplan/filter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace aallokko::gui {

class FilterRow;

class WorkListView : public QWidget {
    Q_OBJECT

  public:
    WorkListView(models::Workbench& workbench, models::WorkList list, QWidget* parent = nullptr);

    [[nodiscard]] models::WorkTable& table() { return m_table; }
    [[nodiscard]] models::WorkFilter& filter() { return m_filter; }
    [[nodiscard]] QTableView& view() { return *m_view; }
    void focusFilter();
    void setFilter(const QString& words);
    void setStatus(const QString& status);
    /// Begins a new row and opens its main cell.
    void addRow();
    /// Numbers of the selected records, in the order shown.
    [[nodiscard]] std::vector<std::int64_t> selected() const;
    /// Selects a record and brings it into view.
    void showRecord(std::int64_t id);
    /// Selected rows with titles, as spreadsheets take them.
    [[nodiscard]] QString copied() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    void retranslate();

  Q_SIGNALS:
    void selectionChanged();
    void countsChanged();

  private:
    void makeFilters();
    void makeView();
    void readFilter();
    void removeTerm(int position);
    void fillChoices();
    void showCounts();

    models::Workbench& m_workbench;
    models::WorkTable m_table;
    models::WorkFilter m_filter;
    FilterRow* m_words = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_person = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_none = nullptr;
    QList<int> m_terms; ///< what each chip stands for: 0 words, 1 status, 2 person
};

} // namespace aallokko::gui
