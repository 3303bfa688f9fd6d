// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as each of the catalogues a person may edit: fields, functions, organisations and the
// defaults of a project; and as a column mapping.
#include "importers/mapping/mapping_file.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/settings/project_defaults.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

void check(const auto& result) {
    if (!result)
        fuzz::require(!result.error().code.empty(), "a refusal without a code");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(fuzz::textOf(data, size));
    check(importers::readFieldCatalogue(text));
    check(importers::readFunctionCatalogue(text));
    check(importers::readMapping(text));
    check(importers::makeDefaultRecords(text));
    const auto region = importers::readRegion(text);
    check(region);
    if (region)
        static_cast<void>(importers::makeRegionRecords(*region));
    return 0;
}
