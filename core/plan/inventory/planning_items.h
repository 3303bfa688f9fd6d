// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the indices of a planning problem mean: items, systems, resources, assumed values and
// findings, as plain values. See planning_problem.h for how they are made.
#pragma once

#include "core/model/ids.h"
#include "core/plan/inventory/date_facts.h"
#include "core/plan/problem_draft.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::plan {

/// The fixed names of the cost terms; their sum over a plan is the objective to the cent.
enum class CostTerm : std::uint8_t {
    DualRunning,
    Renewals,
    Termination,
    Lateness,
    Savings,
    Execution,
    Bridges,
    Waiting,
    Targets,
    Staying,
    Changes
};
inline constexpr int costTermCount = 11;
/// "dual_running", "renewals", ...
[[nodiscard]] std::string_view nameOf(CostTerm term);

enum class ItemKind : std::uint8_t { Phase, Takeover, Task, Solution };

/// One term of an item's unary cost: W+1 values, as in ItemDraft::cost.
struct TermSeries {
    CostTerm term = CostTerm::Execution;
    std::vector<std::int64_t> cost;
};

/// Why a window begins or ends where it does: a code "plan.cause...." with its arguments; empty =
/// the first open quarter, or no end.
struct WindowCause {
    std::string code;
    std::vector<std::string> arguments;
};

/// What an item of the problem is. `installation` is valid for phases only; `covers` are the
/// installations of a takeover batch. `title` names what is no installation (batch: organisation
/// and supplier; task; regional solution). Slices count from 1.
struct ItemInfo {
    ItemKind kind = ItemKind::Phase;
    model::InstallationId installation;
    std::vector<model::InstallationId> covers;
    std::string phase;
    std::string title;
    int slice = 1;
    int slices = 1;
    std::int64_t effortHundredths = 0; ///< person-days * 100
    std::vector<TermSeries> terms;
    WindowCause earliestCause;
    WindowCause latestCause;
};

/// An installation in the plan. `items` in the order of work; `anchor` = the item whose wave is
/// "the wave" of the system (its last cut-over slice, else its ending item); `takeover` = its
/// batch. -1 = has none.
struct SystemInfo {
    model::InstallationId id;
    std::string name;
    std::string organisation;
    std::string category;
    std::string disposition;
    int dutyWeight = 1;
    std::int64_t annualCostCents = 0;
    std::int64_t effortHundredths = 0;
    std::int64_t reusedHundredths = 0; ///< effort saved by integrations that others build (reuse.h)
    int reusedInterfaces = 0;
    std::int64_t users = 0;
    int costConfidence = 0;   ///< 0 stated, 1 medium, 2 low
    int effortConfidence = 0; ///< same
    Wave due = 0;             ///< W+1 = no due date
    std::vector<ItemIndex> items;
    ItemIndex anchor = -1;
    ItemIndex ending = -1; ///< carries dual running and staying; -1 = takeover only
    ItemIndex takeover = -1;
    DateFacts dates;
};

enum class Confidence : std::uint8_t { Medium, Low };

/// A value the plan needed and the inventory did not have. `what`: annual_cost, effort, users,
/// category, contract_end, disposition, scope, notice, ...; `value` as text; `basis`: "product",
/// "category", "rule".
struct AssumedValue {
    model::InstallationId installation;
    std::string what;
    std::string value;
    Confidence confidence = Confidence::Low;
    std::string basis;
};

/// Something about the problem a planner must know before solving: hard constraints that exclude
/// each other ("plan.conflict..."), and notes such as raised duty weights or rows grouped because
/// of a cycle ("plan.note..."). Arguments fill the sentence.
struct ProblemFinding {
    bool isConflict = false;
    std::string code;
    std::vector<std::string> arguments;
    std::vector<model::InstallationId> installations;
};

enum class ResourceFamily : std::uint8_t {
    CoreTeam,
    Organisation,
    Supplier,
    KeyPerson,
    NationalSlot,
    Training,
    Steering,
    ChangeLoad,
    Freeze,
    Forbidden
};
[[nodiscard]] std::string_view nameOf(ResourceFamily family);

/// `scale`: amounts are in 1/scale of the unit (100 = hundredths of a person-day).
struct ResourceInfo {
    ResourceFamily family = ResourceFamily::CoreTeam;
    std::string subject; ///< organisation, supplier, service, group or category
    int scale = 1;
};

} // namespace aallokko::plan
