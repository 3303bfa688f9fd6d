// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing as a file: the whole picture in the light colours, with title, what is counted and
// the legend, and the band of synthetic data where it holds.
#pragma once

#include "app/gui/graph/canvas.h"

#include <QString>

namespace aallokko::gui {

struct ExportTexts {
    QString title;
    QString headline;
    QString band; ///< "" = real data
};

/// Writes SVG, PDF or PNG by the ending of `path`; a PNG is at most 8000 pixels wide or high.
/// False when the file cannot be written.
[[nodiscard]] bool exportGraph(const GraphCanvas& canvas, const models::GraphAnswer& answer,
                               const ExportTexts& texts, const QString& path);

} // namespace aallokko::gui
