// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scope, phases, windows, orders and rows of problems made of small regions, and properties over
// random ones.
#include "core/base/rng.h"
#include "core/plan/inventory/cost_terms.h"
#include "core/plan/inventory/freeze_calendar.h"
#include "core/plan/objective.h"
#include "core/plan/solver.h"
#include "synthetic_region.h"
#include "tests/support/random_inventory.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

using test::itemOf;
using test::Region;
using test::Row;

PlanningProblem problemOf(const Region& region, const model::Policy& policy) {
    auto made = region.problem(policy);
    EXPECT_TRUE(made) << made.error().code;
    return std::move(*made);
}

std::vector<std::string> codesOf(const PlanningProblem& problem) {
    std::vector<std::string> codes;
    for (const ProblemFinding& finding : problem.findings) {
        codes.push_back(finding.code);
    }
    return codes;
}

using Codes = std::vector<std::string>;

Row merging(const std::string& name, const std::string& category, std::int64_t days) {
    Row row;
    row.name = name;
    row.category = category;
    row.effortDays = days;
    row.annualEur = 20'000;
    row.users = 20;
    row.contractEnd = "open";
    return row;
}

TEST(PlanningProblemOf, leavesOutWhatStaysWithItsReason) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    Row school = merging("Koulu", "school", 30);
    school.scope = "";
    region.system(town, school);
    Row kept = merging("Keittiö", "catering", 30);
    kept.disposition = "stay";
    region.system(town, kept);
    const auto moving = region.system(town, merging("Kotihoito", "homecare", 50));
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    ASSERT_EQ(problem.excluded.size(), 2u);
    EXPECT_EQ(problem.excluded[0].reason, "scope.stays");
    EXPECT_EQ(problem.excluded[1].reason, "disposition.stay");
    ASSERT_EQ(problem.systems.size(), 1u);
    EXPECT_EQ(problem.systems[0].id, moving);
}

TEST(PlanningProblemOf, plansTheUndecidedAsTakeoverAndSaysSo) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    Row open = merging("Kotihoito", "homecare", 50);
    open.disposition = "";
    const auto id = region.system(town, open);
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    EXPECT_EQ(problem.find(id)->anchor, -1);
    EXPECT_GE(problem.find(id)->takeover, 0);
    const auto& assumed = problem.assumed;
    EXPECT_TRUE(std::any_of(assumed.begin(), assumed.end(), [](const AssumedValue& value) {
        return value.what == "disposition" && value.value == "transfer_as_is";
    }));
}

TEST(PlanningProblemOf, collapsesSmallSystemsAndSlicesLongPhases) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 140'000);
    region.system(town, merging("Pieni", "homecare", 39));
    Row large = merging("Suuri", "lis", 2000);
    large.users = 5000;
    region.system(town, large);
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    const ItemInfo& small = problem.items[static_cast<std::size_t>(itemOf(problem, "i1:cut_over"))];
    EXPECT_EQ(small.effortHundredths, 3900);
    EXPECT_EQ(problem.systems[0].items.size(), 1u);
    // 900 days of migration in slices of 300, 5 000 users in groups of 4 400, 400 days of
    // preparation in slices of 300.
    const ItemIndex last = itemOf(problem, "i2:migrate_test:3");
    EXPECT_EQ(problem.items[static_cast<std::size_t>(last)].effortHundredths, 30'000);
    EXPECT_EQ(problem.items[static_cast<std::size_t>(itemOf(problem, "i2:cut_over:2"))].slices, 2);
    EXPECT_EQ(problem.systems[1].items.size(), 2u + 3u + 2u + 1u);
}

TEST(PlanningProblemOf, noItemExceedsARow) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const PlanningProblem problem =
            problemOf(test::randomRegion(60, seed), test::smallPolicy());
        for (const Resource& row : problem.problem.resources()) {
            const std::int64_t most = *std::max_element(row.capacity.begin(), row.capacity.end());
            for (const ResourceUse& use : row.use) {
                EXPECT_LE(use.amount, most) << row.name << " seed " << seed;
            }
        }
    }
}

TEST(PlanningProblemOf, dayOneDutyBelongsToTheRegionalSolution) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    const auto ledger = region.system(town, merging("Kirjanpito", "ledger", 80));
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    const ItemIndex solution = itemOf(problem, "solution:category:ledger:cut_over");
    EXPECT_EQ(problem.problem.latest(solution), 8) << "the start is the first day of quarter 9";
    EXPECT_EQ(problem.problem.latest(problem.find(ledger)->anchor), 33);
    EXPECT_EQ(problem.find(ledger)->due, 32);
}

TEST(PlanningProblemOf, pinsFixTheAnchor) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    const auto id = region.system(town, merging("Kotihoito", "homecare", 50));
    region.pin(id, 14);
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    EXPECT_EQ(problem.problem.earliest(problem.find(id)->anchor), 14);
    EXPECT_EQ(problem.problem.latest(problem.find(id)->anchor), 14);
    EXPECT_EQ(codesOf(problem), Codes{});
}

TEST(PlanningProblemOf, namesThePinThatCannotHold) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    const auto id = region.system(town, merging("Kotihoito", "homecare", 50));
    // No client register is cut over before its takeover, which is in 2019Q4 at the earliest.
    region.pin(id, 4);
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    ASSERT_EQ(codesOf(problem), Codes{"plan.conflict.window"});
    EXPECT_TRUE(problem.hasConflicts());
    EXPECT_EQ(problem.findings[0].arguments[1], "2019Q4");
    EXPECT_EQ(problem.findings[0].arguments[2], "2018Q4");
    EXPECT_EQ(solve(problem.problem, {}).status, PlanStatus::Infeasible);
}

TEST(PlanningProblemOf, groupsACircleOfOrders) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    for (const char* name : {"A", "B", "C"}) {
        region.system(town, merging(name, "catering", 50));
    }
    model::Policy policy = test::smallPolicy();
    policy.before = {{"A", "B", 0, 1}, {"B", "C", 0, 2}, {"C", "A", 0, 3}};
    const PlanningProblem problem = problemOf(region, policy);
    EXPECT_EQ(codesOf(problem), Codes{"plan.note.circle_grouped"});
    ASSERT_EQ(problem.problem.groups().size(), 1u);
    EXPECT_EQ(problem.problem.groups()[0].size(), 3u);
    policy.before[2].lag = 1;
    EXPECT_EQ(codesOf(problemOf(region, policy)), Codes{"plan.conflict.circle_with_lag"});
}

TEST(PlanningProblemOf, halvesPartialTransfers) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    const auto full = region.system(town, merging("Koko", "homecare", 50));
    Row part = merging("Osa", "homecare", 50);
    part.scope = "partial";
    const auto partial = region.system(town, part);
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    const auto dual = [&](model::InstallationId id) {
        for (const TermSeries& series :
             problem.items[static_cast<std::size_t>(problem.find(id)->ending)].terms) {
            if (series.term == CostTerm::DualRunning) {
                return series.cost[19];
            }
        }
        return std::int64_t{0};
    };
    // Open-ended: 20 000 / 4 a quarter from 9 to 20.
    EXPECT_EQ(dual(full), 12 * 500'000);
    EXPECT_EQ(dual(partial), 6 * 500'000);
}

TEST(PlanningProblemOf, distrustsCostsAThousandTimesOff) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    Row row = merging("Kotihoito", "homecare", 50);
    row.annualEur = 30'000'000;
    const auto id = region.system(town, row);
    const PlanningProblem problem = problemOf(region, test::smallPolicy());
    EXPECT_LT(problem.find(id)->annualCostCents, 100'000'00);
    EXPECT_TRUE(
        std::any_of(problem.assumed.begin(), problem.assumed.end(), [](const AssumedValue& value) {
            return value.what == "annual_cost" && value.basis == "implausible";
        }));
}

TEST(PlanningProblemOf, needsALegalStart) {
    Region region;
    model::Policy policy = test::smallPolicy();
    policy.legalStartDate.reset();
    const auto made = region.problem(policy);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "plan.no_legal_start");
}

TEST(PlanningProblemOf, survivesAnyLegalStartAndDay) {
    const Region region = test::randomRegion(40, 7);
    for (const int year : {2015, 2018, 2020, 2023, 2025, 2030}) {
        for (const int today : {2016, 2018, 2021, 2027}) {
            model::Policy policy = test::smallPolicy();
            policy.legalStartDate = base::makeDate(year, 1, 1);
            policy.asOf = base::makeDate(today, 6, 30);
            const auto made = region.problem(policy);
            EXPECT_TRUE(made) << year << " seen from " << today;
        }
    }
}

TEST(PlanningProblemOf, termsSumToTheObjectiveOnAnyPlan) {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const PlanningProblem problem =
            problemOf(test::randomRegion(80, seed), test::smallPolicy());
        base::Rng rng(seed);
        for (int draw = 0; draw < 20; ++draw) {
            std::vector<Wave> waves;
            for (std::size_t i = 0; i < problem.items.size(); ++i) {
                waves.push_back(static_cast<Wave>(1 + rng.below(33)));
            }
            EXPECT_EQ(computeTerms(problem, waves).total(),
                      computeCost(problem.problem, waves).total());
        }
    }
}

// Awkward texts, every absence, circular milestones, absurd numbers: a problem or an error.
TEST(PlanningProblemOf, survivesAwkwardInventories) {
    int made = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const model::Inventory inventory = aallokko::test::RandomInventory(seed).make(30);
        const model::SystemIndex index(inventory);
        const auto problem =
            makePlanningProblem(index, test::smallCatalogue(), test::smallPolicy());
        made += problem.has_value();
        if (problem) {
            EXPECT_EQ(problem->systems.size() + problem->excluded.size(), 30u) << "seed " << seed;
        }
    }
    EXPECT_GT(made, 30);
}

TEST(PlanningProblemOf, sameInputGivesTheSameProblem) {
    const Region region = test::randomRegion(80, 3);
    const PlanningProblem first = problemOf(region, test::smallPolicy());
    const PlanningProblem second = problemOf(region, test::smallPolicy());
    ASSERT_EQ(first.items.size(), second.items.size());
    for (ItemIndex i = 0; i < first.problem.itemCount(); ++i) {
        EXPECT_EQ(first.problem.id(i), second.problem.id(i));
        for (Wave w = 1; w <= 33; ++w) {
            ASSERT_EQ(first.problem.cost(i, w), second.problem.cost(i, w));
        }
    }
}

TEST(PlanningProblemOf, replanningFreezesThePastAndPricesChanges) {
    Region region;
    const auto town = region.organisation("1", "Kunta", 9000);
    const auto id = region.system(town, merging("Kotihoito", "homecare", 50));
    model::StoredPlan approved;
    approved.items = {{"i1:prepare", id, "prepare", 2}, {"i1:cut_over", id, "cut_over", 12}};
    const model::SystemIndex index(region.inventory());
    const auto made =
        makePlanningProblem(index, test::smallCatalogue(), test::smallPolicy(), &approved);
    ASSERT_TRUE(made);
    const ItemIndex prepare = itemOf(*made, "i1:prepare");
    EXPECT_EQ(made->problem.earliest(prepare), 2);
    EXPECT_EQ(made->problem.latest(prepare), 2);
    std::vector<Wave> waves(made->items.size(), 33);
    waves[static_cast<std::size_t>(itemOf(*made, "i1:cut_over"))] = 15;
    // Three quarters away, 1 % of 20 000 each.
    EXPECT_EQ(computeTerms(*made, waves)[CostTerm::Changes], 3 * 20'000);
}

} // namespace
} // namespace aallokko::plan
