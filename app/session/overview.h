// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the first page says about a project, as values: the count explained, what is in, what is
// wrong, what is decided, the plan over time and what has changed. Made from a snapshot, so that it
// may run in any thread; sentences are made elsewhere.
#pragma once

#include "app/session/changes_since.h"
#include "app/session/quality_check.h"
#include "app/session/work_plan.h"
#include "core/plan/inventory/cost_terms.h"
#include "core/plan/inventory/estimate_draws.h"
#include "core/plan/inventory/plan_report.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// "850 rows = x installations = y products" (M16). `unnamed` = installations without a product.
struct SystemCounts {
    int rows = 0;
    int installations = 0;
    int products = 0;
    int unnamed = 0;

    bool operator==(const SystemCounts&) const = default;
};

/// Linear in systems.
[[nodiscard]] SystemCounts countSystems(const model::SystemIndex& systems);
/// Of some of them.
[[nodiscard]] SystemCounts countSystems(const std::vector<const model::SystemView*>& systems);

/// What people have decided. Clusters are those of one installation, product or function.
struct DecisionCounts {
    int clusters = 0;
    int undecidedClusters = 0;
    std::vector<model::InstallationId> pinned;
    std::vector<model::InstallationId> undecided; ///< no outcome stated for them
    int expiredWaivers = 0;
    std::string approvedScenario; ///< "" = none
    int acceptedDeficits = 0;
};

/// One quarter of the plan. Money in cents; `execution` and `bridges` are spent in it, `targets` is
/// what the new solutions cost in it. `days` and `capacityDays` are those of the core team.
struct QuarterFigures {
    int wave = 0;
    std::string phase; ///< id of the named phase, "" between phases
    std::int64_t days = 0;
    std::int64_t capacityDays = 0;
    std::int64_t executionCents = 0;
    std::int64_t bridgesCents = 0;
    std::int64_t targetsCents = 0;
    std::vector<model::InstallationId> systems; ///< consolidated in it
};

/// A milestone and what stands in its way: systems due by it that the plan has later or never, and,
/// where it is a day of report or the legal start, how many organisations are complete by now.
struct MilestoneState {
    std::string id;
    base::Date date;
    bool isPast = false;
    int due = 0;
    std::vector<model::InstallationId> late;
    std::optional<int> complete; ///< of `organisations`

    [[nodiscard]] bool isAtRisk(int organisations) const {
        return !isPast && (!late.empty() || (complete && *complete < organisations));
    }
};

/// The plan of the scenario in view. Without `fits` the plan was made of another inventory and has
/// no quarters, efforts and milestones.
struct PlanOverview {
    std::string scenario;
    bool isStale = false;
    bool fits = false;
    plan::Range effortDays;
    std::vector<QuarterFigures> quarters; ///< waves 1..W
    std::vector<plan::BindingResource> binding;
    std::vector<model::InstallationId> notInTime;
};

/// What has been done since a point in time. `who` by number of steps, most first.
struct RecentChanges {
    std::string since; ///< UTC
    std::vector<model::InstallationId> added;
    std::vector<model::InstallationId> changed;
    std::vector<std::string> removed; ///< names
    std::vector<plan::Reason> general;
    std::vector<std::pair<std::string, int>> who;
    int planRuns = 0;
    std::string lastTime; ///< of the newest entry of the trail
    std::string lastUser;
};

struct Overview {
    SystemCounts counts;
    Quality quality;
    int answered = 0;      ///< organisations with at least one system
    int organisations = 0; ///< expected to answer
    DecisionCounts decisions;
    WorkCounts work;
    std::optional<PlanOverview> plan;
    std::vector<MilestoneState> milestones; ///< by day
    RecentChanges changes;
};

/// By value: safe to hand to another thread.
struct OverviewInput {
    QualityInput quality;
    std::string path;  ///< of the project, to read its audit trail
    std::string since; ///< UTC; changes after it are told
};

/// `since`: "2026-11-21T22:00:00Z".
[[nodiscard]] OverviewInput overviewInput(const Session& session, const std::string& since);

/// Pure but for reading the audit trail; any thread; tenths of a second for a region. Answers a
/// stop between its parts with what it has. Errors of policy and store.
[[nodiscard]] base::Result<Overview> computeOverview(const OverviewInput& input,
                                                     std::stop_token stop);

} // namespace aallokko::session
