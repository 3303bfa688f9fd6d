// SPDX-License-Identifier: GPL-3.0-or-later
//
// XLSX workbooks with the traps that real ones hold.
#include "importers/workbook/xlsx_reader.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using test::WorkbookParts;

class XlsxReaderTest : public ::testing::Test {
  protected:
    QString file(const test::Entries& entries) {
        return m_files.archive(QStringLiteral("a.xlsx"), entries);
    }
    std::string read(const WorkbookParts& parts) {
        return test::readText(file(test::xlsxEntries(parts)));
    }
    importers::RawDocument document(const WorkbookParts& parts) {
        return importers::readDocument(file(test::xlsxEntries(parts))).value();
    }

    test::FileMaker m_files;
};

TEST_F(XlsxReaderTest, readsSharedInlineAndFormulaStrings) {
    WorkbookParts parts;
    parts.sharedStrings = "<si><t>Titania</t></si><si><r><rPr><b/></rPr><t>Effica </t></r><r><t "
                          "xml:space=\"preserve\">Life</t></r><rPh sb=\"0\" "
                          "eb=\"1\"><t>luku</t></rPh></si><si/>";
    parts.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                      "t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                      "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Aura</t></is></c><c "
                      "r=\"C4\" t=\"str\"><f>A1&amp;\"x\"</f><v>Titaniax</v></c></row>";
    EXPECT_EQ(read(parts), "1: Titania | Effica Life\n4: Aura |  | Titaniax\n");
}

TEST_F(XlsxReaderTest, undoesEscapesAndLineEnds) {
    WorkbookParts parts;
    parts.sheetData = "<row><c t=\"str\"><v>a_x000D_\nb_x005F_x000D_ _x00ZZ_ _x0041_</v></c></row>";
    EXPECT_EQ(read(parts), "1: a\\nb_x000D_ _x00ZZ_ A\n");
}

TEST_F(XlsxReaderTest, readsTypesByStyle) {
    WorkbookParts parts;
    parts.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"d\\.m\\.yyyy\"/>"
                          "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>";
    parts.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/>"
                        "<xf numFmtId=\"165\"/><xf numFmtId=\"22\"/>";
    parts.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1E2</v></c><c r=\"B1\" s=\"1\"><v>44927</v></c>"
                      "<c r=\"C1\" s=\"2\"><v>0.07</v></c><c r=\"D1\" s=\"3\"><v>1.5625</v></c>"
                      "<c r=\"E1\" s=\"4\"><v>44927.5</v></c><c r=\"F1\" t=\"b\"><v>1</v></c>"
                      "<c r=\"G1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                      "<c r=\"H1\" t=\"d\"><v>2023-01-31T00:00:00</v></c></row>";
    const auto result = document(parts);
    EXPECT_EQ(test::printTables(result), "1: 100 | 2023-01-01 | 7% | 37:30:00 | "
                                         "2023-01-01T12:00:00 | TRUE | #DIV/0! | 2023-01-31\n");
    using K = importers::CellKind;
    std::vector<K> kinds;
    for (const auto& cell : result.sheets[0].rows[0].cells)
        kinds.push_back(cell.kind);
    EXPECT_EQ(kinds, (std::vector{K::Number, K::Date, K::Percent, K::Time, K::Date, K::Boolean,
                                  K::Error, K::Date}));
    EXPECT_TRUE(result.issues.empty());
}

TEST_F(XlsxReaderTest, obeysThe1904Flag) {
    WorkbookParts parts;
    parts.workbookPr = "date1904=\"true\"";
    parts.cellFormats = "<xf numFmtId=\"14\"/>";
    parts.sheetData = "<row><c s=\"0\"><v>43465</v></c></row>";
    EXPECT_EQ(read(parts), "1: 2023-01-01\n");
}

TEST_F(XlsxReaderTest, readsStrictNamespacesPrefixesAndRelationTargets) {
    WorkbookParts parts;
    parts.strict = true;
    parts.sheetTarget = "/xl/worksheets/sheet1.xml";
    parts.sheetData = "<row><c t=\"str\"><v>x</v></c></row>";
    EXPECT_EQ(read(parts), "1: x\n");
    parts.sheetTarget = "..\\xl\\.\\WORKSHEETS\\Sheet1.xml";
    EXPECT_EQ(read(parts), "1: x\n");
    EXPECT_EQ(importers::resolveTarget(QStringLiteral("xl/workbook.xml"),
                                       QStringLiteral("../../../a/./b.xml")),
              QStringLiteral("a/b.xml"));
}

TEST_F(XlsxReaderTest, leavesOutFormattedButEmptyRows) {
    WorkbookParts parts;
    parts.cellFormats = "<xf numFmtId=\"0\"/>";
    parts.sheetData = "<row r=\"2\"><c r=\"A2\" s=\"0\"/><c r=\"XFD2\" s=\"0\"/></row>"
                      "<row r=\"3\" hidden=\"1\"><c r=\"A3\" s=\"0\"/><c r=\"B3\"><v>5</v></c>"
                      "<c r=\"ZZ3\" s=\"0\"/></row><row r=\"1048576\" ht=\"20\"/>";
    const auto result = document(parts);
    EXPECT_EQ(test::printTables(result), "3?:  | 5\n");
    EXPECT_EQ(result.sheets[0].columns, 2);
    EXPECT_EQ(result.sheets[0].rows[0].source, (base::SourceRef{"a.xlsx", "Järjestelmät", 3, 0}));
}

TEST_F(XlsxReaderTest, countsRowsAndCellsWithoutReferences) {
    WorkbookParts parts;
    parts.sheetData = "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
                      "<row><c><v>4</v></c></row>";
    EXPECT_EQ(read(parts), "1: 1 |  |  | 2 | 3\n2: 4\n");
}

TEST_F(XlsxReaderTest, marksCellsUnderMergedBlocks) {
    WorkbookParts parts;
    parts.sheetData = "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                      "<row r=\"2\"><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c></row>";
    parts.afterData = "<mergeCells count=\"9\"><mergeCell ref=\"A1:B1\"/><mergeCell "
                      "ref=\"$C$2:$C$1\"/><mergeCell ref=\"A2\"/></mergeCells>";
    const auto result = document(parts);
    EXPECT_EQ(test::printTables(result), "1: 1 | ^ | 3\n2: 4 | 5 | ^\n");
    EXPECT_EQ(result.sheets[0].mergedBlocks,
              (std::vector<importers::MergedBlock>{{1, 1, 1, 2}, {1, 2, 3, 3}}));
}

TEST_F(XlsxReaderTest, flagsHiddenSheetsAndReportsMissingOnes) {
    auto entries = test::xlsxEntries({.sheetData = "<row><c><v>1</v></c></row>"});
    for (auto& [name, content] : entries) {
        const auto at = content.find("<sheets>");
        if (name == "xl/workbook.xml")
            content.insert(at + 8, "<sheet name=\"Poissa\" sheetId=\"3\" r:id=\"r9\"/>"
                                   "<sheet name=\"Piilo\" sheetId=\"2\" state=\"veryHidden\" "
                                   "r:id=\"r1\"/>");
    }
    const auto result = importers::readDocument(file(entries)).value();
    ASSERT_EQ(result.sheets.size(), 2U);
    EXPECT_TRUE(result.sheets[0].hidden);
    EXPECT_FALSE(result.sheets[1].hidden);
    EXPECT_EQ(test::printIssues(result), "error read.sheet_missing  @ a.xlsx:Poissa\n");
}

TEST_F(XlsxReaderTest, reportsCellsThatLie) {
    WorkbookParts parts;
    parts.cellFormats = "<xf numFmtId=\"14\"/>";
    parts.sheetData = "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>5</v></c><c r=\"B7\"><v>abc</v></c>"
                      "<c r=\"C7\" s=\"0\"><v>-4</v></c><c r=\"D7\" t=\"s\"><v></v></c></row>";
    const auto result = document(parts);
    EXPECT_EQ(test::printTables(result), "7:  | abc | -4\n");
    EXPECT_EQ(test::printIssues(result),
              "warning read.shared_string_missing 5 @ a.xlsx:Järjestelmät:A7\n"
              "warning read.bad_number abc @ a.xlsx:Järjestelmät:B7\n"
              "warning read.bad_date -4 @ a.xlsx:Järjestelmät:C7\n");
}

TEST_F(XlsxReaderTest, readsCellReferences) {
    using importers::cellReference;
    EXPECT_EQ(cellReference(u"A1"), std::pair(1, 1));
    EXPECT_EQ(cellReference(u"$xfd$1048576"), std::pair(1'048'576, 16'384));
    for (const auto* bad : {u"", u"A", u"1", u"1A", u"A1B", u"A-1", u"A99999999999", u"HHHHHHH1",
                            u"hhhhhhhhhhhhhhhhhhA1", u"ÅÄ1"})
        EXPECT_EQ(cellReference(bad), std::pair(0, 0)) << QString::fromUtf16(bad).toStdString();
}

} // namespace
