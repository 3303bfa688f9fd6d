// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calendar of the time head.
#include "app/models/roadmap/scale.h"

#include "app/models/roadmap/words.h"
#include "core/text/display.h"

#include <QDate>
#include <QLocale>

namespace aallokko::models {

namespace {

Day startOf(Grain grain, Day day) {
    const base::Date date = dateOf(day);
    const int year = static_cast<int>(date.year());
    switch (grain) {
    case Grain::Year:
        return dayOf(base::makeDate(year, 1, 1));
    case Grain::Quarter:
        return dayOf(base::firstDayOf(base::quarterOf(date)));
    case Grain::Month:
        return dayOf(base::makeDate(year, static_cast<unsigned>(date.month()), 1));
    case Grain::Week:
        return day - (((day + 3) % 7) + 7) % 7; // 1.1.1970 was a Thursday
    case Grain::OneDay:
        break;
    }
    return day;
}

Day nextOf(Grain grain, Day start) {
    switch (grain) {
    case Grain::Year:
        return dayOf(base::addMonths(dateOf(start), 12));
    case Grain::Quarter:
        return dayOf(base::addMonths(dateOf(start), 3));
    case Grain::Month:
        return dayOf(base::addMonths(dateOf(start), 1));
    case Grain::Week:
        return start + 7;
    case Grain::OneDay:
        break;
    }
    return start + 1;
}

} // namespace

Day dayOf(base::Date date) {
    return std::chrono::sys_days(date).time_since_epoch().count();
}

base::Date dateOf(Day day) {
    return base::Date(std::chrono::sys_days(std::chrono::days(day)));
}

std::vector<Tick> ticksOf(Grain grain, Day from, Day to) {
    std::vector<Tick> ticks;
    for (Day start = startOf(grain, from); start < to;) {
        const Day next = nextOf(grain, start);
        ticks.push_back({start, next});
        start = next;
    }
    return ticks;
}

QString tickText(Grain grain, Day from, bool isShort, model::Language language) {
    const base::Date date = dateOf(from);
    const QString year = QString::number(static_cast<int>(date.year()));
    const auto month = static_cast<int>(static_cast<unsigned>(date.month()));
    switch (grain) {
    case Grain::Year:
        return year;
    case Grain::Quarter: {
        const base::Quarter quarter = base::quarterOf(date);
        return isShort ? QStringLiteral("Q%1").arg(quarter.number) : text::quarter(quarter);
    }
    case Grain::Month: {
        const QLocale locale = text::localeOf(language);
        return isShort ? locale.standaloneMonthName(month, QLocale::ShortFormat)
                       : locale.standaloneMonthName(month) + u' ' + year;
    }
    case Grain::Week: {
        const QDate day(static_cast<int>(date.year()), month,
                        static_cast<int>(static_cast<unsigned>(date.day())));
        int ofYear = 0;
        const int week = day.weekNumber(&ofYear);
        return isShort ? RoadmapWords::tr("wk %1").arg(week)
                       : RoadmapWords::tr("Week %1/%2").arg(week).arg(ofYear);
    }
    case Grain::OneDay:
        break;
    }
    return QString::number(static_cast<int>(static_cast<unsigned>(date.day())));
}

HeadGrains grainsAt(double pixelsPerDay, double em) {
    if (pixelsPerDay * 91 < 3.2 * em) {
        return {Grain::Year, Grain::Year};
    }
    if (pixelsPerDay * 30 < 5.5 * em) {
        return {Grain::Year, Grain::Quarter};
    }
    if (pixelsPerDay * 7 < 5.5 * em) {
        return {Grain::Year, Grain::Month};
    }
    if (pixelsPerDay < 2.6 * em) {
        return {Grain::Month, Grain::Week};
    }
    return {Grain::Week, Grain::OneDay};
}

} // namespace aallokko::models
