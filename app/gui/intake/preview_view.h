// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of the preview: a column header can be dragged onto a field and a field dropped on a
// column; every way says the same to the panel.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace aallokko::gui {

class PreviewHeader : public QHeaderView {
    Q_OBJECT

  public:
    explicit PreviewHeader(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void fieldDropped(int column, int field);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

  private:
    void showTarget(int section);

    QPoint m_pressed;
    int m_pressedSection = -1;
    int m_target = -1; ///< section that a dragged field is over
};

/// Marks problems beside their cells, headers and texts that stand for nothing.
class PreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

class PreviewView : public QTableView {
    Q_OBJECT

  public:
    explicit PreviewView(QWidget* parent = nullptr);

  Q_SIGNALS:
    /// `field` as in models::FieldList.
    void fieldDropped(int column, int field);
    /// Somebody wants to choose the field of the current column.
    void chooseRequested();
    /// Somebody wants the current column left out.
    void leaveOutRequested();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace aallokko::gui
