// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which model an XML file is, by the local name of its root: prefixes and namespaces vary with the
// exporter.
#include "importers/architecture/model_reader.h"

#include "importers/architecture/archi_file.h"
#include "importers/architecture/archimate_sheets.h"
#include "importers/architecture/cyclonedx_xml.h"
#include "importers/architecture/exchange_file.h"
#include "importers/architecture/graphml_file.h"

namespace aallokko::importers::architecture {

namespace {

class StoredReader final : public Reader {
  public:
    explicit StoredReader(RawDocument document)
        : m_sheets(std::move(document.sheets)), m_store(document.model) {
        document.sheets.clear();
        if (!isArchimate(document))
            document.model = nullptr; // the tables of the others are read as rows
        m_document = std::move(document);
    }

    base::Result<bool> nextSheet() override {
        if (m_nextSheet >= m_sheets.size())
            return false;
        m_number = m_nextSheet++;
        m_sheet = m_sheets[m_number];
        m_nextRow = 0;
        return true;
    }

    base::Result<bool> next(RawRow& row) override {
        if (m_nextSheet == 0)
            return false;
        const ModelStore::Sheet& sheet = m_store->sheets[m_number];
        // An element that says nothing (a node without id) is an issue, not a row.
        while (m_nextRow < sheet.rows() && width(sheet) == 0)
            ++m_nextRow;
        if (m_nextRow >= sheet.rows())
            return false;
        row.cells.resize(width(sheet));
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            RawCell& cell = row.cells[column];
            cell.text = m_store->text(m_number, m_nextRow, column);
            cell.kind = cell.text.empty() ? CellKind::Empty : CellKind::Text;
            cell.fromMerge = false;
        }
        row.source = {m_document.fileName, m_sheet.name, sheet.lines[m_nextRow], 0};
        row.hidden = false;
        ++m_nextRow;
        return true;
    }

  private:
    /// Cells of the next row up to the last one with content.
    [[nodiscard]] std::size_t width(const ModelStore::Sheet& sheet) const {
        std::size_t width = sheet.columns;
        while (width > 0 && sheet.at(m_nextRow, width - 1) == 0)
            --width;
        return width;
    }

    std::vector<RawSheet> m_sheets;
    std::shared_ptr<const ModelStore> m_store;
    std::size_t m_number = 0;
    std::size_t m_nextSheet = 0;
    std::size_t m_nextRow = 0;
};

bool isArchi(QStringView space) {
    return space.contains(u"archimatetool") || space.contains(u"bolton.ac.uk");
}

bool readRoot(XmlPull& xml, RawDocument& document, ReadBudget& budget) {
    const QStringView root = xml.name();
    if (root == u"graphml")
        readGraphFile(xml, document, budget);
    else if (root == u"bom")
        readBomXml(xml, document, budget);
    else if (root != u"model")
        return false;
    else if (isArchi(xml.namespaceUri()))
        readArchiModel(xml, document, budget);
    else
        readExchangeModel(xml, document, budget);
    return true;
}

} // namespace

base::Result<std::unique_ptr<Reader>> openModelXml(std::unique_ptr<GuardedDevice> device,
                                                   std::string entry,
                                                   std::shared_ptr<ReadBudget> budget) {
    XmlPull xml(std::move(device), std::move(entry), *budget);
    RawDocument document;
    document.fileName = budget->fileName();
    while (xml.next() && !xml.isStart()) {
    }
    bool isModel = false;
    if (!xml.failure()) {
        document.encoding = xml.encoding();
        isModel = readRoot(xml, document, *budget);
    }
    // What follows the root decides whether the file is whole.
    while (isModel && xml.next()) {
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    if (!isModel)
        return tl::unexpected(budget->refused("read.not_a_spreadsheet", {"xml"}));
    return makeStoredReader(std::move(document));
}

std::unique_ptr<Reader> makeStoredReader(RawDocument document) {
    return std::make_unique<StoredReader>(std::move(document));
}

} // namespace aallokko::importers::architecture
