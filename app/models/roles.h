// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the item models of the desktop tell beyond Qt's own roles. All models use the same numbers,
// so that delegates and proxies fit any of them.
#pragma once

#include <QtCore/qnamespace.h>

namespace aallokko::models {

enum Role : int {
    SystemIdRole = Qt::UserRole + 1, ///< qlonglong: the installation of the row; 0 = none
    FieldKeyRole,                    ///< int: model::FieldKey of the cell; -1 = no field
    StateRole,                       ///< int: model::FieldState of the cell; -1 = no field
    FaultRole,                       ///< QString: why the typed text is not stored; "" = it is
    SeverityRole,                    ///< int: model::Severity
    IsGroupRole,                     ///< bool: a heading, not a record
    CardRole                         ///< models::Card of a board column
};

} // namespace aallokko::models
