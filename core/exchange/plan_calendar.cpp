// SPDX-License-Identifier: GPL-3.0-or-later
//
// Content lines with CRLF, folded at 75 octets between characters.
#include "core/exchange/plan_calendar.h"

#include "core/exchange/redacted_sentences.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <map>

namespace aallokko::exchange {

namespace {

using plan::EventKind;
using plan::GoLiveEvent;

constexpr qsizetype lineOctets = 75;

QByteArray escaped(const QString& text) {
    QByteArray bytes;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ';' || c == ',') {
            bytes += '\\';
        }
        if (c == '\n') {
            bytes += "\\n";
        } else if (c != '\r') {
            bytes += c;
        }
    }
    return bytes;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

void addLine(QByteArray& out, const QByteArray& line) {
    qsizetype from = 0;
    qsizetype room = lineOctets;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from + 1 && isContinuation(line[to])) {
            --to;
        }
        out += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = lineOctets - 1; // the blank that continues a line counts
    }
    out += line.mid(from) + "\r\n";
}

QByteArray dayOf(base::Date date) {
    return QByteArray::fromStdString(base::toIso(date)).replace("-", "");
}

bool isShown(const ExportContext& context, const GoLiveEvent& event) {
    if (!event.date || (event.kind == EventKind::Notice &&
                        isHidden(context.audience, model::FieldKey::NoticeMonths))) {
        return false;
    }
    const model::SystemView* system = context.systems.find(event.installation);
    return system == nullptr ? !context.organisation.isValid() : isWanted(context, *system);
}

QString summaryOf(const GoLiveEvent& event) {
    QString summary =
        text::sentence("date.kind." + std::string(nameOf(event.kind)), {}) + QStringLiteral(": ");
    if (event.status == plan::EventStatus::TooLate) {
        summary = text::sentence("date.status.too_late", {}) + QStringLiteral(", ") + summary;
    }
    return summary + text::qstring(event.system);
}

} // namespace

QByteArray toIcs(const ExportContext& context, const std::string& scenario,
                 const plan::GoLive& dates) {
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Aallokko//go-live//FI");
    addLine(out, "CALSCALE:GREGORIAN");
    addLine(out, "X-WR-CALNAME:Aallokko " + escaped(text::qstring(scenario)));
    QStringList notes;
    for (const QString& note : commonNotes(context)) {
        notes << note;
    }
    addLine(out, "X-WR-CALDESC:" + escaped(notes.join(u' ')));
    const QByteArray stamp = dayOf(dates.asOf.value_or(dates.legalStart)) + "T000000Z";
    std::map<QByteArray, int> seen;
    for (const GoLiveEvent& event : dates.events) {
        if (!isShown(context, event)) {
            continue;
        }
        QByteArray uid = QByteArray::fromStdString(std::string(nameOf(event.kind)) + "-");
        uid += event.installation.isValid()
                   ? QByteArray::number(static_cast<qint64>(event.installation.value()))
                   : QByteArray::fromStdString(event.system).toHex();
        uid += '-' + QByteArray::number(++seen[uid]);
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + uid + "@aallokko");
        addLine(out, "DTSTAMP:" + stamp);
        addLine(out, "DTSTART;VALUE=DATE:" + dayOf(*event.date));
        addLine(out, "DTEND;VALUE=DATE:" + dayOf(base::addDays(*event.date, 1)));
        addLine(out, "SUMMARY:" + escaped(summaryOf(event)));
        addLine(out, "DESCRIPTION:" + escaped(reasonText(context.audience, event.reasons)));
        addLine(out, "CATEGORIES:" + QByteArray::fromStdString(std::string(nameOf(event.kind))));
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace aallokko::exchange
