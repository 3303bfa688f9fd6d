// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two to four systems side by side, chosen by a person: a row a field, differences marked by sign,
// bold face and ground, the origin of each value; copied as a table, or judged as duplicates.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/member_table.h"
#include "core/model/decision.h"
#endif

#include <QDialog>
#include <vector>

class QCheckBox;
class QLabel;
class QTableView;

namespace aallokko::gui {

class CompareDialog : public QDialog {
    Q_OBJECT

  public:
    static constexpr std::size_t mostSystems = 4;

    /// Two to mostSystems systems.
    CompareDialog(models::Workbench& workbench, std::vector<model::InstallationId> systems,
                  QWidget* parent = nullptr);

    [[nodiscard]] models::MemberTable& table() { return m_members; }
    /// Stores that all of them are, or are not, one system; one undo step.
    void judge(model::VerdictKind kind);
    void copy();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void makeLayout();
    void fit();

    models::Workbench& m_workbench;
    std::vector<model::InstallationId> m_systems;
    models::MemberTable m_members;
    QLabel* m_count = nullptr;
    QCheckBox* m_onlyDifferences = nullptr;
    QCheckBox* m_origins = nullptr;
    QTableView* m_view = nullptr;
};

} // namespace aallokko::gui
