// SPDX-License-Identifier: GPL-3.0-or-later
//
// Explanations are true: what a reason names, relaxed, changes the answer. Moves are exact: the
// stated difference is the difference of two whole plans.
#include "core/plan/explain.h"

#include "core/plan/inventory/cost_range.h"
#include "core/plan/inventory/plan_report.h"
#include "core/plan/objective.h"
#include "core/plan/solver.h"
#include "core/plan/verify.h"
#include "inventory/synthetic_region.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

/// A small region with its plan, short of people on purpose.
struct Planned {
    PlanningProblem problem;
    WavePlan plan;
};

model::Policy tightPolicy() {
    model::Policy policy = test::smallPolicy();
    policy.capacity.coreFte = 4;
    policy.capacity.supplierParallel = 1;
    return policy;
}

Planned plannedRegion(std::uint64_t seed) {
    auto made = test::randomRegion(50, seed).problem(tightPolicy());
    EXPECT_TRUE(made) << made.error().code;
    SolveSettings settings;
    settings.iterations = 20'000;
    settings.threads = 1;
    PlanOutcome outcome = solve(made->problem, settings);
    EXPECT_TRUE(outcome.plan) << "seed " << seed;
    return {std::move(*made), outcome.plan.value_or(WavePlan())};
}

/// The same problem with a changed draft; everything beside it stays.
template <class Change>
PlanningProblem relaxed(const PlanningProblem& problem, Change change) {
    ProblemDraft draft = problem.problem.draft();
    change(draft);
    auto frozen = PlanProblem::freeze(std::move(draft));
    EXPECT_TRUE(frozen);
    PlanningProblem copy = problem;
    copy.problem = std::move(*frozen);
    return copy;
}

void relax(ProblemDraft& draft, const Blocker& blocker) {
    ItemDraft& item = draft.items[static_cast<std::size_t>(blocker.item)];
    switch (blocker.kind) {
    case ConstraintKind::Earliest:
        item.earliest = 1;
        break;
    case ConstraintKind::Latest:
        item.latest = draft.waves + 1;
        break;
    case ConstraintKind::Precedence: {
        const ItemIndex before = blocker.otherWaits ? blocker.item : blocker.other;
        const ItemIndex after = blocker.otherWaits ? blocker.other : blocker.item;
        std::erase_if(draft.precedences, [&](const Precedence& row) {
            return row.before == before && row.after == after;
        });
        break;
    }
    case ConstraintKind::Resource:
        draft.resources[static_cast<std::size_t>(blocker.resource)]
            .capacity[static_cast<std::size_t>(blocker.limit) - 1] += 1'000'000'000;
        break;
    case ConstraintKind::Group:
        break;
    }
}

TEST(EvaluateMove, differencesAreThoseOfWholePlans) {
    const Planned region = plannedRegion(1);
    const std::int64_t before = computeCost(region.problem.problem, region.plan.waves()).total();
    const PlanLoad load(region.problem, region.plan);
    int moves = 0;
    for (const SystemInfo& system : region.problem.systems) {
        for (Wave w = 1; system.anchor >= 0 && w <= 33; ++w) {
            const MoveEvaluation move = evaluateMove(load, system.id, w);
            std::vector<Wave> waves = region.plan.waves();
            for (const auto& [item, wave] : move.moved) {
                waves[static_cast<std::size_t>(item)] = wave;
            }
            EXPECT_EQ(waves[static_cast<std::size_t>(system.anchor)], w);
            const VerifyReport report = verify(region.problem.problem, waves);
            EXPECT_EQ(report.cost - before, move.costDeltaCents) << system.name << " in " << w;
            EXPECT_EQ(report.feasible, move.feasible) << system.name << " in " << w;
            EXPECT_EQ(move.termDeltas.total(), move.costDeltaCents);
            ++moves;
        }
    }
    EXPECT_GT(moves, 300);
}

TEST(EvaluateMove, ofAnUnknownSystemIsInfeasible) {
    const Planned region = plannedRegion(1);
    EXPECT_FALSE(
        evaluateMove(region.problem, region.plan, model::InstallationId(9999), 5).feasible);
}

TEST(Explain, relaxingWhatBlocksMakesTheQuarterPossible) {
    int windows = 0;
    int orders = 0;
    int slots = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Planned region = plannedRegion(seed);
        const PlanLoad load(region.problem, region.plan);
        for (const SystemInfo& system : region.problem.systems) {
            for (const Wave w : {2, 4, 9, 16, 24, 31}) {
                const MoveEvaluation move = evaluateMove(load, system.id, w);
                if (move.feasible || move.blockers.empty()) {
                    continue;
                }
                const PlanningProblem free = relaxed(region.problem, [&](ProblemDraft& draft) {
                    for (const Blocker& blocker : move.blockers) {
                        relax(draft, blocker);
                        windows += blocker.kind == ConstraintKind::Earliest ||
                                   blocker.kind == ConstraintKind::Latest;
                        orders += blocker.kind == ConstraintKind::Precedence;
                        slots += blocker.kind == ConstraintKind::Resource;
                    }
                });
                EXPECT_TRUE(evaluateMove(free, region.plan, system.id, w).feasible)
                    << system.name << " in " << w;
            }
        }
    }
    EXPECT_GT(windows, 0);
    EXPECT_GT(orders, 0);
    EXPECT_GT(slots, 0);
}

TEST(Explain, withoutTheNamedTermsTheNeighbourIsNotDearer) {
    int checked = 0;
    for (const std::uint64_t seed : {2U, 5U}) {
        const Planned region = plannedRegion(seed);
        for (const SystemInfo& system : region.problem.systems) {
            const auto answer = explainSystem(region.problem, region.plan, system.id);
            ASSERT_TRUE(answer);
            std::int64_t left = 0;
            std::int64_t named = 0;
            for (const Reason& reason : answer->reasons) {
                if (reason.code == "plan.reason.later_costs") {
                    left = *reason.costCents;
                    named = 0;
                } else if (reason.kind == "term" && left > 0) {
                    named += *reason.costCents;
                }
            }
            if (left > 0) {
                EXPECT_GE(named, left) << system.name;
                ++checked;
            }
        }
    }
    EXPECT_GT(checked, 10);
}

TEST(Explain, everySystemHasAReasonAndAllAlternatives) {
    const Planned region = plannedRegion(3);
    for (const SystemInfo& system : region.problem.systems) {
        const auto answer = explainSystem(region.problem, region.plan, system.id);
        ASSERT_TRUE(answer);
        EXPECT_FALSE(answer->reasons.empty()) << system.name;
        EXPECT_EQ(answer->alternatives.size(), system.anchor >= 0 ? 32u : 0u);
        for (const Alternative& alternative : answer->alternatives) {
            EXPECT_EQ(alternative.feasible, alternative.blockedBy.empty());
        }
    }
    for (const model::ExcludedSystem& excluded : region.problem.excluded) {
        const auto answer = explainSystem(region.problem, region.plan, excluded.installation);
        ASSERT_TRUE(answer);
        ASSERT_EQ(answer->reasons.size(), 1u);
        EXPECT_EQ(answer->reasons[0].arguments[0], "@plan.excluded." + excluded.reason);
    }
    EXPECT_EQ(explainSystem(region.problem, region.plan, model::InstallationId(9999)).error().code,
              "plan.unknown_system");
}

// One supplier with one slot and two systems that both want the same quarter.
TEST(Explain, namesTheFullSlotAndWhoFillsIt) {
    test::Region region;
    const auto town = region.organisation("1", "Kunta", 140'000);
    test::Row row;
    row.category = "catering";
    row.effortDays = 30;
    row.annualEur = 10'000;
    row.users = 10;
    row.contractEnd = "open";
    row.vendor = "Yksi Oy";
    row.name = "Keittiö";
    region.system(town, row);
    row.name = "Ruokala";
    const auto second = region.system(town, row);
    model::Policy policy = test::smallPolicy();
    policy.capacity.supplierParallel = 1;
    policy.targets.clear();
    auto made = region.problem(policy);
    ASSERT_TRUE(made);
    std::vector<Wave> waves(made->items.size(), 9);
    waves[static_cast<std::size_t>(made->find(second)->anchor)] = 10;
    const auto answer = explainWave(*made, WavePlan(waves), second, 9);
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->feasible);
    ASSERT_EQ(answer->blockedBy.size(), 1u);
    EXPECT_EQ(answer->blockedBy[0].code, "plan.reason.full.supplier");
    EXPECT_EQ(answer->blockedBy[0].arguments,
              (std::vector<std::string>{"@plan.resource.supplier", "Yksi Oy", "2020Q1", "2", "1",
                                        "Keittiö"}));
    EXPECT_EQ(explainWave(*made, WavePlan(waves), second, 40).error().code, "plan.bad_wave");
}

TEST(PlanReport, countsWhatThePlanSays) {
    const Planned region = plannedRegion(1);
    const PlanReport report = makePlanReport(region.problem, region.plan);
    EXPECT_EQ(report.terms.total(),
              computeCost(region.problem.problem, region.plan.waves()).total());
    int placed = 0;
    for (const WaveSummary& wave : report.waves) {
        placed += wave.systems;
        EXPECT_LE(wave.effortDays, wave.capacityDays + 1);
    }
    int moving = 0;
    for (const SystemInfo& system : region.problem.systems) {
        moving += system.anchor >= 0;
    }
    EXPECT_EQ(placed + static_cast<int>(report.notInTime.size() + report.leftAlone.size()), moving);
    EXPECT_FALSE(report.binding.empty());
}

TEST(PlanRange, liesAroundThePlanAndRepeats) {
    const Planned region = plannedRegion(1);
    const PlanRange range = computeRange(region.problem, region.plan);
    const std::int64_t cost = computeCost(region.problem.problem, region.plan.waves()).total();
    EXPECT_LT(range.costCents.p10, cost);
    EXPECT_GT(range.costCents.p90, cost);
    EXPECT_LT(range.costCents.p10, range.costCents.p50);
    EXPECT_LT(range.costCents.p50, range.costCents.p90);
    EXPECT_EQ(range.costCents.p90, computeRange(region.problem, region.plan).costCents.p90);
}

} // namespace
} // namespace aallokko::plan
