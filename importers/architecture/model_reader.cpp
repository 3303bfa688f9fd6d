// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which model an XML file is, by the local name of its root: prefixes and namespaces vary with the
// exporter.
#include "importers/architecture/model_reader.h"

#include "importers/architecture/archi_file.h"
#include "importers/architecture/cyclonedx_xml.h"
#include "importers/architecture/exchange_file.h"
#include "importers/architecture/graphml_file.h"

#include <algorithm>

namespace aallokko::importers::architecture {

namespace {

class StoredReader final : public Reader {
  public:
    explicit StoredReader(RawDocument document) : m_sheets(std::move(document.sheets)) {
        document.sheets.clear();
        m_document = std::move(document);
    }

    base::Result<bool> nextSheet() override {
        if (m_nextSheet >= m_sheets.size())
            return false;
        RawSheet& source = m_sheets[m_nextSheet++];
        m_rows = std::move(source.rows);
        m_sheet = std::move(source);
        m_sheet.rows.clear();
        m_nextRow = 0;
        return true;
    }

    base::Result<bool> next(RawRow& row) override {
        // An element that says nothing (a node without id) is an issue, not a row.
        while (m_nextRow < m_rows.size() && isEmpty(m_rows[m_nextRow]))
            ++m_nextRow;
        if (m_nextRow >= m_rows.size())
            return false;
        row = std::move(m_rows[m_nextRow++]);
        return true;
    }

  private:
    [[nodiscard]] static bool isEmpty(const RawRow& row) {
        return std::all_of(row.cells.begin(), row.cells.end(),
                           [](const RawCell& cell) { return cell.kind == CellKind::Empty; });
    }

    std::vector<RawSheet> m_sheets;
    std::vector<RawRow> m_rows;
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
