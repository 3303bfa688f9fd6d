// SPDX-License-Identifier: GPL-3.0-or-later
//
// What public and staff files must not hold, in any cell of any format: names of persons and
// amounts of money. The names are those of the inventory itself.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

const QStringList personKeys{QStringLiteral("owner"), QStringLiteral("system_manager"),
                             QStringLiteral("technical_contact"), QStringLiteral("respondent")};
const QStringList priceKeys{QStringLiteral("annual_cost"), QStringLiteral("licence_cost"),
                            QStringLiteral("planned_investment"), QStringLiteral("migration_cost"),
                            QStringLiteral("cost_eur")};

// A copy of the example with a plan.
const QString& plannedExample() {
    static const QTemporaryDir folder;
    static const QString project = [] {
        const QString path = copyOfExample(folder);
        const Answer plan = runAallokko({QStringLiteral("plan"), path, QStringLiteral("--policy"),
                                         exampleFolder() + QStringLiteral("/plan.yaml"),
                                         QStringLiteral("--iterations"), QStringLiteral("200"),
                                         QStringLiteral("--threads"), QStringLiteral("1")});
        EXPECT_EQ(plan.exitCode, 0) << plan.err.toStdString();
        return path;
    }();
    return project;
}

QByteArray exported(const QString& kind, const QString& to, const QString& audience) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.") + to);
    const Answer answer =
        runAallokko({QStringLiteral("export"), plannedExample(), kind, QStringLiteral("--to"), to,
                     QStringLiteral("-o"), out, QStringLiteral("--audience"), audience});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    if (to == QStringLiteral("xlsx")) { // every sheet as the reader sees it
        QByteArray all;
        const Answer sheets = runAallokko(
            {QStringLiteral("read"), out, QStringLiteral("--format"), QStringLiteral("json")});
        for (const QJsonValue sheet : sheets.json()[QStringLiteral("sheets")].toArray()) {
            const QString csv = folder.filePath(QStringLiteral("sheet.csv"));
            const Answer read = runAallokko({QStringLiteral("read"), out, QStringLiteral("--sheet"),
                                             sheet.toObject()[QStringLiteral("name")].toString(),
                                             QStringLiteral("-o"), csv});
            EXPECT_EQ(read.exitCode, 0) << read.err.toStdString();
            QFile file(csv);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }
    QFile file(out);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Every owner, manager, contact and respondent, without the words for absences.
const QSet<QByteArray>& persons() {
    static const QSet<QByteArray> names = [] {
        QSet<QByteArray> found;
        const QJsonObject object =
            QJsonDocument::fromJson(exported(QStringLiteral("inventory"), QStringLiteral("json"),
                                             QStringLiteral("internal")))
                .object();
        for (const QJsonValue system : object[QStringLiteral("systems")].toArray()) {
            for (const QString& key : personKeys) {
                const QString name = system.toObject()[key].toString();
                // "none", "not known", "does not apply" are no names.
                if (name.size() > 4 && name.front().isUpper()) {
                    found.insert(name.toUtf8());
                }
            }
        }
        return found;
    }();
    return names;
}

std::string firstPersonIn(const QByteArray& bytes) {
    for (const QByteArray& name : persons()) {
        if (bytes.contains(name)) {
            return name.toStdString();
        }
    }
    return {};
}

// The euro sign may stand in the note that lists what is left out: in labels, as "(€)".
QByteArray withoutLabels(QByteArray bytes) {
    return bytes.replace("(\u20ac)", "");
}

class Audiences : public testing::TestWithParam<std::tuple<const char*, const char*>> {};

TEST_P(Audiences, GetNoPersonsAndNoAmounts) {
    const QString kind = QString::fromUtf8(std::get<0>(GetParam()));
    const QString audience = QString::fromUtf8(std::get<1>(GetParam()));
    ASSERT_GT(persons().size(), 100);
    for (const char* to : {"json", "csv", "xlsx"}) {
        const QByteArray bytes = exported(kind, QString::fromUtf8(to), audience);
        ASSERT_GT(bytes.size(), 100) << to;
        EXPECT_EQ(firstPersonIn(bytes), "") << to;
        EXPECT_FALSE(withoutLabels(bytes).contains("\u20ac")) << to;
        for (const QString& key : personKeys + priceKeys) {
            EXPECT_FALSE(bytes.contains('"' + key.toUtf8() + '"'))
                << to << ' ' << key.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AllKinds, Audiences,
                         testing::Combine(testing::Values("inventory", "plan", "findings"),
                                          testing::Values("public", "staff")),
                         [](const auto& each) {
                             return std::string(std::get<0>(each.param)) + "_" +
                                    std::get<1>(each.param);
                         });

TEST(AudienceFiles, WorkingGroupsStillSeeBoth) {
    const QByteArray plan =
        exported(QStringLiteral("plan"), QStringLiteral("json"), QStringLiteral("internal"));
    EXPECT_NE(firstPersonIn(plan), "");
    EXPECT_TRUE(plan.contains("\u20ac"));
    EXPECT_TRUE(plan.contains("\"cost_eur\""));
}

TEST(AudienceFiles, PublicReasonsStayWholeSentences) {
    const QJsonObject plan =
        QJsonDocument::fromJson(
            exported(QStringLiteral("plan"), QStringLiteral("json"), QStringLiteral("public")))
            .object();
    int reasons = 0;
    for (const QJsonValue row : plan[QStringLiteral("placements")].toArray()) {
        const QString reason = row.toObject()[QStringLiteral("reason")].toString();
        reasons += reason.isEmpty() ? 0 : 1;
        EXPECT_FALSE(reason.contains(QStringLiteral("()"))) << reason.toStdString();
        EXPECT_FALSE(reason.contains(QLatin1Char('%'))) << reason.toStdString();
    }
    EXPECT_GT(reasons, 300);
    int keyPersons = 0;
    for (const QJsonValue row : plan[QStringLiteral("resources")].toArray()) {
        const QString name = row.toObject()[QStringLiteral("resource")].toString();
        keyPersons += name.startsWith(QStringLiteral("Key person")) ? 1 : 0;
    }
    EXPECT_LE(keyPersons, 1);
}

} // namespace
} // namespace aallokko::tests
