// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three sides of one conflict next to each other, each with the button that chooses it; the
// buttons speak for all selected conflicts.
#pragma once

#include "importers/review/import_selection.h"

#include <QGroupBox>
#include <array>

class QLabel;
class QPushButton;

namespace aallokko::gui {

class ConflictBox : public QGroupBox {
    Q_OBJECT

  public:
    explicit ConflictBox(QWidget* parent = nullptr);

    /// `change` is the line under the cursor; nullptr = no conflict there, and the box hides.
    /// `selected`: how many conflicts the buttons would decide.
    void show(const importers::RowChange* change, const QString& field, importers::Take take,
              int selected);
    void retranslate();

  Q_SIGNALS:
    void chosen(aallokko::importers::Take take);

  private:
    struct Side {
        QLabel* title = nullptr;
        QLabel* value = nullptr;
        QPushButton* choose = nullptr;
    };
    std::array<Side, 3> m_sides; ///< what the file said last, ours, theirs
};

} // namespace aallokko::gui
