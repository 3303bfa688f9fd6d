// SPDX-License-Identifier: GPL-3.0-or-later
//
// The roadmap on paper: as many pages as the shown rows need, each with header, time head, rows and
// page number; the legend stands on the last one. Made for landscape A4 and A3 alike.
#pragma once

#include "app/draw/page_frame.h"
#include "app/draw/roadmap/road_style.h"
#include "app/models/roadmap/tree.h"

#include <QModelIndexList>
#include <QString>

class QPagedPaintDevice;

namespace aallokko::draw {

/// `rows` of `tree` in their order, from day `from` to the day before `to`. `style` is adapted to
/// paper. The device has its page size and orientation; false when it could not be painted on.
[[nodiscard]] bool printRoadmap(QPagedPaintDevice& device, const models::RoadmapTree& tree,
                                const QModelIndexList& rows, models::Day from, models::Day to,
                                const RoadStyle& style, const PageTexts& texts);

} // namespace aallokko::draw
