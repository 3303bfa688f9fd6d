// SPDX-License-Identifier: GPL-3.0-or-later
//
// A larger font of the whole program while a test runs. A base class of fixtures, named before the
// one with the window, so that the window is made with it as at a start.
#pragma once

#include <QApplication>
#include <QFont>

namespace aallokko::gui {

class FontOfTest {
  public:
    explicit FontOfTest(double factor) : m_before(QApplication::font()) {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }
    ~FontOfTest() { QApplication::setFont(m_before); }
    FontOfTest(const FontOfTest&) = delete;
    FontOfTest& operator=(const FontOfTest&) = delete;

  private:
    QFont m_before;
};

} // namespace aallokko::gui
