// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of the roadmap's tree: over the timeline it draws the calendar and the milestones,
// which the mouse takes to another day there.
#pragma once

#include "app/gui/roadmap/view.h"

#include <QHeaderView>

namespace aallokko::gui {

class TimeHead : public QHeaderView {
    Q_OBJECT

  public:
    explicit TimeHead(RoadmapView& view);

    [[nodiscard]] QSize sizeHint() const override;
    /// Place of a milestone's diamond in the header, for tests and tool tips.
    [[nodiscard]] QPoint pointOf(int milestone) const;

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    [[nodiscard]] QRect timeline() const;
    [[nodiscard]] int milestoneAt(const QPoint& point) const;

    RoadmapView& m_view;
    int m_taken = -1;
    QPoint m_pressed;
};

} // namespace aallokko::gui
