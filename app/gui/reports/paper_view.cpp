// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painted pages are kept while they are near, so that scrolling costs nothing.
#include "app/gui/reports/paper_view.h"

#include "app/draw/report/report_paper.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace aallokko::gui {

namespace {

constexpr int gap = 14;       // between pages and around them, in pixels
constexpr int keptPages = 10; // some megabytes each
constexpr double widest =
    1.15; // of 96 dots to the inch: larger pages are harder to read, not easier
constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.4;
constexpr double mostZoom = 3.0;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent), m_pages(keptPages) {
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PaperView::setPaper(std::shared_ptr<const draw::ReportPaper> paper) {
    const int page = currentPage();
    m_paper = std::move(paper);
    m_pages.clear();
    layoutPages();
    goToPage(m_paper ? std::min(page, m_paper->pageCount() - 1) : 0);
    viewport()->update();
}

double PaperView::scale() const {
    const double width = m_paper ? m_paper->pageSize().width() : 1.0;
    return std::min(widest, (viewport()->width() - 2 * gap) / width) * m_zoom;
}

double PaperView::pageStep() const {
    return m_paper ? m_paper->pageSize().height() * scale() + gap : 1.0;
}

void PaperView::layoutPages() {
    m_pages.clear();
    const double width = m_paper ? m_paper->pageSize().width() * scale() + 2 * gap : 0;
    const double height = m_paper ? m_paper->pageCount() * pageStep() + gap : 0;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PaperView::currentPage() const {
    constexpr double aThird = 3.0;
    const double at = verticalScrollBar()->value() + viewport()->height() / aThird;
    return m_paper ? std::clamp(static_cast<int>(at / pageStep()), 0, m_paper->pageCount() - 1) : 0;
}

void PaperView::goToPage(int page) {
    verticalScrollBar()->setValue(static_cast<int>(std::round(page * pageStep())));
}

void PaperView::zoom(int step) {
    const int page = currentPage();
    m_zoom = step == 0
                 ? 1.0
                 : std::clamp(m_zoom * (step > 0 ? zoomStep : 1 / zoomStep), leastZoom, mostZoom);
    layoutPages();
    goToPage(page);
}

const QPixmap& PaperView::pixmapOf(int page) const {
    QPixmap* known = m_pages.object(page);
    if (known == nullptr) {
        const double ratio = devicePixelRatioF();
        known = new QPixmap((m_paper->pageSize() * scale() * ratio).toSize());
        known->setDevicePixelRatio(ratio);
        known->fill(Qt::white);
        QPainter painter(known);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale(), scale());
        m_paper->paintPage(painter, page);
        painter.end();
        m_pages.insert(page, known);
    }
    return *known;
}

void PaperView::paintEvent(QPaintEvent*) {
    if (!m_paper) {
        return;
    }
    QPainter painter(viewport());
    const double width = m_paper->pageSize().width() * scale();
    const double height = m_paper->pageSize().height() * scale();
    const double left =
        std::max<double>(gap, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        const double top = gap + page * pageStep() - verticalScrollBar()->value();
        if (top > viewport()->height()) {
            break;
        }
        if (top + height < 0) {
            continue;
        }
        const QPointF place(std::round(left), std::round(top));
        painter.drawPixmap(place, pixmapOf(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(QRectF(place, QSizeF(width, height)));
    }
}

void PaperView::resizeEvent(QResizeEvent* event) {
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    layoutPages();
    goToPage(page);
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperView::scrollContentsBy(int dx, int dy) {
    Q_UNUSED(dx);
    Q_UNUSED(dy);
    viewport()->update();
    Q_EMIT pageChanged(currentPage());
}

} // namespace aallokko::gui
