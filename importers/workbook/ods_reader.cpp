// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables and rows of OpenDocument spreadsheets.
#include "importers/workbook/ods_reader.h"

#include "importers/raw/cell_text.h"

#include <algorithm>
#include <limits>

namespace aallokko::importers {

namespace {
const std::string CONTENT_ENTRY = "content.xml";
}

OdsReader::OdsReader(std::unique_ptr<ZipArchive> archive, std::unique_ptr<GuardedDevice> device,
                     std::shared_ptr<ReadBudget> budget, CellText cellText)
    : m_budget(std::move(budget)), m_archive(std::move(archive)),
      m_xml(std::move(device), CONTENT_ENTRY, *m_budget), m_cellText(cellText) {
    m_document.format = "ods";
    m_document.encoding = "UTF-8";
    m_document.fileName = m_budget->fileName();
}

base::Result<std::unique_ptr<Reader>> OdsReader::open(std::unique_ptr<ZipArchive> archive,
                                                      std::shared_ptr<ReadBudget> budget,
                                                      CellText cellText) {
    const auto entry = archive->findEntry(QString::fromStdString(CONTENT_ENTRY));
    if (!entry)
        return tl::unexpected(budget->refused("read.entry_missing", {CONTENT_ENTRY}));
    auto device = archive->openEntry(*entry, budget->limits().entryBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    return std::unique_ptr<Reader>(
        new OdsReader(std::move(archive), std::move(*device), std::move(budget), cellText));
}

std::unique_ptr<Reader> OdsReader::openFlat(std::unique_ptr<GuardedDevice> device,
                                            std::shared_ptr<ReadBudget> budget, CellText cellText) {
    return std::unique_ptr<Reader>(
        new OdsReader(nullptr, std::move(device), std::move(budget), cellText));
}

base::Result<bool> OdsReader::nextSheet() {
    m_repeatsLeft = 0;
    while (m_xml.next()) {
        if (m_xml.isEnd()) {
            if (m_xml.depth() < m_tableDepth)
                m_tableDepth = 0;
            if (m_xml.depth() < m_spreadsheetDepth)
                m_spreadsheetDepth = 0;
        } else if (m_xml.isStart(u"spreadsheet")) {
            m_spreadsheetDepth = m_xml.depth();
        } else if (m_xml.isStart(u"table") && m_spreadsheetDepth > 0 &&
                   m_xml.depth() == m_spreadsheetDepth + 1) {
            startTable();
            return true;
        } else if (m_xml.isStart() && m_spreadsheetDepth > 0) {
            m_xml.skipElement(); // rows left over; tracked changes hold old cells
        } else if (m_xml.isStart(u"style") || m_xml.isStart(u"table-properties")) {
            readStyle();
        }
    }
    if (m_xml.failure())
        return tl::unexpected(failureHere());
    return false;
}

void OdsReader::readStyle() {
    const auto attributes = m_xml.attributes();
    if (m_xml.name() == u"style")
        m_style = attribute(attributes, u"name").toString();
    else if (attribute(attributes, u"display") == u"false")
        m_hiddenStyles.insert(m_style);
}

void OdsReader::startTable() {
    const auto attributes = m_xml.attributes();
    m_sheet = {};
    m_sheet.name = toCellText(attribute(attributes, u"name"));
    m_sheet.hidden = m_hiddenStyles.contains(attribute(attributes, u"style-name").toString());
    m_tableDepth = m_xml.depth();
    m_nextRow = 1;
}

base::Result<bool> OdsReader::next(RawRow& row) {
    while (m_repeatsLeft == 0 && m_tableDepth > 0 && m_xml.next()) {
        if (m_xml.isEnd()) {
            if (m_xml.depth() < m_tableDepth)
                m_tableDepth = 0;
        } else if (m_xml.isStart(u"table-row")) {
            if (readRow())
                break;
        } else if (m_xml.isStart() && m_xml.name() != u"table-header-rows" &&
                   m_xml.name() != u"table-row-group" && m_xml.name() != u"table-rows") {
            m_xml.skipElement();
        }
    }
    if (m_xml.failure())
        return tl::unexpected(failureHere());
    if (m_repeatsLeft == 0)
        return false;
    --m_repeatsLeft;
    row = m_row;
    ++m_row.source.row;
    m_sheet.columns = std::max(m_sheet.columns, static_cast<int>(row.cells.size()));
    if (auto error = m_budget->countRow(row))
        return tl::unexpected(std::move(*error));
    return true;
}

/// Reads the current row element into m_row; true when it has content.
bool OdsReader::readRow() {
    const auto attributes = m_xml.attributes();
    const int repeated = repeatCount(attributes, u"number-rows-repeated");
    const auto visibility = attribute(attributes, u"visibility");
    m_row.cells.clear();
    m_row.hidden = visibility == u"collapse" || visibility == u"filter";
    m_row.source = {m_budget->fileName(), m_sheet.name, m_nextRow, 0};
    // Row numbers beyond the limit are refused by the budget when a row there has content.
    constexpr int LAST = std::numeric_limits<int>::max() / 2;
    m_nextRow = repeated > LAST - m_nextRow ? LAST : m_nextRow + repeated;
    m_column = 0;
    m_rowBytes = 0;
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (m_xml.isStart(u"table-cell") || m_xml.isStart(u"covered-table-cell"))
            addCell(readOdsCell(m_xml, m_cellText));
        else if (m_xml.isStart())
            m_xml.skipElement();
    }
    m_repeatsLeft = m_row.cells.empty() || m_xml.failure() ? 0 : repeated;
    return m_repeatsLeft > 0;
}

void OdsReader::addCell(OdsCell cell) {
    const std::int64_t limit = m_budget->limits().columns;
    const std::int64_t last = std::int64_t{m_column} + cell.repeated;
    if (cell.columnsSpanned > 1 || cell.rowsSpanned > 1)
        addBlock(cell);
    if (cell.cell.kind != CellKind::Empty) {
        if (last > limit) {
            m_xml.fail(m_budget->refused("read.too_many_columns", {std::to_string(limit)},
                                         m_sheet.name, m_row.source.row));
            return;
        }
        const auto bytes = static_cast<std::int64_t>(cell.cell.text.size());
        m_rowBytes += bytes * cell.repeated;
        if (m_rowBytes > m_budget->limits().rowBytes) {
            m_xml.fail(m_budget->refused("read.row_too_long",
                                         {std::to_string(m_budget->limits().rowBytes)},
                                         m_sheet.name, m_row.source.row));
            return;
        }
        m_row.cells.resize(static_cast<std::size_t>(m_column));
        m_row.cells.resize(static_cast<std::size_t>(last), cell.cell);
    }
    m_column = static_cast<int>(std::min<std::int64_t>(last, std::numeric_limits<int>::max() / 2));
}

void OdsReader::addBlock(const OdsCell& cell) {
    const std::int64_t limit = m_budget->limits().mergedBlocks;
    if (static_cast<std::int64_t>(m_sheet.mergedBlocks.size()) >= limit) {
        m_xml.fail(m_budget->refused("read.too_many_merged_blocks", {std::to_string(limit)},
                                     m_sheet.name));
        return;
    }
    const int row = m_row.source.row;
    m_sheet.mergedBlocks.push_back(
        {row, row + cell.rowsSpanned - 1, m_column + 1, m_column + cell.columnsSpanned});
}

base::Error OdsReader::failureHere() const {
    base::Error error = *m_xml.failure();
    if (error.source && error.source->sheet.empty())
        error.source->sheet = m_sheet.name;
    return error;
}

} // namespace aallokko::importers
