// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms for organisations: written in three languages, equal bytes each time, and no change when
// they come back as they went.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Answer request(const QString& out, const QString& organisation, const QString& language) {
    return runAallokko({QStringLiteral("request"), importedExample(),
                        QStringLiteral("--organisation"), organisation, QStringLiteral("-o"), out,
                        QStringLiteral("--lang"), language, QStringLiteral("--format"),
                        QStringLiteral("json")});
}

TEST(Request, UntouchedFormsChangeNothingInAnyLanguage) {
    const QTemporaryDir folder;
    for (const char* language : {"fi", "sv", "en"}) {
        const QString out =
            folder.filePath(QStringLiteral("vastaus_%1.xlsx").arg(QString::fromUtf8(language)));
        const Answer form = request(out, QStringLiteral("Laukaa"), QString::fromUtf8(language));
        ASSERT_EQ(form.exitCode, 0) << form.err.toStdString();
        const int rows = form.json()[QStringLiteral("rows")].toInt();
        EXPECT_GT(rows, 0) << language;
        const Answer back = runAallokko({QStringLiteral("import"), importedExample(), out,
                                         QStringLiteral("--dry-run"), QStringLiteral("--format"),
                                         QStringLiteral("json")});
        ASSERT_EQ(back.exitCode, 0) << back.err.toStdString();
        const QJsonObject file = back.json()[QStringLiteral("files")].toArray().at(0).toObject();
        EXPECT_EQ(file[QStringLiteral("systems_unchanged")].toInt(), rows) << language;
        EXPECT_EQ(file[QStringLiteral("systems_added")].toInt(), 0) << language;
        EXPECT_EQ(file[QStringLiteral("systems_changed")].toInt(), 0) << language;
        EXPECT_EQ(file[QStringLiteral("systems_missing")].toInt(), 0) << language;
    }
}

TEST(Request, TheSameInventoryGivesTheSameBytes) {
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("1.xlsx"));
    const QString second = folder.filePath(QStringLiteral("2.xlsx"));
    ASSERT_EQ(request(first, QStringLiteral("Laukaa"), QStringLiteral("fi")).exitCode, 0);
    ASSERT_EQ(request(second, QStringLiteral("Laukaa"), QStringLiteral("fi")).exitCode, 0);
    EXPECT_EQ(contentOf(first), contentOf(second));
}

TEST(Request, RefusesAnUnknownOrganisation) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("f.xlsx"));
    EXPECT_EQ(request(out, QStringLiteral("Atlantis"), QStringLiteral("fi")).exitCode, 2);
    EXPECT_FALSE(QFile::exists(out));
}

} // namespace
} // namespace aallokko::tests
