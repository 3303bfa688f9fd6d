// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inventories that others wrote, into a project without a region: nothing is refused for a missing
// organisation, every system is placed or excluded with a reason, and planning writes no value.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

struct Foreign {
    const char* title;
    const char* file;
    int rows;
};

class ForeignInventory : public testing::TestWithParam<Foreign> {};

QJsonObject exported(const QString& project, const QString& what, const QString& out) {
    const Answer answer =
        runAallokko({QStringLiteral("export"), project, what, QStringLiteral("--to"),
                     QStringLiteral("json"), QStringLiteral("-o"), out});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    QFile file(out);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Answer read;
    read.out = file.readAll();
    return read.json();
}

TEST_P(ForeignInventory, IsImportedAndPlannedAsItIs) {
    const QString file = QStringLiteral(AALLOKKO_SOURCE_DIR "/../shared/reference/inventories/") +
                         QLatin1String(GetParam().file);
    if (!QFile::exists(file)) {
        GTEST_SKIP() << "not on this machine: " << GetParam().file;
    }
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    const Answer imported =
        runAallokko(QStringList{QStringLiteral("import"), project, file} + json);
    EXPECT_TRUE(imported.exitCode == 0 || imported.exitCode == 1) << imported.err.toStdString();
    const QJsonObject totals = imported.json()[QStringLiteral("totals")].toObject();
    EXPECT_EQ(totals[QStringLiteral("systems_added")].toInt() +
                  totals[QStringLiteral("rows_rejected")].toInt(),
              GetParam().rows);
    const int systems = totals[QStringLiteral("systems_added")].toInt();

    const QJsonObject before = exported(project, QStringLiteral("inventory"),
                                        folder.filePath(QStringLiteral("before.json")));
    ASSERT_FALSE(before.isEmpty());
    const Answer planned =
        runAallokko(QStringList{QStringLiteral("plan"), project, QStringLiteral("--time-limit"),
                                QStringLiteral("5")} +
                    json);
    ASSERT_EQ(planned.exitCode, 0) << planned.err.toStdString();
    EXPECT_EQ(exported(project, QStringLiteral("inventory"),
                       folder.filePath(QStringLiteral("after.json"))),
              before)
        << "planning wrote into the inventory";

    const QJsonObject plan =
        exported(project, QStringLiteral("plan"), folder.filePath(QStringLiteral("plan.json")));
    int answered = 0;
    for (const char* list : {"placements", "excluded"}) {
        const QJsonArray rows = plan[QLatin1String(list)].toArray();
        for (const QJsonValue& row : rows) {
            const bool isPlaced = row.toObject()[QStringLiteral("wave")].toInt() > 0;
            const bool hasReason = !row.toObject()[QStringLiteral("reason")].toString().isEmpty();
            answered += isPlaced || hasReason ? 1 : 0;
        }
    }
    EXPECT_EQ(answered, systems) << "each system is placed or has a reason why it is not";
}

INSTANTIATE_TEST_SUITE_P(
    Public, ForeignInventory,
    testing::Values(Foreign{"Oulu", "oulu-2023/tietojarjestelmaluettelo_2023.csv", 205},
                    Foreign{"SanFrancisco",
                            "sf-2023/Inventory_of_citywide_enterprise_systems_of_record.csv", 463}),
    [](const auto& one) { return std::string(one.param.title); });

} // namespace
} // namespace aallokko::tests
