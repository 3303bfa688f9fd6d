// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as a YAML or JSON inventory, whatever else they look like.
#include "importers/tree/yaml_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString path = fuzz::memoryFile(fuzz::textOf(data, size));
    auto budget =
        std::make_shared<importers::ReadBudget>(fuzz::smallLimits(), std::stop_token(), "a.yaml");
    auto text = importers::TextFile::open(path, *budget);
    if (!text)
        return 0;
    auto reader = importers::YamlReader::open(std::move(*text), budget);
    if (!reader) {
        fuzz::require(!reader.error().code.empty(), "a refusal without a code");
        return 0;
    }
    importers::RawRow row;
    for (auto sheet = (*reader)->nextSheet(); sheet && *sheet; sheet = (*reader)->nextSheet()) {
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row))
            fuzz::checkRow(row, budget->limits());
    }
    fuzz::checkDocument((*reader)->document());
    return 0;
}
