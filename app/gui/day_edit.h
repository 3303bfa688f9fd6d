// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day to type or choose that Tab leaves at once. Qt's own goes from day to month to year, and
// never leaves while a special text ("any") stands for the day; arrows go between the parts in
// both.
#pragma once

#include <QDateEdit>

namespace aallokko::gui {

class DayEdit : public QDateEdit {
  public:
    using QDateEdit::QDateEdit;

  protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace aallokko::gui
