// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of places behind Back and Forward.
#include "app/models/visits.h"

#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

Visit at(PageId page, std::int64_t id) {
    return {page, model::InstallationId(id)};
}

TEST(Visits, GoesBackAndForthAndForgetsWhatLayAhead) {
    Visits visits;
    EXPECT_FALSE(visits.goBack());
    visits.note(at(PageId::Inventory, 1));
    visits.note(at(PageId::Inventory, 2));
    visits.note(at(PageId::Waves, 2));
    EXPECT_EQ(visits.goBack(), at(PageId::Inventory, 2));
    EXPECT_EQ(visits.goBack(), at(PageId::Inventory, 1));
    EXPECT_FALSE(visits.canGoBack());
    EXPECT_EQ(visits.goForward(), at(PageId::Inventory, 2));
    visits.note(at(PageId::Import, 2));
    EXPECT_FALSE(visits.canGoForward());
    EXPECT_EQ(visits.goBack(), at(PageId::Inventory, 2));
}

TEST(Visits, CountsTheSamePlaceOnceAndKeepsNoEmptyStop) {
    Visits visits;
    visits.note({PageId::Inventory, {}});
    visits.note(at(PageId::Inventory, 1));
    visits.note(at(PageId::Inventory, 1));
    EXPECT_FALSE(visits.canGoBack());
}

TEST(Visits, KeepsALimitedNumber) {
    Visits visits;
    for (std::int64_t i = 1; i <= 1000; ++i) {
        visits.note(at(PageId::Inventory, i));
    }
    int steps = 0;
    while (visits.goBack()) {
        ++steps;
    }
    EXPECT_EQ(steps, 199);
}

} // namespace
} // namespace aallokko::models
