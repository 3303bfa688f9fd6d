// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns with a known meaning take the name of their field; tags become columns of their category.
#include "importers/architecture/konveyor_csv.h"

#include "core/base/text.h"
#include "importers/architecture/archimate_derive.h"

namespace aallokko::importers::architecture {

namespace {

bool isRecordType(const std::string& header) {
    return header == "record type" || header == "record type 1";
}

/// Headers of Konveyor -> names of fields; the others keep their own.
std::string headerFor(const std::string& folded, const std::string& written) {
    static const std::map<std::string, std::string> known{
        {"description", "purpose"}, {"comments", "notes"},          {"business service", "unit"},
        {"owner", "owner"},         {"binary artifact", "product"}, {"binary version", "version"}};
    const auto it = known.find(folded);
    return it == known.end() ? written : it->second;
}

class KonveyorDeriver {
  public:
    KonveyorDeriver(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf)
        : m_document(document), m_sheet(document.sheets.front()), m_file(file),
          m_applications("applications", {"name"}, fieldOf),
          m_dependencies("dependencies", {"Source system", "Target system", "Data content"}) {
        for (const RawCell& cell : m_sheet.rows.front().cells) {
            m_written.push_back(base::trimmed(cell.text));
            m_headers.push_back(base::folded(cell.text));
        }
    }

    void run() {
        const int type =
            columnOf("record type") >= 0 ? columnOf("record type") : columnOf("record type 1");
        for (std::size_t i = 1; i < m_sheet.rows.size(); ++i) {
            const RawRow& row = m_sheet.rows[i];
            const std::string text = textAt(row, type);
            if (text == "1")
                addApplication(row);
            else if (text != "2")
                addModelIssue(m_document, ReadSeverity::Error, "model.record_type", {text},
                              placeAt(row, type));
        }
        for (std::size_t i = 1; i < m_sheet.rows.size(); ++i) {
            if (textAt(m_sheet.rows[i], type) == "2")
                addDependency(m_sheet.rows[i]);
        }
        std::vector<RawSheet> sheets;
        if (!m_applications.isEmpty())
            sheets.push_back(std::move(m_applications).finish());
        if (!m_dependencies.isEmpty())
            sheets.push_back(std::move(m_dependencies).finish());
        m_document.sheets = std::move(sheets);
    }

  private:
    [[nodiscard]] int columnOf(const char* name) const {
        for (std::size_t i = 0; i < m_headers.size(); ++i) {
            if (m_headers[i] == name)
                return static_cast<int>(i);
        }
        return -1;
    }

    [[nodiscard]] static std::string textAt(const RawRow& row, int column) {
        const auto index = static_cast<std::size_t>(column);
        return column >= 0 && index < row.cells.size() ? base::trimmed(row.cells[index].text)
                                                       : std::string();
    }

    [[nodiscard]] static base::SourceRef placeAt(const RawRow& row, int column) {
        base::SourceRef place = row.source;
        place.column = column + 1;
        return place;
    }

    void addApplication(const RawRow& row) {
        const int name = columnOf("application name");
        const std::size_t made = m_applications.addRow(row.source, {textAt(row, name)});
        m_applications.setPlace(made, 0, placeAt(row, name));
        m_rows.try_emplace(base::folded(textAt(row, name)), made);
        for (std::size_t i = 0; i < m_headers.size() && i < row.cells.size(); ++i) {
            const int column = static_cast<int>(i);
            const std::string& header = m_headers[i];
            const bool isTag = header.starts_with("tag ") && !header.starts_with("tag c") &&
                               !header.starts_with("tag t");
            if (column == name || isRecordType(header) || header.starts_with("tag category") ||
                header.starts_with("tag type"))
                continue;
            if (header.starts_with("repository") || header.starts_with("binary p")) {
                m_applications.addNote(made, m_written[i], textAt(row, column));
                continue;
            }
            const std::string category = isTag && i > 0 ? textAt(row, column - 1) : std::string();
            m_applications.addProperty(
                made, isTag ? category.empty() ? "Tag" : category : headerFor(header, m_written[i]),
                textAt(row, column), placeAt(row, column));
        }
    }

    [[nodiscard]] std::optional<MadeRow> linkTo(const std::string& name) const {
        const auto it = m_rows.find(base::folded(name));
        return it == m_rows.end() ? std::nullopt
                                  : std::optional(MadeRow{m_file, "applications", it->second});
    }

    void addDependency(const RawRow& row) {
        const int directionColumn = columnOf("dependency direction");
        const std::string direction = base::folded(textAt(row, directionColumn));
        std::string user = textAt(row, columnOf("application name"));
        std::string provider = textAt(row, columnOf("dependency"));
        if (direction == "northbound")
            std::swap(user, provider);
        else if (direction != "southbound")
            addModelIssue(m_document, ReadSeverity::Warning, "model.dependency_direction",
                          {direction}, placeAt(row, directionColumn));
        const std::size_t made =
            m_dependencies.addRow(row.source, {provider, user, "dependency (" + direction + ")"});
        const int name = columnOf("application name");
        const int dependency = columnOf("dependency");
        const bool isNorth = direction == "northbound";
        m_dependencies.setPlace(made, 0, placeAt(row, isNorth ? name : dependency));
        m_dependencies.setPlace(made, 1, placeAt(row, isNorth ? dependency : name));
        m_dependencies.setPlace(made, 2, placeAt(row, directionColumn));
        m_dependencies.setLink(made, {linkTo(provider), linkTo(user)});
    }

    RawDocument& m_document;
    const RawSheet& m_sheet;
    std::size_t m_file;
    MadeSheetBuilder m_applications;
    MadeSheetBuilder m_dependencies;
    std::vector<std::string> m_headers; ///< folded
    std::vector<std::string> m_written;
    std::unordered_map<std::string, std::size_t> m_rows; ///< folded name -> made row
};

} // namespace

bool isKonveyorCsv(const RawDocument& document) {
    if (document.format != "csv" || document.sheets.size() != 1 ||
        document.sheets.front().rows.empty())
        return false;
    bool hasType = false;
    bool hasName = false;
    for (const RawCell& cell : document.sheets.front().rows.front().cells) {
        const std::string header = base::folded(cell.text);
        hasType = hasType || isRecordType(header);
        hasName = hasName || header == "application name";
    }
    return hasType && hasName;
}

void deriveKonveyor(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf) {
    KonveyorDeriver(document, file, fieldOf).run();
}

} // namespace aallokko::importers::architecture
