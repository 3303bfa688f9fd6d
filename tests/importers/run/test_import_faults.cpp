// SPDX-License-Identifier: GPL-3.0-or-later
//
// The committed faults of tests/data/import that a reader alone can see: one folder a fault, with
// input.*, expected.txt (the tables, or the refusal) and expected_issues.txt. Set
// AALLOKKO_REWRITE_EXPECTED to write the expectations anew, then read the difference.
#include "tests/importers/read_text.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace {

using namespace aallokko;

std::string contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll().toStdString();
}

void write(const QString& path, const std::string& text) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
}

class ImportFaults : public ::testing::TestWithParam<const char*> {};

TEST_P(ImportFaults, giveTheExpectedTablesAndIssues) {
    const QDir folder(QStringLiteral(AALLOKKO_SOURCE_DIR "/tests/data/import/") +
                      QString::fromUtf8(GetParam()));
    const QStringList inputs = folder.entryList({QStringLiteral("input.*")}, QDir::Files);
    ASSERT_EQ(inputs.size(), 1) << folder.path().toStdString();
    const QString input = folder.filePath(inputs.front());
    const std::string tables = test::readText(input);
    const auto document = importers::readDocument(input);
    const std::string issues = document ? test::printIssues(*document) : std::string();
    const QString expected = folder.filePath(QStringLiteral("expected.txt"));
    const QString expectedIssues = folder.filePath(QStringLiteral("expected_issues.txt"));
    if (qEnvironmentVariableIsSet("AALLOKKO_REWRITE_EXPECTED")) {
        write(expected, tables.ends_with('\n') ? tables : tables + '\n');
        write(expectedIssues, issues);
    }
    EXPECT_EQ(tables.ends_with('\n') ? tables : tables + '\n', contentOf(expected));
    EXPECT_EQ(issues, contentOf(expectedIssues));
}

INSTANTIATE_TEST_SUITE_P(Readers, ImportFaults,
                         ::testing::Values("duplicate-key", "latin1", "merged-cells",
                                           "mixed-line-ends", "nul-bytes", "quotes-after-blanks",
                                           "ragged-rows", "sep-line", "unclosed-quote",
                                           "utf16-without-mark", "yaml-alias"),
                         [](const auto& each) {
                             std::string name = each.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
