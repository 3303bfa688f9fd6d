// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every printed page has: title, date, one line on what is shown, the band of synthetic data,
// page number. Preview, paper and PDF are painted by the same code.
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace aallokko::draw {

/// Texts of the header. `band` is printed on every page; "" = none.
struct PageTexts {
    QString title;  ///< project and page
    QString detail; ///< what is shown, from which version
    QString date;
    QString band;
};

/// Lengths are pixels of 96 to the inch; `font` has a pixel size.
struct PageFrame {
    QSizeF size; ///< of the printable area
    QFont font;
    QColor text = Qt::black;
    QColor secondary = Qt::darkGray;
};

/// Pixels of the device to one of 96 to the inch, and the printable area in the latter.
[[nodiscard]] double pageScale(const QPagedPaintDevice& device);
[[nodiscard]] QSizeF pageSize(const QPagedPaintDevice& device);

/// Height of what stands above the contents, and of what stands below them.
[[nodiscard]] double headHeight(const PageFrame& frame, const PageTexts& texts);
[[nodiscard]] double footHeight(const PageFrame& frame);

void paintPageFrame(QPainter& painter, const PageFrame& frame, const PageTexts& texts, int page,
                    int pages);

} // namespace aallokko::draw
