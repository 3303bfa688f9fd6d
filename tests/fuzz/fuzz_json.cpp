// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as JSON tables, whatever else they look like: shapes, nested lists, JSON lines.
#include "importers/tree/json_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::readTextAs(importers::openJson, fuzz::textOf(data, size), "a.json");
    return 0;
}
