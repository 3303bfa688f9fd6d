// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading files row by row.
#include "importers/open/open_reader.h"
#include "tests/bench/bench_data.h"

#include <QFileInfo>
#include <benchmark/benchmark.h>

namespace aallokko::bench {
namespace {

void readFile(benchmark::State& state, const QString& path) {
    std::int64_t rows = 0;
    for (auto _ : state) {
        auto reader = importers::openReader(path);
        if (!reader) {
            state.SkipWithError(reader.error().code.c_str());
            return;
        }
        importers::RawRow row;
        for (auto sheet = (*reader)->nextSheet(); sheet && *sheet; sheet = (*reader)->nextSheet()) {
            for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row))
                ++rows;
        }
    }
    state.SetItemsProcessed(rows);
    state.SetBytesProcessed(state.iterations() * QFileInfo(path).size());
}

void readCsv(benchmark::State& state) {
    readFile(state, csvFile(static_cast<int>(state.range(0))));
}
BENCHMARK(readCsv)->Arg(850)->Arg(50'000)->Unit(benchmark::kMillisecond);

void readXlsx(benchmark::State& state) {
    readFile(state, exampleFile("KSSHP_tietojarjestelmasalkku_2018.xlsx"));
}
BENCHMARK(readXlsx)->Unit(benchmark::kMillisecond);

void readOds(benchmark::State& state) {
    readFile(state, exampleFile("Jämsä_jarjestelmakartoitus.ods"));
}
BENCHMARK(readOds)->Unit(benchmark::kMillisecond);

void readYaml(benchmark::State& state) {
    readFile(state, exampleFile("seututerveyskeskus.yaml"));
}
BENCHMARK(readYaml)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aallokko::bench
