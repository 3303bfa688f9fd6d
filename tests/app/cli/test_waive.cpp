// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepting findings from the command line, by the exit code and the lists of `check`; it outlives
// a re-import.
#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

class Waive : public testing::Test {
  protected:
    Waive() : project(copyOfExample(folder)) {}

    Answer run(const QString& verb, const QStringList& arguments) const {
        return runAallokko(QStringList{verb, project} + arguments);
    }
    /// Open and accepted findings of a rule, of one organisation.
    [[nodiscard]] std::pair<int, int> counts(const QString& rule,
                                             const QString& organisation) const {
        std::pair<int, int> result;
        const QJsonObject answer =
            run(QStringLiteral("check"), {QStringLiteral("--format"), QStringLiteral("json")})
                .json();
        for (const QJsonValue& one : answer[QStringLiteral("findings")].toArray()) {
            if (one[QStringLiteral("rule")].toString() == rule &&
                one[QStringLiteral("organisation")].toString() == organisation) {
                ++(one[QStringLiteral("waived")].toBool() ? result.second : result.first);
            }
        }
        return result;
    }

    QTemporaryDir folder;
    QString project;
    const QString q12 = QStringLiteral("Q12");
    const QString laukaa = QStringLiteral("Laukaa");
    const QStringList ofLaukaa{QStringLiteral("Q12"), QStringLiteral("--organisation"),
                               QStringLiteral("Laukaa")};
    const QStringList reason{QStringLiteral("--reason"), QStringLiteral("free of charge")};
};

TEST_F(Waive, ByOrganisationUntilADayAndBack) {
    const auto before = counts(q12, laukaa);
    ASSERT_GT(before.first, 0);
    const QJsonObject answer =
        run(QStringLiteral("waive"),
            ofLaukaa + reason +
                QStringList{QStringLiteral("--until"), QStringLiteral("2018-12-31"),
                            QStringLiteral("--format"), QStringLiteral("json")})
            .json();
    EXPECT_EQ(answer[QStringLiteral("findings")].toInt(), before.first);
    EXPECT_EQ(answer[QStringLiteral("until")].toString(), QStringLiteral("2018-12-31"));
    EXPECT_EQ(counts(q12, laukaa), std::pair(0, before.first));
    const QByteArray listed = run(QStringLiteral("check"), {QStringLiteral("--waived")}).out;
    EXPECT_TRUE(listed.contains("free of charge")) << listed.toStdString();
    EXPECT_EQ(listed.count("Q12 note"), before.first);
    EXPECT_FALSE(run(QStringLiteral("check"), {}).out.contains("free of charge"));
    EXPECT_EQ(run(QStringLiteral("unwaive"), ofLaukaa).exitCode, 0);
    EXPECT_EQ(counts(q12, laukaa), before);
    EXPECT_EQ(run(QStringLiteral("unwaive"), ofLaukaa).exitCode, 2) << "nothing left";
}

TEST_F(Waive, OutlivesAReimport) {
    const auto before = counts(q12, laukaa);
    ASSERT_EQ(run(QStringLiteral("waive"), ofLaukaa + reason).exitCode, 0);
    run(QStringLiteral("import"),
        {exampleFolder() + QStringLiteral("/inventories/Laukaan tietojärjestelmät 2018.csv")});
    EXPECT_EQ(counts(q12, laukaa), std::pair(0, before.first));
}

TEST_F(Waive, NeedsAReasonAKnownRuleAndADayToCome) {
    EXPECT_EQ(run(QStringLiteral("waive"), ofLaukaa).exitCode, 2);
    EXPECT_EQ(run(QStringLiteral("waive"), QStringList{QStringLiteral("Q99")} + reason).exitCode,
              2);
    const Answer past = run(
        QStringLiteral("waive"),
        ofLaukaa + reason + QStringList{QStringLiteral("--until"), QStringLiteral("2017-12-31")});
    EXPECT_EQ(past.exitCode, 2);
    EXPECT_TRUE(past.err.contains("2018-05-14")) << past.err.toStdString();
    EXPECT_EQ(counts(q12, laukaa).second, 0);
}

TEST_F(Waive, OfEveryErrorLeavesNone) {
    const QJsonObject answer =
        run(QStringLiteral("check"), {QStringLiteral("--format"), QStringLiteral("json")}).json();
    QStringList rules;
    for (const QJsonValue& one : answer[QStringLiteral("findings")].toArray()) {
        if (one[QStringLiteral("severity")].toString() == QStringLiteral("error")) {
            rules << one[QStringLiteral("rule")].toString();
        }
    }
    rules.removeDuplicates();
    ASSERT_GT(rules.size(), 5);
    EXPECT_EQ(run(QStringLiteral("check"), {QStringLiteral("--quiet")}).exitCode, 1);
    for (const QString& rule : rules) {
        ASSERT_EQ(run(QStringLiteral("waive"), QStringList{rule} + reason).exitCode, 0);
    }
    EXPECT_EQ(run(QStringLiteral("check"), {QStringLiteral("--quiet")}).exitCode, 0);
}

} // namespace
} // namespace aallokko::tests
