// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as an architecture model: exchange files, Archi's own, GraphML, bills of materials. The
// root element decides which.
#include "importers/architecture/model_reader.h"
#include "tests/fuzz/fuzz_input.h"

#include <QFile>

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto budget = fuzz::makeBudget("a.xml");
    auto file = std::make_unique<QFile>(fuzz::memoryFile(fuzz::textOf(data, size)));
    if (!file->open(QIODevice::ReadOnly))
        return 0;
    auto device = std::make_unique<importers::GuardedFile>(std::move(file), *budget,
                                                           budget->limits().partBytes);
    fuzz::readRows(importers::architecture::openModelXml(std::move(device), "a.xml", budget));
    return 0;
}
