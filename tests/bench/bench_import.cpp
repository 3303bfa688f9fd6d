// SPDX-License-Identifier: GPL-3.0-or-later
//
// From raw tables to edits: header matching alone, and the whole import of the example, first and
// repeated.
#include "core/edit/edit.h"
#include "importers/run/import_files.h"
#include "importers/words/header_match.h"
#include "tests/bench/bench_data.h"

#include <benchmark/benchmark.h>

namespace aallokko::bench {
namespace {

void importExample(benchmark::State& state) {
    const auto& documents = exampleDocuments();
    for (auto _ : state) {
        auto review = importers::reviewImport(emptyProject(), fieldCatalogue(), functionCatalogue(),
                                              documents, {});
        benchmark::DoNotOptimize(review);
    }
}
BENCHMARK(importExample)->Unit(benchmark::kMillisecond);

void importExampleAgain(benchmark::State& state) {
    const auto& documents = exampleDocuments();
    const auto& project = exampleProject();
    for (auto _ : state) {
        auto review =
            importers::reviewImport(project, fieldCatalogue(), functionCatalogue(), documents, {});
        benchmark::DoNotOptimize(review);
    }
}
BENCHMARK(importExampleAgain)->Unit(benchmark::kMillisecond);

/// Headers as they are written (exact), inflected, misspelt and unknown: the last two go through
/// all synonyms.
void matchHeaders(benchmark::State& state) {
    const importers::HeaderMatcher matcher(fieldCatalogue(),
                                           importers::HeaderMatcher::Table::Systems);
    const std::vector<std::string> headers{"Järjestelmän nimi", "Vuosikustannus (t€, alv 0 %)",
                                           "Järjestelmien toimittajat", "Vuosikustanus",
                                           "Sisäinen seurantatunnus"};
    for (auto _ : state) {
        for (const std::string& header : headers)
            benchmark::DoNotOptimize(matcher.match(header));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(headers.size()));
}
BENCHMARK(matchHeaders)->Unit(benchmark::kMicrosecond);

void prepareHeaders(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            importers::HeaderMatcher(fieldCatalogue(), importers::HeaderMatcher::Table::Systems));
}
BENCHMARK(prepareHeaders)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aallokko::bench
