// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTC with whole seconds: audit entries need no finer time, and equal runs read alike.
#include "core/store/system_clock.h"

#include <QDateTime>

namespace aallokko::store {

std::string SystemClock::nowUtc() const {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace aallokko::store
