// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts kept once, and rows of their numbers.
#include "importers/architecture/model_store.h"

#include <gtest/gtest.h>
#include <string>

namespace {

using namespace aallokko::importers::architecture;

TEST(TextPool, givesOneNumberToOneText) {
    TextPool pool;
    EXPECT_EQ(pool.add(""), 0U);
    const TextId one = pool.add("one");
    EXPECT_NE(one, 0U);
    EXPECT_NE(pool.add("two"), one);
    EXPECT_EQ(pool.add(std::string("o") + "ne"), one);
    EXPECT_EQ(pool.text(one), "one");
    EXPECT_EQ(pool.text(0), "");
    EXPECT_EQ(pool.size(), 3U);
    EXPECT_EQ(pool.bytes(), 6);
}

TEST(TextPool, keepsItsTextsWhileItGrows) {
    TextPool pool;
    const TextId first = pool.add("first");
    const std::string_view view = pool.text(first);
    const std::string large(1 << 20, 'x'); // larger than a chunk
    const TextId big = pool.add(large);
    for (int i = 0; i < 20'000; ++i)
        (void)pool.add("text " + std::to_string(i));
    EXPECT_EQ(pool.text(first).data(), view.data());
    EXPECT_EQ(pool.text(big), large);
    EXPECT_EQ(pool.size(), 20'003U);
    for (int i = 0; i < 20'000; i += 997) {
        const std::string text = "text " + std::to_string(i);
        EXPECT_EQ(pool.text(pool.add(text)), text);
    }
    EXPECT_EQ(pool.size(), 20'003U);
}

TEST(ModelStore, keepsRowsOfASheet) {
    ModelStore store;
    store.sheets.push_back({2, {5, 6}, {}});
    for (const char* text : {"a", "", "b", "a"})
        store.sheets[0].cells.push_back(store.texts.add(text));
    EXPECT_EQ(store.sheets[0].rows(), 2U);
    EXPECT_EQ(store.text(0, 0, 0), "a");
    EXPECT_EQ(store.text(0, 0, 1), "");
    EXPECT_EQ(store.text(0, 1, 0), "b");
    EXPECT_EQ(store.sheets[0].at(1, 1), store.sheets[0].at(0, 0));
}

} // namespace
