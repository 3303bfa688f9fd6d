// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as content.xml of an ODS archive, then as a flat document.
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::textOf(data, size);
    const fuzz::Entries entries{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                {"content.xml", std::string(text)}};
    fuzz::readBothWays(fuzz::memoryFile(fuzz::storedArchive(entries)));
    fuzz::readBothWays(fuzz::memoryFile(text));
    return 0;
}
