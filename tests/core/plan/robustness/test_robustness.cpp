// SPDX-License-Identifier: GPL-3.0-or-later
//
// Robustness: work as estimated leaves the plan as it is; more work only ever delays; nobody gets
// more than a row has; shares and ranges are sane and the same for the same seed.
#include "core/plan/robustness/robustness.h"

#include "core/plan/inventory/cost_range.h"
#include "core/plan/solver.h"
#include "tests/core/plan/inventory/synthetic_region.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

struct Planned {
    PlanningProblem problem;
    WavePlan plan;
};

Planned planned(std::uint64_t seed) {
    auto problem = test::randomRegion(60, seed).problem(test::smallPolicy());
    EXPECT_TRUE(problem);
    SolveSettings settings;
    settings.iterations = 200'000;
    settings.threads = 1;
    PlanOutcome outcome = solve(problem->problem, settings);
    EXPECT_TRUE(outcome.plan) << seed;
    return {std::move(*problem), *outcome.plan};
}

std::vector<double> allFactors(const PlanningProblem& problem, double factor) {
    return std::vector<double>(problem.systems.size(), factor);
}

TEST(Slippage, KeepsThePlanWhenWorkIsAsEstimated) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Planned p = planned(seed);
        Slippage slippage(p.problem, p.plan);
        EXPECT_EQ(slippage.run(allFactors(p.problem, 1.0)), p.plan.waves()) << seed;
        EXPECT_EQ(slippage.run(allFactors(p.problem, 0.8)), p.plan.waves())
            << "less work does not start earlier";
    }
}

TEST(Slippage, MoreWorkOnlyDelaysAndKeepsPrecedences) {
    int delayed = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Planned p = planned(seed);
        const PlanProblem& problem = p.problem.problem;
        Slippage slippage(p.problem, p.plan);
        const std::vector<Wave> done = slippage.run(allFactors(p.problem, 2.0));
        for (ItemIndex i = 0; i < problem.itemCount(); ++i) {
            const Wave here = done[static_cast<std::size_t>(i)];
            ASSERT_GE(here, p.plan.of(i)) << seed;
            delayed += here > p.plan.of(i) ? 1 : 0;
            if (problem.earliest(i) == problem.latest(i))
                continue; // a pinned one stays where it is whatever comes before
            for (const PrecedenceEnd& before : problem.beforeOf(i))
                ASSERT_GE(here, std::min(problem.stays(),
                                         done[static_cast<std::size_t>(before.other)] + before.lag))
                    << seed;
        }
    }
    EXPECT_GT(delayed, 20) << "the cases must be tight enough to slip";
}

TEST(Robustness, CountsSharesOfTheDraws) {
    const Planned p = planned(3);
    RobustnessSettings settings;
    settings.draws = 200;
    const auto result = computeRobustness(p.problem, p.plan, settings);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->draws, 200);
    ASSERT_FALSE(result->planned.empty());
    int systems = 0;
    for (const QuarterHold& hold : result->planned) {
        EXPECT_GE(hold.allInTime, 0.0);
        EXPECT_LE(hold.allInTime, hold.meanInTime + 1e-12) << "all in time is the rarer event";
        EXPECT_LE(hold.meanInTime, 1.0 + 1e-12);
        EXPECT_LE(hold.wave, hold.lastDone.p90);
        systems += hold.systems;
    }
    int moving = 0;
    for (const SystemInfo& system : p.problem.systems)
        moving += system.anchor >= 0 && p.plan.of(system.anchor) <= p.problem.problem.waves();
    EXPECT_EQ(systems, moving) << "each moving system is in one quarter";
    EXPECT_LE(result->costCents.p10, result->costCents.p50);
    EXPECT_LE(result->costCents.p50, result->costCents.p90);
    EXPECT_GE(result->delay.p90, 0);
    for (const Driver& driver : result->drivers) {
        EXPECT_GT(driver.share, 0.0);
        EXPECT_LE(driver.share, 1.0 + 1e-9);
    }
}

TEST(Robustness, IsTheSameForTheSameSeedAndEndsWhenStopped) {
    const Planned p = planned(5);
    RobustnessSettings settings;
    settings.draws = 50;
    const auto one = computeRobustness(p.problem, p.plan, settings);
    const auto other = computeRobustness(p.problem, p.plan, settings);
    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->costCents.p90, other->costCents.p90);
    EXPECT_EQ(one->delay.p50, other->delay.p50);
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(computeRobustness(p.problem, p.plan, settings, source.get_token()));
}

} // namespace
} // namespace aallokko::plan
