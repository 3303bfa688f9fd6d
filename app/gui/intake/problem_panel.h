// SPDX-License-Identifier: GPL-3.0-or-later
//
// All problems of the files of an import: filtered, saved for the sender, and each shown at its
// cell.
#pragma once

#include "app/models/import_tables.h"
#include "app/models/text_filter.h"
#include "app/models/workbench.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace aallokko::gui {

class ProblemPanel : public QWidget {
    Q_OBJECT

  public:
    /// `view` is taken over and shows the list.
    ProblemPanel(models::Workbench& workbench, QTableView* view, QWidget* parent = nullptr);

    void show(const importers::ImportReview* review);
    [[nodiscard]] int count() const { return m_table.rowCount(); }
    /// Makes the next (1) or previous (-1) problem current; false when there is none.
    bool go(int step);
    void focusFilter();
    void retranslate();

  Q_SIGNALS:
    /// Somebody wants to see the cell of a problem.
    void placeRequested(const aallokko::base::SourceRef& place);

  private:
    void filter();
    void save();

    models::Workbench& m_workbench;
    models::TextTable m_table;
    models::TextFilter m_filter;
    QTableView* m_view;
    QLineEdit* m_words = nullptr;
    QComboBox* m_severity = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace aallokko::gui
