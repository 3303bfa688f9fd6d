// SPDX-License-Identifier: GPL-3.0-or-later
//
// The undo and redo cursor.
#include "core/edit/history.h"

#include <gtest/gtest.h>

namespace aallokko::test {

using edit::EditSet;
using edit::History;

namespace {

EditSet named(const char* title) {
    return {title, {}, {}};
}

std::string state(const History& history) {
    const std::string undo = history.undoSet() ? history.undoSet()->title : "-";
    return undo + " | " + (history.redoSet() ? history.redoSet()->title : "-");
}

} // namespace

TEST(History, TheCursorMovesBetweenDoneAndUndone) {
    History history;
    EXPECT_EQ(state(history), "- | -");
    history.add(named("a"));
    history.add(named("b"));
    EXPECT_EQ(state(history), "b | -");
    history.markUndone();
    EXPECT_EQ(state(history), "a | b");
    history.markUndone();
    EXPECT_EQ(state(history), "- | a");
    history.markUndone(); // nothing left
    EXPECT_EQ(state(history), "- | a");
    history.markRedone();
    EXPECT_EQ(state(history), "a | b");
}

TEST(History, ANewSetDropsTheUndoneOnes) {
    History history;
    history.add(named("a"));
    history.add(named("b"));
    history.markUndone();
    history.add(named("c"));
    EXPECT_EQ(state(history), "c | -");
    EXPECT_FALSE(history.canRedo());
    history.markRedone();
    EXPECT_EQ(state(history), "c | -");
    history.clear();
    EXPECT_EQ(state(history), "- | -");
}

} // namespace aallokko::test
