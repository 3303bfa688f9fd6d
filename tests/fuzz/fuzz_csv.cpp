// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as CSV, whatever else they look like: encoding, dialect and records.
#include "importers/csv/csv_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString path = fuzz::memoryFile(fuzz::textOf(data, size));
    auto budget =
        std::make_shared<importers::ReadBudget>(fuzz::smallLimits(), std::stop_token(), "a.csv");
    auto text = importers::TextFile::open(path, *budget);
    if (!text)
        return 0;
    auto reader = importers::CsvReader::open(std::move(*text), budget);
    if (!reader)
        return 0;
    importers::RawRow row;
    int last = 0;
    for (auto sheet = (*reader)->nextSheet(); sheet && *sheet; sheet = (*reader)->nextSheet()) {
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
            fuzz::checkRow(row, budget->limits());
            fuzz::require(row.source.row >= last, "rows out of order");
            last = row.source.row;
        }
    }
    fuzz::checkDocument((*reader)->document());
    return 0;
}
