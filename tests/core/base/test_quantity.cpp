// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantities stay in their unit, ids in their kind, and places read as people write them.
#include "core/base/quantity.h"
#include "core/base/rng.h"
#include "core/base/source_ref.h"
#include "core/base/strong_id.h"

#include <gtest/gtest.h>
#include <type_traits>

namespace {

using namespace aallokko::base;

static_assert(!std::is_constructible_v<EuroCents, double>, "money is never a floating number");
static_assert(!std::is_convertible_v<std::int64_t, EuroCents>);
static_assert(!std::is_constructible_v<EuroCents, PersonDayHundredths>);
static_assert(!std::is_constructible_v<StrongId<struct A>, StrongId<struct B>>);

TEST(Quantity, countsExactly) {
    EuroCents sum;
    for (int i = 0; i < 1000; ++i) {
        sum += EuroCents(10); // ten cents, which no binary fraction holds
    }
    EXPECT_EQ(sum, EuroCents(10'000));
    EXPECT_EQ(sum - EuroCents(1), EuroCents(9'999));
    EXPECT_EQ(-sum * 2, EuroCents(-20'000));
    EXPECT_LT(EuroCents(-1), EuroCents());
}

TEST(StrongIdTest, isInvalidUntilGiven) {
    EXPECT_FALSE(StrongId<struct A>().isValid());
    EXPECT_FALSE(StrongId<struct A>(-1).isValid());
    EXPECT_TRUE(StrongId<struct A>(1).isValid());
}

TEST(SourceRefTest, readsAsASpreadsheetShowsIt) {
    EXPECT_EQ(columnLetters(1), "A");
    EXPECT_EQ(columnLetters(26), "Z");
    EXPECT_EQ(columnLetters(27), "AA");
    EXPECT_EQ(columnLetters(52), "AZ");
    EXPECT_EQ(columnLetters(702), "ZZ");
    EXPECT_EQ(columnLetters(703), "AAA");
    EXPECT_EQ(columnLetters(16384), "XFD");
    EXPECT_EQ(columnLetters(0), "");
    EXPECT_EQ(toString(SourceRef{"a.xlsx", "Sheet1", 214, 2}), "a.xlsx:Sheet1:B214");
}

TEST(RngTest, givesTheSameNumbersOnEveryMachine) {
    // First outputs of SplitMix64 for seed 1234567, as in the reference implementation.
    Rng rng(1234567);
    EXPECT_EQ(rng.next(), 6457827717110365317ULL);
    EXPECT_EQ(rng.next(), 3203168211198807973ULL);
    EXPECT_EQ(rng.next(), 9817491932198370423ULL);
    for (int i = 0; i < 1000; ++i) {
        EXPECT_LT(rng.below(7), 7U);
        const double unit = rng.unit();
        EXPECT_TRUE(unit >= 0.0 && unit < 1.0);
    }
}

} // namespace
