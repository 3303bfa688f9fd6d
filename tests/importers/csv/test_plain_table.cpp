// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table alone: what stands around it goes, what belongs to it stays.
#include "importers/csv/plain_table.h"

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace aallokko::importers;

/// Lines "a|b|c" through the table and back; an empty line is a row that the reader leaves out.
std::string plain(const std::string& lines) {
    PlainTable table;
    std::vector<RawRow> rows;
    std::istringstream stream(lines);
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line.empty())
            continue;
        RawRow row;
        row.source.row = number;
        std::istringstream cells(line + "|");
        for (std::string cell; std::getline(cells, cell, '|');)
            row.cells.push_back({cell, cell.empty() ? CellKind::Empty : CellKind::Text, false});
        table.add(std::move(row), rows);
    }
    table.finish(rows);
    std::string out;
    for (const RawRow& row : rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            out += (i > 0 ? "|" : "") + row.cells[i].text;
        out += '\n';
    }
    return out;
}

const std::string table = "name|users|cost\nA|1|2\nB|3|4\nC|5|6\nD|7|8\n";

TEST(PlainTable, leavesATableAsItIs) {
    EXPECT_EQ(plain(table), table);
    EXPECT_EQ(plain("only\none\ncolumn\n"), "only\none\ncolumn\n");
    EXPECT_EQ(plain("key|value\na|\nb|2\n"), "key|value\na|\nb|2\n");
    EXPECT_EQ(plain("name|users|cost\n"), "name|users|cost\n");
    EXPECT_EQ(plain(""), "");
}

TEST(PlainTable, keepsRowsWithOneCellInsideTheTable) {
    const std::string sections = "name|users|cost\nNorth||\nA|1|2\n\nSouth||\nB|3|4\n";
    EXPECT_EQ(plain(sections), "name|users|cost\nNorth||\nA|1|2\nSouth||\nB|3|4\n");
    // The last row is as wide as the table and follows it at once.
    EXPECT_EQ(plain(table + "E||\n"), table + "E||\n");
    // A lone number is a value of a table that has no header.
    EXPECT_EQ(plain("1|2|3\n6|7|8\n\n11\n"), "1|2|3\n6|7|8\n11\n");
}

TEST(PlainTable, leavesOutWhatStandsAboveAndBelow) {
    EXPECT_EQ(plain("PREAMBLE||\n\n" + table), table);
    EXPECT_EQ(plain("Systems\nof the town\n" + table), table);
    EXPECT_EQ(plain(table + "\nSource: the town||\n"), table);
    EXPECT_EQ(plain(table + "Source: the town\n2026\n"), table);
}

TEST(PlainTable, leavesOutTheCellOfASeparatorTooMany) {
    EXPECT_EQ(plain("|name|users|cost\nA|1|2\nB||3|4\nC|5|6\nD|7|8\n"), table);
    EXPECT_EQ(plain(table + "E|||9\nF|x|1|2\n"), table + "E|||9\nF|x|1|2\n");
}

TEST(PlainTable, joinsHeaders) {
    EXPECT_EQ(plain("name|users|cost\nname|users|cost\n" + table),
              "name name name|users users users|cost cost cost\nA|1|2\nB|3|4\nC|5|6\nD|7|8\n");
    EXPECT_EQ(plain("|use|use|\nname|users|logins|note\nA|1|2|x\nB|3|4|y\n"),
              "name|use users|use logins|note\nA|1|2|x\nB|3|4|y\n");
    EXPECT_EQ(plain("1|2|3\n1|2|3\n4|5|6\n"), "1|2|3\n1|2|3\n4|5|6\n");
}

TEST(PlainTable, leavesOutHeadersOfFurtherPagesAndCopies) {
    EXPECT_EQ(plain(table + "name|users|cost\nE|9|9\nF|9|9\n"), table + "E|9|9\nF|9|9\n");
    EXPECT_EQ(plain(table + table), table);
    EXPECT_EQ(plain(table + "name|users|cost\nA|1|2\nB|3|9\nG|1|1\n"),
              table + "A|1|2\nB|3|9\nG|1|1\n");
}

TEST(PlainTable, needsNoMoreThanTheFirstRowsToBegin) {
    std::string many = "name|users|cost\n";
    for (int i = 0; i < 200; ++i)
        many += "s" + std::to_string(i) + "|1|2\n";
    EXPECT_EQ(plain("Title||\n\n" + many + "note\n"), many);
}

} // namespace
