// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small region whose waves a test gives by hand, and questions about its dates.
#pragma once

#include "core/plan/dates/go_live.h"
#include "synthetic_region.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::plan::test {

inline Row row(std::string name, std::string category, std::int64_t days,
               std::string vendor = "Yksi Oy", std::string contractEnd = "open") {
    Row made;
    made.name = std::move(name);
    made.category = std::move(category);
    made.disposition = "merge";
    made.annualEur = 12000;
    made.effortDays = days;
    made.users = 20;
    made.vendor = std::move(vendor);
    made.contractEnd = std::move(contractEnd);
    return made;
}

/// A region, its problem, and a plan: every item as late as its pin allows is set by `place`.
struct Case {
    Region region;
    model::Policy policy = smallPolicy();
    std::optional<PlanningProblem> problem;
    std::vector<Wave> waves;

    Case() { policy.ordering.clear(); }
    void freeze() {
        auto made = region.problem(policy);
        ASSERT_TRUE(made) << made.error().code;
        problem.emplace(std::move(*made));
        waves.assign(static_cast<std::size_t>(problem->problem.itemCount()),
                     problem->problem.stays());
    }
    void place(const std::string& item, Wave wave) {
        waves[static_cast<std::size_t>(itemOf(*problem, item))] = wave;
    }
    [[nodiscard]] GoLive dates() {
        auto made = makeGoLive(*problem, WavePlan(waves), policy, region.inventory());
        EXPECT_TRUE(made);
        return std::move(*made);
    }
};

inline std::string cutOverItem(model::InstallationId id) {
    return "i" + std::to_string(id.value()) + ":cut_over";
}

inline const GoLiveEvent* find(const GoLive& dates, const std::string& system, EventKind kind) {
    const auto it =
        std::find_if(dates.events.begin(), dates.events.end(), [&](const GoLiveEvent& event) {
            return event.system == system && event.kind == kind;
        });
    return it == dates.events.end() ? nullptr : &*it;
}

inline bool has(const GoLiveEvent& event, const std::string& code) {
    return std::any_of(event.reasons.begin(), event.reasons.end(),
                       [&code](const Reason& reason) { return reason.code == code; });
}

} // namespace aallokko::plan::test
