// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layout of planning_rules.yaml: which of its sections planning uses, and how its prose-like
// entries become numbers. Formulas that the file states in words are those of core/plan/inventory.
#include "importers/settings/policy_sections.h"

namespace aallokko::importers {

namespace {

PolicyHandler section(PolicyKeys keys) {
    return [keys = std::move(keys)](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place, keys);
    };
}

PolicyHandler capacityDefaults(model::CapacityPolicy& capacity) {
    constexpr int many = 1'000'000;
    // Slots by service, `default` among them.
    const auto slots = [&capacity](const YamlNode& node, const PolicyPlace& place) {
        std::map<std::string, int> read;
        into(read, 0, many)(node, place);
        for (const auto& [service, count] : read) {
            if (service == "default") {
                capacity.slotDefault = count;
            } else {
                capacity.nationalSlots[service] = count;
            }
        }
    };
    const auto meetings = [&capacity](const YamlNode& node, const PolicyPlace& place) {
        std::size_t k = 0;
        readEntries(node, place, [&](const YamlNode& entry, const PolicyPlace& at) {
            if (k < capacity.meetings.size()) {
                into(capacity.meetings[k++], 0, many)(entry, at);
            }
        });
    };
    return section({
        {"project_team_fte", into(capacity.coreFte, 0, many)},
        {"net_days_per_fte_month", into(capacity.netDaysPerFteMonth, 0, 31)},
        {"vendor_parallel_migrations", into(capacity.supplierParallel, 0, many)},
        {"training_users_per_week", into(capacity.trainingUsersPerWeek, 0, many)},
        {"steering_decisions_per_meeting", into(capacity.decisionsPerMeeting, 0, many)},
        {"steering_meetings_per_quarter", meetings},
        {"national_slots", slots},
        {"integration_changes_per_month", ignored()},
        {"data_migration_teams", ignored()},
        {"steering_meeting_interval_weeks", ignored()},
        {"steering_bulk_decision", ignored()},
        {"organisation", ignored()},
        {"supplier", ignored()},
        {"core_team", ignored()},
        {"key_person", ignored()},
        {"training", ignored()},
    });
}

PolicyHandler changeLoad(model::CapacityPolicy& capacity) {
    return section({
        {"cutovers_per_organisation", ignored()},
        {"cutovers_per_staff_group", into(capacity.cutoversByStaffGroup, 0, 1000)},
        {"large_cutovers_region", into(capacity.largeCutoversRegion, 0, 1000)},
        {"counts_from_effort_days", into(capacity.changeCountsFromDays, 0, 1000)},
    });
}

PolicyHandler phasesByDisposition(model::WorkPolicy& work) {
    return section({
        {"rules", section({{"collapse_below_days", into(work.collapseBelowDays, 0, 100'000)},
                           {"slice_above_days", into(work.sliceAboveDays, 1, 100'000)},
                           {"takeover", ignored()},
                           {"undecided", ignored()}})},
        {"table", phaseSection(work)},
        {"procurement_lag_quarters", into(work.procurementLag, 0, 100)},
    });
}

PolicyHandler takeoverEffort(model::TakeoverPolicy& takeover) {
    // "0.5" days a row: the file's one number with a fraction.
    const auto perRow = [&takeover](const YamlNode& node, const PolicyPlace& place) {
        if (node.text == "0.5") {
            takeover.hundredthsPerRow = 50;
        } else {
            int days = 0;
            into(days, 0, 1000)(node, place);
            takeover.hundredthsPerRow = 100 * days;
        }
    };
    return section({
        {"contract_days", into(takeover.contractDays, 0, 1000)},
        {"controller_change_days_per_register", into(takeover.daysPerRegister, 0, 1000)},
        {"per_row_days", perRow},
        {"formula", ignored()},
    });
}

PolicyHandler cutoverDay(model::CalendarPolicy& calendar) {
    return section({
        {"patient_categories", into(calendar.weekendCategories)},
        {"patient_systems", ignored()},
        {"others", ignored()},
        {"legal_start", ignored()},
    });
}

PolicyHandler procurement(model::Policy& policy) {
    return section({
        {"national_threshold_eur", into(policy.work.nationalThresholdEur, 0, 1'000'000'000)},
        {"act", ignored()},
        {"eu_threshold_eur", ignored()},
        {"min_days", ignored()},
        {"typical_months", into(policy.calendar.procurementMonths, 0, 120)},
        {"patient_system_months_from_award", ignored()},
        {"no_special_direct_award_grounds", ignored()},
    });
}

} // namespace

PolicyKeys rulesKeys(model::Policy& policy) {
    PolicyKeys keys{
        {"freeze_calendar", freezeSection(policy)},
        {"freeze_semantics", section({{"weight", freezeWeights(policy)},
                                      {"capacity", ignored()},
                                      {"all_categories", ignored()},
                                      {"category_rows", ignored()},
                                      {"forbidden", ignored()},
                                      {"soft_days", ignored()},
                                      {"cutover_day", cutoverDay(policy.calendar)},
                                      {"slots", ignored()},
                                      {"slots_per_day", slotsPerDay(policy.calendar)}})},
        {"cutover_window",
         section({{"patient_systems_hours", ignored()},
                  {"weekday", weekday(policy.calendar.weekday)},
                  {"basis", ignored()},
                  {"parallel_reading_weeks", into(policy.calendar.readingWeeks, 0, 52)}})},
        {"planning_tasks", taskSection(policy)},
        {"ordering", orderingSection(policy)},
        {"phases_by_disposition", phasesByDisposition(policy.work)},
        {"integration_reuse", reuseSection(policy.work)},
        {"takeover_effort", takeoverEffort(policy.takeover)},
        {"procurement", procurement(policy)},
        {"capacity_defaults", capacityDefaults(policy.capacity)},
        {"change_load", changeLoad(policy.capacity)},
    };
    // Read elsewhere (milestones, phases, grid, reform models) or for people.
    for (const char* other :
         {"version", "reform_models", "legal_rules", "planning_grid", "milestones", "named_phases",
          "day_one_minimum", "contracts", "money_anchors", "count_anchors", "risks"}) {
        keys.emplace(other, ignored());
    }
    return keys;
}

} // namespace aallokko::importers
