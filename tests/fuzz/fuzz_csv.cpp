// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as CSV, whatever else they look like: encoding, dialect and records.
#include "importers/csv/csv_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::readTextAs(importers::CsvReader::open, fuzz::textOf(data, size), "a.csv");
    return 0;
}
