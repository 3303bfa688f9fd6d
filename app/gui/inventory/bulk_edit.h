// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field of many systems at once (Ctrl+E): choose the field, give a value or an absence, leave
// single rows out, see old and new of each, and store all as one undo step.
#pragma once

#include "app/models/system_table.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace aallokko::gui {

class BulkEditDialog : public QDialog {
    Q_OBJECT

  public:
    /// `rows` are rows of `table`, in the order to show them; `key` is the field offered first.
    BulkEditDialog(models::SystemTable& table, std::vector<int> rows, model::FieldKey key,
                   QWidget* parent = nullptr);

    /// How many systems would change, those left out not counted.
    [[nodiscard]] int changes() const { return m_changes; }

  private:
    void makeLayout();
    void fillFields(model::FieldKey key);
    void fieldChosen();
    void refresh();
    void apply();
    [[nodiscard]] model::FieldKey key() const;
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] QString newText(QString& fault) const;

    models::SystemTable& m_table;
    std::vector<int> m_rows;
    int m_changes = 0;
    QComboBox* m_field = nullptr;
    QComboBox* m_kind = nullptr; ///< a value, or one of the absences
    QStackedWidget* m_values = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_codes = nullptr;
    QLabel* m_fault = nullptr;
    QLabel* m_count = nullptr;
    QTableWidget* m_preview = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace aallokko::gui
