// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wheel with Ctrl zooms about the mouse, with Shift it pans; a drag over the timeline pans.
#include "app/gui/roadmap/view.h"

#include "app/gui/roadmap/time_head.h"
#include "app/gui/theme.h"
#include "app/models/roles.h"

#include <QApplication>
#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <cmath>

namespace aallokko::gui {

namespace {

constexpr double fewestDays = 21;
constexpr double overhangDays = 400; ///< before and after the quarters of the plan

class TimelineDelegate : public QStyledItemDelegate {
  public:
    explicit TimelineDelegate(RoadmapView& view) : QStyledItemDelegate(&view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        m_view.paint(*painter, option.rect, index);
        if (option.state & QStyle::State_Selected) {
            painter->save();
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter->drawLine(option.rect.left(), option.rect.top() + 1, option.rect.right(),
                              option.rect.top() + 1);
            painter->drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(),
                              option.rect.bottom());
            painter->restore();
        }
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, option.fontMetrics.height() + 9};
    }

  private:
    RoadmapView& m_view;
};

/// Group heads in bold.
class NameDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(models::IsGroupRole).toBool());
        option->textElideMode = Qt::ElideRight;
    }
};

} // namespace

RoadmapView::RoadmapView(models::RoadmapTree& tree, QWidget* parent)
    : QTreeView(parent), m_tree(tree) {
    setObjectName(QStringLiteral("roadmapView"));
    setHeader(new TimeHead(*this));
    setModel(&tree);
    setItemDelegate(new NameDelegate(this));
    setItemDelegateForColumn(models::RoadmapTree::Timeline, new TimelineDelegate(*this));
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setIndentation(14);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAutoScroll(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(60);
    header()->resizeSection(models::RoadmapTree::Name, fontMetrics().averageCharWidth() * 38);
    for (const int column : {models::RoadmapTree::Takeover, models::RoadmapTree::CutOver}) {
        header()->resizeSection(column, fontMetrics().averageCharWidth() * 13);
        setColumnHidden(column, true);
    }
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (m_isFitted) {
            fit();
        }
        changed();
    });
}

draw::RoadStyle RoadmapView::style(const QPalette& colours) const {
    const bool dark = isDark(colours);
    draw::RoadStyle style;
    style.base = colours.color(QPalette::Base);
    style.text = colours.color(QPalette::WindowText);
    style.secondary = secondaryText(colours);
    style.line = colours.color(QPalette::Mid);
    style.work = markColor(Mark::Information, dark);
    style.error = markColor(Mark::Error, dark);
    style.frozen = markColor(Mark::Frozen, dark);
    style.today = markLine(Mark::Warning, dark);
    style.isDark = dark;
    style.font = font();
    style.font.setPixelSize(std::max(9, QFontInfo(font()).pixelSize() - 2));
    style.layers = m_layers;
    return style;
}

void RoadmapView::paint(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    if (m_tree.map() != nullptr) {
        const draw::RoadStyle style = this->style(palette());
        draw::RoadPainter(*m_tree.map(), m_scale, style)
            .paintRow(painter, rect, m_tree.entryOf(index), m_tree.groups());
    }
}

void RoadmapView::setLayers(const draw::RoadLayers& layers) {
    if (!(layers == m_layers)) {
        m_layers = layers;
        header()->updateGeometry();
        updateGeometries();
        changed();
    }
}

void RoadmapView::setDragged(const draw::DraggedMilestone& dragged) {
    m_dragged = dragged;
    header()->viewport()->update();
}

// Of the viewport, not of the header, which hears later of a scroll bar that came or went.
QRect RoadmapView::timeline() const {
    const int left = header()->sectionViewportPosition(models::RoadmapTree::Timeline);
    return {left, 0, std::max(1, viewport()->width() - left), viewport()->height()};
}

double RoadmapView::visibleDays() const {
    return std::max(1, timeline().width()) / m_scale.pixelsPerDay;
}

void RoadmapView::clamp() {
    const models::Roadmap* map = m_tree.map();
    if (map == nullptr) {
        return;
    }
    const double first = map->first - overhangDays;
    const double last = map->last + overhangDays;
    const double width = std::max(1, timeline().width());
    m_scale.pixelsPerDay =
        std::clamp(m_scale.pixelsPerDay, width / (last - first), width / fewestDays);
    m_scale.left = std::clamp(m_scale.left, first, std::max(first, last - visibleDays()));
}

void RoadmapView::changed() {
    viewport()->update();
    header()->viewport()->update();
    Q_EMIT rangeChanged();
}

void RoadmapView::fit() {
    const models::Roadmap* map = m_tree.map();
    m_isFitted = true;
    if (map != nullptr && timeline().width() > 0) {
        m_scale.left = map->first;
        m_scale.pixelsPerDay = timeline().width() / static_cast<double>(map->last - map->first);
        changed();
    }
}

void RoadmapView::zoomBy(double factor, double x) {
    const double anchor = x < 0 ? timeline().width() / 2.0 : x;
    const double day = m_scale.dayAt(anchor);
    m_scale.pixelsPerDay *= factor;
    m_isFitted = false;
    clamp();
    m_scale.left = day - anchor / m_scale.pixelsPerDay;
    clamp();
    changed();
}

void RoadmapView::setVisibleDays(double days) {
    zoomBy(visibleDays() / std::max(1.0, days));
}

void RoadmapView::panBy(double pixels) {
    panTo(m_scale.left + pixels / m_scale.pixelsPerDay);
}

void RoadmapView::panTo(double day) {
    if (std::abs(day - m_scale.left) > 1e-9) {
        m_isFitted = false;
        m_scale.left = day;
        clamp();
        changed();
    }
}

void RoadmapView::showDay(models::Day day) {
    panTo(day - visibleDays() / 2);
}

QModelIndexList RoadmapView::shownRows() const {
    QModelIndexList rows;
    for (QModelIndex index = m_tree.index(0, 0); index.isValid(); index = indexBelow(index)) {
        rows << index.siblingAtColumn(0);
    }
    return rows;
}

void RoadmapView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (m_isFitted) {
        fit();
    } else {
        clamp();
        changed();
    }
}

void RoadmapView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    constexpr double step = 120;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double x = event->position().x() - timeline().left();
        zoomBy(std::pow(1.25, turned.y() / step), std::max(0.0, x));
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.x() != 0) {
        panBy(-(turned.x() != 0 ? turned.x() : turned.y()) * 0.8);
        event->accept();
    } else {
        QTreeView::wheelEvent(event);
    }
}

void RoadmapView::mousePressEvent(QMouseEvent* event) {
    m_isPanning = false;
    m_pressed = event->button() == Qt::LeftButton && timeline().contains(event->pos())
                    ? event->pos()
                    : QPoint(-1, -1);
    m_panned = 0;
    QTreeView::mousePressEvent(event);
}

void RoadmapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed.x() < 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        QTreeView::mouseMoveEvent(event);
        return;
    }
    const double way = event->pos().x() - m_pressed.x();
    if (m_isPanning || std::abs(way) >= QApplication::startDragDistance()) {
        m_isPanning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        panBy(m_panned - way);
        m_panned = way;
    }
}

void RoadmapView::mouseReleaseEvent(QMouseEvent* event) {
    m_pressed = QPoint(-1, -1);
    viewport()->unsetCursor();
    m_isPanning = false;
    QTreeView::mouseReleaseEvent(event);
}

} // namespace aallokko::gui
