// SPDX-License-Identifier: GPL-3.0-or-later
//
// `risk` on the planned example, and `read` with what stands around a table.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QStringList risk(const QString& project, const QStringList& options) {
    return QStringList{QStringLiteral("risk"), project} + options;
}

TEST(RiskCommand, answersTheSameForTheSameSeed) {
    QTemporaryDir folder;
    const QString project = copyOfExample(folder);
    const Answer none = runAallokko(risk(project, {}));
    EXPECT_EQ(none.exitCode, 2) << "there is no plan yet";
    const Answer plan = runAallokko({QStringLiteral("plan"), project, QStringLiteral("--policy"),
                                     exampleFolder() + QStringLiteral("/plan.yaml"),
                                     QStringLiteral("--time-limit"), QStringLiteral("2")});
    ASSERT_EQ(plan.exitCode, 0) << plan.err.toStdString();
    const QStringList options{QStringLiteral("--draws"), QStringLiteral("40"),
                              QStringLiteral("--format"), QStringLiteral("json")};
    const Answer one = runAallokko(risk(project, options));
    ASSERT_EQ(one.exitCode, 0) << one.err.toStdString();
    EXPECT_EQ(one.out, runAallokko(risk(project, options)).out);
    const QJsonObject answer = one.json();
    EXPECT_EQ(answer[QStringLiteral("draws")].toInt(), 40);
    const QJsonArray planned = answer[QStringLiteral("planned")].toArray();
    EXPECT_GT(planned.size(), 10);
    for (const QJsonValue& quarter : planned) {
        const QJsonObject hold = quarter.toObject();
        EXPECT_LE(hold[QStringLiteral("all_in_time")].toDouble(),
                  hold[QStringLiteral("mean_in_time")].toDouble() + 1e-9);
    }
    EXPECT_EQ(answer[QStringLiteral("cost_eur")].toArray().size(), 3);
    const Answer text =
        runAallokko(risk(project, {QStringLiteral("--draws"), QStringLiteral("5"),
                                   QStringLiteral("--lang"), QStringLiteral("fi")}));
    EXPECT_TRUE(QString::fromUtf8(text.out).contains(QStringLiteral("Pitääkö vuosineljännes?")));
    EXPECT_FALSE(text.out.contains("all_in_time")) << "titles are words";
    const Answer bad = runAallokko(risk(project, {QStringLiteral("--draws"), QStringLiteral("0")}));
    EXPECT_EQ(bad.exitCode, 2);
}

TEST(ReadCommand, countsWhatIsNotOfTheTable) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Systems of the town,,\n\nname,users,cost\nA,1,2\nB,3,4\nC,5,6\n\nSource: staff,,\n");
    file.close();
    const auto rows = [&](const QStringList& options) {
        const Answer answer =
            runAallokko(QStringList{QStringLiteral("read"), path, QStringLiteral("--format"),
                                    QStringLiteral("json")} +
                        options);
        const QJsonObject sheet =
            answer.json()[QStringLiteral("sheets")].toArray().at(0).toObject();
        return std::pair(sheet[QStringLiteral("rows")].toInt(),
                         sheet[QStringLiteral("rows_left_out")].toInt());
    };
    EXPECT_EQ(rows({}), std::pair(4, 2));
    EXPECT_EQ(rows({QStringLiteral("--raw")}), std::pair(6, 0));
    const Answer text = runAallokko({QStringLiteral("read"), path});
    EXPECT_TRUE(text.out.contains("--raw shows all rows")) << text.out.toStdString();
}

} // namespace
} // namespace aallokko::tests
