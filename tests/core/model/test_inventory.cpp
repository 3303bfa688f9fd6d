// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids, dates through milestones and the joined view of a system.
#include "core/model/system_view.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using namespace aallokko::model;

void milestone(Inventory& inventory, const std::string& id, PlanDate date) {
    inventory.all<Milestone>()[id] = {id, {}, std::move(date), {}};
}

TEST(InventoryTest, nextIdIsOneAboveTheLargest) {
    Inventory inventory;
    EXPECT_EQ(inventory.nextId<Organisation>(), OrganisationId(1));
    inventory.all<Organisation>()[OrganisationId(7)].id = OrganisationId(7);
    EXPECT_EQ(inventory.nextId<Organisation>(), OrganisationId(8));
}

TEST(InventoryTest, anIdOfADeletedRecordIsNotGivenAgain) {
    Inventory inventory;
    inventory.all<Organisation>()[OrganisationId(7)].id = OrganisationId(7);
    const Inventory before = inventory;
    inventory.noteDeleted<Organisation>(OrganisationId(9));
    inventory.noteDeleted<Organisation>(OrganisationId(8));
    EXPECT_EQ(inventory.nextId<Organisation>(), OrganisationId(10));
    EXPECT_EQ(inventory.nextId<Product>(), ProductId(1)) << "each table counts for itself";
    EXPECT_TRUE(inventory == before) << "what was deleted once is no content";
}

TEST(InventoryTest, datesFollowTheirMilestone) {
    Inventory inventory;
    milestone(inventory, "GO_LIVE", {base::makeDate(2020, 1, 1), "", 0, 0});
    milestone(inventory, "HR_DATA", {{}, "GO_LIVE", -9, 0});
    milestone(inventory, "REMINDER", {{}, "HR_DATA", 0, -14});
    EXPECT_EQ(inventory.dayOfMilestone("REMINDER"), base::makeDate(2019, 3, 18));
    milestone(inventory, "GO_LIVE", {base::makeDate(2023, 1, 1), "", 0, 0});
    EXPECT_EQ(inventory.dayOfMilestone("HR_DATA"), base::makeDate(2022, 4, 1));
}

TEST(InventoryTest, unknownAndCircularMilestonesHaveNoDay) {
    Inventory inventory;
    milestone(inventory, "A", {{}, "B", 1, 0});
    milestone(inventory, "B", {{}, "A", 1, 0});
    milestone(inventory, "C", {{}, "NOWHERE", 1, 0});
    EXPECT_FALSE(inventory.dayOfMilestone("A").has_value());
    EXPECT_FALSE(inventory.dayOfMilestone("C").has_value());
    EXPECT_FALSE(inventory.dayOfMilestone("").has_value());
}

TEST(InventoryTest, theGridCountsQuarters) {
    const TimeGrid grid;
    EXPECT_EQ(grid.waveOf(base::makeDate(2018, 1, 1)), 1);
    EXPECT_EQ(grid.waveOf(base::makeDate(2025, 12, 31)), 32);
    EXPECT_EQ(grid.waveOf(base::makeDate(2017, 12, 31)), 0);
    EXPECT_EQ(grid.stays(), 33);
    for (int wave = 1; wave <= grid.count; ++wave) {
        EXPECT_EQ(grid.waveOf(grid.quarterOfWave(wave)), wave);
    }
}

TEST(SystemViewTest, joinsTheRecordsOfARow) {
    Inventory inventory;
    const InstallationId id(5);
    auto& installation = inventory.all<Installation>()[id];
    installation.id = id;
    installation.row = {"a.csv", "", 4, 0};
    installation.fields.set(
        FieldKey::Name,
        {FieldState::Value, std::string("Kuura"), {{"a.csv", "", 4, 1}, "", "", "", ""}});
    inventory.all<Use>()[UseId(1)] = {UseId(1), id, OrganisationId(1), false, {}};
    inventory.all<Use>()[UseId(2)] = {UseId(2), id, OrganisationId(2), true, {}};
    inventory.all<Use>()[UseId(2)].fields.set(FieldKey::Criticality,
                                              {FieldState::Value, std::string("4"), {}});
    inventory.all<Interface>()[InterfaceId(1)].source = {"", EndState::Installation, id, ""};
    inventory.all<Interface>()[InterfaceId(1)].target = {"", EndState::Installation, id, ""};
    const SystemIndex index(inventory);
    const SystemView* view = index.find(id);
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->name(), "Kuura");
    EXPECT_EQ(view->field(FieldKey::Criticality).text(), "4") << "from the primary use";
    EXPECT_EQ(view->otherUses.size(), 1U);
    EXPECT_EQ(view->interfaces.size(), 1U) << "a loop is one interface";
    EXPECT_EQ(view->field(FieldKey::Vendor), emptyField()) << "no contract";
    EXPECT_EQ(view->sourceOf(FieldKey::Name), (base::SourceRef{"a.csv", "", 4, 1}));
    EXPECT_EQ(view->sourceOf(FieldKey::Owner), (base::SourceRef{"a.csv", "", 4, 0}));
    EXPECT_EQ(index.find(InstallationId(6)), nullptr);
    EXPECT_EQ(index.positionOf(InstallationId(6)), -1);
}

} // namespace
