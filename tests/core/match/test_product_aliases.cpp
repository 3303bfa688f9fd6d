// SPDX-License-Identifier: GPL-3.0-or-later
//
// One product under names that share no letters, and what keeps an alias from joining.
#include "core/match/product_aliases.h"
#include "core/match/table_match.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

class ProductAliases : public ::testing::Test {
  protected:
    ProductAliases() {
        m_catalogue.functions.push_back(
            {"A05", "ADMIN", {"Palkanlaskenta", "", ""}, "", "", false});
        m_catalogue.functions.push_back({"B01", "CARE", {"Hoito", "", ""}, "", "", false});
        model::SystemCategory payroll;
        payroll.id = "payroll";
        payroll.functions = {"A05"};
        model::SystemCategory care;
        care.id = "care";
        care.functions = {"B01"};
        m_catalogue.categories = {payroll, care};
        m_catalogue.productAliases = {
            {"Lumme 365", "Järvi (earlier Suo)", "payroll", {"L365", "Kuura 365"}},
            {"Havu (hoito)", "uncertain", "care", {"Havu", "Neula"}},
            {"Havu (palkat)", "uncertain", "payroll", {"Havu", "Palkka-Havu"}}};
    }

    static match::Record record(const std::string& name, const std::string& vendor = "",
                                const std::string& functions = "") {
        match::Record record;
        record.name = name;
        record.vendor = vendor;
        record.functions = functions;
        return record;
    }

    [[nodiscard]] std::string productOf(const match::Record& record) const {
        const match::ProductAliases aliases(m_catalogue, match::builtInKnowledge());
        const model::ProductAlias* alias = aliases.find(record);
        return alias == nullptr ? "" : alias->product;
    }

    model::FunctionCatalogue m_catalogue;
};

TEST_F(ProductAliases, anAliasIsFoundBesideVersionVendorTaskAndBrackets) {
    for (const char* name : {"L365", "Kuura 365", "kuura-365", "Järvi L365", "L365-järjestelmä",
                             "Työasemat (Kuura 365)", "L365 palkanlaskenta"}) {
        EXPECT_EQ(productOf(record(name)), "Lumme 365") << name;
    }
    EXPECT_EQ(productOf(record("Neula 4.2")), "Havu (hoito)");
}

TEST_F(ProductAliases, furtherWordsNameAnotherProduct) {
    EXPECT_EQ(productOf(record("Neula Pihka")), "");
    EXPECT_EQ(productOf(record("Kuura")), "") << "a number that is part of the alias";
}

TEST_F(ProductAliases, whatTheRowStatesContradicts) {
    EXPECT_EQ(productOf(record("L365", "Suo Oy")), "Lumme 365") << "the earlier vendor";
    EXPECT_EQ(productOf(record("L365", "Lampi Oy")), "");
    EXPECT_EQ(productOf(record("L365", "", "B01")), "");
    EXPECT_EQ(productOf(record("L365", "", "category care")), "");
    EXPECT_EQ(productOf(record("L365", "", "Palkanlaskenta")), "Lumme 365");
    EXPECT_EQ(productOf(record("Havu", "", "A05;category payroll")), "Havu (palkat)");
    EXPECT_EQ(productOf(record("Havu", "", "B01")), "Havu (hoito)");
}

TEST_F(ProductAliases, whatASystemIsMadeWithIsNoName) {
    m_catalogue.productAliases.push_back({"Microsoft 365", "Microsoft", "payroll", {"Office 365"}});
    match::Record form = record("Lomakkeet");
    form.otherName = "Office 365";
    EXPECT_EQ(productOf(form), "");
    EXPECT_EQ(productOf(record("Office 365")), "Microsoft 365");
}

TEST_F(ProductAliases, pairsOfTwoTablesMeetByThem) {
    const match::ProductAliases aliases(m_catalogue, match::builtInKnowledge());
    const std::vector left{record("L365"), record("Neula"), record("L365")};
    const std::vector right{record("Kuura 365"), record("Havu"), record("Kuura 365", "Lampi Oy")};
    const std::vector<std::pair<int, int>> pairs{{0, 0}, {1, 1}, {2, 2}};
    const auto with = match::judgePairs(left, right, pairs, match::builtInKnowledge(), &aliases);
    EXPECT_TRUE(with[0].isSame) << with[0].probability;
    EXPECT_TRUE(with[1].isSame) << with[1].probability;
    EXPECT_FALSE(with[2].isSame) << "another vendor: " << with[2].probability;
    const auto without = match::judgePairs(left, right, pairs, match::builtInKnowledge());
    EXPECT_FALSE(without[0].isSame);
    EXPECT_FALSE(without[1].isSame);
}

} // namespace
