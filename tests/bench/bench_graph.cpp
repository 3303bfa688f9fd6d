// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graph algorithms on a random graph of 850 nodes and 2600 arcs, and on the example.
#include "core/base/rng.h"
#include "core/graph/cycles.h"
#include "core/graph/dependency_graph.h"
#include "core/graph/graph_algorithms.h"
#include "core/graph/graph_summary.h"
#include "core/model/system_view.h"
#include "tests/bench/bench_data.h"

#include <benchmark/benchmark.h>

namespace aallokko::bench {
namespace {

constexpr int NODES = 850;
constexpr int ARCS = 2600;

const std::vector<graph::Arc>& randomArcs() {
    static const auto arcs = [] {
        base::Rng rng(1);
        std::vector<graph::Arc> made;
        while (made.size() < ARCS)
            made.push_back(
                {static_cast<int>(rng.below(NODES)), static_cast<int>(rng.below(NODES))});
        return made;
    }();
    return arcs;
}

void strongComponents(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(graph::strongComponents(NODES, randomArcs()));
}
BENCHMARK(strongComponents)->Unit(benchmark::kMicrosecond);

void betweenness(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(graph::betweenness(NODES, randomArcs()));
}
BENCHMARK(betweenness)->Unit(benchmark::kMillisecond);

void graphOfExample(benchmark::State& state) {
    const model::SystemIndex index(exampleProject());
    for (auto _ : state)
        benchmark::DoNotOptimize(graph::DependencyGraph::of(index));
}
BENCHMARK(graphOfExample)->Unit(benchmark::kMicrosecond);

void cyclesOfExample(benchmark::State& state) {
    const model::SystemIndex index(exampleProject());
    const auto graph = graph::DependencyGraph::of(index);
    for (auto _ : state)
        benchmark::DoNotOptimize(graph::findCycles(graph));
}
BENCHMARK(cyclesOfExample)->Unit(benchmark::kMicrosecond);

void hubsOfExample(benchmark::State& state) {
    const model::SystemIndex index(exampleProject());
    const auto graph = graph::DependencyGraph::of(index);
    for (auto _ : state)
        benchmark::DoNotOptimize(graph::hubsOf(graph));
}
BENCHMARK(hubsOfExample)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aallokko::bench
