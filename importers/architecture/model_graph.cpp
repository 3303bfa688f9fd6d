// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types of all ArchiMate versions and the tables of all ArchiMate formats, made one.
#include "importers/architecture/model_graph.h"

#include "core/base/text.h"
#include "importers/architecture/archimate_sheets.h"

#include <algorithm>
#include <array>

namespace aallokko::importers::architecture {

namespace {

struct KindName {
    std::string_view type; ///< folded, without "relationship"
    RelationKind kind;
};

constexpr std::array kindNames{KindName{"flow", RelationKind::Flow},
                               KindName{"serving", RelationKind::Serving},
                               KindName{"usedby", RelationKind::Serving},
                               KindName{"triggering", RelationKind::Triggering},
                               KindName{"access", RelationKind::Access},
                               KindName{"composition", RelationKind::Composition},
                               KindName{"aggregation", RelationKind::Aggregation},
                               KindName{"assignment", RelationKind::Assignment},
                               KindName{"realization", RelationKind::Realization},
                               KindName{"realisation", RelationKind::Realization},
                               KindName{"specialization", RelationKind::Specialization},
                               KindName{"specialisation", RelationKind::Specialization},
                               KindName{"association", RelationKind::Association},
                               KindName{"influence", RelationKind::Influence}};

/// Column number by name, or -1.
int columnOf(const std::vector<std::string>& headers, std::string_view name) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (base::folded(headers[i]) == name)
            return static_cast<int>(i);
    }
    return -1;
}

bool isRemark(const RawRow& row) {
    return !row.cells.empty() && row.cells.front().text.starts_with('#') &&
           std::all_of(row.cells.begin() + 1, row.cells.end(),
                       [](const RawCell& cell) { return cell.text.empty(); });
}

} // namespace

class ModelRowSource {
  public:
    virtual ~ModelRowSource() = default;
    /// Moves to the first or next row that is no remark.
    [[nodiscard]] virtual bool next() = 0;
    /// Number of a column, or -1.
    [[nodiscard]] virtual int column(std::string_view name) const = 0;
    /// Trimmed text of the current row; "" in column -1.
    [[nodiscard]] virtual std::string_view text(int column) = 0;
    /// Where the current row stands.
    [[nodiscard]] virtual base::SourceRef place() const = 0;
    [[nodiscard]] virtual int row() const = 0;
};

namespace {

class CsvRows final : public ModelRowSource {
  public:
    CsvRows(const std::vector<RawRow>& rows, std::size_t from,
            const std::vector<std::string>& headers, TextPool& texts)
        : m_rows(rows), m_headers(headers), m_texts(texts), m_next(from) {}

    bool next() override {
        while (m_next < m_rows.size() && isRemark(m_rows[m_next]))
            ++m_next;
        return m_next++ < m_rows.size();
    }
    int column(std::string_view name) const override { return columnOf(m_headers, name); }
    std::string_view text(int column) override {
        const auto& cells = current().cells;
        const auto index = static_cast<std::size_t>(column);
        if (column < 0 || index >= cells.size())
            return {};
        return m_texts.text(m_texts.add(base::trimmed(cells[index].text)));
    }
    base::SourceRef place() const override { return current().source; }
    int row() const override { return current().source.row; }

  private:
    [[nodiscard]] const RawRow& current() const { return m_rows[m_next - 1]; }

    const std::vector<RawRow>& m_rows;
    const std::vector<std::string>& m_headers;
    TextPool& m_texts;
    std::size_t m_next;
};

/// Readers of models trim their texts and write no remarks.
class StoredRows final : public ModelRowSource {
  public:
    StoredRows(const RawDocument& document, std::size_t sheet)
        : m_document(document), m_sheet(sheet) {}

    bool next() override { return m_next++ < sheet().rows(); }
    int column(std::string_view name) const override {
        return columnOf(m_document.sheets[m_sheet].headers, name);
    }
    std::string_view text(int column) override {
        return column < 0
                   ? std::string_view()
                   : m_document.model->text(m_sheet, m_next - 1, static_cast<std::size_t>(column));
    }
    base::SourceRef place() const override {
        return {m_document.fileName, m_document.sheets[m_sheet].name, row(), 0};
    }
    int row() const override { return sheet().lines[m_next - 1]; }

  private:
    [[nodiscard]] const ModelStore::Sheet& sheet() const {
        return m_document.model->sheets[m_sheet];
    }

    const RawDocument& m_document;
    std::size_t m_sheet;
    std::size_t m_next = 0;
};

base::SourceRef at(base::SourceRef place, int row) {
    place.row = row;
    return place;
}

} // namespace

RelationKind relationKind(std::string_view type) {
    std::string name = base::folded(type);
    if (name.ends_with("relationship"))
        name.resize(name.size() - std::string_view("relationship").size());
    const auto it = std::find_if(kindNames.begin(), kindNames.end(),
                                 [&](const KindName& each) { return each.type == name; });
    return it == kindNames.end() ? RelationKind::Other : it->kind;
}

const char* nameOf(RelationKind kind) {
    constexpr std::array names{"Flow",           "Serving",     "Triggering", "Access",
                               "Composition",    "Aggregation", "Assignment", "Realization",
                               "Specialization", "Association", "Influence",  "Other"};
    return names[static_cast<std::size_t>(kind)];
}

ElementRole roleOf(std::string_view type) {
    if (type == "ApplicationComponent")
        return ElementRole::System;
    if (type.starts_with("Application") && type != "ApplicationCollaboration")
        return ElementRole::Part;
    if (type == "Junction" || type == "AndJunction" || type == "OrJunction")
        return ElementRole::Junction;
    if (type == "DataObject" || type == "BusinessObject" || type == "Contract" ||
        type == "Representation" || type == "Artifact")
        return ElementRole::Object;
    return ElementRole::Other;
}

const ModelElement* ModelGraph::element(std::string_view id) const {
    const auto it = elementOf.find(id);
    return it == elementOf.end() ? nullptr : &elements[it->second];
}

base::SourceRef ModelGraph::placeOf(const ModelElement& element) const {
    return at(m_elementPlace, element.row);
}

base::SourceRef ModelGraph::placeOf(const ModelRelation& relation) const {
    return at(m_relationPlace, relation.row);
}

base::SourceRef ModelGraph::placeOf(const ModelProperty& property) const {
    return at(m_propertyPlace, property.row);
}

void ModelGraph::addModel(const RawDocument& document, std::size_t file) {
    StoredRows ofElements(document, elementsSheet);
    StoredRows ofRelations(document, relationsSheet);
    StoredRows ofProperties(document, propertiesSheet);
    elements.reserve(document.model->sheets[elementsSheet].rows());
    relations.reserve(document.model->sheets[relationsSheet].rows());
    addElements(ofElements, file);
    addRelations(ofRelations);
    addProperties(ofProperties);
}

void ModelGraph::addElements(const std::vector<RawRow>& rows, std::size_t from,
                             const std::vector<std::string>& headers, std::size_t file) {
    CsvRows source(rows, from, headers, m_texts);
    addElements(source, file);
}

void ModelGraph::addRelations(const std::vector<RawRow>& rows, std::size_t from,
                              const std::vector<std::string>& headers) {
    CsvRows source(rows, from, headers, m_texts);
    addRelations(source);
}

void ModelGraph::addProperties(const std::vector<RawRow>& rows, std::size_t from,
                               const std::vector<std::string>& headers) {
    CsvRows source(rows, from, headers, m_texts);
    addProperties(source);
}

void ModelGraph::addElements(ModelRowSource& rows, std::size_t file) {
    const int id = rows.column("id");
    const int type = rows.column("type");
    const int name = rows.column("name");
    const int documentation = rows.column("documentation");
    const int specialization = rows.column("specialization");
    const int folder = rows.column("folder");
    while (rows.next()) {
        if (elements.empty())
            m_elementPlace = rows.place();
        ModelElement element{rows.text(id),
                             rows.text(type),
                             rows.text(name),
                             rows.text(documentation),
                             rows.text(specialization),
                             rows.text(folder),
                             file,
                             rows.row(),
                             ElementRole::Other};
        if (element.type == "ArchimateModel")
            continue; // the model itself, in Archi's CSV
        element.role = roleOf(element.type);
        if (!element.id.empty())
            elementOf.try_emplace(element.id, elements.size());
        elements.push_back(element);
    }
}

void ModelGraph::addRelations(ModelRowSource& rows) {
    const int id = rows.column("id");
    const int type = rows.column("type");
    const int name = rows.column("name");
    const int source = rows.column("source");
    const int target = rows.column("target");
    const int access = rows.column("access");
    while (rows.next()) {
        if (relations.empty())
            m_relationPlace = rows.place();
        ModelRelation relation{rows.text(id),     rows.text(type),    rows.text(name),
                               rows.text(source), rows.text(target),  rows.text(access),
                               rows.row(),        RelationKind::Other};
        relation.kind = relationKind(relation.type);
        if (!relation.id.empty())
            relationOf.try_emplace(relation.id, relations.size());
        relations.push_back(relation);
    }
}

void ModelGraph::addProperties(ModelRowSource& rows) {
    const int id = rows.column("id");
    const int key = rows.column("key");
    const int value = rows.column("value");
    while (rows.next()) {
        if (properties.empty())
            m_propertyPlace = rows.place();
        const ModelProperty property{rows.text(key), rows.text(value), rows.row()};
        const std::string_view owner = rows.text(id);
        // Archi's CSV keeps the kind of access among the properties.
        const auto relation = relationOf.find(owner);
        if (relation != relationOf.end() && property.key == "Access_Type")
            relations[relation->second].access = property.value;
        properties[owner].push_back(property);
    }
}

} // namespace aallokko::importers::architecture
