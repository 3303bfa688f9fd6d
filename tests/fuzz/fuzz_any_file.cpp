// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file: the choice of a reader by content, then that reader.
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::readBothWays(fuzz::memoryFile(fuzz::textOf(data, size)));
    return 0;
}
