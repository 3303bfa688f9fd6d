// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as the parts of a workbook, each behind a line "==== name".
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Entries entries = fuzz::sectionsOf(fuzz::textOf(data, size));
    entries.front() = {"[Content_Types].xml", "<Types/>"};
    fuzz::readBothWays(fuzz::memoryFile(fuzz::storedArchive(entries)));
    return 0;
}
