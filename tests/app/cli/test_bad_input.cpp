// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile and broken input: a clear error, the right exit code, the project unchanged.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

class BadInput : public testing::Test {
  protected:
    void SetUp() override {
        project = folder.filePath(QStringLiteral("p.aallokko"));
        ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
        before = systemsAndTrail();
    }
    void TearDown() override { EXPECT_EQ(systemsAndTrail(), before) << "the project changed"; }

    QByteArray systemsAndTrail() const {
        return runAallokko({QStringLiteral("systems"), project, QStringLiteral("--format"),
                            QStringLiteral("json")})
                   .out +
               runAallokko({QStringLiteral("audit"), project, QStringLiteral("log"),
                            QStringLiteral("--format"), QStringLiteral("json")})
                   .out;
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void expectRefused(const QString& file, int exitCode) const {
        const Answer answer = runAallokko({QStringLiteral("import"), project, file});
        EXPECT_EQ(answer.exitCode, exitCode) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(QFileInfo(file).fileName().toUtf8()))
            << "the message does not name the file: " << answer.err.toStdString();
    }

    QTemporaryDir folder;
    QString project;
    QByteArray before;
};

TEST_F(BadInput, TruncatedWorkbook) {
    QFile whole(exampleFolder() + QStringLiteral("/inventories/179_jyvaskyla_jarjestelmat.xlsx"));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    expectRefused(write(QStringLiteral("cut.xlsx"), bytes.left(bytes.size() / 2)), 4);
}

TEST_F(BadInput, BinaryRubbish) {
    QByteArray rubbish;
    for (int i = 0; i < 4000; ++i) {
        rubbish.append(static_cast<char>((i * 7919 + 13) % 256));
    }
    expectRefused(write(QStringLiteral("rubbish.csv"), rubbish), 4);
}

TEST_F(BadInput, YamlWithAliasesAndDeepNesting) {
    expectRefused(write(QStringLiteral("alias.yaml"), "a: &x [1]\nsystems: *x\n"), 4);
    expectRefused(write(QStringLiteral("deep.yaml"),
                        "systems: " + QByteArray(500, '[') + QByteArray(500, ']') + "\n"),
                  4);
}

TEST_F(BadInput, DirectoryAndMissingFile) {
    QDir(folder.path()).mkdir(QStringLiteral("d.xlsx"));
    expectRefused(folder.filePath(QStringLiteral("d.xlsx")), 3);
    expectRefused(folder.filePath(QStringLiteral("none.csv")), 3);
}

TEST_F(BadInput, OneBadFileOfTwoAppliesNothing) {
    const QString good = write(QStringLiteral("Keuruu.csv"), "Järjestelmä;Toimittaja\nA;B\n");
    const QString bad = write(QStringLiteral("bad.xlsx"), "PK\x03\x04 no archive");
    const Answer answer = runAallokko({QStringLiteral("import"), project, good, bad});
    EXPECT_EQ(answer.exitCode, 4) << answer.err.toStdString();
}

TEST_F(BadInput, OneGigabyteIsRefusedBeforeItIsRead) {
    QFile file(folder.filePath(QStringLiteral("huge.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(qint64{1} << 30)); // sparse
    file.close();
    expectRefused(file.fileName(), 4);
}

TEST_F(BadInput, TheSameRowsTwiceInOneCall) {
    const QString file = write(QStringLiteral("Keuruu.csv"), "Järjestelmä;Toimittaja\nA;B\n");
    const Answer answer = runAallokko({QStringLiteral("import"), project, file, file});
    EXPECT_EQ(answer.exitCode, 4) << answer.err.toStdString();
}

TEST(BadProject, DamagedForeignMissingAndDirectory) {
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("damaged.aallokko")));
    ASSERT_TRUE(QFile::copy(importedExample(), damaged.fileName()));
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < damaged.size(); at += 8192) {
        damaged.seek(at);
        damaged.write(QByteArray(512, '\x5a'));
    }
    damaged.close();
    QFile foreign(folder.filePath(QStringLiteral("foreign.aallokko")));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write("This is not a project.");
    foreign.close();
    for (const QString& path : {damaged.fileName(), foreign.fileName(), folder.path(),
                                folder.filePath(QStringLiteral("missing.aallokko"))}) {
        const Answer answer = runAallokko({QStringLiteral("systems"), path});
        EXPECT_EQ(answer.exitCode, 3) << path.toStdString() << ": " << answer.err.toStdString();
        EXPECT_FALSE(answer.err.isEmpty());
    }
}

TEST(BadProject, NewNeverOverwrites) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    EXPECT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 2);
}

} // namespace
} // namespace aallokko::tests
