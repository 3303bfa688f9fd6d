// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planner on the example: making the problem, one cut of the bound, moves of the search.
#include "core/model/system_view.h"
#include "core/plan/bound/bound.h"
#include "core/plan/construct.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/search.h"
#include "core/plan/verify.h"
#include "tests/bench/bench_data.h"

#include <benchmark/benchmark.h>

namespace aallokko::bench {
namespace {

constexpr std::uint64_t SEED = 1;

plan::PlanningProblem makeProblem() {
    const model::SystemIndex index(exampleProject());
    return plan::makePlanningProblem(index, functionCatalogue(), examplePolicy()).value();
}

const plan::PlanningProblem& exampleProblem() {
    static const plan::PlanningProblem problem = makeProblem();
    return problem;
}

const plan::ReducedProblem& exampleReduced() {
    static const plan::ReducedProblem reduced = plan::reduce(exampleProblem().problem);
    return reduced;
}

void makePlanningProblem(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(makeProblem());
}
BENCHMARK(makePlanningProblem)->Unit(benchmark::kMillisecond);

void reduceProblem(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::reduce(exampleProblem().problem));
}
BENCHMARK(reduceProblem)->Unit(benchmark::kMillisecond);

/// The first cut is cold; later ones reuse its flow, as the ascent does.
void boundCut(benchmark::State& state) {
    plan::Bound bound(exampleReduced());
    const plan::SearchClock clock;
    bound.ascend(1, clock);
    for (auto _ : state)
        bound.ascend(1, clock);
    state.counters["cuts"] = static_cast<double>(bound.cuts());
}
BENCHMARK(boundCut)->Unit(benchmark::kMillisecond)->Iterations(20);

void searchMoves(benchmark::State& state) {
    const plan::ReducedProblem& reduced = exampleReduced();
    plan::Search search(reduced, plan::construct(reduced, SEED), SEED);
    const plan::SearchClock clock;
    std::uint64_t moves = 0;
    for (auto _ : state)
        moves += search.anneal({20'000, 1.0, 0.01}, clock);
    state.SetItemsProcessed(static_cast<std::int64_t>(moves));
}
BENCHMARK(searchMoves)->Unit(benchmark::kMillisecond);

void constructPlan(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::construct(exampleReduced(), SEED));
}
BENCHMARK(constructPlan)->Unit(benchmark::kMillisecond);

void verifyPlan(benchmark::State& state) {
    const auto plan = exampleReduced().toPlan(plan::construct(exampleReduced(), SEED));
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::verify(exampleProblem().problem, plan.waves()));
}
BENCHMARK(verifyPlan)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aallokko::bench
