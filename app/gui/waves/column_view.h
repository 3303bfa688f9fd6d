// SPDX-License-Identifier: GPL-3.0-or-later
//
// One column of the board: header with dates, counts and load bars, and the list of its cards. Can
// fold to a strip with its name and count.
#pragma once

#include "app/models/board.h"

#include <QFrame>
#include <QListView>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace aallokko::gui {

/// The list of cards; takes and gives dragged cards, and hands all keys of the board on.
class CardList : public QListView {
    Q_OBJECT

  public:
    using QListView::QListView;

  Q_SIGNALS:
    /// Cards are over this list; answer with showAdvice of the column.
    void hovered(const std::vector<aallokko::model::InstallationId>& ids);
    void left();
    void dropped(const std::vector<aallokko::model::InstallationId>& ids);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// Bars of load against capacity: family, per cent and full rows in words, the bar below; over the
/// edge is hatched. The tool tip names the full rows with quarter, load and capacity.
class LoadBars : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    void setLoads(std::vector<models::ColumnLoad> loads);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString toolTipAt(int y) const;

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int rowHeight() const;
    void paintBar(QPainter& painter, const QRectF& bar, double share) const;

    std::vector<models::ColumnLoad> m_loads;
};

class ColumnView : public QFrame {
    Q_OBJECT

  public:
    ColumnView(models::BoardColumn& column, QWidget* parent = nullptr);

    [[nodiscard]] models::BoardColumn& column() const { return m_column; }
    [[nodiscard]] CardList& list() const { return *m_list; }
    void refresh();
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// What a drop here would do; "" takes the line away.
    void showAdvice(const QString& text, bool isGood);

  private:
    models::BoardColumn& m_column;
    QToolButton* m_fold = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_dates = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_advice = nullptr;
    LoadBars* m_bars = nullptr;
    CardList* m_list = nullptr;
    bool m_isFolded = false;
};

} // namespace aallokko::gui
