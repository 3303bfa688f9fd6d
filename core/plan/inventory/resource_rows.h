// SPDX-License-Identifier: GPL-3.0-or-later
//
// Collecting resource rows: each family makes its rows and hands them in; rows that no plan can
// fill are left out. Internal to this folder.
#pragma once

#include "core/plan/inventory/build.h"
#include "core/plan/inventory/freeze_calendar.h"

#include <map>

namespace aallokko::plan {

/// A row in the making: W capacities and the use by item.
struct ResourceRow {
    std::string name;
    ResourceInfo info;
    std::vector<std::int64_t> capacity;
    std::map<ItemIndex, std::int64_t> use;
};

/// Adds the row unless in every wave the items that may move in it fit together: such a row never
/// binds.
void addRow(Build& build, ResourceRow row);
/// Adds the row also when it never binds: its load is shown to people.
void keepRow(Build& build, ResourceRow row);
/// The row, and for each set of categories with freezes of their own the same use restricted to
/// them, at floor(nominal * phi). `nominal` is in the row's amounts.
void addRowWithFreezes(Build& build, const FreezeCalendar& calendar, const ResourceRow& row,
                       std::int64_t nominal);
/// The names of the first categories in three languages, marked for core/text: "@[fi|sv|en]".
[[nodiscard]] std::string categoryNames(const Build& build, const std::vector<std::string>& ids);
/// W equal capacities.
[[nodiscard]] std::vector<std::int64_t> constantCapacity(const Build& build, std::int64_t value);
/// Rounded down to whole days and lowered in the holiday season; in hundredths.
[[nodiscard]] std::vector<std::int64_t>
seasonalDays(const Build& build, const FreezeCalendar& calendar, std::int64_t days);
/// Items that are the named phase of their system, and single items that stand for it.
[[nodiscard]] bool isPhase(const Build& build, const SystemFacts& facts, ItemIndex item,
                           const std::string& phase);

/// The families. (resources_team.cpp, resources_slots.cpp, resources_change.cpp,
/// resources_forbidden.cpp)
void addCoreTeam(Build& build, const FreezeCalendar& calendar);
void addOrganisations(Build& build, const FreezeCalendar& calendar);
void addKeyPersons(Build& build, const FreezeCalendar& calendar);
void addSuppliers(Build& build, const FreezeCalendar& calendar);
void addNationalSlots(Build& build);
void addTraining(Build& build, const FreezeCalendar& calendar);
void addSteering(Build& build);
void addChangeLoad(Build& build);
void addForbidden(Build& build, const FreezeCalendar& calendar);

} // namespace aallokko::plan
