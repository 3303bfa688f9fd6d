// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes through the guarded XML parser: depth, texts and skipping stay consistent.
#include "tests/fuzz/fuzz_input.h"

#include "importers/container/xml_pull.h"

#include <QFile>

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    importers::ReadBudget budget(fuzz::smallLimits(), {}, "a.xml");
    auto file = std::make_unique<QFile>(fuzz::memoryFile(fuzz::textOf(data, size)));
    if (!file->open(QIODevice::ReadOnly))
        return 0;
    auto device = std::make_unique<importers::GuardedFile>(std::move(file), budget, 1 << 16);
    importers::XmlPull xml(std::move(device), "a.xml", budget);
    while (xml.next()) {
        fuzz::require(xml.depth() >= 0 && xml.depth() <= budget.limits().xmlDepth,
                      "a depth beyond the limit");
        const int depth = xml.depth();
        if (xml.isStart(u"t"))
            static_cast<void>(xml.readText());
        else if (xml.isStart(u"s"))
            xml.skipElement();
        else
            continue;
        fuzz::require(xml.failure() || xml.depth() == depth - 1, "an element left open");
    }
    return 0;
}
