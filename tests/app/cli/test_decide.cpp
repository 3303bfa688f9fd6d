// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verdicts and merging on the command line, on two lists that report one payroll system.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

class DecideCommand : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(
            call({QStringLiteral("new"), QStringLiteral("--region"), QStringLiteral("keski-suomi")})
                .exitCode,
            0);
        import("Keuruu.csv", "249", "Populus;CGI Oy;Johtaja\n");
        import("Multia.csv", "495", "Populus;CGI Oy;Yhtymä\n");
    }
    [[nodiscard]] QString project() const { return folder.filePath(QStringLiteral("p.aallokko")); }
    Answer call(const QStringList& arguments) const {
        QStringList all = arguments;
        all.insert(1, project());
        return runAallokko(all + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    }
    void import(const char* name, const char* organisation, const QByteArray& row) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Toimittaja;Omistaja\n" + row);
        file.close();
        const Answer answer =
            call({QStringLiteral("import"), file.fileName(), QStringLiteral("--organisation"),
                  QString::fromUtf8(organisation)});
        ASSERT_LE(answer.exitCode, 1) << answer.err.toStdString();
    }
    static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' '); }

    QTemporaryDir folder;
};

TEST_F(DecideCommand, storesAVerdictAndNothingElse) {
    const Answer done = call(words("decide product:1 same --reason sopimus"));
    EXPECT_EQ(done.exitCode, 0) << done.err.toStdString();
    EXPECT_EQ(done.json()[QStringLiteral("cluster")].toString(), QStringLiteral("product:1"));
    EXPECT_EQ(done.json()[QStringLiteral("verdict")].toString(), QStringLiteral("same"));
    EXPECT_EQ(call(words("systems")).json()[QStringLiteral("systems")].toArray().size(), 2);
    EXPECT_TRUE(call(words("audit log")).out.contains("sopimus"));
    // Judged different they are no cluster any more, yet can be judged again by the verdict.
    EXPECT_EQ(call(words("decide product:1 different")).exitCode, 0);
    EXPECT_EQ(call(words("decide product:1 same")).exitCode, 2);
    EXPECT_EQ(call(words("decide verdict:2 later")).exitCode, 0);
}

TEST_F(DecideCommand, refusesWhatItDoesNotKnow) {
    EXPECT_EQ(call(words("decide product:99 same")).exitCode, 2);
    EXPECT_EQ(call(words("decide product:1 perhaps")).exitCode, 2);
    EXPECT_EQ(call(words("decide product:1 same --system 77")).exitCode, 2);
    EXPECT_EQ(
        runAallokko({QStringLiteral("decide"), folder.filePath(QStringLiteral("none.aallokko")),
                     QStringLiteral("product:1"), QStringLiteral("same")})
            .exitCode,
        3);
}

TEST_F(DecideCommand, mergeShowsBeforehandAndThenDoesTheSame) {
    const Answer shown = call(words("merge-systems 1 2 --dry-run --take owner=2"));
    ASSERT_EQ(shown.exitCode, 0) << shown.err.toStdString();
    EXPECT_FALSE(shown.json()[QStringLiteral("applied")].toBool());
    EXPECT_EQ(call(words("systems")).json()[QStringLiteral("systems")].toArray().size(), 2);
    const Answer done = call(words("merge-systems 1 2 --take owner=2"));
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    EXPECT_EQ(done.json()[QStringLiteral("fields")], shown.json()[QStringLiteral("fields")]);
    bool hasOwner = false;
    for (const QJsonValue& field : done.json()[QStringLiteral("fields")].toArray()) {
        if (field[QStringLiteral("field")].toString() == QStringLiteral("owner")) {
            hasOwner = true;
            EXPECT_TRUE(field[QStringLiteral("conflict")].toBool());
            EXPECT_EQ(field[QStringLiteral("kept")].toString(), QStringLiteral("Yhtymä"));
            EXPECT_EQ(field[QStringLiteral("values")].toArray().size(), 2);
        }
    }
    EXPECT_TRUE(hasOwner) << done.out.toStdString();
    EXPECT_EQ(call(words("systems")).json()[QStringLiteral("systems")].toArray().size(), 1);
    // The same two lists again: nothing new.
    for (const char* name : {"Keuruu.csv", "Multia.csv"}) {
        const Answer again = call(
            {QStringLiteral("import"), folder.filePath(QString::fromUtf8(name)),
             QStringLiteral("--organisation"), QString::fromUtf8(name[0] == 'K' ? "249" : "495")});
        const QJsonObject totals = again.json()[QStringLiteral("totals")].toObject();
        EXPECT_EQ(totals[QStringLiteral("systems_added")].toInt(), 0) << again.out.toStdString();
        EXPECT_EQ(totals[QStringLiteral("systems_changed")].toInt(), 0);
    }
    EXPECT_EQ(call(words("systems")).json()[QStringLiteral("systems")].toArray().size(), 1);
    EXPECT_EQ(call(words("audit verify")).exitCode, 0);
}

TEST_F(DecideCommand, aVerdictDifferentForbidsTheMerge) {
    ASSERT_EQ(call(words("decide product:1 different")).exitCode, 0);
    EXPECT_EQ(call(words("merge-systems 1 2")).exitCode, 2);
    EXPECT_EQ(call(words("merge-systems 1 1")).exitCode, 2);
}

TEST_F(DecideCommand, consolidateListsShowsAndDecides) {
    const QJsonArray clusters =
        call(words("consolidate --list product:1")).json()[QStringLiteral("clusters")].toArray();
    ASSERT_EQ(clusters.size(), 1);
    const QJsonArray candidates = clusters[0][QStringLiteral("candidates")].toArray();
    ASSERT_EQ(candidates.size(), 2);
    EXPECT_GE(candidates[0][QStringLiteral("reasons")].toArray().size(), 5);
    EXPECT_EQ(call(words("consolidate --list product:9")).exitCode, 2);
    EXPECT_EQ(call(words("consolidate product:1 --outcome merge")).exitCode, 2); // no target
    EXPECT_EQ(call(words("consolidate product:1 --outcome explode --target 1")).exitCode, 2);
    EXPECT_EQ(call(words("consolidate product:1 --outcome merge --target new")).exitCode, 2);

    const QStringList wanted = words("consolidate product:1 --outcome merge --target 1");
    const Answer shown = call(wanted + QStringList{QStringLiteral("--dry-run")});
    ASSERT_EQ(shown.exitCode, 0) << shown.err.toStdString();
    EXPECT_FALSE(shown.json()[QStringLiteral("applied")].toBool());
    EXPECT_EQ(shown.json()[QStringLiteral("systems")].toInt(), 1);
    EXPECT_EQ(shown.json()[QStringLiteral("questions")].toArray().size(), 1);
    const Answer done = call(wanted);
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    QJsonObject expected = shown.json();
    expected[QStringLiteral("applied")] = true;
    EXPECT_EQ(done.json(), expected);
    EXPECT_EQ(call(words("audit verify")).exitCode, 0);
}

} // namespace
} // namespace aallokko::tests
