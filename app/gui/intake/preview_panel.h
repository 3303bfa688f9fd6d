// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file of the import as it stands, and what a person can say of it: which row is the header,
// whose the rows are, which field a column is, which texts stand for nothing.
#pragma once

#include "app/models/import_run.h"
#include "app/models/preview_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace aallokko::gui {

class FieldPanel;
class PreviewView;

class PreviewPanel : public QWidget {
    Q_OBJECT

  public:
    PreviewPanel(models::Workbench& workbench, models::ImportRun& run, QWidget* parent = nullptr);

    /// Shows the source at this place of the queue; -1 = none.
    void show(int source);
    /// Makes a cell of the source in hand current; false when it is not there.
    bool goTo(const base::SourceRef& place);
    void retranslate();

  private:
    QLayout* makeHead();
    void showSheets();
    void showTable();
    void showOrganisations();
    void showQuestions();
    void showColumn();
    void goToColumn(int column);
    void nextQuestion();
    void mapColumn(int column, int field);
    void setMarker(int column, const QString& text, bool isAbsence);
    void setHeaderRow(int row);
    void setWidths();
    [[nodiscard]] const importers::RawSheet* sheet() const;
    [[nodiscard]] models::ColumnPlace placeOf(int column) const;

    models::Workbench& m_workbench;
    models::ImportRun& m_run;
    models::PreviewTable m_table;
    QLabel* m_sheetLabel = nullptr;
    QComboBox* m_sheets = nullptr;
    QLabel* m_headerLabel = nullptr;
    QSpinBox* m_headerRow = nullptr;
    QLabel* m_organisationLabel = nullptr;
    QComboBox* m_organisations = nullptr;
    QLabel* m_questions = nullptr;
    QPushButton* m_next = nullptr;
    PreviewView* m_view = nullptr;
    FieldPanel* m_fields = nullptr;
    /// What m_table shows lives as long as it is shown, whatever the run does.
    std::shared_ptr<const void> m_texts;
    std::shared_ptr<const void> m_review;
    int m_source = -1;
    QString m_widthsOf; ///< file and sheet that the widths of the columns were set for
};

} // namespace aallokko::gui
