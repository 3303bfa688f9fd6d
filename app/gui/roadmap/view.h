// SPDX-License-Identifier: GPL-3.0-or-later
//
// The roadmap's tree with the drawing as its last column: rows, folding, keyboard and accessibility
// are those of QTreeView; the time head, zoom and pan are added here. Only rows and days in view
// are drawn.
#pragma once

#include "app/draw/roadmap/road_painter.h"

#include <QTreeView>

namespace aallokko::gui {

class RoadmapView : public QTreeView {
    Q_OBJECT

  public:
    explicit RoadmapView(models::RoadmapTree& tree, QWidget* parent = nullptr);

    [[nodiscard]] models::RoadmapTree& tree() const { return m_tree; }
    [[nodiscard]] const models::TimeScale& scale() const { return m_scale; }
    [[nodiscard]] const draw::RoadLayers& layers() const { return m_layers; }
    void setLayers(const draw::RoadLayers& layers);
    [[nodiscard]] draw::RoadStyle style(const QPalette& colours) const;
    [[nodiscard]] const draw::DraggedMilestone& dragged() const { return m_dragged; }
    void setDragged(const draw::DraggedMilestone& dragged);

    /// Zooms about the middle, or about x of the timeline.
    void zoomBy(double factor, double x = -1);
    /// All quarters of the plan.
    void fit();
    void panBy(double pixels);
    void panTo(double day);
    /// Puts a day into the middle.
    void showDay(models::Day day);
    /// So many days fill the timeline, about its middle.
    void setVisibleDays(double days);
    [[nodiscard]] double visibleDays() const;
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    /// The timeline in the viewport: left side and width.
    [[nodiscard]] QRect timeline() const;

    /// Rows as they stand, folded groups without their members.
    [[nodiscard]] QModelIndexList shownRows() const;

    void paint(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

  Q_SIGNALS:
    /// Another stretch of time is in view.
    void rangeChanged();
    void milestoneDropped(int position, aallokko::models::Day day);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void clamp();
    void changed();

    models::RoadmapTree& m_tree;
    models::TimeScale m_scale;
    draw::RoadLayers m_layers;
    draw::DraggedMilestone m_dragged;
    bool m_isFitted = true;
    bool m_isPanning = false;
    QPoint m_pressed{-1, -1};
    double m_panned = 0;
};

} // namespace aallokko::gui
