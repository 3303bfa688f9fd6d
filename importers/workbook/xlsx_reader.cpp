// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows and cells of XLSX worksheets. The declared dimension of a sheet is never looked at.
#include "importers/workbook/xlsx_reader.h"

#include "importers/raw/cell_text.h"

#include <algorithm>

namespace aallokko::importers {

namespace {
// Far beyond any sheet (1 048 576 rows, 16 384 columns), and one more letter still fits in an int.
constexpr int MAX_REFERENCE = 10'000'000;
} // namespace

std::pair<int, int> cellReference(QStringView text) {
    int row = 0;
    int column = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'$')
            continue;
        const char16_t letter = unit >= u'a' && unit <= u'z' ? unit - u'a' + u'A' : unit;
        if (letter >= u'A' && letter <= u'Z' && row == 0)
            column = column * 26 + (letter - u'A' + 1);
        else if (unit >= u'0' && unit <= u'9' && column > 0)
            row = row * 10 + (unit - u'0');
        else
            return {0, 0};
        if (row > MAX_REFERENCE || column > MAX_REFERENCE)
            return {0, 0};
    }
    return row > 0 ? std::pair{row, column} : std::pair{0, 0};
}

base::Result<std::unique_ptr<Reader>> XlsxReader::open(std::unique_ptr<ZipArchive> archive,
                                                       std::shared_ptr<ReadBudget> budget,
                                                       CellText cellText) {
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive), std::move(budget)));
    reader->m_showsFormats = cellText == CellText::Shown;
    reader->m_document.format = "xlsx";
    reader->m_document.encoding = "UTF-8";
    reader->m_document.fileName = reader->m_budget->fileName();
    auto package = readXlsxPackage(*reader->m_archive, *reader->m_budget, reader->m_document);
    if (!package)
        return tl::unexpected(std::move(package.error()));
    reader->m_package = std::move(*package);
    if (const auto entry = reader->m_package.sharedStrings) {
        auto read = reader->m_strings.read(*reader->m_archive, *entry, *reader->m_budget);
        if (!read)
            return tl::unexpected(std::move(read.error()));
    }
    if (const auto entry = reader->m_package.styles) {
        auto styles =
            readXlsxStyles(*reader->m_archive, *entry, *reader->m_budget, reader->m_showsFormats);
        if (!styles)
            return tl::unexpected(std::move(styles.error()));
        reader->m_styles = std::move(*styles);
    }
    return reader;
}

base::Result<bool> XlsxReader::nextSheet() {
    m_xml.reset();
    if (m_nextSheet >= m_package.sheets.size())
        return false;
    const XlsxSheetEntry& entry = m_package.sheets[m_nextSheet++];
    m_sheet = {};
    m_sheet.name = entry.name;
    m_sheet.hidden = entry.hidden;
    m_row = 0;
    auto device = m_archive->openEntry(entry.entry, m_budget->limits().entryBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    m_xml = std::make_unique<XmlPull>(std::move(*device), "worksheet " + entry.name, *m_budget);
    return true;
}

base::Result<bool> XlsxReader::next(RawRow& row) {
    if (!m_xml)
        return false;
    while (m_xml->next()) {
        if (!m_xml->isStart())
            continue;
        const QStringView name = m_xml->name();
        if (name == u"row") {
            readRow(row);
            if (m_xml->failure())
                break;
            if (row.cells.empty())
                continue;
            m_sheet.columns = std::max(m_sheet.columns, static_cast<int>(row.cells.size()));
            if (auto error = m_budget->countRow(row))
                return tl::unexpected(std::move(*error));
            return true;
        }
        if (name == u"mergeCell")
            readMergedBlock();
        else if (name != u"worksheet" && name != u"sheetData" && name != u"mergeCells")
            m_xml->skipElement();
    }
    if (m_xml->failure()) {
        base::Error error = *m_xml->failure();
        if (error.source)
            error.source->sheet = m_sheet.name;
        return tl::unexpected(std::move(error));
    }
    return false;
}

/// Fills `row` from the current row element; leaves it without cells when all are empty.
void XlsxReader::readRow(RawRow& row) {
    const auto attributes = m_xml->attributes();
    const int number = attribute(attributes, u"r").toInt();
    m_row = number > 0 ? number : m_row + 1;
    const auto hidden = attribute(attributes, u"hidden");
    row.hidden = hidden == u"1" || hidden == u"true";
    row.cells.clear();
    row.source = {m_budget->fileName(), m_sheet.name, m_row, 0};
    m_column = 0;
    m_rowBytes = 0;
    const int outside = m_xml->depth() - 1;
    while (m_xml->depth() > outside && m_xml->next()) {
        if (m_xml->isStart(u"c"))
            readCell(row);
        else if (m_xml->isStart())
            m_xml->skipElement();
    }
}

void XlsxReader::readCell(RawRow& row) {
    Stored stored;
    readStored(stored);
    m_column = stored.column;
    const std::int64_t limit = m_budget->limits().columns;
    if (stored.column > limit) {
        m_xml->fail(m_budget->refused("read.too_many_columns", {std::to_string(limit)},
                                      m_sheet.name, m_row, stored.column));
        return;
    }
    RawCell cell = cellOf(stored);
    if (cell.kind == CellKind::Empty || m_xml->failure())
        return;
    // A short file may refer to one long shared string from every cell.
    m_rowBytes += static_cast<std::int64_t>(cell.text.size());
    if (m_rowBytes > m_budget->limits().rowBytes) {
        m_xml->fail(m_budget->refused("read.row_too_long",
                                      {std::to_string(m_budget->limits().rowBytes)}, m_sheet.name,
                                      m_row));
        return;
    }
    const auto index = static_cast<std::size_t>(stored.column - 1);
    if (row.cells.size() <= index)
        row.cells.resize(index + 1);
    row.cells[index] = std::move(cell);
}

void XlsxReader::readStored(Stored& stored) {
    for (const auto attributes = m_xml->attributes(); const auto& item : attributes) {
        if (item.name() == u"r")
            stored.column = cellReference(item.value()).second;
        else if (item.name() == u"t")
            stored.type = item.value().toString();
        else if (item.name() == u"s")
            stored.style = item.value().toInt();
    }
    if (stored.column == 0)
        stored.column = m_column + 1;
    const int outside = m_xml->depth() - 1;
    while (m_xml->depth() > outside && m_xml->next()) {
        if (m_xml->isStart(u"v")) {
            stored.value = m_xml->readText();
            stored.hasValue = true;
        } else if (m_xml->isStart(u"is")) {
            stored.inlineText = readRichText(*m_xml);
        } else if (m_xml->isStart()) {
            m_xml->skipElement(); // formulas: the cached result counts
        }
    }
}

RawCell XlsxReader::cellOf(const Stored& stored) {
    const auto text = [this, &stored](const QString& value) {
        return textCell(toCellText(value), stored.style);
    };
    if (stored.type == u"inlineStr")
        return text(stored.inlineText.isEmpty() ? withoutEscapes(stored.value) : stored.inlineText);
    if (!stored.hasValue)
        return text(stored.inlineText);
    if (stored.value.isEmpty())
        return {};
    if (stored.type == u"s")
        return sharedCell(stored);
    if (stored.type == u"str")
        return text(withoutEscapes(stored.value));
    if (stored.type == u"b")
        return {stored.value == u"1" || stored.value == u"true" ? "TRUE" : "FALSE",
                CellKind::Boolean, false};
    if (stored.type == u"e")
        return {toCellText(stored.value), CellKind::Error, false};
    if (stored.type == u"d")
        return {isoDateText(toCellText(stored.value)), CellKind::Date, false};
    return numberCell(stored);
}

RawCell XlsxReader::sharedCell(const Stored& stored) {
    bool isIndex = false;
    const auto index = stored.value.trimmed().toULongLong(&isIndex);
    if (!isIndex || index >= m_strings.size()) {
        addIssue("read.shared_string_missing", toCellText(stored.value), stored.column);
        return {};
    }
    return textCell(std::string(m_strings.at(index)), stored.style);
}

RawCell XlsxReader::textCell(std::string text, int style) const {
    if (m_showsFormats)
        text = m_styles.format(style).text(text);
    const auto kind = text.empty() ? CellKind::Empty : CellKind::Text;
    return {std::move(text), kind, false};
}

RawCell XlsxReader::numberCell(const Stored& stored) {
    const auto value = parseNumber(stored.value);
    if (!value) {
        addIssue("read.bad_number", toCellText(stored.value), stored.column);
        return {toCellText(stored.value), CellKind::Text, false};
    }
    const auto style = static_cast<std::size_t>(stored.style);
    const auto meaning =
        style < m_styles.meanings.size() ? m_styles.meanings[style] : NumberMeaning::Number;
    if (m_showsFormats) {
        std::string text = m_styles.format(stored.style).number(*value, m_package.from1904);
        const auto kind = text.empty() ? CellKind::Empty : CellKind::Number;
        return {std::move(text), kind, false};
    }
    if (meaning == NumberMeaning::Number)
        return {numberText(*value), CellKind::Number, false};
    if (meaning == NumberMeaning::Percent)
        return {percentText(*value), CellKind::Percent, false};
    auto date = serialCell(*value, meaning, m_package.from1904);
    if (date)
        return std::move(*date);
    addIssue("read.bad_date", numberText(*value), stored.column);
    return {numberText(*value), CellKind::Number, false};
}

void XlsxReader::readMergedBlock() {
    const auto attributes = m_xml->attributes();
    const QStringView range = attribute(attributes, u"ref");
    const qsizetype colon = range.indexOf(u':');
    if (colon < 0)
        return;
    const auto [row1, column1] = cellReference(range.left(colon));
    const auto [row2, column2] = cellReference(range.mid(colon + 1));
    if (row1 == 0 || row2 == 0)
        return;
    m_sheet.mergedBlocks.push_back({std::min(row1, row2), std::max(row1, row2),
                                    std::min(column1, column2), std::max(column1, column2)});
    const std::int64_t limit = m_budget->limits().mergedBlocks;
    if (static_cast<std::int64_t>(m_sheet.mergedBlocks.size()) > limit)
        m_xml->fail(m_budget->refused("read.too_many_merged_blocks", {std::to_string(limit)},
                                      m_sheet.name));
}

void XlsxReader::addIssue(const char* code, std::string argument, int column) {
    m_budget->addIssue(
        m_document,
        {ReadSeverity::Warning, code, {std::move(argument)}, {{}, m_sheet.name, m_row, column}});
}

} // namespace aallokko::importers
