// SPDX-License-Identifier: GPL-3.0-or-later
//
// Above the findings: the few questions that help most, each with its form to send, and how
// complete the inventories are, by organisation, by sector or before the reports.
#pragma once

#include "app/models/quality_state.h"
#include "app/models/text_table.h"
#include "app/models/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace aallokko::gui {

class OverviewPanel : public QWidget {
    Q_OBJECT

  public:
    OverviewPanel(models::Workbench& workbench, const models::QualityState& state,
                  QWidget* parent = nullptr);

    void fill();
    void retranslate();
    /// The organisation of the question in view; invalid without one.
    [[nodiscard]] model::OrganisationId organisation() const;

  Q_SIGNALS:
    void formWanted(aallokko::model::OrganisationId id);
    /// The organisation is to be marked as reviewed, or its mark taken back.
    void reviewWanted(aallokko::model::OrganisationId id);
    /// The findings of an organisation are wanted.
    void organisationChosen(const QString& name);

  private:
    enum Shares { Organisations, Sectors, Reports };

    QTableView* makeView(const char* name, models::TextTable& table);
    void makeLayout();
    void fillQuestions();
    void fillShares();
    void addOrganisations(std::vector<models::TextRow>& rows);
    void showReview();
    [[nodiscard]] model::OrganisationId shareOrganisation() const;
    void addSectors(std::vector<models::TextRow>& rows) const;
    void addReports(std::vector<models::TextRow>& rows) const;

    models::Workbench& m_workbench;
    const models::QualityState& m_state;
    models::TextTable m_questionTable;
    models::TextTable m_shareTable;
    QLabel* m_questionTitle = nullptr;
    QTableView* m_questions = nullptr;
    QPushButton* m_form = nullptr;
    QComboBox* m_kind = nullptr;
    QTableView* m_shares = nullptr;
    QPushButton* m_review = nullptr;
    std::vector<model::OrganisationId> m_shareOrder; ///< rows of completeness by organisation
};

} // namespace aallokko::gui
