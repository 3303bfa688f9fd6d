// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verbs `scenario` and `move-milestone`, and `plan --replan`: keys, exit codes, and that a dry
// run and a refused call change nothing.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The example with an approved plan and a copy of it.
struct Approved {
    QTemporaryDir folder;
    QString project;
    Answer approval;

    Approved() : project(copyOfExample(folder)) {
        EXPECT_EQ(
            run("plan", {QStringLiteral("--policy"), exampleFolder() + QStringLiteral("/plan.yaml"),
                         QStringLiteral("--iterations"), QStringLiteral("20000")})
                .exitCode,
            0);
        EXPECT_EQ(run("scenario", words("copy plan b")).exitCode, 0);
        approval = run("scenario", words("approve plan --body Hallitus --format json"));
        EXPECT_EQ(approval.exitCode, 0) << approval.err.toStdString();
    }
    [[nodiscard]] Answer run(const char* verb, const QStringList& rest) const {
        return runAallokko(QStringList{QString::fromUtf8(verb), project} + rest);
    }
    [[nodiscard]] QJsonObject json(const char* verb, const QStringList& rest) const {
        const Answer answer = run(verb, rest + words("--format json"));
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        return answer.json();
    }
};

const Approved& approved() {
    static const Approved one;
    return one;
}

TEST(ScenarioCommand, listsPlansWithTheirStanding) {
    const QJsonArray list =
        approved().json("scenario", words("list"))[QStringLiteral("scenarios")].toArray();
    ASSERT_EQ(list.size(), 2);
    int approvals = 0;
    for (const auto& value : list) {
        const QJsonObject one = value.toObject();
        approvals += one[QStringLiteral("approved")].toBool() ? 1 : 0;
        EXPECT_FALSE(one[QStringLiteral("stale")].toBool());
        EXPECT_TRUE(one[QStringLiteral("fit")].toObject()[QStringLiteral("fits")].toBool());
        EXPECT_GT(one[QStringLiteral("cost_eur")].toDouble(), 0);
    }
    EXPECT_EQ(approvals, 1);
    const QJsonObject record = approved().approval.json();
    EXPECT_EQ(record[QStringLiteral("plan_sha256")].toString().size(), 64);
    EXPECT_FALSE(record[QStringLiteral("accepted_deficits")].toArray().isEmpty());
}

TEST(ScenarioCommand, comparesTermByTerm) {
    const QJsonObject same = approved().json("scenario", words("compare plan b"));
    EXPECT_TRUE(same[QStringLiteral("moved")].toArray().isEmpty());
    EXPECT_EQ(same[QStringLiteral("terms_a")], same[QStringLiteral("terms_b")]);
    EXPECT_FALSE(same[QStringLiteral("peaks_a")].toArray().isEmpty());
    const Answer text = approved().run("scenario", words("compare plan b"));
    EXPECT_TRUE(text.out.contains("0 of ")) << text.out.toStdString();
}

TEST(ScenarioCommand, refusesWhatItCannotDo) {
    for (const char* wrong : {"approve nobody", "copy plan b", "copy nobody c", "compare plan",
                              "compare plan nobody", "list plan", "delete plan"}) {
        const Answer refused = approved().run("scenario", words(wrong));
        EXPECT_EQ(refused.exitCode, 2) << wrong;
        EXPECT_FALSE(refused.err.isEmpty()) << wrong;
    }
    EXPECT_EQ(approved().run("plan", words("--scenario plan --iterations 10")).exitCode, 2);
}

TEST(PlanCommand, replansNearTheApprovedPlan) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("replanned.aallokko"));
    ASSERT_TRUE(QFile::copy(approved().project, copy));
    const Answer answer = runAallokko(QStringList{QStringLiteral("plan"), copy} +
                                      words("--replan --iterations 20000 --format json"));
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    EXPECT_EQ(json[QStringLiteral("scenario")].toString(), QStringLiteral("draft"));
    EXPECT_EQ(json[QStringLiteral("approved")].toString(), QStringLiteral("plan"));
    EXPECT_TRUE(json.contains(QStringLiteral("changes")));
    EXPECT_EQ(json[QStringLiteral("moved")].toInt(), 0);
    const QTemporaryDir other;
    EXPECT_EQ(runAallokko(QStringList{QStringLiteral("plan"), copyOfExample(other)} +
                          words("--replan --iterations 10"))
                  .exitCode,
              2);
}

TEST(PlanCommand, tellsWhyNoPlanExistsAndTheCheapestWayOut) {
    QFile given(exampleFolder() + QStringLiteral("/plan.yaml"));
    ASSERT_TRUE(given.open(QIODevice::ReadOnly));
    QByteArray yaml = given.readAll();
    const QByteArray wish = "telephony], phase: W1, hard: false";
    ASSERT_EQ(yaml.count(wish), 1);
    yaml.replace(wish, "telephony], phase: W0, hard: true");
    const QTemporaryDir folder;
    QFile policy(folder.filePath(QStringLiteral("hard.yaml")));
    ASSERT_TRUE(policy.open(QIODevice::WriteOnly));
    policy.write(yaml);
    policy.close();
    const Answer answer =
        runAallokko({QStringLiteral("plan"), copyOfExample(folder), QStringLiteral("--policy"),
                     policy.fileName(), QStringLiteral("--iterations"), QStringLiteral("1000"),
                     QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(answer.exitCode, 5) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    EXPECT_EQ(json[QStringLiteral("status")].toString(), QStringLiteral("infeasible"));
    EXPECT_FALSE(json[QStringLiteral("conflicts")].toArray().isEmpty());
    const QJsonArray repair = json[QStringLiteral("repair")].toArray();
    ASSERT_FALSE(repair.isEmpty());
    // The deadline is the policy's own: it gives way first, and that has a price.
    EXPECT_EQ(repair.first().toObject()[QStringLiteral("code")].toString(),
              QStringLiteral("repair.later"));
    EXPECT_GT(repair.first().toObject()[QStringLiteral("cost_eur")].toDouble(), 0);
}

TEST(MoveMilestoneCommand, aDryRunTellsTheSameAndChangesNothing) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("moved.aallokko"));
    ASSERT_TRUE(QFile::copy(approved().project, copy));
    const auto move = [&copy](const char* rest) {
        return runAallokko(QStringList{QStringLiteral("move-milestone"), copy} + words(rest) +
                           words("--format json"));
    };
    const Answer dry = move("GO_LIVE 2021-01-01 --dry-run");
    ASSERT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    const Answer again = move("GO_LIVE 2021-01-01 --dry-run");
    EXPECT_EQ(dry.out, again.out);
    EXPECT_FALSE(dry.json()[QStringLiteral("applied")].toBool());
    const Answer real = move("GO_LIVE 2021-01-01");
    ASSERT_EQ(real.exitCode, 0) << real.err.toStdString();
    EXPECT_EQ(real.json()[QStringLiteral("broken")], dry.json()[QStringLiteral("broken")]);
    EXPECT_EQ(real.json()[QStringLiteral("to")].toString(), QStringLiteral("2021-01-01"));
    EXPECT_EQ(move("GO_LIVE 2021-01-01").json()[QStringLiteral("from")].toString(),
              QStringLiteral("2021-01-01"));
    EXPECT_EQ(move("NOTHING 2021-01-01").exitCode, 2);
    EXPECT_EQ(move("GO_LIVE tomorrow").exitCode, 2);
}

} // namespace
} // namespace aallokko::tests
