// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search of the whole program (Ctrl+K): names of systems as one types, Enter goes there.
#pragma once

#include "app/gui/system_picker.h"

namespace aallokko::gui {

class SearchBox : public SystemPicker {
    Q_OBJECT

  public:
    explicit SearchBox(models::Workbench& workbench, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
};

} // namespace aallokko::gui
