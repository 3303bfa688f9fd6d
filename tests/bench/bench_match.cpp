// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposing clusters: the example's 850 systems, and made-up inventories up to 100 000.
#include "core/match/cluster.h"
#include "tests/bench/bench_data.h"
#include "tests/support/product_inventory.h"

#include <benchmark/benchmark.h>

namespace aallokko::bench {
namespace {

void clustersOfExample(benchmark::State& state) {
    const model::SystemIndex index(exampleProject());
    for (auto _ : state)
        benchmark::DoNotOptimize(match::proposeClusters(index, functionCatalogue(), 0.88));
}
BENCHMARK(clustersOfExample)->Unit(benchmark::kMillisecond);

void clustersOfMany(benchmark::State& state) {
    const auto made = support::makeProductInventory(static_cast<int>(state.range(0)), 300, 5);
    const model::SystemIndex index(made.inventory);
    const model::FunctionCatalogue functions = support::productFunctions();
    std::size_t found = 0;
    for (auto _ : state)
        found = match::proposeClusters(index, functions, 0.88).size();
    state.counters["clusters"] = static_cast<double>(found);
}
BENCHMARK(clustersOfMany)->Arg(850)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aallokko::bench
