// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bar chart on the screen with its figures as a table behind a button. Arrow keys go from bar to
// bar, Enter and a click open what is behind one.
#pragma once

#include "app/draw/bar_chart.h"
#include "app/models/text_table.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace aallokko::gui {

/// The drawing alone.
class ChartView : public QWidget {
    Q_OBJECT

  public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(draw::BarChart chart);
    [[nodiscard]] const draw::BarChart& chart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString describe(int category) const;

  Q_SIGNALS:
    void activated(int category);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] draw::BarChartStyle chartStyle() const;
    void goTo(int category);

    draw::BarChart m_chart;
    int m_current = 0;
    int m_hovered = -1;
};

/// Heading, button "As a table", and the chart or the table.
class ChartPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChartPanel(const char* name, QWidget* parent = nullptr);

    /// `categoryTitle` heads the first column of the table.
    void setChart(const QString& title, const QString& categoryTitle, draw::BarChart chart);
    [[nodiscard]] ChartView& view() const { return *m_view; }
    [[nodiscard]] bool isTable() const;
    void setTable(bool isTable);

  Q_SIGNALS:
    void activated(int category);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fillTable();

    QString m_categoryTitle;
    QLabel* m_title = nullptr;
    QToolButton* m_asTable = nullptr;
    ChartView* m_view = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    models::TextTable m_rows;
};

} // namespace aallokko::gui
