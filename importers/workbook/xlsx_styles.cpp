// SPDX-License-Identifier: GPL-3.0-or-later
//
// Number formats and cell formats of the XLSX styles part.
#include "importers/workbook/xlsx_styles.h"

#include "importers/container/xml_pull.h"

#include <QHash>

namespace aallokko::importers {

namespace {

void addFormats(XlsxStyles& styles, const QHash<int, QString>& codes,
                const std::vector<int>& formatIds) {
    QHash<int, std::size_t> places;
    for (const int id : formatIds) {
        auto place = places.constFind(id);
        if (place == places.constEnd()) {
            place = places.insert(id, styles.formats.size());
            const auto code = codes.constFind(id);
            styles.formats.emplace_back(code == codes.constEnd()
                                            ? builtInFormatCode(id)
                                            : std::string_view(code->toStdString()));
        }
        styles.formatOf.push_back(*place);
    }
}

} // namespace

const ShownFormat& XlsxStyles::format(int style) const {
    static const ShownFormat GENERAL("General");
    const auto place = static_cast<std::size_t>(style);
    return place < formatOf.size() ? formats[formatOf[place]] : GENERAL;
}

base::Result<XlsxStyles> readXlsxStyles(ZipArchive& archive, std::int64_t entry, ReadBudget& budget,
                                        bool withFormats) {
    auto device = archive.openEntry(entry, budget.limits().partBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    XmlPull xml(std::move(*device), "styles", budget);
    QHash<int, QString> codes;
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
            codes.insert(attribute(attributes, u"numFmtId").toInt(),
                         attribute(attributes, u"formatCode").toString());
        }
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    XlsxStyles styles;
    styles.meanings.reserve(formatIds.size());
    for (const int id : formatIds)
        styles.meanings.push_back(codes.contains(id) ? numberMeaningOf(codes.value(id))
                                                     : builtInNumberMeaning(id));
    if (withFormats)
        addFormats(styles, codes, formatIds);
    return styles;
}

} // namespace aallokko::importers
