// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sections of numbers: costs, capacity, takeover, work. A key has the name of its member.
#include "importers/settings/policy_sections.h"

namespace aallokko::importers {

namespace {

constexpr int percent = 1000; ///< shares may exceed 100 (supplements), never ten times
constexpr int many = 1'000'000;

PolicyHandler section(PolicyKeys keys) {
    return [keys = std::move(keys)](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place, keys);
    };
}

template <std::size_t N>
PolicyHandler numbers(std::array<int, N>& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        if (node.kind != YamlNode::Kind::List || node.children.size() != N) {
            place.problems.badValue(place.path, node, "[" + std::to_string(N) + "]");
            return;
        }
        std::size_t k = 0;
        readEntries(node, place, [&target, &k](const YamlNode& entry, const PolicyPlace& at) {
            into(target[k++], 0, many)(entry, at);
        });
    };
}

// Keys of a mapping that must be quarters.
PolicyHandler byQuarter(std::map<std::string, int>& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        std::map<std::string, int> read;
        into(read, 0, many)(node, place);
        for (const auto& [name, value] : read) {
            if (!base::findQuarter(name)) {
                place.problems.add("policy.bad_value", {place.path, name, "2020Q1"}, node.line);
            } else {
                target[name] = value;
            }
        }
    };
}

} // namespace

PolicyHandler costSection(model::CostPolicy& costs) {
    return section({
        {"day_rate_eur", into(costs.dayRateEur, 0, 100'000)},
        {"licence_share_percent", into(costs.licenceSharePercent, 0, 100)},
        {"term_quarters", into(costs.termQuarters, 1, 100)},
        {"partial_share_percent", into(costs.partialSharePercent, 0, 100)},
        {"termination_percent", into(costs.terminationPercent, 0, percent)},
        {"termination_open_percent", into(costs.terminationOpenPercent, 0, percent)},
        {"late_lump_percent", into(costs.lateLumpPercent, 0, percent)},
        {"late_per_quarter_percent", into(costs.latePerQuarterPercent, 0, percent)},
        {"saving_permille", into(costs.savingPermille, 0, percent)},
        {"stay_years", into(costs.stayYears, 0, 100)},
        {"stay_risk_percent", into(costs.stayRiskPercent, 0, percent)},
        {"duty_statutory", into(costs.dutyStatutory, 0, 100)},
        {"duty_other", into(costs.dutyOther, 0, 100)},
        {"duty_optional", into(costs.dutyOptional, 0, 100)},
        {"waiting_eur_per_day", into(costs.waitingEurPerDay, 0, 100'000)},
        {"extended_support_percent", into(costs.extendedSupportPercent, 0, percent)},
        {"change_permille", into(costs.changePermille, 0, percent)},
        {"bridge_eur", into(costs.bridgeEur, 0, many)},
        {"strength_percent", into(costs.strengthPercent, 0, percent)},
        {"sensitive_data_percent", into(costs.sensitiveDataPercent, 0, percent)},
        {"rebuild_days", into(costs.rebuildDays, 0, 1000)},
        {"new_target_fixed_percent", into(costs.newTargetFixedPercent, 0, percent)},
        {"new_target_quarter_percent", into(costs.newTargetQuarterPercent, 0, percent)},
        {"host_fixed_percent", into(costs.hostFixedPercent, 0, percent)},
        {"host_quarter_percent", into(costs.hostQuarterPercent, 0, percent)},
    });
}

PolicyHandler capacitySection(model::CapacityPolicy& capacity) {
    return section({
        {"core_fte", into(capacity.coreFte, 0, 100'000)},
        {"net_days_per_fte_month", into(capacity.netDaysPerFteMonth, 0, 31)},
        {"core_share_percent", into(capacity.coreSharePercent, 0, 100)},
        {"organisation_share_percent", into(capacity.organisationSharePercent, 0, 100)},
        {"staff_per_mille_of_population", into(capacity.staffPerMilleOfPopulation, 0, 1000)},
        {"joint_staff_per_mille", into(capacity.jointStaffPerMille, 0, 1000)},
        {"staff_unknown", into(capacity.staffUnknown, 0, many)},
        {"ict_per_mille_of_staff", into(capacity.ictPerMilleOfStaff, 0, 1000)},
        {"ict_least_fte_percent", into(capacity.ictLeastFtePercent, 0, 100'000)},
        {"change_time_percent", into(capacity.changeTimePercent, 0, 100)},
        {"supplier_parallel", into(capacity.supplierParallel, 0, many)},
        {"supplier_staff_per_mille", into(capacity.supplierStaffPerMille, 0, 1000)},
        {"supplier_slots", into(capacity.supplierSlots, 0, many)},
        {"organisation_days", into(capacity.organisationDays, 0, many)},
        {"key_person_days", into(capacity.keyPersonDays, 0, 66)},
        {"users_per_key_person", into(capacity.usersPerKeyPerson, 1, many)},
        {"key_person_share_percent", into(capacity.keyPersonSharePercent, 0, 100)},
        {"national_slots", into(capacity.nationalSlots, 0, many)},
        {"slot_default", into(capacity.slotDefault, 0, many)},
        {"training_users_per_week", into(capacity.trainingUsersPerWeek, 0, many)},
        {"training_weeks", into(capacity.trainingWeeks, 0, 14)},
        {"decisions_per_meeting", into(capacity.decisionsPerMeeting, 0, many)},
        {"meetings", numbers(capacity.meetings)},
        {"change_counts_from_days", into(capacity.changeCountsFromDays, 0, many)},
        {"large_cutovers_region", into(capacity.largeCutoversRegion, 0, many)},
        {"large_cutover_users", into(capacity.largeCutoverUsers, 0, 100'000'000)},
        {"cutovers_by_residents", numbers(capacity.cutoversByResidents)},
        {"cutovers_joint", into(capacity.cutoversJoint, 0, many)},
        {"cutovers_by_staff_group", into(capacity.cutoversByStaffGroup, 0, many)},
        {"core_days_by_quarter", byQuarter(capacity.coreDaysByQuarter)},
    });
}

PolicyHandler takeoverSection(model::TakeoverPolicy& takeover) {
    return section({
        {"contract_days", into(takeover.contractDays, 0, 1000)},
        {"days_per_register", into(takeover.daysPerRegister, 0, 1000)},
        {"hundredths_per_row", into(takeover.hundredthsPerRow, 0, 100'000)},
        {"core_share_percent", into(takeover.coreSharePercent, 0, 100)},
        {"organisation_share_percent", into(takeover.organisationSharePercent, 0, 100)},
    });
}

PolicyHandler reuseSection(model::WorkPolicy& work) {
    return section({
        {"saved_percent", into(work.reusePercent, 0, 100)},
        {"most_percent", into(work.reuseMostPercent, 0, 100)},
        {"rule", ignored()},
        {"basis", ignored()},
    });
}

PolicyHandler workSection(model::WorkPolicy& work) {
    return section({
        {"collapse_below_days", into(work.collapseBelowDays, 0, many)},
        {"slice_above_days", into(work.sliceAboveDays, 1, many)},
        {"assume_appeal", into(work.assumeAppeal)},
        {"solution_effort_percent", into(work.solutionEffortPercent, 0, percent)},
        {"procurement_lag_quarters", into(work.procurementLag, 0, 100)},
        {"national_threshold_eur", into(work.nationalThresholdEur, 0, 1'000'000'000)},
        {"eu_threshold_eur", into(work.euThresholdEur, 0, 1'000'000'000)},
        {"negotiated_from_eur", into(work.negotiatedFromEur, 0, 10'000'000'000)},
        {"integration_reuse", reuseSection(work)},
        {"phases", phaseSection(work)},
    });
}

} // namespace aallokko::importers
