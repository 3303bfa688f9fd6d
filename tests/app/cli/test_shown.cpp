// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `read` and `import` show of what they read: the rows themselves, the changes, the undo.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QString writeList(const QTemporaryDir& folder, int rows) {
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Nimi;Tarkoitus\r\n");
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("Ohjelma" + number + ";\"Hyvin pitkä, selitys ohjelman tarkoituksesta\"\r\n");
    }
    return path;
}

TEST(Read, ShowsTheFirstRowsAligned) {
    const QTemporaryDir folder;
    const Answer answer = runAallokko({QStringLiteral("read"), writeList(folder, 30)});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains("\nNimi       Tarkoitus\n")) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains("Ohjelma19  Hyvin pitkä, selitys oh…\n"))
        << answer.out.toStdString();
    EXPECT_FALSE(answer.out.contains("Ohjelma20"));
    EXPECT_TRUE(answer.out.contains("further rows: 11")) << answer.out.toStdString();
}

TEST(Read, CsvWithoutAFileIsTheTable) {
    const QTemporaryDir folder;
    const Answer answer = runAallokko({QStringLiteral("read"), writeList(folder, 2),
                                       QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.out, QByteArray("Nimi,Tarkoitus\r\n"
                                     "Ohjelma1,\"Hyvin pitkä, selitys ohjelman tarkoituksesta\"\r\n"
                                     "Ohjelma2,\"Hyvin pitkä, selitys ohjelman "
                                     "tarkoituksesta\"\r\n"));
}

TEST(Import, DryRunShowsItsChanges) {
    const QTemporaryDir folder;
    const QString list = writeList(folder, 60);
    const QStringList call{
        QStringLiteral("import"),         copyOfExample(folder), list,
        QStringLiteral("--organisation"), QStringLiteral("249"), QStringLiteral("--dry-run")};
    const Answer text = runAallokko(call);
    EXPECT_TRUE(text.out.contains("Ohjelma1: new")) << text.out.left(2000).toStdString();
    EXPECT_TRUE(text.out.contains("shown: 40.")) << text.out.left(2000).toStdString();
    EXPECT_TRUE(text.out.contains("Rows read: 60. Systems: 60.")) << text.out.toStdString();
    const QJsonObject changes =
        runAallokko(call + QStringList{QStringLiteral("--format"), QStringLiteral("json")})
            .json()[QStringLiteral("changes")]
            .toObject();
    EXPECT_GE(changes[QStringLiteral("total")].toInt(), 60);
    EXPECT_EQ(changes[QStringLiteral("list")].toArray().size(),
              changes[QStringLiteral("total")].toInt());
}

TEST(Import, UndoSaysWhatItDidAndOnlyOnce) {
    const QTemporaryDir folder;
    const QString project = copyOfExample(folder);
    const QStringList undo{QStringLiteral("import"), project, QStringLiteral("--undo"),
                           QStringLiteral("2")};
    const Answer dry = runAallokko(undo + QStringList{QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    EXPECT_TRUE(dry.out.contains("would be taken back")) << dry.out.toStdString();
    EXPECT_FALSE(dry.out.contains("is taken back"));
    EXPECT_EQ(runAallokko(undo).exitCode, 0);
    const Answer again = runAallokko(undo);
    EXPECT_EQ(again.exitCode, 2);
    EXPECT_TRUE(again.err.contains("already been taken back")) << again.err.toStdString();
}

} // namespace
} // namespace aallokko::tests
