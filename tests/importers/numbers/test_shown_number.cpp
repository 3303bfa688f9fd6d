// SPDX-License-Identifier: GPL-3.0-or-later
//
// Number formats as a spreadsheet program shows them.
#include "importers/numbers/number_decimal.h"
#include "importers/numbers/shown_number.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko::importers;

std::string shown(std::string_view code, double value) {
    return ShownFormat(code).number(value, false);
}

std::string builtIn(int id, double value) {
    return shown(builtInFormatCode(id), value);
}

TEST(ShownNumber, generalFitsElevenCharacters) {
    EXPECT_EQ(generalText(0), "0");
    EXPECT_EQ(generalText(-2.5), "-2.5");
    EXPECT_EQ(generalText(0.1 + 0.2), "0.3");
    EXPECT_EQ(generalText(100.0 / 3), "33.33333333");
    EXPECT_EQ(generalText(98765432109.0), "98765432109");
    EXPECT_EQ(generalText(987654321098.0), "9.87654E+11");
    EXPECT_EQ(generalText(99999999999.7), "1E+11");
    EXPECT_EQ(generalText(0.00002), "0.00002");
    EXPECT_EQ(generalText(0.0000212121), "2.12121E-05");
}

TEST(ShownNumber, roundsInDecimal) {
    EXPECT_EQ(shown("0.00", 1.005), "1.01");
    EXPECT_EQ(shown("0.0", 9.96), "10.0");
    EXPECT_EQ(shown("0", 0.5), "1");
    EXPECT_EQ(shown("#,##0", 999999.5), "1,000,000");
}

TEST(ShownNumber, laysDigitsOverPlaceholders) {
    EXPECT_EQ(shown("000", 7), "007");
    EXPECT_EQ(shown("#", 0), "");
    EXPECT_EQ(shown("#.##", 3), "3.");
    EXPECT_EQ(shown("0.0#", 3), "3.0");
    EXPECT_EQ(shown("?0.??", 3.5), " 3.5 ");
    EXPECT_EQ(shown("000-0000", 1234567), "123-4567");
    EXPECT_EQ(shown(".00", 12.345), "12.35");
    EXPECT_EQ(shown("#,##0.0,", 1234567), "1,234.6");
    EXPECT_EQ(shown("0.0,,", 1234567), "1.2");
}

TEST(ShownNumber, namesMonthsAndDaysInTheLanguageOfTheFormat) {
    const double monday = 45712; // 2025-02-24
    EXPECT_EQ(shown("dddd d mmmm yyyy", monday), "Monday 24 February 2025");
    EXPECT_EQ(shown("[$-409]mmm ddd", monday), "Feb Mon");
    EXPECT_EQ(shown("[$-40B]mmmm yyyy", monday), "helmikuu 2025");
    EXPECT_EQ(shown("[$-40B]d. mmmm yyyy", monday), "24. helmikuuta 2025");
    EXPECT_EQ(shown("[$-40B]ddd mmm", monday), "ma helmi");
    EXPECT_EQ(shown("[$-fi-FI]dddd", monday), "maanantai");
    EXPECT_EQ(shown("[$-41D]dddd d mmmm", monday), "måndag 24 februari");
    EXPECT_EQ(shown("[$-41D]ddd mmm", monday + 5), "lör mar");
    EXPECT_EQ(shown("[$-81D]mmmm", monday), "februari"); // Swedish of Finland
    EXPECT_EQ(shown("[$-407]mmmm", monday + 7), "März");
    EXPECT_EQ(shown("[$-40B]mmmmm", monday), "h");
    EXPECT_EQ(shown("[$-F800]dddd, mmmm dd, yyyy", monday), "Monday, February 24, 2025");
    EXPECT_EQ(shown("[$-1040B]mmmm", monday), "helmikuu"); // with a calendar
    EXPECT_EQ(shown("[$€-40B] 0.00", 2.5), "€ 2.50");
    EXPECT_EQ(shown("[$-XYZ]mmmm", monday), "February");
}

TEST(ShownNumber, choosesTheSection) {
    const char* const three = "0.0;(0.0);\"nolla\"";
    EXPECT_EQ(shown(three, 1), "1.0");
    EXPECT_EQ(shown(three, -1), "(1.0)");
    EXPECT_EQ(shown(three, 0), "nolla");
    EXPECT_EQ(shown("0", -1), "-1");
    EXPECT_EQ(shown("\"€\"0", -1), "-€1");
    EXPECT_EQ(shown("[>=1000]0.0,\" t€\";0\" €\"", 1500), "1.5 t€");
    EXPECT_EQ(shown("[>=1000]0.0,\" t€\";0\" €\"", 900), "900 €");
    EXPECT_EQ(shown("[<10]\"few\"", 11), "11");
    EXPECT_EQ(shown(";;;", 5), "");
    EXPECT_EQ(shown("@", 12.5), "12.5");
}

TEST(ShownNumber, knowsPercentExponentAndFraction) {
    EXPECT_EQ(shown("0.0%", 0.0725), "7.3%");
    EXPECT_EQ(shown("0 %", 0.25), "25 %");
    EXPECT_EQ(shown("0.00E+00", 12345), "1.23E+04");
    EXPECT_EQ(shown("0.0E-0", 0.00012), "1.2E-4");
    EXPECT_EQ(shown("##0.0E+0", 54321), "54.3E+3");
    EXPECT_EQ(shown("0.0E+0", 9.99), "1.0E+1");
    EXPECT_EQ(shown("# ?/?", 2.75), "2 3/4");
    EXPECT_EQ(shown("# ?/?", 2), "2    ");
    EXPECT_EQ(shown("# ?\?/??", 0.3), "  3/10");
    EXPECT_EQ(shown("?/?", 2.5), "5/2");
    EXPECT_EQ(shown("0 ?/16", 1.25), "1 4/16");
}

TEST(ShownNumber, showsDatesAndTimes) {
    EXPECT_EQ(shown("d.m.yyyy", 44957), "31.1.2023");
    EXPECT_EQ(shown("[$-40B]dd.mm.yy;@", 44957), "31.01.23");
    EXPECT_EQ(shown("dddd d mmmm yyyy", 44957), "Tuesday 31 January 2023");
    EXPECT_EQ(shown("ddd mmm", 44957), "Tue Jan");
    EXPECT_EQ(shown("yyyy-mm-dd hh:mm:ss", 44957.999999), "2023-02-01 00:00:00");
    EXPECT_EQ(shown("h:mm AM/PM", 0), "12:00 AM");
    EXPECT_EQ(shown("h:mm a/p", 0.75), "6:00 p");
    EXPECT_EQ(shown("mm:ss.00", 0.0001), "00:08.64");
    EXPECT_EQ(shown("[h]:mm", 1.5), "36:00");
    EXPECT_EQ(shown("[mm]:ss", -0.5), "-720:00");
    EXPECT_EQ(shown("m/d/yy", -5), "-5") << "no date: the number itself";
    EXPECT_EQ(ShownFormat("yyyy-mm-dd").number(0, true), "1904-01-01");
}

TEST(ShownNumber, keepsTheTwoDaysThatNoCalendarHas) {
    EXPECT_EQ(shown("d.m.yyyy", 60), "29.2.1900");
    EXPECT_EQ(shown("d.m.yyyy", 0), "0.1.1900");
    EXPECT_EQ(shown("d.m.yyyy", 59), "28.2.1900");
    EXPECT_EQ(shown("d.m.yyyy", 61), "1.3.1900");
}

TEST(ShownNumber, knowsBuiltInFormats) {
    EXPECT_EQ(builtIn(0, 1.25), "1.25");
    EXPECT_EQ(builtIn(4, 1234.5), "1,234.50");
    EXPECT_EQ(builtIn(14, 44957), "1/31/23");
    EXPECT_EQ(builtIn(22, 44957.5), "1/31/23 12:00");
    EXPECT_EQ(builtIn(38, -3), "(3)");
    EXPECT_EQ(builtIn(44, 3), " $3.00 ");
    EXPECT_EQ(builtIn(46, 1.25), "30:00:00");
    EXPECT_EQ(builtIn(9999, 1.25), "1.25");
}

TEST(ShownNumber, putsTextIntoItsSection) {
    EXPECT_EQ(ShownFormat("0").text("a"), "a");
    EXPECT_EQ(ShownFormat("0;0;0;\"nimi: \"@").text("a"), "nimi: a");
    EXPECT_EQ(ShownFormat("_(@_)").text("a"), " a ");
    EXPECT_EQ(ShownFormat(";;;").text("a"), "");
}

TEST(ShownNumber, takesAnythingForAFormat) {
    for (const char* code : {"", "[", "\"", "\\", "_", "*", "E+", "[>]0", "[h", "//", "0/", "?/?/?",
                             "0.0.0", ",,,", "AM/P", "[$]", "\xE2\x82", "0E+", "#?0,;,;,"}) {
        for (const double value : {0.0, -1.5, 1e300, 1e-300, 45000.7}) {
            const ShownFormat format(code);
            EXPECT_LT(format.number(value, false).size(), 700U) << code << ' ' << value;
            EXPECT_LT(format.text("x").size(), 40U) << code;
        }
    }
}

} // namespace
