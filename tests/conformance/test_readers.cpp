// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readers on files made by others: every file is read or refused with a code of the list, and
// where truth is known the tables are equal to it. The files are not part of this repository.
#include "importers/open/open_reader.h"
#include "importers/raw/read_codes.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace {

using namespace aallokko;
using importers::readDocument;

QString referenceFolder() {
    const QString given = qEnvironmentVariable("AALLOKKO_INVENTORY_REFERENCE");
    return given.isEmpty() ? QStringLiteral(AALLOKKO_SOURCE_DIR "/../shared/reference/inventories")
                           : given;
}

class ReaderConformance : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!QFile::exists(referenceFolder() + QStringLiteral("/README.md")))
            GTEST_SKIP() << "no reference inventories in " << referenceFolder().toStdString();
    }

    static QStringList files(const QString& folder, const QStringList& patterns) {
        QStringList paths;
        QDirIterator each(referenceFolder() + u'/' + folder, patterns, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            paths.append(each.next());
        paths.sort();
        return paths;
    }

    /// Reads all files; counts the outcomes ("read" or an error code) and checks every code.
    static std::map<std::string, int> readAll(const QStringList& paths) {
        std::map<std::string, int> outcomes;
        for (const QString& path : paths) {
            const auto document = readDocument(path);
            ++outcomes[document ? "read" : document.error().code];
            if (!document) {
                const std::string code = document.error().code;
                const bool known = std::any_of(
                    importers::READ_CODES.begin(), importers::READ_CODES.end(),
                    [&code](const auto& entry) { return !entry.isIssue && code == entry.code; });
                EXPECT_TRUE(known) << path.toStdString() << ": " << code;
                continue;
            }
            for (const auto& sheet : document->sheets) {
                expectOrdered(sheet, path, document->format);
            }
        }
        return outcomes;
    }

    /// The keys of YAML and JSON make a header that has no line of its own.
    static void expectOrdered(const importers::RawSheet& sheet, const QString& path,
                              const std::string& format) {
        const bool isTree = format == "yaml" || format == "json";
        int previous = 0;
        for (const auto& row : sheet.rows) {
            if (isTree && &row == &sheet.rows.front())
                continue;
            EXPECT_GT(row.source.row, previous) << path.toStdString() << ' ' << sheet.name;
            EXPECT_LE(static_cast<int>(row.cells.size()), sheet.columns);
            previous = row.source.row;
        }
    }
};

/// The table as csv-spectrum writes it in JSON: one object a row, keyed by the header.
QJsonArray asObjects(const importers::RawSheet& sheet) {
    const auto text = [](const importers::RawRow& row, std::size_t i) {
        return i < row.cells.size() ? QString::fromStdString(row.cells[i].text) : QString();
    };
    QJsonArray rows;
    for (std::size_t r = 1; r < sheet.rows.size(); ++r) {
        QJsonObject object;
        for (std::size_t i = 0; i < sheet.rows[0].cells.size(); ++i)
            object[text(sheet.rows[0], i)] = text(sheet.rows[r], i);
        rows.append(object);
    }
    return rows;
}

/// The stored truth, brought to the shape of asObjects. Two of its files do not fit the stored CSV:
/// line ends within cells were rewritten there, and one telephone number is another one.
QJsonArray truthOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QByteArray text = file.readAll();
    text.replace("\\r\\n", "\\n").replace("1234567890", "2095257564");
    const QJsonDocument stored = QJsonDocument::fromJson(text);
    return stored.isObject() ? QJsonArray{stored.object()} : stored.array();
}

TEST_F(ReaderConformance, csvSpectrumIsReadExactly) {
    const auto paths = files(QStringLiteral("csv-spectrum/csvs"), {QStringLiteral("*.csv")});
    EXPECT_EQ(paths.size(), 12);
    for (const QString& path : paths) {
        QString truthPath = path;
        truthPath.replace(QStringLiteral("/csvs/"), QStringLiteral("/json/"));
        truthPath.replace(QStringLiteral(".csv"), QStringLiteral(".json"));
        const QJsonArray expected = truthOf(truthPath);
        const auto document = readDocument(path);
        ASSERT_TRUE(document.has_value()) << path.toStdString();
        EXPECT_EQ(QJsonDocument(asObjects(document->sheets[0])).toJson().toStdString(),
                  QJsonDocument(expected).toJson().toStdString())
            << path.toStdString();
        EXPECT_TRUE(document->issues.empty()) << path.toStdString();
    }
}

TEST_F(ReaderConformance, workbooksOfAnotherReaderAreReadOrRefused) {
    const auto modern =
        files(QStringLiteral("calamine-tests"),
              {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.ods")});
    EXPECT_EQ(modern.size(), 84);
    const std::map<std::string, int> expected{{"read", 80},
                                              {"read.encrypted", 2},       // pass_protected
                                              {"read.entry_size_lies", 1}, // its checksum is wrong
                                              {"read.too_many_columns", 1}}; // a denial of service
    EXPECT_EQ(readAll(modern), expected);
    const auto old = readAll(files(QStringLiteral("calamine-tests"),
                                   {QStringLiteral("*.xls"), QStringLiteral("*.xlsb")}));
    EXPECT_EQ(old.at("read"), 1); // too_small.xls is a few bytes of text
    EXPECT_GE(old.at("read.old_xls"), 30);
    EXPECT_GE(old.at("read.xlsb"), 10);
}

TEST_F(ReaderConformance, openDocumentFilesAreRead) {
    const auto paths = files(QStringLiteral("phpspreadsheet-ods"), {QStringLiteral("*.ods")});
    EXPECT_EQ(paths.size(), 33);
    EXPECT_EQ(readAll(paths), (std::map<std::string, int>{{"read", 33}}));
}

TEST_F(ReaderConformance, realInventoriesAreReadWhole) {
    const auto oulu = readDocument(referenceFolder() +
                                   QStringLiteral("/oulu-2023/tietojarjestelmaluettelo_2023.csv"));
    ASSERT_TRUE(oulu.has_value());
    EXPECT_EQ(oulu->delimiter, ";");
    EXPECT_EQ(oulu->sheets[0].rows.size(), 206U); // the header and 205 systems
    EXPECT_EQ(oulu->sheets[0].columns, 6);
    EXPECT_EQ(oulu->sheets[0].rows[0].cells[0].text, "Tietojärjestelmät");
    EXPECT_TRUE(oulu->issues.empty());
    const auto city = readDocument(
        referenceFolder() +
        QStringLiteral("/sf-2023/Inventory_of_citywide_enterprise_systems_of_record.csv"));
    ASSERT_TRUE(city.has_value());
    EXPECT_EQ(city->delimiter, ",");
    EXPECT_EQ(city->sheets[0].rows.size(), 464U);
    EXPECT_EQ(city->sheets[0].columns, 11);
    EXPECT_TRUE(city->issues.empty());
}

TEST_F(ReaderConformance, otherTablesAndYamlAreReadOrRefused) {
    const auto outcomes = readAll(files({}, {QStringLiteral("*.csv"), QStringLiteral("*.yml"),
                                             QStringLiteral("*.yaml"), QStringLiteral("*.json")}));
    EXPECT_GE(outcomes.at("read"), 100);
}

} // namespace
