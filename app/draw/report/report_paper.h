// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report laid out on A4 pages: one picture for the preview, the printer and PDF. Heads of tables
// repeat, every page has its head and number, charts are drawn from the figures of their tables.
// Tagged PDF is beyond Qt 6.4: the accessible form is HTML (core/exchange/report.h).
#pragma once

#include "core/exchange/report.h"

#include <QByteArray>
#include <QSizeF>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QThread;

namespace aallokko::draw {

/// Where a section begins; pages count from 0.
struct PaperHeading {
    QString title;
    int level = 1;
    int page = 0;
};

class ReportPaper {
  public:
    /// Lays the report out; any thread of a QGuiApplication. Tenths of a second for hundreds of
    /// rows.
    explicit ReportPaper(exchange::Report report);
    ~ReportPaper();
    ReportPaper(const ReportPaper&) = delete;
    ReportPaper& operator=(const ReportPaper&) = delete;

    [[nodiscard]] const exchange::Report& report() const;
    [[nodiscard]] int pageCount() const;
    /// A whole page in pixels of 96 to the inch.
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] bool isLandscape() const;
    [[nodiscard]] const std::vector<PaperHeading>& headings() const;
    /// Paints one page at the origin, in pixels of 96 to the inch. In the thread that owns it.
    void paintPage(QPainter& painter, int page) const;
    /// Hands the layout to another thread, from the one that owns it.
    void giveTo(QThread* thread);

  private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

/// All pages, or those from `first` to `last` (from 0), on a device with the page's orientation and
/// no margins. False when it could not be painted on.
[[nodiscard]] bool printReport(QPagedPaintDevice& device, const ReportPaper& paper, int first = 0,
                               int last = -1);

/// The report as a PDF file without the time of writing: equal reports give equal bytes with the
/// same fonts. Empty when it could not be painted.
[[nodiscard]] QByteArray toPdf(const ReportPaper& paper);

} // namespace aallokko::draw
