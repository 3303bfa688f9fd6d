// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that must be refused: each with its own code, none with a crash or a flood of memory.
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using test::outcome;
using test::readText;

class BadFiles : public ::testing::Test {
  protected:
    QString bytes(const std::string& content) {
        return m_files.bytes(QStringLiteral("x"), content);
    }
    QString archive(const test::Entries& entries) {
        return m_files.archive(QStringLiteral("x.zip"), entries);
    }
    QString sheet(const std::string& data) {
        return archive(test::xlsxEntries({.sheetData = data}));
    }

    test::FileMaker m_files;
};

TEST_F(BadFiles, fromTheFileSystem) {
    EXPECT_EQ(readText(m_files.path(QStringLiteral("none.csv"))), "io read.not_found");
    EXPECT_EQ(readText(m_files.path({})), "io read.is_directory");
    EXPECT_EQ(readText(bytes("")), "refused read.empty");
    EXPECT_EQ(readText(bytes("\xEF\xBB\xBF \r\n\n")), "refused read.empty");
    if (QFile::exists(QStringLiteral("/dev/null"))) {
        EXPECT_EQ(readText(QStringLiteral("/dev/null")), "io read.special_file");
    }
}

TEST_F(BadFiles, thatMayNotBeRead) {
    const QString path = bytes("a;b\n");
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::Permissions()));
    QFile probe(path);
    if (probe.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "this user may read every file (root)";
    EXPECT_EQ(readText(path), "io read.no_permission");
}

TEST_F(BadFiles, ofAGigabyteBeforeAnyByteIsRead) {
    QFile file(m_files.path(QStringLiteral("big.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(qint64{1} << 30)); // sparse
    EXPECT_EQ(readText(file.fileName()), "refused read.file_too_large 1073741824 268435456");
}

TEST_F(BadFiles, ofAnotherKind) {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    const auto wide = [](const std::string& name) {
        std::string text;
        for (const char c : name)
            text += std::string{c, '\0'};
        return text;
    };
    EXPECT_EQ(readText(bytes(ole + wide("Workbook"))), "refused read.old_xls");
    EXPECT_EQ(readText(bytes(ole + wide("EncryptedPackage"))), "refused read.encrypted xlsx");
    EXPECT_EQ(readText(bytes(ole + wide("WordDocument"))), "refused read.not_a_spreadsheet ole");
    EXPECT_EQ(readText(bytes("%PDF-1.7\n")), "refused read.binary pdf");
    EXPECT_EQ(readText(bytes("\x89PNG\r\n\x1A\n")), "refused read.binary image");
    EXPECT_EQ(readText(bytes("<?xml version=\"1.0\"?><a/>")), "refused read.not_a_spreadsheet xml");
    EXPECT_EQ(readText(bytes(" <!DOCTYPE html><html>")), "refused read.not_a_spreadsheet html");
    EXPECT_EQ(readText(archive({{"xl/workbook.bin", "x"}})), "refused read.xlsb");
    EXPECT_EQ(readText(archive({{"Index/Document.iwa", "x"}})), "refused read.numbers");
    EXPECT_EQ(readText(archive({{"word/document.xml", "x"}})),
              "refused read.not_a_spreadsheet docx");
    EXPECT_EQ(readText(archive({{"a.txt", "x"}})), "refused read.not_a_spreadsheet archive");
    EXPECT_EQ(readText(archive({{"mimetype", "application/vnd.oasis.opendocument.text"}})),
              "refused read.not_a_spreadsheet odt");
    auto locked = test::odsEntries("");
    locked.emplace_back("META-INF/manifest.xml", "<manifest:encryption-data/>");
    EXPECT_EQ(readText(archive(locked)), "refused read.encrypted ods");
}

TEST_F(BadFiles, ofRubbish) {
    std::string rubbish;
    std::uint32_t state = 7;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        rubbish += static_cast<char>(state >> 24);
    }
    EXPECT_EQ(readText(bytes(rubbish)), "refused read.binary data");
    EXPECT_EQ(outcome(bytes("PK\x03\x04" + rubbish)), "refused read.archive_damaged");
}

// Every cut of a workbook is refused, and so is every single damaged byte or it does no harm.
TEST_F(BadFiles, cutOrDamagedAnywhere) {
    QFile file(sheet("<row><c><v>1</v></c></row>"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string whole = file.readAll().toStdString();
    for (std::size_t size = 4; size < whole.size(); size += 7)
        EXPECT_EQ(outcome(bytes(whole.substr(0, size))), "refused read.archive_damaged") << size;
    for (std::size_t i = 0; i < whole.size(); i += 3) {
        std::string damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
        const std::string text = readText(bytes(damaged));
        EXPECT_TRUE(text.starts_with("refused ") || text == "1: 1\n" || text.empty())
            << i << ": " << text;
    }
}

TEST_F(BadFiles, thatAreBombs) {
    importers::ReadLimits limits;
    const std::string flood(std::size_t{48} << 20, ' ');
    const QString bomb = sheet(flood);
    EXPECT_EQ(outcome(bomb, limits), "refused read.xml_part_too_long");
    const QString rows = sheet([] {
        std::string data;
        while (data.size() < (std::size_t{20} << 20))
            data += "<row/>";
        return data;
    }());
    EXPECT_EQ(outcome(rows, limits), "refused read.inflation_ratio");
    limits.entryBytes = 1 << 20;
    EXPECT_EQ(outcome(bomb, limits), "refused read.entry_too_large");
    test::FileMaker::declareSize(bomb, "xl/worksheets/sheet1.xml", 1'000);
    EXPECT_EQ(readText(bomb, limits), "refused read.entry_size_lies xl/worksheets/sheet1.xml 1000");
    limits = {};
    limits.archiveBytes = 1'000;
    EXPECT_EQ(outcome(sheet("<row/>"), limits), "refused read.archive_too_large");
    limits = {};
    limits.archiveEntries = 3;
    EXPECT_EQ(readText(sheet("<row/>"), limits), "refused read.too_many_entries 5 3");
}

TEST_F(BadFiles, ofHostileXml) {
    auto entries = test::xlsxEntries({});
    entries[4].second = "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><worksheet/>";
    EXPECT_EQ(readText(archive(entries)), "refused read.xml_dtd worksheet Järjestelmät 1");
    EXPECT_EQ(readText(sheet("<row><c t=\"str\"><v>&ext;</v></c></row>")).substr(0, 24),
              "refused read.xml_damaged");
    std::string deep;
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    EXPECT_EQ(outcome(sheet(deep)), "refused read.xml_too_deep");
    EXPECT_EQ(outcome(sheet("<row>")), "refused read.xml_damaged");
    EXPECT_EQ(outcome(sheet("<row><c t=\"str\"><v>\xFF\xFE</v></c></row>")),
              "refused read.xml_damaged");
}

TEST_F(BadFiles, overTheLimitsOfATable) {
    importers::ReadLimits limits;
    limits.cells = 10;
    EXPECT_EQ(readText(sheet("<row><c r=\"K1\"><v>1</v></c></row>"), limits),
              "refused read.too_many_cells 10");
    EXPECT_EQ(readText(sheet("<row><c r=\"XFE1\"><v>1</v></c></row>")),
              "refused read.too_many_columns 16384");
    EXPECT_EQ(readText(sheet("<row r=\"1048577\"><c><v>1</v></c></row>")),
              "refused read.too_many_rows 1048576");
    const std::string repeated = "<table:table><table:table-row "
                                 "table:number-rows-repeated=\"1048576\"><table:table-cell "
                                 "table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                                 "</table:table-cell></table:table-row></table:table>";
    limits.cells = 100'000;
    EXPECT_EQ(readText(archive(test::odsEntries(repeated)), limits),
              "refused read.too_many_cells 100000");
    limits = {};
    limits.cellBytes = 1'000;
    EXPECT_EQ(outcome(sheet("<row><c t=\"str\"><v>" + std::string(1'001, 'x') + "</v></c></row>"),
                      limits),
              "refused read.cell_too_long");
    limits = {};
    limits.mergedBlocks = 0;
    EXPECT_EQ(outcome(archive(test::xlsxEntries(
                          {.afterData = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"})),
                      limits),
              "refused read.too_many_merged_blocks");
    limits = {};
    limits.sharedStringBytes = 10;
    EXPECT_EQ(outcome(archive(test::xlsxEntries({.sharedStrings = "<si/><si/>"})), limits),
              "refused read.shared_strings_too_large");
}

TEST_F(BadFiles, whoseCellsRepeatOneText) {
    const std::string cell = "<c t=\"s\"><v>0</v></c>";
    const auto rows = [&](const std::string& data) {
        return archive(
            test::xlsxEntries({.sheetData = data, .sharedStrings = "<si><t>abcde</t></si>"}));
    };
    importers::ReadLimits limits;
    limits.rowBytes = 10;
    limits.textBytes = 20;
    const std::string row = "<row>" + cell + cell + "</row>";
    EXPECT_EQ(outcome(rows("<row>" + cell + cell + cell + "</row>"), limits),
              "refused read.row_too_long");
    EXPECT_EQ(outcome(rows(row + row + row), limits), "refused read.text_too_long");
    EXPECT_EQ(readText(rows(row + row), limits), "1: abcde | abcde\n2: abcde | abcde\n");
}

TEST_F(BadFiles, endAtOnceWhenStopped) {
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = importers::readDocument(bytes("a;b\n1;2\n"), {}, stop.get_token());
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, "read.cancelled");
    importers::ReadLimits limits;
    limits.time = std::chrono::seconds(-1);
    EXPECT_EQ(readText(bytes("a;b\n1;2\n"), limits), "refused read.too_slow -1");
}

} // namespace
