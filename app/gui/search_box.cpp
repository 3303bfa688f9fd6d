// SPDX-License-Identifier: GPL-3.0-or-later
//
// A choice goes to the row of the system and empties the box.
#include "app/gui/search_box.h"

#include <QEvent>

namespace aallokko::gui {

SearchBox::SearchBox(models::Workbench& workbench, QWidget* parent)
    : SystemPicker(workbench, parent) {
    setObjectName(QStringLiteral("searchBox"));
    connect(this, &SystemPicker::chosen, this, [this, &workbench](model::InstallationId id) {
        clear();
        workbench.requestPage(models::PageId::Inventory);
        workbench.select(id);
    });
    retranslate();
}

void SearchBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    SystemPicker::changeEvent(event);
}

void SearchBox::retranslate() {
    setPlaceholderText(tr("Search systems (Ctrl+K)"));
    setAccessibleName(tr("Search all systems"));
}

} // namespace aallokko::gui
