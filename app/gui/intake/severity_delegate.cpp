// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icons are made once per severity and theme: lists of problems are long.
#include "app/gui/intake/severity_delegate.h"

#include "app/gui/theme.h"
#include "app/models/roles.h"
#include "core/model/issue.h"

#include <QHash>

namespace aallokko::gui {

QIcon severityIcon(int severity, const QPalette& palette) {
    static QHash<int, QIcon> icons;
    const int key = severity * 2 + (isDark(palette) ? 1 : 0);
    if (!icons.contains(key)) {
        icons[key] =
            markIcon(severity == static_cast<int>(model::Severity::Error)     ? Mark::Error
                     : severity == static_cast<int>(model::Severity::Warning) ? Mark::Warning
                                                                              : Mark::Information,
                     palette);
    }
    return icons[key];
}

void SeverityDelegate::initStyleOption(QStyleOptionViewItem* option,
                                       const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const int severity = index.data(models::SeverityRole).toInt();
    if (index.column() == 0 && severity >= 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = severityIcon(severity, option->palette);
        option->decorationSize = QSize(16, 16);
    }
}

} // namespace aallokko::gui
