// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types of all ArchiMate versions and the tables of all ArchiMate formats, made one.
#include "importers/architecture/model_graph.h"

#include "core/base/text.h"

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

std::string textAt(const RawRow& row, int column) {
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < row.cells.size() ? base::trimmed(row.cells[index].text)
                                                   : std::string();
}

bool isRemark(const RawRow& row) {
    return !row.cells.empty() && row.cells.front().text.starts_with('#') &&
           std::all_of(row.cells.begin() + 1, row.cells.end(),
                       [](const RawCell& cell) { return cell.text.empty(); });
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

const ModelElement* ModelGraph::element(const std::string& id) const {
    const auto it = elementOf.find(id);
    return it == elementOf.end() ? nullptr : &elements[it->second];
}

void ModelGraph::addElements(const std::vector<RawRow>& rows, std::size_t from,
                             const std::vector<std::string>& headers, std::size_t file) {
    const int id = columnOf(headers, "id");
    const int type = columnOf(headers, "type");
    const int name = columnOf(headers, "name");
    const int documentation = columnOf(headers, "documentation");
    const int specialization = columnOf(headers, "specialization");
    const int folder = columnOf(headers, "folder");
    for (std::size_t i = from; i < rows.size(); ++i) {
        if (isRemark(rows[i]))
            continue;
        ModelElement element{textAt(rows[i], id),
                             textAt(rows[i], type),
                             textAt(rows[i], name),
                             textAt(rows[i], documentation),
                             textAt(rows[i], specialization),
                             textAt(rows[i], folder),
                             rows[i].source,
                             file,
                             ElementRole::Other};
        if (element.type == "ArchimateModel")
            continue; // the model itself, in Archi's CSV
        element.role = roleOf(element.type);
        if (!element.id.empty())
            elementOf.try_emplace(element.id, elements.size());
        elements.push_back(std::move(element));
    }
}

void ModelGraph::addRelations(const std::vector<RawRow>& rows, std::size_t from,
                              const std::vector<std::string>& headers) {
    const int id = columnOf(headers, "id");
    const int type = columnOf(headers, "type");
    const int name = columnOf(headers, "name");
    const int source = columnOf(headers, "source");
    const int target = columnOf(headers, "target");
    const int access = columnOf(headers, "access");
    for (std::size_t i = from; i < rows.size(); ++i) {
        if (isRemark(rows[i]))
            continue;
        ModelRelation relation{textAt(rows[i], id),     textAt(rows[i], type),
                               RelationKind::Other,     textAt(rows[i], name),
                               textAt(rows[i], source), textAt(rows[i], target),
                               textAt(rows[i], access), rows[i].source};
        relation.kind = relationKind(relation.type);
        if (!relation.id.empty())
            relationOf.try_emplace(relation.id, relations.size());
        relations.push_back(std::move(relation));
    }
}

void ModelGraph::addProperties(const std::vector<RawRow>& rows, std::size_t from,
                               const std::vector<std::string>& headers) {
    const int id = columnOf(headers, "id");
    const int key = columnOf(headers, "key");
    const int value = columnOf(headers, "value");
    for (std::size_t i = from; i < rows.size(); ++i) {
        if (isRemark(rows[i]))
            continue;
        ModelProperty property{textAt(rows[i], key), textAt(rows[i], value), rows[i].source};
        // Archi's CSV keeps the kind of access among the properties.
        const auto relation = relationOf.find(textAt(rows[i], id));
        if (relation != relationOf.end() && property.key == "Access_Type")
            relations[relation->second].access = property.value;
        properties[textAt(rows[i], id)].push_back(std::move(property));
    }
}

} // namespace aallokko::importers::architecture
