// SPDX-License-Identifier: GPL-3.0-or-later
//
// The go-live card of the selected system below the roadmap: a table, edited in place with F2.
#pragma once

#include "app/models/roadmap/card.h"

#include <QFrame>

class QLabel;
class QTableView;
class QToolButton;

namespace aallokko::gui {

class CardPanel : public QFrame {
    Q_OBJECT

  public:
    explicit CardPanel(models::Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] models::GoLiveCard& card() { return m_card; }
    void retranslate();
    void restyle();
    void focusTable();

  Q_SIGNALS:
    void closed();

  private:
    void refresh();

    models::GoLiveCard m_card;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_close = nullptr;
    QTableView* m_view = nullptr;
};

} // namespace aallokko::gui
