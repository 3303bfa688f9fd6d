// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as an archive; the first entries are read to their end, whatever they
// declare.
#include "tests/fuzz/fuzz_input.h"

#include "importers/container/zip_archive.h"

using namespace aallokko;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    importers::ReadBudget budget(fuzz::smallLimits(), {}, "a.zip");
    auto archive = importers::ZipArchive::open(fuzz::memoryFile(fuzz::textOf(data, size)), budget);
    if (!archive)
        return 0;
    // Entries are found by name only; indices beyond the last one must be refused.
    for (std::int64_t index = 0; index < 8; ++index) {
        auto device = (*archive)->openEntry(index, budget.limits().entryBytes);
        if (!device)
            continue;
        const QByteArray all = (*device)->readAll();
        fuzz::require(all.size() <= budget.limits().entryBytes, "an entry beyond its limit");
    }
    for (const char* name :
         {"mimetype", "content.xml", "XL\\\\WORKBOOK.XML", "[Content_Types].xml"})
        static_cast<void>((*archive)->findEntry(QString::fromLatin1(name)));
    return 0;
}
