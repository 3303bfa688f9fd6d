// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks as other programs than the usual one write them, and what is shown instead of stored.
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using test::WorkbookParts;

class OddWorkbookTest : public ::testing::Test {
  protected:
    static std::string& part(test::Entries& entries, const std::string& name) {
        for (auto& [entry, content] : entries) {
            if (entry == name)
                return content;
        }
        entries.emplace_back(name, "");
        return entries.back().second;
    }
    std::string read(const test::Entries& entries) {
        return test::readText(m_files.archive(QStringLiteral("a.xlsx"), entries));
    }
    /// The texts of the first table's cells, rows on lines of their own, as they are shown.
    std::string shown(const QString& path) {
        auto reader = importers::openReader(path, {}, {}, importers::CellText::Shown).value();
        EXPECT_TRUE(reader->nextSheet().value());
        std::string text;
        importers::RawRow row;
        while (reader->next(row).value()) {
            for (const auto& cell : row.cells)
                text += cell.text + "|";
            text += "\n";
        }
        return text;
    }

    test::FileMaker m_files;
};

const char* const SHEET = "xl/worksheets/sheet1.xml";

TEST_F(OddWorkbookTest, readsPrefixedNamespacesMarksAndAlternatives) {
    auto entries = test::xlsxEntries({});
    part(entries, SHEET) =
        "\xEF\xBB\xBF<?xml version=\"1.0\"?><x:worksheet "
        "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        "<x:sheetData><x:row r=\"2\"><x:c r=\"B2\" t=\"inlineStr\"><x:is><x:t>Työ</x:t></x:is>"
        "</x:c></x:row></x:sheetData><mc:AlternateContent><mc:Choice Requires=\"x14\"><x:row>"
        "<x:c><x:v>9</x:v></x:c></x:row></mc:Choice></mc:AlternateContent></x:worksheet>";
    EXPECT_EQ(read(entries), "2:  | Työ\n");
}

TEST_F(OddWorkbookTest, readsUtf16Parts) {
    auto entries = test::xlsxEntries({.sheetData = "<row><c t=\"str\"><v>Työ</v></c></row>"});
    std::string& sheet = part(entries, SHEET);
    const auto text = QString::fromStdString("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + sheet);
    sheet = "\xFF\xFE";
    sheet.append(reinterpret_cast<const char*>(text.utf16()),
                 static_cast<std::size_t>(text.size()) * 2);
    EXPECT_EQ(read(entries), "1: Työ\n");
}

TEST_F(OddWorkbookTest, placesCellsByReferenceInAnyOrder) {
    auto entries = test::xlsxEntries(
        {.sheetData = "<row r=\"3\"><c r=\"C3\"><v>3</v></c><c r=\"A3\"><v>1</v></c>"
                      "<c r=\"C3\"><v>4</v></c></row>"});
    std::string& sheet = part(entries, SHEET);
    sheet.erase(sheet.find("<dimension"), std::string("<dimension ref=\"A1:XFD1048576\"/>").size());
    EXPECT_EQ(read(entries), "3: 1 |  | 4\n");
}

TEST_F(OddWorkbookTest, sortsRowsThatStandInAnotherOrder) {
    EXPECT_EQ(read(test::xlsxEntries({.sheetData = "<row r=\"5\"><c r=\"A5\"><v>5</v></c></row>"
                                                   "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"
                                                   "<row r=\"9\"><c r=\"A9\"><v>9</v></c></row>"})),
              "2: 2\n5: 5\n9: 9\n");
}

TEST_F(OddWorkbookTest, staysSmallOnASparseSheet) {
    EXPECT_EQ(read(test::xlsxEntries(
                  {.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\">"
                                "<c r=\"B1048576\"><v>2</v></c></row>"})),
              "1: 1\n1048576:  | 2\n");
}

TEST_F(OddWorkbookTest, leavesOutChartSheets) {
    auto entries = test::xlsxEntries({.sheetData = "<row><c><v>1</v></c></row>"});
    std::string& book = part(entries, "xl/workbook.xml");
    book.insert(book.find("<sheets>") + 8, "<sheet name=\"Kaavio\" sheetId=\"2\" r:id=\"r8\"/>");
    std::string& relations = part(entries, "xl/_rels/workbook.xml.rels");
    relations.insert(relations.rfind("</"),
                     "<Relationship Id=\"r8\" Type=\"http://schemas.openxmlformats.org/"
                     "officeDocument/2006/relationships/chartsheet\" Target=\"chart1.xml\"/>");
    EXPECT_EQ(read(entries), "1: 1\n");
}

TEST_F(OddWorkbookTest, takesTheCachedResultOfSharedFormulas) {
    EXPECT_EQ(read(test::xlsxEntries(
                  {.sheetData = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:B1\" si=\"0\">"
                                "C1*2</f><v>4</v></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>6"
                                "</v></c><c r=\"C1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                                "<c r=\"D1\"><f>NOW()</f></c></row>"})),
              "1: 4 | 6 | #N/A\n");
}

TEST_F(OddWorkbookTest, showsXlsxValuesThroughTheirFormats) {
    WorkbookParts parts;
    parts.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"d\\.m\\.yyyy\"/>"
                          "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;€&quot;;;;"
                          "&quot;nimi: &quot;@\"/>";
    parts.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                        "<xf numFmtId=\"10\"/>";
    parts.sharedStrings = "<si><t>Aura</t></si>";
    parts.sheetData = "<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c>"
                      "<c r=\"B1\" s=\"1\"><v>44957</v></c><c r=\"C1\" s=\"2\"><v>1234.5</v></c>"
                      "<c r=\"D1\" s=\"2\" t=\"s\"><v>0</v></c><c r=\"E1\" s=\"3\"><v>0.075</v>"
                      "</c><c r=\"F1\" s=\"2\"><v>-1</v></c><c r=\"G1\" t=\"b\"><v>1</v></c>"
                      "<c r=\"H1\" s=\"77\"><v>2</v></c></row>";
    const auto path = m_files.archive(QStringLiteral("a.xlsx"), test::xlsxEntries(parts));
    EXPECT_EQ(shown(path), "0.3|31.1.2023|1,234.50 €|nimi: Aura|7.50%||TRUE|2|\n");
}

TEST_F(OddWorkbookTest, showsOdsParagraphs) {
    const auto path = m_files.archive(
        QStringLiteral("a.ods"),
        test::odsEntries("<table:table table:name=\"a\"><table:table-row><table:table-cell "
                         "office:value-type=\"date\" office:date-value=\"2023-01-31\"><text:p>"
                         "31.1.23</text:p></table:table-cell><table:table-cell "
                         "office:value-type=\"float\" office:value=\"5\"/></table:table-row>"
                         "</table:table>"));
    EXPECT_EQ(shown(path), "31.1.23|5|\n");
}

} // namespace
