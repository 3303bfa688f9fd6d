// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of a report below each other, as they come from the printer. Arrows, Page Up and Down,
// Home and End scroll; Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom. What a screen reader needs is the
// list of sections beside it and the HTML form of the report.
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <memory>

namespace aallokko::draw {
class ReportPaper;
}

namespace aallokko::gui {

class PaperView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PaperView(QWidget* parent = nullptr);

    /// Null shows nothing. Keeps the page in view when the new paper has it.
    void setPaper(std::shared_ptr<const draw::ReportPaper> paper);
    /// The page at the top, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// Times 1.25 or its inverse; 0 = as wide as the view.
    void zoom(int step);

  Q_SIGNALS:
    void pageChanged(int page);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

  private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] double pageStep() const;
    void layoutPages();
    [[nodiscard]] const QPixmap& pixmapOf(int page) const;

    std::shared_ptr<const draw::ReportPaper> m_paper;
    mutable QCache<int, QPixmap> m_pages; ///< painted at the present scale
    double m_zoom = 1.0;                  ///< on top of the width of the view
};

} // namespace aallokko::gui
