// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lets the window be small when letters are large: only the page in view claims room, one that
// still has too little is scrolled instead of cut off, and the tool bar leaves its words away.
#pragma once

#include <QStackedWidget>

class QLineEdit;
class QToolBar;

namespace aallokko::gui {

/// As large as its current widget needs to be, whatever the hidden ones would like.
class PageStack : public QStackedWidget {
    Q_OBJECT

  public:
    explicit PageStack(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

/// The stack in a scroll area without a frame, which shows bars only when it must.
[[nodiscard]] QWidget* scrolled(QStackedWidget* stack, QWidget* parent);

/// Icons alone and a shorter search box while the words do not fit into the window.
class ToolBarFit : public QObject {
    Q_OBJECT

  public:
    /// A child of the tool bar.
    ToolBarFit(QToolBar& bar, QLineEdit& search);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit();

    QToolBar& m_bar;
    QLineEdit& m_search;
};

} // namespace aallokko::gui
