// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work plan from the command line: add, set, list, remove, tables out and in.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

class Work : public testing::Test {
  protected:
    Work() : project(copyOfExample(folder)) {}

    Answer run(const QStringList& arguments) const {
        return runAallokko(QStringList{QStringLiteral("work"), project} + arguments);
    }
    [[nodiscard]] QJsonArray list(const QString& name, const QStringList& options = {}) const {
        return run(QStringList{name} + options +
                   QStringList{QStringLiteral("--format"), QStringLiteral("json")})
            .json()[name]
            .toArray();
    }

    QTemporaryDir folder;
    QString project;
    const QString measures = QStringLiteral("measures");
    const QString add = QStringLiteral("--add");
    const QString set = QStringLiteral("--set");
};

TEST_F(Work, MeasuresAreAddedListedChangedAndRemoved) {
    const Answer added = run({measures, add, QStringLiteral("Train the users"), set,
                              QStringLiteral("due=1.1.2018"), set, QStringLiteral("owner=Aino"),
                              QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(added.exitCode, 0) << added.err.toStdString();
    EXPECT_EQ(added.json()[QStringLiteral("number")].toInt(), 1);
    const QJsonObject row = list(measures).at(0).toObject();
    EXPECT_EQ(row[QStringLiteral("title")].toString(), QStringLiteral("Train the users"));
    EXPECT_EQ(row[QStringLiteral("due")].toString(), QStringLiteral("2018-01-01"));
    EXPECT_TRUE(row[QStringLiteral("overdue")].toBool());
    EXPECT_EQ(list(measures, {QStringLiteral("--only"), QStringLiteral("overdue")}).size(), 1);
    ASSERT_EQ(run({measures, QStringLiteral("1"), set, QStringLiteral("status=done")}).exitCode, 0);
    EXPECT_EQ(list(measures, {QStringLiteral("--only"), QStringLiteral("open")}).size(), 0);
    ASSERT_EQ(run({measures, QStringLiteral("1"), QStringLiteral("--remove")}).exitCode, 0);
    EXPECT_EQ(list(measures).size(), 0);
    EXPECT_EQ(run({measures, QStringLiteral("1"), QStringLiteral("--remove")}).exitCode, 2);
}

TEST_F(Work, PositionsAndDecisions) {
    ASSERT_EQ(run({QStringLiteral("positions"), add, QStringLiteral("ICT group"), set,
                   QStringLiteral("proposal=One mail system"), set, QStringLiteral("dissent=yes")})
                  .exitCode,
              0);
    EXPECT_TRUE(
        list(QStringLiteral("positions")).at(0).toObject()[QStringLiteral("dissent")].toBool());
    ASSERT_EQ(run({QStringLiteral("decisions"), add, QStringLiteral("Board"), set,
                   QStringLiteral("date=2018-05-04"), set, QStringLiteral("section=§ 12")})
                  .exitCode,
              0);
    EXPECT_EQ(run({QStringLiteral("ideas")}).exitCode, 2);
    EXPECT_EQ(run({measures, add, QStringLiteral("a"), set, QStringLiteral("due=soon")}).exitCode,
              2);
    EXPECT_EQ(run({measures, add, QString()}).exitCode, 2);
}

TEST_F(Work, AListGoesOutAndComesInAgain) {
    const QString csv = folder.filePath(QStringLiteral("in.csv"));
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Toimenpide;Vastuuhenkilö;Määräaika\nKoulutus;Aino;31.12.2019\nTiedote;Väinö;\n");
    file.close();
    const Answer read = run({measures, QStringLiteral("--import"), csv});
    ASSERT_EQ(read.exitCode, 0) << read.err.toStdString();
    ASSERT_EQ(list(measures).size(), 2);
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    ASSERT_EQ(run({measures, QStringLiteral("-o"), out}).exitCode, 0);
    ASSERT_EQ(run({measures, QStringLiteral("--import"), out}).exitCode, 0);
    EXPECT_EQ(list(measures).size(), 2) << "the same rows are the same measures";
    EXPECT_EQ(
        run({measures, QStringLiteral("-o"), folder.filePath(QStringLiteral("a.doc"))}).exitCode,
        2);
}

} // namespace
} // namespace aallokko::tests
