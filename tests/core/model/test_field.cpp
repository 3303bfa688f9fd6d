// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values and their four absences; the ordered map of a record.
#include "core/model/field.h"

#include "core/base/rng.h"

#include <gtest/gtest.h>
#include <map>

namespace {

using namespace aallokko;
using namespace aallokko::model;

TEST(Fields, anAbsenceIsNoText) {
    const FieldValue unknown{FieldState::Unknown, {}, {}};
    EXPECT_FALSE(unknown.hasValue());
    EXPECT_EQ(unknown.text(), "");
    EXPECT_TRUE(unknown.list().empty());
    EXPECT_EQ(emptyField().state, FieldState::Empty);
    EXPECT_TRUE(emptyField().origin.source.file.empty());
}

TEST(Fields, meaningLeavesTheOriginOut) {
    FieldValue a{FieldState::Value, std::string("x"), {{"a.csv", "", 1, 1}, "x", "", "", ""}};
    FieldValue b{FieldState::Value, std::string("x"), {{"b.csv", "", 9, 9}, "X", "", "", ""}};
    EXPECT_TRUE(a.sameMeaning(b));
    EXPECT_NE(a, b);
    b.data = OpenEnded{};
    EXPECT_FALSE(a.sameMeaning(b));
    const FieldValue none{FieldState::No, {}, {}};
    EXPECT_FALSE(none.sameMeaning(emptyField())) << "none is an answer, empty is not";
}

TEST(Fields, aTextIsAListOfOne) {
    const FieldValue one{FieldState::Value, std::string("x"), {}};
    EXPECT_EQ(one.list(), std::vector<std::string>{"x"});
    const FieldValue many{FieldState::Value, std::vector<std::string>{"b", "a"}, {}};
    EXPECT_EQ(many.list(), (std::vector<std::string>{"b", "a"})) << "the order of the source";
    EXPECT_EQ(many.text(), "");
}

TEST(Fields, theMapBehavesLikeAStandardMap) {
    base::Rng rng(3);
    FieldMap map;
    std::map<FieldKey, FieldValue> expected;
    for (int i = 0; i < 3000; ++i) {
        const auto key = static_cast<FieldKey>(rng.below(fieldKeyCount));
        if (rng.below(3) == 0) {
            map.erase(key);
            expected.erase(key);
        } else {
            const FieldValue value{FieldState::Value, static_cast<std::int64_t>(i), {}};
            map.set(key, value);
            expected[key] = value;
        }
        const auto probe = static_cast<FieldKey>(rng.below(fieldKeyCount));
        const auto it = expected.find(probe);
        ASSERT_EQ(map.find(probe) == nullptr, it == expected.end());
        if (it != expected.end()) {
            ASSERT_EQ(*map.find(probe), it->second);
        }
    }
    const std::vector<FieldMap::Entry> entries(expected.begin(), expected.end());
    EXPECT_EQ(map.entries(), entries) << "ordered by key";
}

TEST(Fields, stateNamesGoRound) {
    for (const auto state : {FieldState::Value, FieldState::Empty, FieldState::No,
                             FieldState::Unknown, FieldState::NotApplicable}) {
        EXPECT_EQ(findFieldState(nameOf(state)), state);
    }
    EXPECT_FALSE(findFieldState("perhaps").has_value());
}

} // namespace
