// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to run the planner and how good its plan is: limits, start, stop, cost as a range first, then
// best plan, bound and gap as a sentence and a chart.
#pragma once

#include "app/models/planner_run.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace aallokko::gui {

class BoundChart : public QWidget {
    Q_OBJECT

  public:
    explicit BoundChart(const models::PlannerRun& run, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const models::PlannerRun& m_run;
};

class PlanPanel : public QFrame {
    Q_OBJECT

  public:
    PlanPanel(models::PlannerRun& run, models::PlanState& plan, QWidget* parent = nullptr);

    /// Runs with the limits shown, as the button does.
    void start();
    void setSeconds(double seconds);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void retranslate();
    void showCapacity();
    [[nodiscard]] QString rangeText() const;

    models::PlannerRun& m_run;
    models::PlanState& m_plan;
    QLabel* m_secondsName = nullptr;
    QDoubleSpinBox* m_seconds = nullptr;
    QLabel* m_seedName = nullptr;
    QSpinBox* m_seed = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_range = nullptr;
    QLabel* m_quality = nullptr;
    QPushButton* m_capacity = nullptr;
    BoundChart* m_chart = nullptr;
};

} // namespace aallokko::gui
