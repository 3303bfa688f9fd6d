// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two tables: roles of columns, and pairs judged among their rivals.
#include "core/match/table_match.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using match::ColumnRole;

TEST(ColumnRoles, byHeading) {
    const match::TextTable table{
        {"id", "Tietojärjestelmä", "Kutsumanimi", "Toimittajat", "Käyttötarkoitus", "Hinta", "x"},
        {{"1", "Kuura", "K", "Järvi", "palkat", "12,50", "z"}}};
    EXPECT_EQ(
        match::rolesOf(table),
        (std::vector{ColumnRole::Id, ColumnRole::Name, ColumnRole::OtherName, ColumnRole::Vendor,
                     ColumnRole::Description, ColumnRole::Price, ColumnRole::Other}));
    const auto records = match::recordsOf(table, match::rolesOf(table));
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].name, "Kuura");
    EXPECT_EQ(records[0].price, 12.5);
}

TEST(ColumnRoles, aProductColumnIsTheNameWhereThereIsNoOther) {
    const match::TextTable table{{"id", "product", "manufacturer"}, {{"1", "Kuura", "Järvi"}}};
    EXPECT_EQ(match::rolesOf(table)[1], ColumnRole::Name);
}

TEST(ColumnRoles, byValuesWhereHeadingsSayNothing) {
    const std::string text(120, 'x');
    const match::TextTable table{{"id", "a", "b", "c"}, {{"1", "12.5", "Kuura", text}}};
    EXPECT_EQ(match::rolesOf(table), (std::vector{ColumnRole::Id, ColumnRole::Other,
                                                  ColumnRole::Name, ColumnRole::Description}));
}

match::Record offer(const std::string& name, double price) {
    match::Record record;
    record.name = name;
    record.price = price;
    return record;
}

TEST(TableMatch, theBetterRivalTakesThePair) {
    const std::vector<match::Record> left{offer("kuura photo editor 5", 99),
                                          offer("lumme chess", 20)};
    const std::vector<match::Record> right{offer("kuura photo editor 5", 95),
                                           offer("kuura photo editor 4 upgrade", 40),
                                           offer("lumme chess", 19)};
    const auto judged = match::judgePairs(
        left, right, std::vector<std::pair<int, int>>{{0, 0}, {0, 1}, {1, 2}, {0, 2}, {0, 0}},
        match::builtInKnowledge());
    ASSERT_EQ(judged.size(), 5U);
    EXPECT_TRUE(judged[0].isSame);
    EXPECT_FALSE(judged[1].isSame);
    EXPECT_TRUE(judged[2].isSame);
    EXPECT_FALSE(judged[3].isSame);
    EXPECT_GT(judged[0].probability, judged[1].probability);
    EXPECT_EQ(judged[0].probability, judged[4].probability) << "a pair asked twice";
    for (const auto& pair : judged) {
        EXPECT_GE(pair.probability, 0.0);
        EXPECT_LE(pair.probability, 1.0);
    }
}

TEST(TableMatch, registersWithoutPricesUseTheirOwnWeights) {
    match::Record a;
    a.name = "Kuura";
    a.vendor = "Järvi Oy";
    match::Record b = a;
    b.name = "Kuura 9";
    match::Record c = a;
    c.vendor = "Lampi Oy";
    const auto judged = match::judgePairs(std::vector{a}, std::vector{b, c},
                                          std::vector<std::pair<int, int>>{{0, 0}, {0, 1}},
                                          match::builtInKnowledge());
    EXPECT_TRUE(judged[0].isSame);
    EXPECT_FALSE(judged[1].isSame) << "a homonym of another vendor";
}

TEST(TableMatch, emptyTablesAreJudgedToo) {
    EXPECT_TRUE(match::judgePairs({}, {}, {}, match::builtInKnowledge()).empty());
    const match::Record nothing;
    const auto judged =
        match::judgePairs(std::vector{nothing}, std::vector{nothing},
                          std::vector<std::pair<int, int>>{{0, 0}}, match::builtInKnowledge());
    EXPECT_FALSE(judged[0].isSame) << "two rows without a name";
}

} // namespace
