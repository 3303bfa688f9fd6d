// SPDX-License-Identifier: GPL-3.0-or-later
//
// `merge` of two copies of a project, and `review`, as scripts see them: answers and exit codes.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

class MergeCommand : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runAallokko({QStringLiteral("new"), path("mine"), QStringLiteral("--region"),
                               QStringLiteral("keski-suomi")})
                      .exitCode,
                  0);
        import("mine", "Raha;Keuruu;A Oy\nPalkat;Multia;B Oy\n");
        ASSERT_TRUE(QFile::copy(path("mine"), path("base")));
        ASSERT_TRUE(QFile::copy(path("mine"), path("theirs")));
    }
    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromUtf8(name) + QStringLiteral(".aallokko"));
    }
    void import(const char* project, const QByteArray& rows) const {
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Organisaatio;Toimittaja\n" + rows);
        file.close();
        ASSERT_LE(runAallokko({QStringLiteral("import"), path(project), file.fileName()}).exitCode,
                  1);
    }
    [[nodiscard]] Answer merge(const QStringList& more = {}) const {
        return runAallokko(QStringList{QStringLiteral("merge"), path("mine"),
                                       QStringLiteral("--base"), path("base"),
                                       QStringLiteral("--theirs"), path("theirs"),
                                       QStringLiteral("--format"), QStringLiteral("json")} +
                           more);
    }
    [[nodiscard]] QByteArray content() const {
        QFile file(path("mine"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(MergeCommand, listsConflictsWithBothValuesAndWritesNothing) {
    import("mine", "Raha;Keuruu;C Oy\nPalkat;Multia;B Oy\n");
    import("theirs", "Raha;Keuruu;D Oy\nPalkat;Multia;E Oy\n");
    const QByteArray before = content();
    const Answer answer = merge();
    EXPECT_EQ(answer.exitCode, 6);
    EXPECT_FALSE(answer.json()[QStringLiteral("applied")].toBool());
    const QJsonArray conflicts = answer.json()[QStringLiteral("conflicts")].toArray();
    ASSERT_EQ(conflicts.size(), 1);
    const QJsonObject one = conflicts[0].toObject();
    EXPECT_EQ(one[QStringLiteral("system")].toInt(), 1);
    EXPECT_EQ(one[QStringLiteral("field")].toString(), QStringLiteral("vendor"));
    EXPECT_EQ(one[QStringLiteral("base")].toString(), QStringLiteral("A Oy"));
    EXPECT_EQ(one[QStringLiteral("mine")].toString(), QStringLiteral("C Oy"));
    EXPECT_EQ(one[QStringLiteral("theirs")].toString(), QStringLiteral("D Oy"));
    EXPECT_FALSE(one[QStringLiteral("by")].toString().isEmpty());
    EXPECT_EQ(content(), before);
}

TEST_F(MergeCommand, joinsAndVerifies) {
    import("mine", "Raha;Keuruu;C Oy\nPalkat;Multia;B Oy\n");
    import("theirs", "Raha;Keuruu;A Oy\nPalkat;Multia;E Oy\nUusi;Multia;E Oy\n");
    const Answer dry = merge({QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    EXPECT_FALSE(dry.json()[QStringLiteral("applied")].toBool());
    const Answer done = merge();
    ASSERT_EQ(done.exitCode, 0) << done.err.toStdString();
    EXPECT_TRUE(done.json()[QStringLiteral("applied")].toBool());
    EXPECT_GE(done.json()[QStringLiteral("entries")].toInt(), 1);
    const Answer systems = runAallokko({QStringLiteral("systems"), path("mine"),
                                        QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(systems.json()[QStringLiteral("systems")].toArray().size(), 3);
    EXPECT_EQ(
        runAallokko({QStringLiteral("audit"), path("mine"), QStringLiteral("verify")}).exitCode, 0);
    EXPECT_EQ(merge().json()[QStringLiteral("changes")].toInt(), 0) << "the same copy again";
}

TEST_F(MergeCommand, refusesWhatIsNoCommonPast) {
    import("theirs", "Raha;Keuruu;D Oy\n");
    QFile::remove(path("base"));
    EXPECT_EQ(merge().exitCode, 3);
    ASSERT_EQ(runAallokko({QStringLiteral("new"), path("base")}).exitCode, 0);
    EXPECT_EQ(merge().exitCode, 4);
    EXPECT_EQ(merge({QStringLiteral("--prefer"), QStringLiteral("both")}).exitCode, 2);
    EXPECT_EQ(runAallokko({QStringLiteral("merge"), path("mine")}).exitCode, 2);
}

TEST_F(MergeCommand, aReviewIsBlockedByErrorsAlone) {
    const auto review = [this](const char* organisation, const QStringList& more = {}) {
        return runAallokko(QStringList{QStringLiteral("review"), path("mine"),
                                       QString::fromUtf8(organisation), QStringLiteral("--format"),
                                       QStringLiteral("json")} +
                           more)
            .exitCode;
    };
    EXPECT_EQ(review("Multia"), 4) << "rows without an owner and much else";
    EXPECT_EQ(review("Kuhmoinen", {QStringLiteral("--undo")}), 2);
    EXPECT_EQ(review("Kuhmoinen"), 0);
    EXPECT_EQ(review("Kuhmoinen", {QStringLiteral("--undo")}), 0);
    EXPECT_EQ(review("Nowhere"), 2);
}

} // namespace
} // namespace aallokko::tests
