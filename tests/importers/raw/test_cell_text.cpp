// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spelling of stored numbers, dates and durations, and the meaning of number formats.
#include "importers/numbers/number_format.h"
#include "importers/raw/cell_text.h"

#include <QString>
#include <gtest/gtest.h>

namespace {

using namespace aallokko::importers;

std::string serial(double value, NumberMeaning meaning, bool from1904 = false) {
    const auto cell = serialCell(value, meaning, from1904);
    return cell ? cell->text : "none";
}

TEST(CellText, writesNumbersShortestAndWithoutExponent) {
    EXPECT_EQ(numberText(1234.5599999999999), "1234.56");
    EXPECT_EQ(numberText(0.30000000000000004), "0.30000000000000004");
    EXPECT_EQ(numberText(100000), "100000");
    EXPECT_EQ(numberText(-0.0), "0");
    EXPECT_EQ(numberText(1e20), "100000000000000000000");
    EXPECT_EQ(numberText(1e-7), "0.0000001");
    EXPECT_EQ(numberText(2.5e-9), "2.5e-09");
}

TEST(CellText, movesThePointOfPercentagesExactly) {
    EXPECT_EQ(percentText(0.07), "7%"); // 0.07 * 100 is 7.000000000000001
    EXPECT_EQ(percentText(0.255), "25.5%");
    EXPECT_EQ(percentText(-1), "-100%");
    EXPECT_EQ(percentText(0), "0%");
}

TEST(CellText, parsesWholeNumbersOnly) {
    EXPECT_EQ(parseNumber(u" 1.5E+3 "), 1500.0);
    EXPECT_EQ(parseNumber(u"+2"), 2.0);
    for (const auto* bad : {u"", u"1,5", u"1.5x", u"inf", u"nan", u"1e999", u"ä"})
        EXPECT_FALSE(parseNumber(bad)) << QString::fromUtf16(bad).toStdString();
}

TEST(CellText, turnsSerialsIntoDates) {
    EXPECT_EQ(serial(44927, NumberMeaning::Date), "2023-01-01");
    EXPECT_EQ(serial(44927.25, NumberMeaning::Date), "2023-01-01");
    EXPECT_EQ(serial(44927.25, NumberMeaning::DateTime), "2023-01-01T06:00:00");
    EXPECT_EQ(serial(44926.999999, NumberMeaning::DateTime), "2023-01-01");
    EXPECT_EQ(serial(1, NumberMeaning::Date), "1900-01-01");
    EXPECT_EQ(serial(59, NumberMeaning::Date), "1900-02-28");
    EXPECT_EQ(serial(60, NumberMeaning::Date), "none"); // the day that never was
    EXPECT_EQ(serial(61, NumberMeaning::Date), "1900-03-01");
    EXPECT_EQ(serial(0, NumberMeaning::Date), "none");
    EXPECT_EQ(serial(43465, NumberMeaning::Date, true), "2023-01-01");
    EXPECT_EQ(serial(0, NumberMeaning::Date, true), "1904-01-01");
    EXPECT_EQ(serial(2958465, NumberMeaning::Date), "9999-12-31");
    EXPECT_EQ(serial(2958466, NumberMeaning::Date), "none");
    EXPECT_EQ(serial(-3, NumberMeaning::Date), "none");
    EXPECT_EQ(serial(1e300, NumberMeaning::Duration), "none");
}

TEST(CellText, turnsSerialsIntoTimes) {
    EXPECT_EQ(serial(0.5, NumberMeaning::Time), "12:00:00");
    EXPECT_EQ(serial(1.5625, NumberMeaning::Duration), "37:30:00");
    EXPECT_EQ(serial(-0.25, NumberMeaning::Duration), "-06:00:00");
    EXPECT_EQ(serial(44927.5, NumberMeaning::Time), "2023-01-01T12:00:00");
}

TEST(CellText, readsIsoForms) {
    EXPECT_EQ(isoDateText("2023-01-31T00:00:00"), "2023-01-31");
    EXPECT_EQ(isoDateText("2023-01-31T08:30:00.123"), "2023-01-31T08:30:00");
    EXPECT_EQ(isoDateText("ensi vuonna"), "ensi vuonna");
    EXPECT_EQ(isoDurationText("PT37H30M00S"), "37:30:00");
    EXPECT_EQ(isoDurationText("-PT0H15M"), "-00:15:00");
    EXPECT_EQ(isoDurationText("P1DT1H"), "25:00:00");
    EXPECT_FALSE(isoDurationText("P1M"));
    EXPECT_FALSE(isoDurationText("37:30"));
    EXPECT_FALSE(isoDurationText("PT1e300H"));
}

TEST(CellText, composesCombiningMarks) {
    EXPECT_EQ(normalised("a\xCC\x88"), "\xC3\xA4");
    EXPECT_EQ(normalised("\xE2\x84\xAB"), "\xC3\x85"); // the angstrom sign is an å
    EXPECT_EQ(normalised("\xF0\x9F\x8C\x8A"), "\xF0\x9F\x8C\x8A");
    const char16_t loneSurrogate[] = {u'a', 0xD800, 0};
    EXPECT_EQ(toCellText(loneSurrogate), "a?");
}

TEST(NumberFormat, tellsDatesTimesPercentagesAndNumbers) {
    using M = NumberMeaning;
    const std::pair<const char16_t*, M> cases[] = {
        {u"General", M::Number},
        {u"0.00", M::Number},
        {u"0.00E+00", M::Number},
        {u"# ##0\\ \"pv\"", M::Number}, // a quoted "pv" is a unit, not a date
        {u"[Red]0;[Blue]-0", M::Number},
        {u"#,##0 [$kr-41D]", M::Number},
        {u"0,0 %", M::Percent},
        {u"d.m.yyyy", M::Date},
        {u"[$-40B]d. mmmm yyyy;@", M::Date},
        {u"mmm", M::Date},
        {u"yyyy\\-mm\\-dd hh:mm", M::DateTime},
        {u"h:mm AM/PM", M::Time},
        {u"mm:ss.0", M::Time},
        {u"[h]:mm:ss", M::Duration},
        {u"[mm]", M::Duration},
        {u"0;yyyy", M::Number}, // only the first section counts
        {u"\"unclosed", M::Number},
        {u"[unclosed", M::Number},
        {u"\\", M::Number}};
    for (const auto& [code, meaning] : cases)
        EXPECT_EQ(numberMeaningOf(code), meaning) << QString::fromUtf16(code).toStdString();
    EXPECT_EQ(builtInNumberMeaning(14), M::Date);
    EXPECT_EQ(builtInNumberMeaning(22), M::DateTime);
    EXPECT_EQ(builtInNumberMeaning(46), M::Duration);
    EXPECT_EQ(builtInNumberMeaning(9), M::Percent);
    EXPECT_EQ(builtInNumberMeaning(4), M::Number);
}

} // namespace
