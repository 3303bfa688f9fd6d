// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a reproducible sample of systems for an inspection: size, seed, one organisation or all;
// the sample as a table to save, or its rows in the inventory.
#pragma once

#include "app/models/workbench.h"
#include "core/exchange/table.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace aallokko::gui {

class SampleDialog : public QDialog {
    Q_OBJECT

  public:
    explicit SampleDialog(models::Workbench& workbench, QWidget* parent = nullptr);

    /// The systems drawn now, in their order.
    [[nodiscard]] const std::vector<model::InstallationId>& sample() const { return m_sample; }
    /// Writes the sample with room for evidence and remarks; the format by the name's ending. Tells
    /// where, or why not.
    bool writeTo(const QString& path);

  private:
    [[nodiscard]] QFormLayout* makeChoices();
    void draw();
    void askForFile();
    void showRows();
    [[nodiscard]] exchange::Workbook workbook() const;

    models::Workbench& m_workbench;
    std::vector<model::InstallationId> m_sample;
    QSpinBox* m_size = nullptr;
    QSpinBox* m_seed = nullptr;
    QComboBox* m_organisation = nullptr;
    QLabel* m_text = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_rows = nullptr;
};

} // namespace aallokko::gui
