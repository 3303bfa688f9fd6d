// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing of an answer: pan, zoom, choose, drag, and walk along the links with the keys. The
// list beside it shows the same and is what a screen reader reads.
#pragma once

#include "app/draw/graph/graph_painter.h"
#ifndef Q_MOC_RUN
#include "app/models/graph/answer.h"
#endif

#include <QTimer>
#include <QWidget>

namespace aallokko::gui {

class GraphCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit GraphCanvas(QWidget* parent = nullptr);

    /// The answer lives until the next call; null = none. Keeps scale and place when
    /// `keepsView`.
    void show(const models::GraphAnswer* answer, bool keepsView);
    [[nodiscard]] int current() const { return m_view.current; }
    /// Chooses a node, -1 = none, without a signal.
    void setCurrent(int node);
    /// Brings a node into the middle, at a scale at which it can be read.
    void flyTo(int node);
    void fit();
    /// The first look at a picture: whole if it can be read then, else its beginning.
    void lookFirst();
    void zoomBy(double factor);
    [[nodiscard]] double scale() const { return m_view.scale; }
    /// Middle of a node on the widget.
    [[nodiscard]] QPointF pointOf(int node) const;
    /// The style that the palette in use gives.
    [[nodiscard]] draw::GraphStyle style() const;
    /// Draws the whole picture, for exports, with letters of the given pixel size.
    void paintWhole(QPainter& painter, const draw::GraphStyle& style) const;

  Q_SIGNALS:
    void chosen(int node);
    void opened(int node);
    void moved(int node, const QPointF& middle);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] QPointF toPicture(const QPointF& point) const;
    [[nodiscard]] int nodeUnder(const QPointF& point) const;
    [[nodiscard]] QString tipAt(const QPointF& point) const;
    [[nodiscard]] bool isMatrix() const;
    void zoomAt(const QPointF& point, double factor);
    void setMoving();
    void choose(int node);
    void walk(int key);
    [[nodiscard]] int neighbourTowards(int key) const;
    void keepInView(int node);
    void paintLegend(QPainter& painter) const;
    void clampOffset();

    const models::GraphAnswer* m_answer = nullptr;
    draw::GraphPainter m_painter;
    draw::GraphView m_view;
    QPointF m_offset; ///< of the picture's origin on the widget
    QPointF m_pressed;
    QPointF m_last;
    int m_dragged = -1;
    bool m_isPanning = false;
    bool m_hasMoved = false;
    bool m_isUntouched = true; ///< nobody has panned or zoomed since the picture came
    QTimer m_still;            ///< a gesture is over
};

/// The colours of categories, others last; fit for light or dark.
[[nodiscard]] std::vector<QColor> categoryColours(bool isDark);

/// Draws the legend with words; returns its height. Linear in entries.
double drawLegend(QPainter& painter, const QPointF& at, const models::GraphLegend& legend,
                  const draw::GraphStyle& style);

} // namespace aallokko::gui
