// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vendors with their forms of company, and under the names of today.
#include "core/match/knowledge.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

match::VendorName vendor(const std::string& text) {
    return match::builtInKnowledge().vendors.find(text);
}

TEST(Vendors, formAndCountryDoNotMatter) {
    EXPECT_EQ(vendor("CGI Suomi Oy").key, "cgi");
    EXPECT_EQ(vendor("Oy Järvi Ab").key, "jarvi");
    EXPECT_EQ(vendor("Järvi GmbH").key, vendor("JÄRVI INC.").key);
}

TEST(Vendors, olderNamesLeadToTodays) {
    EXPECT_EQ(vendor("Tieto Finland Oy").key, "tietoevry");
    EXPECT_EQ(vendor("TietoEnator Oyj").key, "tietoevry");
    EXPECT_EQ(vendor("WM-data").key, "cgi");
    EXPECT_TRUE(vendor("WM-data").isRenamed);
    EXPECT_EQ(vendor("Novell").key, "opentext") << "two mergers one after the other";
    EXPECT_FALSE(vendor("CGI").isRenamed);
}

TEST(Vendors, noVendorIsEmpty) {
    EXPECT_TRUE(vendor("ei tietoa").isEmpty());
    EXPECT_TRUE(vendor("oma tuotanto").isEmpty());
    EXPECT_TRUE(vendor("").isEmpty());
}

TEST(Vendors, likeness) {
    EXPECT_EQ(match::vendorLikeness(vendor("CGI"), vendor("CGI Suomi Oy")), 1.0);
    EXPECT_EQ(match::vendorLikeness(vendor("Lumme"), vendor("Lumme IT")), 0.9);
    EXPECT_LT(match::vendorLikeness(vendor("Järvi Oy"), vendor("Lampi Oy")), 0.88);
    EXPECT_EQ(match::vendorLikeness(vendor(""), vendor("")), 0.0);
}

TEST(Vendors, everyAliasHasADateOrIsALongName) {
    for (const auto& alias : match::builtInKnowledge().vendors.aliases()) {
        EXPECT_TRUE(alias.since.empty() || (alias.since.size() >= 4 && alias.since < "2027"))
            << alias.older;
    }
}

TEST(Vendors, aCircleOfNamesEnds) {
    const auto list = match::VendorList::read("b: a\na: b\n");
    ASSERT_TRUE(list.has_value());
    EXPECT_FALSE(list->find("a").isEmpty());
}

TEST(Vendors, badLinesAreTold) {
    const auto list = match::VendorList::read("cgi logica\n: x\n");
    ASSERT_FALSE(list.has_value());
    EXPECT_EQ(list.error().also.size(), 2U);
}

} // namespace
