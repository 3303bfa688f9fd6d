// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says to people: no keys, codes or English words in Finnish and Swedish answers,
// and reasons where an exit code alone would puzzle.
#include "core/model/field_key.h"
#include "tests/app/cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QString said(QStringList arguments, const char* language) {
    arguments << QStringLiteral("--lang") << QString::fromUtf8(language);
    const Answer answer = runAallokko(arguments);
    return QString::fromUtf8(answer.out + answer.err);
}

/// The first line that holds what `pattern` describes; "" when none does.
std::string lineWith(const QString& text, const QString& pattern) {
    const QRegularExpression expression(pattern);
    for (const QString& line : text.split(u'\n')) {
        if (expression.match(line).hasMatch()) {
            return line.toStdString();
        }
    }
    return {};
}

/// Keys with an underscore: the others are ordinary words too.
QString keyPattern() {
    QStringList keys;
    for (int i = 0; i < model::fieldKeyCount; ++i) {
        const auto name = model::nameOf(static_cast<model::FieldKey>(i));
        if (name.find('_') != name.npos) {
            keys << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        }
    }
    return QStringLiteral("\\b(%1)\\b").arg(keys.join(u'|'));
}

const QString markPattern = QStringLiteral("@(\\[|[a-z]+[.:])");

/// Everything that the main job says in one language, once per language.
QString storyIn(const char* language) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    QString text = said(
        {QStringLiteral("new"), project, QStringLiteral("--region"), QStringLiteral("keski-suomi")},
        language);
    text += said(QStringList{QStringLiteral("import"), project} + exampleFiles(), language);
    text += said({QStringLiteral("plan"), project, QStringLiteral("--time-limit"),
                  QStringLiteral("2"), QStringLiteral("--progress"), QStringLiteral("always")},
                 language);
    for (const char* verb : {"check", "doctor"}) {
        text += said({QString::fromUtf8(verb), project}, language);
    }
    text += said({QStringLiteral("graph"), project, QStringLiteral("summary")}, language);
    text += said({QStringLiteral("audit"), project, QStringLiteral("log")}, language);
    for (const char* system : {"1", "2", "3", "100"}) {
        text += said({QStringLiteral("explain"), project, QString::fromUtf8(system)}, language);
    }
    return text;
}

TEST(Language, noKeyAndNoCodeStandsInASentence) {
    for (const char* language : {"fi", "sv"}) {
        const QString text = storyIn(language);
        EXPECT_GT(text.size(), 100000) << language;
        EXPECT_EQ(lineWith(text, keyPattern()), "") << language;
        EXPECT_EQ(lineWith(text, markPattern), "") << language;
        EXPECT_EQ(lineWith(text, QStringLiteral("\\b(incumbent|bound|gap|integrity|schema|"
                                                "components|layers|create)\\b")),
                  "")
            << language;
        // Days are written as people write them, not as files do. Times of the trail are UTC.
        EXPECT_EQ(lineWith(text, QStringLiteral("[^”]\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b(?!T)")), "")
            << language;
    }
}

TEST(Language, anImportSaysWhyItEndsWithOne) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    const Answer answer = runAallokko({QStringLiteral("import"), project, exampleFiles().first()});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_NE(lineWith(QString::fromUtf8(answer.out),
                       QStringLiteral("errors that the quality rules find: [0-9]+")),
              "")
        << answer.out.right(400).toStdString();
}

TEST(Language, aDamagedWorkbookIsRefusedInTheLanguageOfTheReader) {
    const QTemporaryDir folder;
    QString workbook;
    for (const QString& file : exampleFiles()) {
        if (workbook.isEmpty() && file.endsWith(QStringLiteral(".xlsx"))) {
            workbook = file;
        }
    }
    QFile whole(workbook);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly)) << workbook.toStdString();
    QFile half(folder.filePath(QStringLiteral("puoli.xlsx")));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write(whole.readAll().left(4000));
    half.close();
    const QString text = said({QStringLiteral("read"), half.fileName()}, "fi");
    EXPECT_NE(lineWith(text, QStringLiteral("vioittunut tai katkennut: sen loppu puuttuu")), "")
        << text.toStdString();
}

TEST(Language, aMissingFileIsNamedInTheLanguageOfTheReader) {
    const QString nowhere = QStringLiteral("/nowhere/at/all.json");
    EXPECT_NE(
        said({QStringLiteral("solve"), nowhere}, "fi").indexOf(QStringLiteral("tiedostoa ei ole")),
        -1);
    EXPECT_NE(
        said({QStringLiteral("solve"), nowhere}, "sv").indexOf(QStringLiteral("filen finns inte")),
        -1);
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    const QString text = said({QStringLiteral("export"), project, QStringLiteral("inventory"),
                               QStringLiteral("--to"), QStringLiteral("csv"), QStringLiteral("-o"),
                               QStringLiteral("/nowhere/at/all.csv")},
                              "fi");
    EXPECT_NE(text.indexOf(QStringLiteral("sen kansiota ei ole")), -1) << text.toStdString();
}

} // namespace
} // namespace aallokko::tests
