// SPDX-License-Identifier: GPL-3.0-or-later
//
// The matcher on the command line: two tables in, scores out; and the proposals on a project.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace aallokko::tests {
namespace {

class MatchCommand : public testing::Test {
  protected:
    void SetUp() override {
        write("a.csv", "id,title,manufacturer,price\na1,Kuura Editor 5,Jarvi,99\n"
                       "a2,Lumme Chess,Suo,20\n");
        write("b.csv", "id,title,manufacturer,price\nb1,kuura editor v. 5.0,,95\n"
                       "b2,\"lumme chess, deluxe\",,19\nb3,Hertta,,5\n");
        write("p.csv", "left_id,right_id,note\na1,b1,x\na1,b3,\na2,b2,\"y,z\"\n");
    }
    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromUtf8(name));
    }
    void write(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QList<QByteArray> linesOf(const char* name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().replace("\r\n", "\n").trimmed().split('\n');
    }
    [[nodiscard]] Answer match(const QStringList& more = {}) const {
        return runAallokko(QStringList{QStringLiteral("match"), QStringLiteral("--left"),
                                       path("a.csv"), QStringLiteral("--right"), path("b.csv"),
                                       QStringLiteral("--pairs"), path("p.csv"),
                                       QStringLiteral("-o"), path("s.csv"),
                                       QStringLiteral("--format"), QStringLiteral("json")} +
                           more);
    }

    QTemporaryDir folder;
};

TEST_F(MatchCommand, scoresEveryPairInItsOrder) {
    const Answer answer = match();
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[QStringLiteral("pairs")].toInt(), 3);
    const auto lines = linesOf("s.csv");
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], "left_id,right_id,note,score,same");
    EXPECT_TRUE(lines[1].startsWith("a1,b1,x,0.") && lines[1].endsWith(",1"))
        << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith("a1,b3,,0.") && lines[2].endsWith(",0"))
        << lines[2].toStdString();
    EXPECT_TRUE(lines[3].startsWith("a2,b2,\"y,z\",0.")) << lines[3].toStdString();
    int same = 0;
    for (const QByteArray& line : lines) {
        same += line.endsWith(",1") ? 1 : 0;
    }
    EXPECT_EQ(answer.json()[QStringLiteral("same")].toInt(), same);
}

TEST_F(MatchCommand, tellsTheFiguresBehindAScore) {
    ASSERT_EQ(match({QStringLiteral("--measures"), path("m.csv")}).exitCode, 0);
    const auto lines = linesOf("m.csv");
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("left_id,right_id,note,words_less,"));
    EXPECT_EQ(lines[0].count(','), lines[1].count(','));
}

TEST_F(MatchCommand, knowsTheAliasesOfTheCatalogueAndNotItsRelatedProducts) {
    write("a.csv", "id,name\n1,M365\n2,Lifecare\n3,Efecte\n4,Teams\n");
    write("b.csv", "id,name\n1,Office 365\n2,TerveysEffica\n3,Efecte ITSM\n4,SharePoint\n");
    write("p.csv", "left_id,right_id\n1,1\n2,2\n3,3\n4,4\n");
    const Answer answer = match();
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const auto lines = linesOf("s.csv");
    ASSERT_EQ(lines.size(), 5);
    for (int i = 1; i <= 4; ++i) {
        EXPECT_EQ(lines[i].endsWith(",1"), i < 4) << lines[i].toStdString();
    }
}

TEST_F(MatchCommand, refusesWhatItCannotUse) {
    write("p.csv", "left_id,right_id\na1,b9\nzz,b1\n");
    const Answer unknown = match();
    EXPECT_EQ(unknown.exitCode, 4);
    EXPECT_TRUE(unknown.err.contains("b9") && unknown.err.contains("zz")) << "all at once";
    EXPECT_FALSE(QFile::exists(path("s.csv")));
    write("p.csv", "left,right\na1,b1\n");
    EXPECT_EQ(match().exitCode, 4);
    QFile::remove(path("p.csv"));
    EXPECT_EQ(match().exitCode, 3);
    EXPECT_EQ(
        runAallokko({QStringLiteral("match"), QStringLiteral("--left"), path("a.csv")}).exitCode,
        2);
}

TEST_F(MatchCommand, takesOtherWeightsAndRefusesBadOnes) {
    write("w.txt", "[offers.pair]\nbias -20\nthreshold 0.5\n");
    const Answer none = match({QStringLiteral("--model"), path("w.txt")});
    ASSERT_EQ(none.exitCode, 0) << none.err.toStdString();
    EXPECT_EQ(none.json()[QStringLiteral("same")].toInt(), 0);
    write("w.txt", "[offers.pair]\nbias x\n");
    EXPECT_EQ(match({QStringLiteral("--model"), path("w.txt")}).exitCode, 4);
}

TEST(DuplicatesCommand, proposesTheExampleInThreeKinds) {
    const Answer answer = runAallokko({QStringLiteral("duplicates"), importedExample(),
                                       QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    std::map<QString, int> kinds;
    std::set<QString> ids;
    for (const QJsonValue& cluster : answer.json()[QStringLiteral("clusters")].toArray()) {
        ++kinds[cluster[QStringLiteral("kind")].toString()];
        ids.insert(cluster[QStringLiteral("id")].toString());
        EXPECT_GE(cluster[QStringLiteral("members")].toArray().size(), 2);
        ASSERT_FALSE(cluster[QStringLiteral("reasons")].toArray().isEmpty());
        const QString reason = cluster[QStringLiteral("reasons")].toArray()[0].toString();
        EXPECT_FALSE(reason.contains(QStringLiteral("match."))) << reason.toStdString();
        const QJsonValue member = cluster[QStringLiteral("members")].toArray()[0];
        EXPECT_GT(member[QStringLiteral("system")].toInt(), 0);
        EXPECT_FALSE(member[QStringLiteral("organisation")].toString().isEmpty());
        EXPECT_FALSE(member[QStringLiteral("name")].toString().isEmpty());
    }
    EXPECT_EQ(static_cast<qsizetype>(ids.size()),
              answer.json()[QStringLiteral("clusters")].toArray().size());
    EXPECT_GE(kinds[QStringLiteral("same_product")], 134);
    EXPECT_EQ(kinds[QStringLiteral("same_installation")], 42);
    EXPECT_GT(kinds[QStringLiteral("same_function")], 30);
}

TEST(DuplicatesCommand, aHigherScoreKeepsLess) {
    const auto count = [](const char* score) {
        const Answer answer = runAallokko({QStringLiteral("duplicates"), importedExample(),
                                           QStringLiteral("--kind"), QStringLiteral("same_product"),
                                           QStringLiteral("--min-score"), QString::fromUtf8(score),
                                           QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        for (const QJsonValue& cluster : answer.json()[QStringLiteral("clusters")].toArray()) {
            EXPECT_GE(cluster[QStringLiteral("score")].toDouble(), QByteArray(score).toDouble());
            EXPECT_EQ(cluster[QStringLiteral("kind")].toString(), QStringLiteral("same_product"));
        }
        return answer.json()[QStringLiteral("clusters")].toArray().size();
    };
    EXPECT_GT(count("0.5"), count("0.99"));
    EXPECT_EQ(count("1"), 0);
}

TEST(DuplicatesCommand, writesTextAndCsv) {
    const Answer csv = runAallokko({QStringLiteral("duplicates"), importedExample(),
                                    QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_TRUE(csv.out.startsWith("id,kind,score,system,organisation,name,reasons"));
    const Answer text = runAallokko({QStringLiteral("duplicates"), importedExample()});
    EXPECT_TRUE(text.out.contains("product:"));
    EXPECT_TRUE(text.out.contains("one product"));
    EXPECT_EQ(runAallokko({QStringLiteral("duplicates"), importedExample(),
                           QStringLiteral("--min-score"), QStringLiteral("2")})
                  .exitCode,
              2);
    EXPECT_EQ(runAallokko({QStringLiteral("duplicates"), importedExample(),
                           QStringLiteral("--kind"), QStringLiteral("x")})
                  .exitCode,
              2);
}

} // namespace
} // namespace aallokko::tests
