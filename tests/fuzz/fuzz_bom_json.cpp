// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as a CycloneDX bill of materials in JSON, whatever else they look like.
#include "importers/architecture/cyclonedx_json.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::readTextAs(importers::architecture::openBomJson, fuzz::textOf(data, size), "bom.json");
    return 0;
}
