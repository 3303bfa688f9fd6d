// SPDX-License-Identifier: GPL-3.0-or-later
//
// The zone is the machine's, the spelling that of the language in use.
#include "app/models/local_time.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QDateTime>
#include <QLocale>

namespace aallokko::models {

namespace {

QDateTime fromUtc(const std::string& utc) {
    QDateTime time = QDateTime::fromString(text::qstring(utc), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.toLocalTime();
}

} // namespace

QString localTime(const std::string& utc) {
    const QDateTime time = fromUtc(utc);
    return time.isValid()
               ? text::localeOf(text::currentLanguage()).toString(time, QLocale::ShortFormat)
               : text::qstring(utc);
}

QString localDate(const std::string& utc) {
    const QDateTime time = fromUtc(utc);
    return time.isValid()
               ? text::localeOf(text::currentLanguage()).toString(time.date(), QLocale::ShortFormat)
               : text::qstring(utc);
}

} // namespace aallokko::models
