// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values and paragraphs of OpenDocument cells (OpenDocument 1.3 part 3, sections 6.1.2 on white
// space and 19.385 on value types).
#include "importers/workbook/ods_cell.h"

#include "importers/raw/cell_text.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

constexpr qlonglong MAX_REPEAT = 1 << 30;
// A paragraph may ask for this many blanks in one element; a flood of them is no text.
constexpr int MAX_BLANKS = 1'000;

/// Appends text with runs of white space as one blank, none at the start of a paragraph.
void appendCollapsed(QString& text, qsizetype paragraphStart, QStringView piece) {
    for (const QChar c : piece) {
        const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!space)
            text += c;
        else if (text.size() > paragraphStart && !text.endsWith(u' '))
            text += u' ';
    }
}

/// Text of the current paragraph element, with notes and drawings left out.
void readParagraph(XmlPull& xml, QString& text) {
    const qsizetype start = text.size();
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (xml.isText()) {
            appendCollapsed(text, start, xml.text());
        } else if (xml.isStart(u"s")) {
            text += QString(std::min(repeatCount(xml.attributes(), u"c"), MAX_BLANKS), u' ');
        } else if (xml.isStart(u"tab")) {
            text += u'\t';
        } else if (xml.isStart(u"line-break")) {
            text += u'\n';
        } else if (xml.isStart(u"annotation") || xml.isStart(u"note") ||
                   xml.isStart(u"ruby-text") || xml.isStart(u"frame")) {
            xml.skipElement();
        }
        xml.checkCellLength(text.size());
    }
}

struct Stored {
    QString type;
    QString value;
    bool isError = false;
};

Stored storedOf(const QXmlStreamAttributes& attributes) {
    Stored stored;
    for (const auto& item : attributes) {
        if (item.name() == u"value-type") {
            // calcext repeats the office attribute and adds "error" to its values.
            if (item.value() == u"error")
                stored.isError = true;
            else
                stored.type = item.value().toString();
        } else if (item.name() == u"value" || item.name() == u"date-value" ||
                   item.name() == u"time-value" || item.name() == u"boolean-value" ||
                   item.name() == u"string-value") {
            stored.value = item.value().toString();
        }
    }
    return stored;
}

RawCell textCell(const QString& text, CellKind kind = CellKind::Text) {
    return text.isEmpty() ? RawCell{} : RawCell{toCellText(text), kind, false};
}

RawCell cellOf(const Stored& stored, const QString& shown) {
    if (stored.isError)
        return textCell(shown, CellKind::Error);
    if (stored.type == u"float" || stored.type == u"currency" || stored.type == u"percentage") {
        const auto value = parseNumber(stored.value);
        if (!value)
            return textCell(shown);
        if (stored.type == u"percentage")
            return {percentText(*value), CellKind::Percent, false};
        return {numberText(*value), CellKind::Number, false};
    }
    if (stored.type == u"date" && !stored.value.isEmpty())
        return {isoDateText(toCellText(stored.value)), CellKind::Date, false};
    if (stored.type == u"time") {
        auto duration = isoDurationText(toCellText(stored.value));
        return duration ? RawCell{std::move(*duration), CellKind::Time, false} : textCell(shown);
    }
    if (stored.type == u"boolean" && !stored.value.isEmpty())
        return {stored.value == u"true" ? "TRUE" : "FALSE", CellKind::Boolean, false};
    return textCell(shown.isEmpty() && stored.type == u"string" ? stored.value : shown);
}

} // namespace

int repeatCount(const QXmlStreamAttributes& attributes, QStringView name) {
    return static_cast<int>(
        std::clamp<qlonglong>(attribute(attributes, name).toLongLong(), 1, MAX_REPEAT));
}

OdsCell readOdsCell(XmlPull& xml, CellText cellText) {
    OdsCell result;
    const auto attributes = xml.attributes();
    const bool covered = xml.name() == u"covered-table-cell";
    result.repeated = repeatCount(attributes, u"number-columns-repeated");
    result.columnsSpanned = repeatCount(attributes, u"number-columns-spanned");
    result.rowsSpanned = repeatCount(attributes, u"number-rows-spanned");
    if (covered) {
        xml.skipElement();
        return result;
    }
    const Stored stored = storedOf(attributes);
    QString shown;
    bool first = true;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (xml.isStart(u"p") || xml.isStart(u"h")) {
            if (!first)
                shown += u'\n';
            first = false;
            readParagraph(xml, shown);
        } else if (xml.isStart() && xml.name() != u"list" && xml.name() != u"list-item") {
            xml.skipElement(); // annotations, drawings, tables within the cell
        }
    }
    result.cell = cellOf(stored, shown);
    if (cellText == CellText::Shown && !first)
        result.cell.text = toCellText(shown);
    return result;
}

} // namespace aallokko::importers
