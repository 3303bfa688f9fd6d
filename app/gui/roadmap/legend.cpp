// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawn by the same function as in print.
#include "app/gui/roadmap/legend.h"

#include "app/draw/roadmap/road_marks.h"
#include "app/gui/roadmap/view.h"

#include <QPainter>
#include <cmath>

namespace aallokko::gui {

RoadLegend::RoadLegend(RoadmapView& view, QWidget* parent) : QWidget(parent), m_view(view) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool RoadLegend::hasOther() const {
    const models::Roadmap* map = m_view.tree().map();
    return map != nullptr && !map->other.empty() && m_view.layers().other;
}

int RoadLegend::heightForWidth(int width) const {
    const draw::RoadStyle style = m_view.style(palette());
    return static_cast<int>(
        std::ceil(draw::paintLegend(nullptr, {0, 0}, width - 8, style, hasOther())));
}

QSize RoadLegend::sizeHint() const {
    return {400, heightForWidth(std::max(400, width()))};
}

void RoadLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const draw::RoadStyle style = m_view.style(palette());
    draw::paintLegend(&painter, {4, 0}, width() - 8, style, hasOther());
}

} // namespace aallokko::gui
