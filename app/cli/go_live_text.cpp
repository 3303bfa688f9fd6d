// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events of one day and kind share a line, so that years fit on a few screens.
#include "app/cli/go_live_text.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::cli {

namespace {

using plan::EventKind;
using plan::EventStatus;
using plan::GoLiveEvent;

constexpr std::size_t namesOnLine = 4;
constexpr std::size_t lateLines = 10;
constexpr qsizetype dayWidth = 14;
constexpr qsizetype kindWidth = 22;

QString dayText(const GoLiveEvent& event) {
    return event.date ? text::date(*event.date, text::currentLanguage()) : QStringLiteral("-");
}

QString kindText(EventKind kind) {
    return text::sentence("date.kind." + std::string(nameOf(kind)), {});
}

QString statusText(EventStatus status) {
    return text::sentence("date.status." + std::string(nameOf(status)), {});
}

QString indented(const QString& line) {
    return QStringLiteral("  ") + line;
}

QString moreText(std::size_t count) {
    return text::sentence("plan.and_more", {std::to_string(count)});
}

QString sentenceOf(const plan::Reason& reason) {
    return text::sentence(reason.code, reason.arguments);
}

// What somebody must act on: name, kind and the whole reason.
void addProblems(QStringList& lines, const plan::GoLive& dates, EventStatus status,
                 const char* title, std::size_t most) {
    std::vector<const GoLiveEvent*> found;
    for (const GoLiveEvent& event : dates.events) {
        if (event.status == status) {
            found.push_back(&event);
        }
    }
    if (found.empty()) {
        return;
    }
    lines << text::sentence(title, {std::to_string(found.size())});
    for (std::size_t k = 0; k < std::min(most, found.size()); ++k) {
        const GoLiveEvent& event = *found[k];
        lines << indented(
            QStringLiteral("%1, %2: %3")
                .arg(text::qstring(event.system), kindText(event.kind),
                     text::sentence(event.reasons.back().code, event.reasons.back().arguments)));
    }
    if (found.size() > most) {
        lines << indented(moreText(found.size() - most));
    }
}

QString monthTitle(base::Date day) {
    const QLocale locale = text::localeOf(text::currentLanguage());
    QString name = locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(day.month())));
    name[0] = name[0].toUpper();
    return QStringLiteral("%1 %2").arg(name).arg(static_cast<int>(day.year()));
}

QString groupLine(const std::vector<const GoLiveEvent*>& group) {
    QStringList names;
    for (std::size_t k = 0; k < std::min(namesOnLine, group.size()); ++k) {
        const EventStatus status = group[k]->status;
        QString name = text::qstring(group[k]->system);
        if (status == EventStatus::SoftFreeze || status == EventStatus::TooLate) {
            name += QStringLiteral(" [%1]").arg(statusText(status));
        }
        names << name;
    }
    QString line = names.join(QStringLiteral("; "));
    if (group.size() > namesOnLine) {
        line += QStringLiteral("; ") + moreText(group.size() - namesOnLine);
    }
    return indented(dayText(*group.front()).leftJustified(dayWidth) +
                    kindText(group.front()->kind).leftJustified(kindWidth) + line);
}

void addMonths(QStringList& lines, const plan::GoLive& dates) {
    std::vector<const GoLiveEvent*> group;
    std::optional<std::chrono::year_month> month;
    const auto flush = [&] {
        if (!group.empty()) {
            lines << groupLine(group);
        }
        group.clear();
    };
    for (const GoLiveEvent& event : dates.events) {
        if (!event.date) {
            continue;
        }
        const std::chrono::year_month its(event.date->year(), event.date->month());
        if (!group.empty() &&
            (group.front()->date != event.date || group.front()->kind != event.kind)) {
            flush();
        }
        if (month != its) {
            lines << QString() << monthTitle(*event.date);
            month = its;
        }
        group.push_back(&event);
    }
    flush();
}

} // namespace

QString reasonLine(const GoLiveEvent& event) {
    QStringList sentences;
    for (const plan::Reason& reason : event.reasons) {
        sentences << sentenceOf(reason);
    }
    return sentences.join(u' ');
}

QStringList goLiveText(const std::string& scenario, const plan::GoLive& dates) {
    const auto marked = [](base::Date day) { return "@date:" + base::toIso(day); };
    QStringList lines{
        text::sentence("date.answer_title", {scenario, marked(dates.legalStart),
                                             dates.asOf ? marked(*dates.asOf) : std::string("-")})};
    if (dates.events.empty()) {
        return lines << text::sentence("date.answer_none", {});
    }
    addProblems(lines, dates, EventStatus::NoDay, "date.answer_no_day", dates.events.size());
    addProblems(lines, dates, EventStatus::TooLate, "date.answer_too_late", lateLines);
    if (!dates.isProven) {
        lines << text::sentence("date.answer_not_proven", {});
    }
    const auto undated =
        std::count_if(dates.events.begin(), dates.events.end(), [](const GoLiveEvent& event) {
            return !event.date && event.status == EventStatus::Done;
        });
    if (undated > 0) {
        lines << text::sentence("date.answer_undated", {std::to_string(undated)});
    }
    addMonths(lines, dates);
    return lines << QString() << text::sentence("date.answer_more_json", {});
}

QStringList systemDatesText(const plan::GoLive& dates, model::InstallationId id) {
    QStringList lines;
    for (const GoLiveEvent& event : dates.events) {
        if (event.installation != id) {
            continue;
        }
        lines << dayText(event).leftJustified(dayWidth) +
                     kindText(event.kind).leftJustified(kindWidth) + reasonLine(event);
    }
    return lines.isEmpty() ? QStringList{text::sentence("date.answer_none", {})} : lines;
}

} // namespace aallokko::cli
