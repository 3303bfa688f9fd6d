// SPDX-License-Identifier: GPL-3.0-or-later
//
// tests/data/import-mapping/<fault>/: one inventory file that shows a fault of real lists, with the
// systems (expected.txt) and issues (expected_issues.txt) that it must give in the example region.
// To renew: AALLOKKO_WRITE_EXPECTED=1 and read the difference.
#include "importers/open/open_reader.h"
#include "tests/importers/import_text.h"

#include <QDir>
#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

QString dataFolder() {
    return QStringLiteral(AALLOKKO_SOURCE_DIR "/tests/data/import-mapping");
}

std::string textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void compare(const QString& path, const std::string& actual) {
    if (qEnvironmentVariableIsSet("AALLOKKO_WRITE_EXPECTED")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(actual));
    }
    EXPECT_EQ(actual, textOf(path)) << path.toStdString();
}

TEST(MappingFaults, EachFolderGivesWhatItSays) {
    const QStringList folders =
        QDir(dataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    EXPECT_GE(folders.size(), 18);
    for (const QString& name : folders) {
        SCOPED_TRACE(name.toStdString());
        const QDir folder(dataFolder() + QLatin1Char('/') + name);
        QStringList files;
        for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
            if (!file.startsWith(QStringLiteral("expected"))) {
                files << folder.filePath(file);
            }
        }
        ASSERT_FALSE(files.isEmpty());
        const ImportReview result =
            reviewImportFiles(regionProject(), fieldCatalogue(), functionCatalogue(), files, {});
        ASSERT_FALSE(result.refused) << result.refused->code;
        const model::Inventory project = applied(regionProject(), result);
        compare(folder.filePath(QStringLiteral("expected.txt")),
                printMapping(result.files.front()) + "\n" + printCounts(result) + "\n" +
                    printSystems(project));
        compare(folder.filePath(QStringLiteral("expected_issues.txt")), printIssues(result));
        const ImportReview again =
            reviewImportFiles(project, fieldCatalogue(), functionCatalogue(), files, {});
        EXPECT_TRUE(again.edits.edits.empty()) << "the same file again changes nothing";
    }
}

} // namespace
} // namespace aallokko::importers::test
