// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says when something is mistyped, empty or of another project, and rows that are
// accepted by themselves.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(u' ');
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

TEST(Told, AMistypedVerbHasASuggestion) {
    const Answer answer = runAallokko(words("imprt p.aallokko --lang en"));
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(answer.err.contains("\"import\"")) << answer.err.toStdString();
}

TEST(Told, AnUnknownOrganisationIsWrongUsageEverywhere) {
    for (const char* wanted : {"999", "Laukka"}) {
        const Answer answer =
            runAallokko({QStringLiteral("systems"), importedExample(),
                         QStringLiteral("--organisation"), QString::fromUtf8(wanted)});
        EXPECT_EQ(answer.exitCode, 2) << wanted;
        EXPECT_TRUE(answer.out.isEmpty()) << wanted;
    }
    const Answer near = runAallokko({QStringLiteral("systems"), importedExample(),
                                     QStringLiteral("--organisation"), QStringLiteral("Laukka")});
    EXPECT_TRUE(near.err.contains("410 Laukaa")) << near.err.toStdString();
}

TEST(Told, AFaultInAPolicyNamesItsFile) {
    const QTemporaryDir folder;
    const QString policy = folder.filePath(QStringLiteral("oma_linja.yaml"));
    write(policy, "no_such_key: 1\n");
    const QString project = copyOfExample(folder);
    const Answer answer =
        runAallokko({QStringLiteral("plan"), project, QStringLiteral("--policy"), policy,
                     QStringLiteral("--iterations"), QStringLiteral("1")});
    EXPECT_EQ(answer.exitCode, 4);
    EXPECT_TRUE(answer.err.contains("oma_linja.yaml")) << answer.err.toStdString();
    EXPECT_FALSE(answer.err.contains("plan.yaml")) << answer.err.toStdString();
}

TEST(Told, APlanOfNothingSaysSo) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    const Answer answer =
        runAallokko({QStringLiteral("plan"), project, QStringLiteral("--lang"),
                     QStringLiteral("en"), QStringLiteral("--iterations"), QStringLiteral("1")});
    EXPECT_TRUE(answer.out.contains("no systems")) << answer.out.toStdString();
}

TEST(Told, TheFormOfAnotherProjectOfTheRegionIsRefused) {
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.aallokko"));
    const QString form = folder.filePath(QStringLiteral("form.xlsx"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), other, QStringLiteral("--region"),
                           QStringLiteral("Keski-Suomi")})
                  .exitCode,
              0);
    ASSERT_EQ(
        runAallokko({QStringLiteral("request"), importedExample(), QStringLiteral("--organisation"),
                     QStringLiteral("410"), QStringLiteral("-o"), form})
            .exitCode,
        0);
    const Answer answer = runAallokko(
        {QStringLiteral("import"), other, form, QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(answer.exitCode, 4);
    EXPECT_TRUE(answer.err.contains("another project")) << answer.err.toStdString();
}

TEST(Told, OnlyTheChosenRowsAreTaken) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    const QString list = folder.filePath(QStringLiteral("Laukaa.csv"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project, QStringLiteral("--region"),
                           QStringLiteral("Keski-Suomi")})
                  .exitCode,
              0);
    write(list, "Nimi;Toimittaja\nA;x\nB;y\nC;z\n");
    const auto import = [&](const char* rows) {
        return runAallokko({QStringLiteral("import"), project, list, QStringLiteral("--only-rows"),
                            QString::fromUtf8(rows), QStringLiteral("--format"),
                            QStringLiteral("json")});
    };
    EXPECT_EQ(import("9").exitCode, 2);
    const QJsonObject file = import("2,4").json()[QStringLiteral("files")].toArray()[0].toObject();
    EXPECT_EQ(file[QStringLiteral("systems_added")].toInt(), 2);
    EXPECT_EQ(file[QStringLiteral("rows_skipped")].toInt(), 1);
    const Answer left =
        runAallokko({QStringLiteral("systems"), project, QStringLiteral("--filter"),
                     QStringLiteral("y"), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_TRUE(left.json()[QStringLiteral("systems")].toArray().isEmpty());
}

} // namespace
} // namespace aallokko::tests
