// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns Qt's change events into the two calls that pages implement.
#include "app/gui/page.h"

#include <QEvent>

namespace aallokko::gui {

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT countChanged();
    } else if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

} // namespace aallokko::gui
