// SPDX-License-Identifier: GPL-3.0-or-later
//
// How likely a plan holds: by quarter, against what is due, and the systems whose uncertain work
// delays it most. Figures of one drawing; a later edit does not change them.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/scenarios_state.h"
#include "app/models/text_table.h"
#endif

#include <QDialog>

class QTableView;

namespace aallokko::gui {

class ChartPanel;

class RiskDialog : public QDialog {
    Q_OBJECT

  public:
    RiskDialog(const QString& planName, const models::RiskAnswer& answer,
               QWidget* parent = nullptr);

    [[nodiscard]] const models::TextTable& drivers() const { return m_rows; }

  Q_SIGNALS:
    void systemChosen(aallokko::model::InstallationId id);

  private:
    void fillDrivers(const models::RiskAnswer& answer);
    void fit();

    models::TextTable m_rows;
    ChartPanel* m_planned = nullptr;
    ChartPanel* m_due = nullptr;
    QTableView* m_drivers = nullptr;
};

} // namespace aallokko::gui
