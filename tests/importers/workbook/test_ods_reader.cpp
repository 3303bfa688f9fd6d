// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument spreadsheets: repeats, covered cells, paragraphs, value types.
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

std::string cell(const std::string& text, const std::string& attributes = {}) {
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string table(const std::string& rows, const std::string& attributes = {}) {
    return "<table:table table:name=\"Järjestelmät\" " + attributes + ">" + rows + "</table:table>";
}

class OdsReaderTest : public ::testing::Test {
  protected:
    importers::RawDocument document(const std::string& spreadsheet) {
        const auto path = m_files.archive(QStringLiteral("a.ods"), test::odsEntries(spreadsheet));
        return importers::readDocument(path).value();
    }
    std::string read(const std::string& spreadsheet) {
        return test::printTables(document(spreadsheet));
    }

    test::FileMaker m_files;
};

TEST_F(OdsReaderTest, unrollsRepeatsWithContentOnly) {
    EXPECT_EQ(
        read(table("<table:table-header-rows>" + row(cell("Nimi")) + "</table:table-header-rows>" +
                   row("<table:table-cell/>", "table:number-rows-repeated=\"3\"") +
                   row("<table:table-cell table:number-columns-repeated=\"2\"/>" +
                           cell("x", "table:number-columns-repeated=\"2\"") +
                           "<table:table-cell table:number-columns-repeated=\"16380\"/>",
                       "table:number-rows-repeated=\"2\"") +
                   row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                       "table:number-rows-repeated=\"1048570\""))),
        "1: Nimi\n5:  |  | x | x\n6:  |  | x | x\n");
}

TEST_F(OdsReaderTest, readsValueTypes) {
    const auto file = document(table(
        row(cell("1 234,50 €", "office:value-type=\"currency\" office:value=\"1234.5\"") +
            cell("25 %", "office:value-type=\"percentage\" office:value=\"0.25\"") +
            cell("31.1.23", "office:value-type=\"date\" office:date-value=\"2023-01-31\"") +
            cell("37:30", "office:value-type=\"time\" office:time-value=\"PT37H30M00S\"") +
            cell("TOSI", "office:value-type=\"boolean\" office:boolean-value=\"true\"") +
            cell("#N/A", "office:value-type=\"string\" office:string-value=\"\" "
                         "calcext:value-type=\"error\"") +
            "<table:table-cell office:value-type=\"string\" office:string-value=\"piilo\"/>")));
    EXPECT_EQ(test::printTables(file),
              "1: 1234.5 | 25% | 2023-01-31 | 37:30:00 | TRUE | #N/A | piilo\n");
    using K = importers::CellKind;
    std::vector<K> kinds;
    for (const auto& each : file.sheets[0].rows[0].cells)
        kinds.push_back(each.kind);
    EXPECT_EQ(kinds, (std::vector{K::Number, K::Percent, K::Date, K::Time, K::Boolean, K::Error,
                                  K::Text}));
}

TEST_F(OdsReaderTest, readsParagraphs) {
    EXPECT_EQ(read(table(row("<table:table-cell><office:annotation><text:p>huomautus</text:p>"
                             "</office:annotation><text:p>a  b<text:s text:c=\"3\"/>c</text:p>"
                             "<text:p>\n d<text:tab/><text:span>e <text:a>f</text:a></text:span>"
                             "<text:line-break/>g</text:p></table:table-cell>"))),
              "1: a b   c\\nd\te f\\ng\n");
}

TEST_F(OdsReaderTest, marksCoveredCellsAndKeepsColumns) {
    const auto file = document(
        table(row(cell("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"") +
                  "<table:covered-table-cell/>" + cell("b")) +
              row("<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>vanha"
                  "</text:p></table:covered-table-cell>" +
                  cell("c"))));
    EXPECT_EQ(test::printTables(file), "1: a | ^ | b\n2: ^ | ^ | c\n");
    EXPECT_EQ(file.sheets[0].mergedBlocks, (std::vector<importers::MergedBlock>{{1, 2, 1, 2}}));
}

TEST_F(OdsReaderTest, flagsHiddenTablesAndRows) {
    const auto file =
        document("<table:tracked-changes><table:deletion><table:table-cell><text:p>vanha</text:p>"
                 "</table:table-cell></table:deletion></table:tracked-changes>" +
                 table(row(cell("a"), "table:visibility=\"collapse\"") +
                           row(cell("b"), "table:visibility=\"filter\"") + row(cell("c")),
                       "table:style-name=\"ta2\"") +
                 table(row(cell("d"))));
    EXPECT_EQ(test::printTables(file), "1?: a\n2?: b\n3: c\n== Järjestelmät\n1: d\n");
    EXPECT_TRUE(file.sheets[0].hidden);
    EXPECT_FALSE(file.sheets[1].hidden);
}

TEST_F(OdsReaderTest, readsFlatDocuments) {
    const auto path = m_files.bytes(QStringLiteral("a.xml"),
                                    test::odsContent(table(row(cell("Työ"))), "document"));
    EXPECT_EQ(test::readText(path), "1: Työ\n");
}

} // namespace
