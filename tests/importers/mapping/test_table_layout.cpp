// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the header stands and what the rows below are, with merged blocks as workbooks have them.
#include "importers/mapping/table_layout.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

const HeaderMatcher& matcher() {
    static const HeaderMatcher value(fieldCatalogue(), HeaderMatcher::Table::Systems);
    return value;
}

// Merges the block and marks its covered cells, as readDocument does.
void merge(RawSheet& sheet, MergedBlock block) {
    sheet.mergedBlocks.push_back(block);
    for (RawRow& row : sheet.rows) {
        for (int column = block.firstColumn; column <= block.lastColumn; ++column) {
            const bool corner = row.source.row == block.firstRow && column == block.firstColumn;
            if (row.source.row < block.firstRow || row.source.row > block.lastRow || corner) {
                continue;
            }
            const auto at = static_cast<std::size_t>(column) - 1;
            row.cells.resize(std::max(row.cells.size(), at + 1));
            row.cells[at] = {"", CellKind::Empty, true};
        }
    }
}

TEST(TableLayout, HeaderBelowTitles) {
    const RawSheet sheet = makeSheet("", "Laukaan kunta\n\nTilanne 2018;;\nNimi;Toimittaja;Tila\n"
                                         "A;B;C\n");
    const TableLayout layout = findLayout(sheet, matcher());
    ASSERT_TRUE(layout.isFound);
    EXPECT_EQ(layout.headerRow, 4);
    EXPECT_EQ(layout.knownHeaders, 3);
    EXPECT_EQ(layout.titles, (std::vector<std::string>{"Laukaan kunta", "Tilanne 2018"}));
}

TEST(TableLayout, MergedGroupHeaders) {
    RawSheet sheet =
        makeSheet("", "Perustiedot;;Sopimus;\nTunnus;Nimi;Toimittaja;Päättyy\n1;A;B;C\n");
    merge(sheet, {1, 1, 1, 2});
    merge(sheet, {1, 1, 3, 4});
    const TableLayout layout = findLayout(sheet, matcher());
    EXPECT_EQ(layout.firstHeader, 0U);
    EXPECT_EQ(layout.headerRow, 2);
    EXPECT_EQ(layout.groups[3], "Sopimus");
    EXPECT_EQ(layout.headers[3], "Päättyy");
}

TEST(TableLayout, ValuesAreNoHeader) {
    EXPECT_FALSE(findLayout(makeSheet("", "1;2;3\n4;5;6\n"), matcher()).isFound);
    EXPECT_FALSE(findLayout(makeSheet("", ""), matcher()).isFound);
    EXPECT_FALSE(findLayout(makeSheet("", "Hei vain\n"), matcher()).isFound);
    // A data row that holds words of headers does not win over the header.
    const RawSheet sheet = makeSheet("", "Nimi;Toimittaja;Omistaja\nTietojärjestelmä;#5;x\n");
    EXPECT_EQ(findLayout(sheet, matcher()).headerRow, 1);
}

TEST(TableLayout, KindsOfRows) {
    RawSheet sheet = makeSheet("", "Nimi;Toimittaja;Omistaja;Vuosikustannus (€)\n"
                                   "Terveys;;;\n"
                                   "A;B;C;#1\n"
                                   "Yhteensä;;;#1\n"
                                   "Yhteensä 1 kpl\n"
                                   "Summatekijä;B;C;#1\n"
                                   "Nimi;Toimittaja;Omistaja;Vuosikustannus (€)\n"
                                   ";Väliotsikko;;\n"
                                   "Ohut;;;\n"
                                   "B;B;C;#2\n"
                                   "* luvut arvioita;;;\n");
    merge(sheet, {2, 2, 1, 4});
    const TableLayout layout = findLayout(sheet, matcher());
    const RowSorter sorter(sheet, layout, 0, fieldCatalogue().words.skipRows);
    std::string kinds;
    for (std::size_t i = layout.lastHeader + 1; i < sheet.rows.size(); ++i) {
        kinds += "DSTHR"[static_cast<int>(sorter.kindOf(i))];
    }
    EXPECT_EQ(kinds, "SDTTDHSDDR");
}

TEST(TableLayout, MergedCellsHoldForTheirRows) {
    RawSheet sheet = makeSheet("", "Kunta;Nimi\nLaukaa;A\n;B\n;C\n");
    merge(sheet, {2, 3, 1, 1});
    const RawRow* owner = nullptr;
    EXPECT_EQ(cellAt(sheet, 2, 0, &owner)->text, "Laukaa");
    EXPECT_EQ(owner->source.row, 2);
    EXPECT_EQ(cellAt(sheet, 3, 0)->text, "");
    EXPECT_EQ(cellAt(sheet, 3, 9), nullptr);
    for (RawRow& row : sheet.rows) {
        row.source.file = "seutu.xlsx";
    }
    RawDocument document = makeDocument("seutu.xlsx", "");
    document.sheets = {sheet};
    const auto result = review(regionProject(), {document});
    EXPECT_EQ(printSystems(applied(regionProject(), result)),
              "410 | A\n410 | B (organisation.merged_block)\nSEUTU | C (organisation.new)\n");
}

TEST(TableLayout, SheetsOfOneFile) {
    RawDocument document = makeDocument("seutu.xlsx", "Ohje\n");
    document.sheets.push_back(makeSheet("Laukaa", "Nimi;Toimittaja\nA;X\n"));
    document.sheets.push_back(makeSheet("Muuramen järjestelmät", "Nimi;Toimittaja\nA;X\n"));
    document.sheets.push_back(makeSheet("Koodit", "Nimi;Toimittaja\nEi tuoda;X\n"));
    document.sheets.back().hidden = true;
    const auto result = review(regionProject(), {document});
    EXPECT_EQ(printSystems(applied(regionProject(), result)),
              "410 | A (organisation.sheet) | vendor=X\n500 | A (organisation.sheet) | vendor=X\n");
    EXPECT_EQ(printIssues(result), "info import.sheet_skipped \ninfo import.hidden_sheet Koodit\n");
}

} // namespace
} // namespace aallokko::importers::test
