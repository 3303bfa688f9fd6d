// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store of shared strings: in memory, spilled, and half of each.
#include "importers/text/text_store.h"

#include <gtest/gtest.h>

namespace {

using aallokko::importers::TextStore;

/// Texts of lengths from nothing to more than two windows of the cache.
std::string textOf(std::size_t number) {
    const std::size_t length = number % 97 == 0 ? 70'000 : number % 50;
    std::string text = std::to_string(number);
    text.resize(length, static_cast<char>('a' + number % 26));
    return text;
}

void expectAll(TextStore& store, std::size_t count) {
    ASSERT_EQ(store.size(), count);
    for (std::size_t i = 0; i < count; ++i)
        ASSERT_EQ(store.at(i), textOf(i)) << i;
    for (std::size_t i = count; i-- > 0; i -= std::min<std::size_t>(i, 7))
        ASSERT_EQ(store.at(i), textOf(i)) << "backwards " << i;
}

TEST(TextStore, keepsAFewTextsInMemory) {
    TextStore store;
    for (std::size_t i = 0; i < 40; ++i)
        ASSERT_TRUE(store.add(textOf(i)));
    EXPECT_FALSE(store.isSpilled());
    expectAll(store, 40);
}

TEST(TextStore, spillsManyAndFindsThemAll) {
    TextStore store(100'000);
    for (std::size_t i = 0; i < 5'000; ++i)
        ASSERT_TRUE(store.add(textOf(i)));
    EXPECT_TRUE(store.isSpilled());
    EXPECT_GT(store.bytes(), 3'500'000);
    expectAll(store, 5'000);
}

TEST(TextStore, findsTextsBetweenAdditions) {
    TextStore store(1'000);
    for (std::size_t i = 0; i < 600; ++i) {
        ASSERT_TRUE(store.add(textOf(i)));
        ASSERT_EQ(store.at(i), textOf(i));
        ASSERT_EQ(store.at(i / 2), textOf(i / 2));
    }
}

} // namespace
