// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as quality_rules.yaml.
#include "importers/settings/rule_settings_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto rules = importers::readRuleSettings(std::string(fuzz::textOf(data, size)));
    if (!rules)
        fuzz::require(!rules.error().code.empty(), "a refusal without a code");
    return 0;
}
