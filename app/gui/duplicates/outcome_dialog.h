// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a cluster: the outcome, the target among ranked candidates or a new one, systems
// to leave out, and what all that does before it is decided. The effect is computed as a job.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/workbench.h"
#include "app/session/consolidation.h"
#endif

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace aallokko::gui {

class OutcomeDialog : public QDialog {
    Q_OBJECT

  public:
    /// Decides the outcome of these systems.
    OutcomeDialog(models::Workbench& workbench, std::vector<model::InstallationId> members,
                  QWidget* parent = nullptr);
    /// Decides the outcome of all systems of a function, which is chosen in the dialog.
    OutcomeDialog(models::Workbench& workbench, QWidget* parent = nullptr);
    ~OutcomeDialog() override;

    /// What the person has chosen.
    [[nodiscard]] session::Consolidation wanted() const;
    [[nodiscard]] bool isComputing() const { return m_job != nullptr; }

  private:
    void makeLayout();
    void start();
    void fillFunctions();
    void chooseFunction();
    void fillOutcomes();
    void fillTargets();
    void fillMembers();
    void change();
    void compute();
    void show(const base::Result<session::ConsolidationPreview>& preview);
    [[nodiscard]] QString nameOf(model::InstallationId id) const;

    models::Workbench& m_workbench;
    std::vector<model::InstallationId> m_members;
    std::vector<model::DispositionRule> m_outcomes;
    QTimer m_pause; ///< several quick choices are computed once
    session::JobBase* m_job = nullptr;
    QComboBox* m_function = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_target = nullptr;
    QLineEdit* m_newName = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_why = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_effect = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace aallokko::gui
