// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a merge would do, before it is done: which system stays, whose value each contradicting
// field gets (to be chosen here), and everything else that moves.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/workbench.h"
#include "app/session/merging.h"
#endif

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace aallokko::gui {

class MergeDialog : public QDialog {
    Q_OBJECT

  public:
    /// `members`: the rows of one cluster; the fullest is proposed to stay.
    MergeDialog(models::Workbench& workbench, std::vector<model::InstallationId> members,
                QWidget* parent = nullptr);

    /// What the person has chosen.
    [[nodiscard]] session::SystemMerge merge() const;

  private:
    void makeLayout();
    void showPreview();
    void addField(int row, const edit::MergedField& field);
    void showEffects(const edit::MergePreview& preview);
    [[nodiscard]] QString nameOf(model::InstallationId id) const;
    [[nodiscard]] QString valueText(model::FieldKey key, const model::FieldValue& value) const;

    models::Workbench& m_workbench;
    std::vector<model::InstallationId> m_members;
    std::map<model::FieldKey, model::InstallationId> m_choices;
    QComboBox* m_survivor = nullptr;
    QTableWidget* m_fields = nullptr;
    QLabel* m_effects = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace aallokko::gui
