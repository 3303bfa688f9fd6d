// SPDX-License-Identifier: GPL-3.0-or-later
//
// Number formats and cell formats of the XLSX styles part.
#include "importers/xlsx_styles.h"

#include "importers/xml_pull.h"

#include <QHash>

namespace aallokko::importers {

base::Result<std::vector<NumberMeaning>> readXlsxStyles(ZipArchive& archive, std::int64_t entry,
                                                        ReadBudget& budget) {
    auto device = archive.openEntry(entry, budget.limits().partBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    XmlPull xml(std::move(*device), "styles", budget);
    QHash<int, NumberMeaning> custom;
    std::vector<int> formatIds;
    int cellFormatsDepth = 0;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == u"cellXfs")
            cellFormatsDepth = 0;
        if (!xml.isStart())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"cellXfs") {
            cellFormatsDepth = xml.depth();
        } else if (xml.name() == u"xf" && cellFormatsDepth > 0) {
            formatIds.push_back(attribute(attributes, u"numFmtId").toInt());
        } else if (xml.name() == u"dxfs") {
            xml.skipElement(); // conditional formats repeat numbers of formats
        } else if (xml.name() == u"numFmt") {
            custom.insert(attribute(attributes, u"numFmtId").toInt(),
                          numberMeaningOf(attribute(attributes, u"formatCode")));
        }
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    std::vector<NumberMeaning> meanings;
    meanings.reserve(formatIds.size());
    for (const int id : formatIds)
        meanings.push_back(custom.contains(id) ? custom.value(id) : builtInNumberMeaning(id));
    return meanings;
}

} // namespace aallokko::importers
