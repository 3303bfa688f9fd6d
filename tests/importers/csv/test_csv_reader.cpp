// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV files as people and programs write them.
#include "importers/csv/csv_dialect.h"
#include "importers/csv/csv_parser.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using test::readText;

class CsvReaderTest : public ::testing::Test {
  protected:
    std::string read(const std::string& bytes) {
        return readText(m_files.bytes(QStringLiteral("a.csv"), bytes));
    }
    importers::RawDocument document(const std::string& bytes) {
        return importers::readDocument(m_files.bytes(QStringLiteral("a.csv"), bytes)).value();
    }

    test::FileMaker m_files;
};

TEST_F(CsvReaderTest, findsTheDelimiter) {
    EXPECT_EQ(document("a;b\n1,5;2,5\n3,5;4,5\n").delimiter, ";");
    EXPECT_EQ(document("1,5;2,5\n3,5;4,5\n").delimiter, ";");
    EXPECT_EQ(document("a,b\nx; y,z\nu; v,w\n").delimiter, ",");
    EXPECT_EQ(document("a\tb\n1\t2\n").delimiter, "\t");
    EXPECT_EQ(document("a|b\n1|2\n").delimiter, "|");
    EXPECT_EQ(document("Raportti 2023\n\nNimi;Kuvaus\nA;x, y, z\nB;u, v\nC;w\n").delimiter, ";");
    EXPECT_EQ(document("Nimi\nTitania, 2\nAura\nPegasos\nEffica\n").sheets[0].columns, 1);
    EXPECT_EQ(document("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n").delimiter, ",");
}

TEST_F(CsvReaderTest, obeysASepLine) {
    const auto file = document("sep=|\r\na|b;c\r\n1|2\r\n");
    EXPECT_EQ(file.delimiter, "|");
    EXPECT_EQ(test::printTables(file), "2: a | b;c\n3: 1 | 2\n");
    EXPECT_EQ(read("\"sep=;\"\na;b\n"), "2: a | b\n");
}

TEST_F(CsvReaderTest, numbersRowsByPhysicalLines) {
    EXPECT_EQ(read("a,b\r\n\"x\r\ny\",1\n\n\rc,d\r\"p\nq\rr\",2"),
              "1: a | b\n2: x\r\\ny | 1\n6: c | d\n7: p\\nq\rr | 2\n");
}

TEST_F(CsvReaderTest, readsQuotes) {
    EXPECT_EQ(read("a,\"b \"\"c\"\"\",\"\"\n\"d,e\",f,g\n"), "1: a | b \"c\" | \n2: d,e | f | g\n");
    EXPECT_EQ(read("a, \"b, c\" ,d\n1,2,3\n"), "1: a | b, c | d\n2: 1 | 2 | 3\n");
    EXPECT_EQ(read("a,5\" näyttö,c\n1,2,3\n"), "1: a | 5\" näyttö | c\n2: 1 | 2 | 3\n");
    EXPECT_EQ(read("a, \"b\" c,d\n1,2,3\n"), "1: a |  \"b\" c | d\n2: 1 | 2 | 3\n");
}

TEST_F(CsvReaderTest, reportsAnUnclosedQuoteAndReadsOn) {
    const auto file = document("a;b\n1;\"x\n2;y\n3;z\n");
    EXPECT_EQ(test::printTables(file), "1: a | b\n2: 1 | \"x\n3: 2 | y\n4: 3 | z\n");
    EXPECT_EQ(test::printIssues(file), "error read.unclosed_quote @ a.csv:2\n");
}

TEST_F(CsvReaderTest, reportsTextAfterAQuote) {
    const auto file = document("a;b\n\"5\" näyttö;2\n3;4\n");
    EXPECT_EQ(test::printTables(file), "1: a | b\n2: 5 näyttö | 2\n3: 3 | 4\n");
    EXPECT_EQ(test::printIssues(file), "warning read.text_after_quote @ a.csv:2\n");
}

TEST_F(CsvReaderTest, reportsRaggedRowsButNoPreamble) {
    const auto file = document("Otsikko\na;b;c\n1;2;3\n4;5\n6;7;8;9\n6;7;8;;\n1;2;3\n");
    EXPECT_EQ(test::printIssues(file), "warning read.ragged_row 2 3 @ a.csv:4\n"
                                       "warning read.ragged_row 4 3 @ a.csv:5\n");
    EXPECT_EQ(file.sheets[0].columns, 5);
}

TEST_F(CsvReaderTest, dropsRowsWithoutContent) {
    EXPECT_EQ(read("a;b\n;\n\"\";\n\n1;2\n"), "1: a | b\n5: 1 | 2\n");
}

TEST_F(CsvReaderTest, dropsAFewNulBytesAndSaysSo) {
    std::string bytes = "nimi;omistaja\n";
    for (int i = 0; i < 50; ++i)
        bytes += "Titania;hyvinvointialue\n";
    bytes[3] = '\0';
    const auto file = document(bytes);
    EXPECT_EQ(file.sheets[0].rows[0].cells[0].text, "nim");
    EXPECT_EQ(test::printIssues(file), "warning read.nul_bytes 1 @ a.csv\n");
}

TEST_F(CsvReaderTest, namesTheAssumedEncoding) {
    const auto file = document("nimi;m\xE4\xE4r\xE4\nx;5 \x80\n");
    EXPECT_EQ(file.encoding, "windows-1252");
    EXPECT_EQ(test::printTables(file), "1: nimi | määrä\n2: x | 5 €\n");
    EXPECT_EQ(test::printIssues(file), "info read.encoding_assumed windows-1252 @ a.csv\n");
}

TEST_F(CsvReaderTest, composesCells) {
    EXPECT_EQ(read("Tyo\xCC\x88;b\n1;2\n"), "1: Ty\xC3\xB6 | b\n2: 1 | 2\n");
}

TEST_F(CsvReaderTest, refusesACellOverTheLimit) {
    importers::ReadLimits limits;
    limits.cellBytes = 100;
    const auto path = m_files.bytes(QStringLiteral("a.csv"), "a;b\n1;" + std::string(101, 'x'));
    EXPECT_EQ(readText(path, limits), "refused read.cell_too_long 100");
    const auto fits = m_files.bytes(QStringLiteral("b.csv"), "a;b\n1;" + std::string(100, 'x'));
    EXPECT_TRUE(importers::readDocument(fits, limits).has_value());
}

TEST_F(CsvReaderTest, readsRecordsLongerThanItsBuffer) {
    std::string cell(300'000, 'x');
    for (std::size_t i = 0; i < cell.size(); i += 100)
        cell[i] = '\n';
    const auto file = document("a;b\n1;\"" + cell + "\"\n2;y\n");
    ASSERT_EQ(file.sheets[0].rows.size(), 3U);
    EXPECT_EQ(file.sheets[0].rows[1].cells[1].text, cell);
    EXPECT_EQ(file.sheets[0].rows[2].source.row, 3'003);
}

// The same text must give the same records however it is cut into pieces.
TEST(CsvParser, doesNotDependOnThePieces) {
    const std::string text = "a, \"b\r\nc\" ,d\r\n\"e\"\"f\",\"g\"h,\"i\r\rj\n\"\r\nk,,\"l";
    const auto cut = [&text](std::size_t piece) {
        const importers::CsvParser parser(',', 1'000);
        importers::CsvRecord record;
        std::string out;
        std::size_t at = 0;
        std::size_t known = 0;
        while (true) {
            const bool last = known >= text.size();
            const auto result =
                parser.parse(std::string_view(text).substr(0, known), at, last, record);
            if (result == importers::CsvOutcome::End)
                return out;
            if (result == importers::CsvOutcome::NeedMore) {
                known = std::min(known + piece, text.size());
                continue;
            }
            for (const auto& field : record.fields)
                out += '<' + field.text + '>';
            out += std::to_string(record.lines) + ' ' + std::to_string(record.unclosedQuote) + ' ' +
                   std::to_string(record.textAfterQuote) + '\n';
        }
    };
    const std::string whole = cut(text.size());
    EXPECT_EQ(whole, "<a><b\r\nc><d>2 -1 -1\n<e\"f><gh><i\r\rj\n>4 -1 0\n<k><><\"l>1 0 -1\n");
    for (std::size_t piece = 1; piece < text.size(); ++piece)
        EXPECT_EQ(cut(piece), whole) << piece;
}

} // namespace
