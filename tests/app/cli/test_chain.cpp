// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job end to end on the example: new, import, import again, plan, explain, audit.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

const QString json = QStringLiteral("json");
const QString format = QStringLiteral("--format");

TEST(Chain, ImportsTheWholeExample) {
    const Answer& answer = exampleImportAnswer();
    ASSERT_EQ(answer.exitCode, 1) << answer.err.toStdString();
    const QJsonObject totals = answer.json()[QStringLiteral("totals")].toObject();
    EXPECT_EQ(answer.json()[QStringLiteral("files")].toArray().size(), 32);
    EXPECT_EQ(totals[QStringLiteral("systems_added")].toInt(), 850);
    EXPECT_GE(totals[QStringLiteral("interfaces_added")].toInt(), 2000);
}

TEST(Chain, TheSameImportAgainChangesNothing) {
    const QTemporaryDir folder;
    const QString project = copyOfExample(folder);
    const Answer answer = runAallokko(QStringList{QStringLiteral("import"), project} +
                                      exampleFiles() + QStringList{format, json});
    const QJsonObject totals = answer.json()[QStringLiteral("totals")].toObject();
    EXPECT_EQ(totals[QStringLiteral("systems_added")].toInt(-1), 0);
    EXPECT_EQ(totals[QStringLiteral("systems_changed")].toInt(-1), 0);
    EXPECT_EQ(totals[QStringLiteral("systems_missing")].toInt(-1), 0);
    EXPECT_EQ(totals[QStringLiteral("systems_unchanged")].toInt(-1), 850);
    EXPECT_EQ(totals[QStringLiteral("interfaces_added")].toInt(-1), 0);
    EXPECT_EQ(totals[QStringLiteral("interfaces_changed")].toInt(-1), 0);
}

TEST(Chain, ADryRunWritesNothing) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    const Answer answer = runAallokko({QStringLiteral("import"), project, exampleFiles().first(),
                                       QStringLiteral("--dry-run"), format, json});
    EXPECT_GT(
        answer.json()[QStringLiteral("totals")].toObject()[QStringLiteral("systems_added")].toInt(),
        0);
    const Answer systems = runAallokko({QStringLiteral("systems"), project, format, json});
    EXPECT_EQ(systems.json()[QStringLiteral("systems")].toArray().size(), 0);
}

TEST(Chain, PlansAndExplains) {
    const QTemporaryDir folder;
    const QString project = copyOfExample(folder);
    const Answer plan =
        runAallokko({QStringLiteral("plan"), project, QStringLiteral("--policy"),
                     exampleFolder() + QStringLiteral("/plan.yaml"), QStringLiteral("--time-limit"),
                     QStringLiteral("5"), format, json});
    ASSERT_EQ(plan.exitCode, 0) << plan.err.toStdString();
    const QJsonObject answer = plan.json();
    EXPECT_EQ(answer[QStringLiteral("status")].toString(), QStringLiteral("feasible"));
    const double cost = answer[QStringLiteral("cost_eur")].toDouble();
    const double bound = answer[QStringLiteral("lower_bound_eur")].toDouble();
    EXPECT_GT(cost, 0);
    EXPECT_GT(bound, 0);
    EXPECT_LE(bound, cost);
    double sum = 0;
    const QJsonObject terms = answer[QStringLiteral("terms")].toObject();
    for (const QJsonValue& term : terms) {
        sum += term.toDouble();
    }
    EXPECT_NEAR(sum, cost, terms.size()) << "the terms are rounded to euros one by one";
    EXPECT_EQ(answer[QStringLiteral("waves")].toArray().size(), 32);
    EXPECT_GE(answer[QStringLiteral("resources")].toArray().size(), 3);
    const Answer explained =
        runAallokko({QStringLiteral("explain"), project, QStringLiteral("1"), format, json});
    EXPECT_EQ(explained.exitCode, 0) << explained.err.toStdString();
    EXPECT_FALSE(explained.json()[QStringLiteral("reasons")].toArray().isEmpty());
}

TEST(Chain, EqualIterationsGiveEqualBytes) {
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        const QTemporaryDir folder;
        const QString project = copyOfExample(folder);
        const Answer plan =
            runAallokko({QStringLiteral("plan"), project, QStringLiteral("--iterations"),
                         QStringLiteral("20000"), QStringLiteral("--threads"),
                         QString::number(i + 1), format, json});
        ASSERT_EQ(plan.exitCode, 0) << plan.err.toStdString();
        EXPECT_TRUE(i == 0 || plan.out == first);
        first = plan.out;
    }
}

TEST(Chain, TheAuditTrailVerifies) {
    const QTemporaryDir folder;
    const QString project = copyOfExample(folder);
    const Answer good =
        runAallokko({QStringLiteral("audit"), project, QStringLiteral("verify"), format, json});
    EXPECT_EQ(good.exitCode, 0) << good.err.toStdString();
    EXPECT_TRUE(good.json()[QStringLiteral("ok")].toBool());
    EXPECT_GE(good.json()[QStringLiteral("entries")].toInt(), 2);
}

} // namespace
} // namespace aallokko::tests
