// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marks of the roadmap with their words, below the drawing.
#pragma once

#include <QWidget>

namespace aallokko::gui {

class RoadmapView;

class RoadLegend : public QWidget {
    Q_OBJECT

  public:
    explicit RoadLegend(RoadmapView& view, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] bool hasOther() const;

    RoadmapView& m_view;
};

} // namespace aallokko::gui
