// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `aallokko read -o` writes, read back.
#include "importers/csv/table_csv.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

TEST(TableCsv, quotesWhatNeedsIt) {
    importers::RawRow row;
    for (const char* text : {"a", "b,c", "d \"e\"", "f\ng", "", " h"})
        row.cells.push_back({text, importers::CellKind::Text, false});
    EXPECT_EQ(importers::csvRecord(row, 8), "a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",,\" h\",,\r\n");
}

TEST(TableCsv, roundTripsATable) {
    test::FileMaker files;
    const auto path = files.bytes(QStringLiteral("a.csv"),
                                  "Nimi;Kuvaus\nTyö;\"a;\"\"b\"\"\nc\"\nx;y, z\nlyhyt\n");
    auto reader = importers::openReader(path);
    ASSERT_TRUE(reader && (*reader)->nextSheet());
    const QString out = files.path(QStringLiteral("out.csv"));
    EXPECT_EQ(importers::writeTableCsv(**reader, 2, out), 4);
    EXPECT_EQ(test::readText(out),
              "1: Nimi | Kuvaus\n2: Työ | a;\"b\"\\nc\n4: x | y, z\n5: lyhyt | \n");
    const auto blocked = files.path(QStringLiteral("none/out.csv"));
    const auto failed = importers::writeTableCsv(**reader, 2, blocked);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, "export.cannot_write");
}

TEST(TableCsv, summarizesAllTables) {
    test::FileMaker files;
    const auto path = files.bytes(QStringLiteral("a.yaml"), "a:\n- x: 1\n- y: 2\nb:\n- z: 3\n");
    auto reader = importers::openReader(path);
    ASSERT_TRUE(reader.has_value());
    const auto tables = importers::summarizeTables(**reader).value();
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].name, "a");
    EXPECT_EQ(tables[0].rows, 3);
    EXPECT_EQ(tables[0].columns, 2);
    EXPECT_EQ(tables[1].rows, 2);
}

} // namespace
