// SPDX-License-Identifier: GPL-3.0-or-later
//
// All quality rules on the example, without a plan, and the duplicates they look for.
#include "core/model/system_view.h"
#include "core/rules/check.h"
#include "importers/settings/rule_settings_reader.h"
#include "tests/bench/bench_data.h"

#include <benchmark/benchmark.h>

namespace aallokko::bench {
namespace {

void checkRules(benchmark::State& state) {
    const model::SystemIndex index(exampleProject());
    const auto settings =
        importers::readRuleSettings(dataText("catalogues/quality_rules.yaml")).value();
    const rules::RuleContext context{.index = index,
                                     .functions = functionCatalogue(),
                                     .settings = settings,
                                     .asOf = *examplePolicy().asOf,
                                     .policy = &examplePolicy(),
                                     .plan = nullptr,
                                     .ordering = {},
                                     .fields = &fieldCatalogue()};
    for (auto _ : state)
        benchmark::DoNotOptimize(rules::checkRules(context));
    state.counters["findings"] = static_cast<double>(rules::checkRules(context).size());
}
BENCHMARK(checkRules)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace aallokko::bench
