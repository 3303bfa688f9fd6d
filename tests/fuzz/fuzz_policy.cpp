// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as planning_rules.yaml and, behind a line "==== plan", as a project's plan.yaml.
#include "importers/settings/policy_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::Entries parts = fuzz::sectionsOf(fuzz::textOf(data, size));
    std::optional<std::string> plan;
    if (parts.size() > 1)
        plan = parts[1].second;
    const auto policy = importers::readPolicy(parts[0].second, plan);
    if (!policy)
        fuzz::require(!policy.error().code.empty(), "a refusal without a code");
    return 0;
}
