// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shared strings and rich text of XLSX.
#include "importers/workbook/xlsx_strings.h"

#include "importers/raw/cell_text.h"

namespace aallokko::importers {

namespace {

constexpr qsizetype ESCAPE_LENGTH = 7; // _xHHHH_

/// The unit that an escape at `at` stands for, or -1.
int escapedUnit(const QString& text, qsizetype at) {
    if (at + ESCAPE_LENGTH > text.size() || text[at] != u'_' || text[at + 1] != u'x' ||
        text[at + 6] != u'_')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = QStringLiteral("0123456789abcdef").indexOf(text[i].toLower());
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

} // namespace

QString withoutEscapes(QString text) {
    if (text.contains(QLatin1String("_x"))) {
        QString plain;
        plain.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int unit = text[i] == u'_' ? escapedUnit(text, i) : -1;
            if (unit > 0)
                plain += QChar(static_cast<char16_t>(unit));
            else if (unit < 0)
                plain += text[i];
            if (unit >= 0)
                i += ESCAPE_LENGTH - 1;
        }
        text = std::move(plain);
    }
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

QString readRichText(XmlPull& xml) {
    QString text;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (xml.isStart(u"rPh"))
            xml.skipElement();
        else if (xml.isStart(u"t"))
            text += xml.readText();
        xml.checkCellLength(text.size());
    }
    return withoutEscapes(std::move(text));
}

base::Result<void> SharedStrings::read(ZipArchive& archive, std::int64_t entry,
                                       ReadBudget& budget) {
    auto device = archive.openEntry(entry, budget.limits().entryBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    const std::int64_t limit = budget.limits().sharedStringBytes;
    XmlPull xml(std::move(*device), "sharedStrings", budget);
    while (xml.next()) {
        if (!xml.isStart(u"si"))
            continue;
        if (!m_texts.add(toCellText(readRichText(xml)))) {
            base::Error error = budget.refused("read.failed", {m_texts.errorText()});
            error.kind = base::ErrorKind::Io;
            xml.fail(std::move(error));
        }
        if (m_texts.bytes() > limit)
            xml.fail(budget.refused("read.shared_strings_too_large", {std::to_string(limit)}));
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    return {};
}

} // namespace aallokko::importers
