// SPDX-License-Identifier: GPL-3.0-or-later
//
// solve and verify on interchange files made here.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

// Two items, two waves, one place a wave: each order is feasible, a before b costs 1 + 2.
constexpr const char* problem = R"({"format":"aallokko-problem/1","name":"two","waves":2,
"items":[{"id":"a","earliest":1,"latest":2,"cost":[1,5,90]},
         {"id":"b","earliest":1,"latest":2,"cost":[1,2,90]}],
"links":[],"precedences":[],"groups":[],"targets":[],
"resources":[{"name":"team","capacity":[1,1],"use":[[0,1],[1,1]]}]})";

QString fileWith(const QTemporaryDir& folder, const QString& name, QByteArray content) {
    const QString path = folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

TEST(Solve, FindsTheOptimumAndVerifyAgrees) {
    const QTemporaryDir folder;
    const QString in = fileWith(folder, QStringLiteral("p.json"), problem);
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const Answer solved = runAallokko({QStringLiteral("solve"), in, QStringLiteral("-o"), out,
                                       QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(solved.exitCode, 0) << solved.err.toStdString();
    EXPECT_EQ(solved.json()[QStringLiteral("status")].toString(), QStringLiteral("optimal"));
    EXPECT_EQ(solved.json()[QStringLiteral("cost")].toInt(), 3);
    const Answer verified = runAallokko(
        {QStringLiteral("verify"), in, out, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(verified.exitCode, 0) << verified.err.toStdString();
    EXPECT_TRUE(verified.json()[QStringLiteral("feasible")].toBool());
}

TEST(Solve, VerifyRefusesAPlanOverCapacity) {
    const QTemporaryDir folder;
    const QString in = fileWith(folder, QStringLiteral("p.json"), problem);
    const QString bad =
        fileWith(folder, QStringLiteral("bad.json"),
                 R"({"format":"aallokko-plan/1","problem":"two","status":"feasible","cost":2,)"
                 R"("lower_bound":null,"waves":[1,1],"ended_by":"time","seconds":1,"seed":1})");
    const Answer verified = runAallokko(
        {QStringLiteral("verify"), in, bad, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(verified.exitCode, 7);
    EXPECT_FALSE(verified.json()[QStringLiteral("feasible")].toBool(true));
    EXPECT_FALSE(verified.json()[QStringLiteral("violations")].toArray().isEmpty());
}

TEST(Solve, InfeasibleEndsWithFiveAndStillWritesTheAnswer) {
    const QTemporaryDir folder;
    QByteArray impossible(problem);
    impossible.replace("\"capacity\":[1,1]", "\"capacity\":[1,0]");
    const QString in = fileWith(folder, QStringLiteral("p.json"), impossible);
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const Answer solved = runAallokko({QStringLiteral("solve"), in, QStringLiteral("-o"), out});
    EXPECT_EQ(solved.exitCode, 5) << solved.out.toStdString();
    EXPECT_TRUE(QFile::exists(out));
}

TEST(Solve, MalformedProblemsAreRefused) {
    const QTemporaryDir folder;
    for (const char* text : {"", "[]", "{\"format\":\"aallokko-problem/1\"}", "\xff\xfe"}) {
        const QString in = fileWith(folder, QStringLiteral("p.json"), text);
        EXPECT_EQ(runAallokko({QStringLiteral("solve"), in}).exitCode, 4) << text;
    }
    EXPECT_EQ(runAallokko({QStringLiteral("solve"), folder.filePath(QStringLiteral("none.json"))})
                  .exitCode,
              3);
}

} // namespace
} // namespace aallokko::tests
