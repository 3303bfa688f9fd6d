// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as a YAML inventory, whatever else they look like.
#include "importers/tree/yaml_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::readTextAs(importers::YamlReader::open, fuzz::textOf(data, size), "a.yaml");
    return 0;
}
