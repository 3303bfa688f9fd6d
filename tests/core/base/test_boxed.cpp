// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boxed.h"

#include <gtest/gtest.h>
#include <string>

namespace aallokko::base {
namespace {

TEST(Boxed, IsEmptyUntilGivenAValue) {
    Boxed<std::string> box;
    EXPECT_FALSE(box);
    box.emplace() = "Titania";
    ASSERT_TRUE(box);
    EXPECT_EQ(*box, "Titania");
    box.reset();
    EXPECT_FALSE(box.has_value());
    EXPECT_EQ(sizeof(box), sizeof(void*));
}

TEST(Boxed, CopiesAreValuesOfTheirOwn) {
    Boxed<std::string> first = std::string("Pegasos");
    Boxed<std::string> second = first;
    EXPECT_EQ(first, second);
    second->append(" 2");
    EXPECT_EQ(*first, "Pegasos");
    EXPECT_NE(first, second);
    first = second;
    EXPECT_EQ(*first, "Pegasos 2");
    first = *&first;
    EXPECT_EQ(*first, "Pegasos 2");
}

TEST(Boxed, MovedFromIsEmpty) {
    Boxed<std::string> first = std::string("Effica");
    const Boxed<std::string> second = std::move(first);
    EXPECT_EQ(*second, "Effica");
    EXPECT_FALSE(first); // promised by the header
}

TEST(Boxed, ComparesEmptyAndFull) {
    const Boxed<int> none = std::nullopt;
    const Boxed<int> one = 1;
    EXPECT_EQ(none, Boxed<int>());
    EXPECT_NE(none, one);
    EXPECT_NE(one, none);
    EXPECT_EQ(one, Boxed<int>(std::optional<int>(1)));
    EXPECT_EQ(Boxed<int>(std::optional<int>()), none);
    EXPECT_EQ(std::optional<int>(one), std::optional<int>(1));
}

TEST(Boxed, ComparesWithOptionalsEmptyOnesToo) {
    const Boxed<int> none;
    const Boxed<int> one = 1;
    const std::optional<int> nothing;
    const std::optional<int> first = 1;
    EXPECT_TRUE(none == nothing);
    EXPECT_TRUE(nothing == none);
    EXPECT_FALSE(nothing != none);
    EXPECT_TRUE(one == first);
    EXPECT_FALSE(first != one);
    EXPECT_TRUE(nothing != one);
    EXPECT_TRUE(first != none);
    EXPECT_FALSE(none == first);
}

} // namespace
} // namespace aallokko::base
