// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calendar of the planned example: JSON, text, CSV, iCalendar and the day in `explain`.
#include "tests/app/cli/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <gtest/gtest.h>
#include <map>

namespace aallokko::tests {
namespace {

const QString json = QStringLiteral("json");

struct Planned {
    QTemporaryDir folder;
    QString project;
    Answer dates;

    Planned() : project(copyOfExample(folder)) {
        const Answer plan =
            runAallokko({QStringLiteral("plan"), project, QStringLiteral("--policy"),
                         exampleFolder() + QStringLiteral("/plan.yaml"),
                         QStringLiteral("--time-limit"), QStringLiteral("5")});
        EXPECT_EQ(plan.exitCode, 0) << plan.err.toStdString();
        dates = goLive({QStringLiteral("--format"), json});
    }
    [[nodiscard]] Answer goLive(const QStringList& options = {}) const {
        return runAallokko(QStringList{QStringLiteral("go-live"), project} + options);
    }
};

const Planned& planned() {
    static const Planned one;
    return one;
}

QJsonArray events() {
    return planned().dates.json()[QStringLiteral("events")].toArray();
}

QDate dateOf(const QJsonObject& event) {
    return QDate::fromString(event[QStringLiteral("date")].toString(), Qt::ISODate);
}

TEST(GoLiveCommand, everyEventHasADayInItsQuarterOrSaysWhyNot) {
    const QJsonObject answer = planned().dates.json();
    EXPECT_EQ(answer[QStringLiteral("legal_start")].toString(), QStringLiteral("2020-01-01"));
    EXPECT_TRUE(answer[QStringLiteral("proven")].toBool());
    const qsizetype conflicts = answer[QStringLiteral("conflicts")].toArray().size();
    EXPECT_EQ(planned().dates.exitCode, conflicts > 0 ? 1 : 0);
    std::map<QString, int> kinds;
    for (const QJsonValue& value : events()) {
        const QJsonObject event = value.toObject();
        ++kinds[event[QStringLiteral("kind")].toString()];
        EXPECT_FALSE(event[QStringLiteral("reason")].toString().isEmpty());
        EXPECT_FALSE(event[QStringLiteral("reason")].toString().contains(QStringLiteral("date.")));
        const QString status = event[QStringLiteral("status")].toString();
        if (event[QStringLiteral("date")].isNull()) {
            EXPECT_TRUE(status == QStringLiteral("no_day") || status == QStringLiteral("done"));
            continue;
        }
        const QDate date = dateOf(event);
        ASSERT_TRUE(date.isValid());
        EXPECT_EQ((date.year() - 2018) * 4 + (date.month() - 1) / 3 + 1,
                  event[QStringLiteral("wave")].toInt());
    }
    EXPECT_GT(kinds[QStringLiteral("takeover")], 300);
    for (const char* kind : {"notice", "tender", "decide", "prepare", "migrate_test", "cut_over",
                             "read_only", "close"}) {
        EXPECT_GT(kinds[QString::fromUtf8(kind)], 5) << kind;
    }
}

TEST(GoLiveCommand, oneCutOverADayInAnOrganisation) {
    QSet<QString> taken;
    for (const QJsonValue& value : events()) {
        const QJsonObject event = value.toObject();
        const QString day = event[QStringLiteral("date")].toString();
        const QString organisation = event[QStringLiteral("organisation")].toString();
        if (event[QStringLiteral("kind")].toString() != QStringLiteral("cut_over") ||
            day.isEmpty() || organisation.isEmpty() || day == QStringLiteral("2020-01-01")) {
            continue;
        }
        EXPECT_FALSE(taken.contains(organisation + day))
            << (organisation + QStringLiteral(" ") + day).toStdString();
        taken.insert(organisation + day);
    }
    EXPECT_GT(taken.size(), 50);
}

TEST(GoLiveCommand, saysTheSameTwiceAndInEveryFormat) {
    EXPECT_EQ(planned().goLive({QStringLiteral("--format"), json}).out, planned().dates.out);
    const QByteArray csv =
        planned().goLive({QStringLiteral("--format"), QStringLiteral("csv")}).out;
    EXPECT_TRUE(csv.startsWith("date,kind,id,system,organisation,wave,status,reason"));
    const QByteArray text = planned().goLive().out;
    EXPECT_TRUE(text.contains("\nJanuary 2020\n")) << text.left(2000).toStdString();
    EXPECT_TRUE(text.contains("cut-over")) << text.left(2000).toStdString();
    for (const QByteArray& line : text.split('\n')) {
        EXPECT_LT(line.size(), 900) << line.toStdString();
    }
    const QByteArray finnish =
        planned().goLive({QStringLiteral("--lang"), QStringLiteral("fi")}).out;
    EXPECT_TRUE(finnish.contains("Tammikuu 2020")) << finnish.left(2000).toStdString();
}

TEST(GoLiveCommand, explainNamesTheDay) {
    int seen = 0;
    for (const QJsonValue& value : events()) {
        const QJsonObject event = value.toObject();
        if (event[QStringLiteral("kind")].toString() != QStringLiteral("cut_over") ||
            event[QStringLiteral("id")].isNull() || event[QStringLiteral("date")].isNull() ||
            event[QStringLiteral("reason")].toString().startsWith(QStringLiteral("Group"))) {
            continue;
        }
        const QString id = QString::number(event[QStringLiteral("id")].toInt());
        const Answer answer = runAallokko(
            {QStringLiteral("explain"), planned().project, id, QStringLiteral("--format"), json});
        EXPECT_EQ(answer.json()[QStringLiteral("cut_over_date")], event[QStringLiteral("date")]);
        const Answer text = runAallokko({QStringLiteral("explain"), planned().project, id});
        EXPECT_TRUE(text.out.contains("Day of the cut-over: ")) << text.out.toStdString();
        const Answer only = planned().goLive({QStringLiteral("--system"), id});
        EXPECT_TRUE(only.out.contains("cut-over")) << only.out.toStdString();
        if (++seen == 3) {
            break;
        }
    }
    EXPECT_EQ(seen, 3);
}

TEST(GoLiveCommand, calendarFileHasOneEntryAnEvent) {
    const QString file = planned().folder.filePath(QStringLiteral("plan.ics"));
    const auto write = [&file](const char* audience) {
        const Answer answer =
            runAallokko({QStringLiteral("export"), planned().project, QStringLiteral("plan"),
                         QStringLiteral("--to"), QStringLiteral("ics"), QStringLiteral("-o"), file,
                         QStringLiteral("--audience"), QString::fromUtf8(audience)});
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    };
    const QByteArray ics = write("internal");
    EXPECT_TRUE(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(ics.endsWith("END:VCALENDAR\r\n"));
    qsizetype dated = 0;
    for (const QJsonValue& value : events()) {
        dated += value.toObject()[QStringLiteral("date")].isNull() ? 0 : 1;
    }
    EXPECT_EQ(ics.count("BEGIN:VEVENT"), dated);
    EXPECT_EQ(write("internal"), ics);
    QSet<QByteArray> uids;
    for (const QByteArray& line : ics.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString(); // 75 octets and CR
        if (line.startsWith("UID:")) {
            EXPECT_FALSE(uids.contains(line)) << line.toStdString();
            uids.insert(line);
        }
    }
    EXPECT_TRUE(ics.contains("CATEGORIES:notice\r\n"));
    EXPECT_FALSE(write("public").contains("CATEGORIES:notice\r\n"));
    const Answer refused =
        runAallokko({QStringLiteral("export"), planned().project, QStringLiteral("inventory"),
                     QStringLiteral("--to"), QStringLiteral("ics"), QStringLiteral("-o"), file});
    EXPECT_EQ(refused.exitCode, 2);
}

TEST(GoLiveCommand, needsAPlan) {
    const Answer answer = runAallokko({QStringLiteral("go-live"), importedExample()});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_FALSE(answer.err.isEmpty());
}

} // namespace
} // namespace aallokko::tests
