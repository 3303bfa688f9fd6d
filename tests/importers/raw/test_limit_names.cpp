// SPDX-License-Identifier: GPL-3.0-or-later
//
// Limits by name, and that the readers keep them.
#include "importers/open/open_reader.h"
#include "importers/raw/limit_names.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using importers::ReadLimits;
using importers::setLimits;

TEST(LimitNames, setsThoseThatAreNamed) {
    ReadLimits limits;
    ASSERT_TRUE(setLimits(limits, "cells=10,time=7,entryBytes=2K,archiveBytes=3G"));
    EXPECT_EQ(limits.cells, 10);
    EXPECT_EQ(limits.time.count(), 7);
    EXPECT_EQ(limits.entryBytes, 2048);
    EXPECT_EQ(limits.archiveBytes, 3LL << 30);
    EXPECT_EQ(limits.rows, ReadLimits{}.rows);
    EXPECT_TRUE(setLimits(limits, ""));
}

TEST(LimitNames, refusesWhatIsNoLimitAndChangesNothing) {
    for (const char* text :
         {"cells", "cells=", "cells=0", "cells=-1", "cells=1x", "rows=1,sells=2",
          "cells=99999999999999999999", "cells=9223372036854775807K", "=1", ","}) {
        ReadLimits limits;
        const auto set = setLimits(limits, text);
        ASSERT_FALSE(set) << text;
        EXPECT_EQ(set.error().code, "read.bad_limit");
        EXPECT_NE(set.error().arguments[1].find("xmlDepth"), std::string::npos);
        EXPECT_EQ(limits.cells, ReadLimits{}.cells);
        EXPECT_EQ(limits.rows, ReadLimits{}.rows);
    }
}

TEST(LimitNames, readersKeepThem) {
    test::FileMaker files;
    test::WorkbookParts parts;
    parts.sheetData = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const QString path = files.archive(QStringLiteral("a.xlsx"), test::xlsxEntries(parts));
    ReadLimits limits;
    ASSERT_TRUE(setLimits(limits, "cells=1"));
    const auto result = importers::readDocument(path, limits);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "read.too_many_cells");
    EXPECT_EQ(result.error().arguments, (std::vector<std::string>{"1"}));
}

} // namespace
