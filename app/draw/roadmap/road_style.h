// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the roadmap looks: colours, layers and what is drawn beside the rows. The screen and the
// printed page differ in this only.
#pragma once

#include "app/models/roadmap/scale.h"

#include <QColor>
#include <QFont>

namespace aallokko::draw {

/// What may be left out.
struct RoadLayers {
    bool freezes = true;
    bool milestones = true;
    bool services = true;
    bool contracts = true;   ///< contract end and latest notice
    bool procurement = true; ///< start of a tender
    bool other = true;       ///< the other plan behind

    bool operator==(const RoadLayers&) const = default;
};

struct RoadStyle {
    QColor base;
    QColor text;
    QColor secondary;
    QColor line;
    QColor work;   ///< hue of the phases; its lightness tells them apart
    QColor error;  ///< findings
    QColor frozen; ///< freezes and the past
    QColor today;
    QFont font;
    bool isDark = false;
    RoadLayers layers;
};

} // namespace aallokko::draw
