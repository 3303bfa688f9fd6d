// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Move the legal start": what breaks when a milestone goes to another day, before anything is
// stored. Store makes one undoable edit of it, leave changes nothing.
#pragma once

#include "app/models/roadmap/state.h"
#include "app/models/text_table.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace aallokko::gui {

class MovePanel : public QFrame {
    Q_OBJECT

  public:
    MovePanel(models::Workbench& workbench, models::RoadmapState& state, QWidget* parent = nullptr);

    /// Opens for a milestone with the day it is to go to, and asks what breaks.
    void open(const models::RoadMilestone& milestone, models::Day day);
    void retranslate();
    /// Day in the date field.
    [[nodiscard]] models::Day day() const;

  Q_SIGNALS:
    /// Another day is looked at; -1 = the panel was closed.
    void dayChanged(int milestoneDay);
    void closed();

  private:
    void makeLayout();
    void judge();
    void show();
    void store();
    void leave();

    models::Workbench& m_workbench;
    models::RoadmapState& m_state;
    models::TextTable m_rows;
    std::string m_milestone;
    model::LocalText m_name;
    models::Day m_from = 0;
    QLabel* m_title = nullptr;
    QLabel* m_to = nullptr;
    QDateEdit* m_day = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_store = nullptr;
    QPushButton* m_leave = nullptr;
};

} // namespace aallokko::gui
