// SPDX-License-Identifier: GPL-3.0-or-later
//
// QTextDocument breaks the pages; this file draws what stands on each of them around the text.
#ifndef Q_MOC_RUN
#include "app/draw/report/report_paper.h"

#include "app/draw/report/paper_html.h"
#include "app/draw/report/report_chart.h"
#include "core/text/messages.h"
#endif

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextObjectInterface>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <set>

namespace aallokko::draw {

namespace {

constexpr double dotsPerInch = 96;
constexpr double dotsPerMillimetre = dotsPerInch / 25.4;
constexpr double longSide = 297 * dotsPerMillimetre;
constexpr double shortSide = 210 * dotsPerMillimetre;
constexpr double margin = 14 * dotsPerMillimetre;
constexpr double headHeight = 22;
constexpr double footHeight = 22;
constexpr int smallPixels = 9;
constexpr int textPixels = 12;

QFont paperFont(int pixels) {
    const QString wanted = QStringLiteral("Noto Sans");
    QFont font;
    if (QFontDatabase::hasFamily(wanted)) {
        font = QFont(wanted);
    }
    font.setPixelSize(pixels);
    return font;
}

/// Draws the images "chart:N" of the document as lines, not as dots.
class ChartImages : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

  public:
    ChartImages(const exchange::Report& report, QObject* parent)
        : QObject(parent), m_tables(chartTables(report)), m_language(report.language) {}

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
        const QTextImageFormat image = format.toImageFormat();
        return {image.width(), image.height()};
    }
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                    const QTextFormat& format) override {
        const int number = format.toImageFormat().name().section(u':', 1).toInt();
        if (number < 0 || static_cast<std::size_t>(number) >= m_tables.size()) {
            return;
        }
        const text::LanguageScope scope(m_language);
        painter->save();
        drawReportChart(*painter, area, *m_tables[static_cast<std::size_t>(number)],
                        paperFont(smallPixels), m_language);
        painter->restore();
    }

  private:
    std::vector<const exchange::ReportTable*> m_tables;
    model::Language m_language;
};

bool isWide(exchange::ReportKind kind) {
    return kind == exchange::ReportKind::WavePlan || kind == exchange::ReportKind::Audit;
}

} // namespace

struct ReportPaper::Layout {
    exchange::Report report;
    QTextDocument document;
    QSizeF text; ///< of a page
    std::vector<PaperHeading> headings;

    [[nodiscard]] double bottomOf(const QTextBlock& block) const {
        return document.documentLayout()->blockBoundingRect(block).bottom();
    }

    void fill(const std::set<std::size_t>& breaks) {
        const text::LanguageScope scope(report.language);
        document.setHtml(paperHtml(report, static_cast<int>(text.width()) - 4, breaks));
        document.setPageSize(text);
    }

    /// Adds the sections whose headings stand alone at the foot of a page; true when there are new
    /// ones. (A changed block would be laid out anew with what follows it, but then drawn wrongly:
    /// the document is filled again.)
    [[nodiscard]] bool findLoneHeadings(std::set<std::size_t>& breaks) const {
        constexpr double roomForText = 90;
        const std::size_t before = breaks.size();
        std::size_t section = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() < 2) {
                continue;
            }
            const QRectF area = document.documentLayout()->blockBoundingRect(block);
            const double top = area.top() - std::floor(area.top() / text.height()) * text.height();
            if (top > 1 && text.height() - top - area.height() < roomForText) {
                breaks.insert(section);
            }
            ++section;
        }
        return breaks.size() > before;
    }

    void findHeadings() {
        std::size_t section = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() < 2 || section >= report.sections.size()) {
                continue;
            }
            const QRectF area = document.documentLayout()->blockBoundingRect(block);
            headings.push_back({report.sections[section].title, report.sections[section].level,
                                static_cast<int>((area.top() + 1) / text.height())});
            ++section;
        }
    }
};

ReportPaper::ReportPaper(exchange::Report report) : m_layout(std::make_unique<Layout>()) {
    Layout& layout = *m_layout;
    layout.report = std::move(report);
    const QSizeF page = pageSize();
    layout.text = {page.width() - 2 * margin, page.height() - 2 * margin - headHeight - footHeight};
    QTextDocument& document = layout.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.setDefaultFont(paperFont(textPixels));
    document.documentLayout()->registerHandler(QTextFormat::ImageObject,
                                               new ChartImages(layout.report, &document));
    constexpr int rounds = 2; // more would cost more than a heading that a break moved to a foot
    std::set<std::size_t> breaks;
    layout.fill(breaks);
    for (int round = 1; round < rounds && layout.findLoneHeadings(breaks); ++round) {
        layout.fill(breaks);
    }
    layout.findHeadings();
}

ReportPaper::~ReportPaper() = default;

const exchange::Report& ReportPaper::report() const {
    return m_layout->report;
}

int ReportPaper::pageCount() const {
    return std::max(1, m_layout->document.pageCount());
}

bool ReportPaper::isLandscape() const {
    return isWide(m_layout->report.kind);
}

QSizeF ReportPaper::pageSize() const {
    return isLandscape() ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

const std::vector<PaperHeading>& ReportPaper::headings() const {
    return m_layout->headings;
}

// The text of each block remembers the font engine it was shaped with, which belongs to this thread
// and ends with it: setting the font makes the block forget.
void ReportPaper::giveTo(QThread* thread) {
    QTextDocument& document = m_layout->document;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        block.layout()->setFont(block.layout()->font());
    }
    m_layout->document.moveToThread(thread);
}

void ReportPaper::paintPage(QPainter& painter, int page) const {
    const exchange::Report& report = m_layout->report;
    const text::LanguageScope scope(report.language);
    const QSizeF whole = pageSize();
    const QFont font = paperFont(smallPixels);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(0xff595959));
    QStringList facts;
    for (std::size_t i = 0; i < std::min<std::size_t>(4, report.head.size()); ++i) {
        facts << report.head[i].first + QStringLiteral(": ") + report.head[i].second;
    }
    const QRectF head(margin, margin - 6, whole.width() - 2 * margin, headHeight - 4);
    const QRectF foot(margin, whole.height() - margin - footHeight + 8, head.width(), 14);
    painter.drawText(
        foot, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(report.title + QStringLiteral(" · ") + facts.join(QStringLiteral(" · ")),
                           Qt::ElideRight, foot.width() - 90));
    painter.drawText(
        foot, Qt::AlignRight | Qt::AlignVCenter,
        text::sentence("report.page", {std::to_string(page + 1), std::to_string(pageCount())}));
    if (!report.band.isEmpty()) {
        painter.setPen(QPen(QColor(0xff1a1a1a), 0.7));
        painter.drawRect(head.adjusted(0, 0, 0, -3));
        painter.drawText(head.adjusted(4, 0, -4, -3), Qt::AlignCenter,
                         metrics.elidedText(report.band, Qt::ElideRight, head.width() - 8));
    }
    const QSizeF text = m_layout->text;
    painter.translate(margin, margin + headHeight - page * text.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor(0xff1a1a1a));
    context.clip = QRectF(0, page * text.height(), text.width(), text.height());
    painter.setClipRect(context.clip);
    m_layout->document.documentLayout()->draw(&painter, context);
    painter.restore();
}

bool printReport(QPagedPaintDevice& device, const ReportPaper& paper, int first, int last) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const int end = last < 0 ? paper.pageCount() - 1 : std::min(last, paper.pageCount() - 1);
    const double scale = device.logicalDpiX() / dotsPerInch;
    for (int page = std::max(0, first); page <= end; ++page) {
        if (page > first && !device.newPage()) {
            return false;
        }
        painter.resetTransform();
        painter.scale(scale, scale);
        paper.paintPage(painter, page);
    }
    return painter.end();
}

namespace {

// The writer dates its file; the day of the data stands in the text.
QByteArray undated(QByteArray pdf) {
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end > 0) {
        const QByteArray fixed = "20180101000000Z";
        const qsizetype from = at + key.size();
        QByteArray date = fixed.left(end - from);
        date.append(QByteArray(end - from - date.size(), '0'));
        pdf.replace(from, end - from, date);
    }
    return pdf;
}

} // namespace

QByteArray toPdf(const ReportPaper& paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr int resolution = 300;
        writer.setResolution(resolution);
        writer.setTitle(paper.report().title);
        writer.setCreator(QStringLiteral("Aallokko"));
        QPageLayout page(QPageSize(QPageSize::A4),
                         paper.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                         QMarginsF());
        page.setMode(QPageLayout::FullPageMode);
        writer.setPageLayout(page);
        if (!printReport(writer, paper)) {
            return {};
        }
    }
    return undated(buffer.data());
}

} // namespace aallokko::draw

#include "report_paper.moc"
