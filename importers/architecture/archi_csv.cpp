// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headers and file names of Archi's CSV export.
#include "importers/architecture/archi_csv.h"

#include "core/base/text.h"
#include "importers/architecture/model_graph.h"

#include <algorithm>
#include <set>

namespace aallokko::importers::architecture {

namespace {

constexpr std::size_t searchedRows = 20; // remarks may stand above the header

bool isElementType(const std::string& type) {
    static const std::set<std::string> others{"ArchimateModel",
                                              "Node",
                                              "Device",
                                              "SystemSoftware",
                                              "Artifact",
                                              "Path",
                                              "Network",
                                              "DataObject",
                                              "Product",
                                              "Contract",
                                              "Representation",
                                              "Stakeholder",
                                              "Driver",
                                              "Assessment",
                                              "Goal",
                                              "Outcome",
                                              "Principle",
                                              "Requirement",
                                              "Constraint",
                                              "Meaning",
                                              "Value",
                                              "Resource",
                                              "Capability",
                                              "CourseOfAction",
                                              "ValueStream",
                                              "Equipment",
                                              "Facility",
                                              "Material",
                                              "WorkPackage",
                                              "Deliverable",
                                              "Plateau",
                                              "Gap",
                                              "Grouping",
                                              "Location",
                                              "Junction",
                                              "AndJunction",
                                              "OrJunction",
                                              "DistributionNetwork",
                                              "CommunicationNetwork",
                                              "ImplementationEvent",
                                              "InfrastructureService",
                                              "InfrastructureFunction",
                                              "InfrastructureInterface",
                                              "CommunicationPath"};
    const bool layered = type.starts_with("Business") || type.starts_with("Application") ||
                         type.starts_with("Technology");
    return others.contains(type) ||
           (layered && type.find_first_of(" ,;") == std::string::npos &&
            std::any_of(type.begin() + 8, type.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
}

std::vector<std::string> foldedCells(const RawRow& row) {
    std::vector<std::string> texts;
    for (const RawCell& cell : row.cells)
        texts.push_back(base::folded(cell.text));
    return texts;
}

std::optional<ArchiPart> partOf(const std::vector<std::string>& header) {
    const auto has = [&](const char* name) {
        return std::find(header.begin(), header.end(), name) != header.end();
    };
    if (header == std::vector<std::string>{"id", "key", "value"})
        return ArchiPart::Properties;
    if (!has("id") || !has("type") || !has("name") || !has("documentation"))
        return std::nullopt;
    return has("source") && has("target") ? ArchiPart::Relations : ArchiPart::Elements;
}

bool typesFit(const RawDocument& document, const ArchiCsv& csv) {
    const auto& rows = document.sheets.front().rows;
    const auto type = std::find_if(csv.headers.begin(), csv.headers.end(),
                                   [](const auto& each) { return base::folded(each) == "type"; });
    const auto column = static_cast<std::size_t>(type - csv.headers.begin());
    return std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(csv.firstRow), rows.end(),
                       [&](const RawRow& row) {
                           if (column >= row.cells.size())
                               return false;
                           const std::string& text = row.cells[column].text;
                           return csv.part == ArchiPart::Elements
                                      ? isElementType(text)
                                      : relationKind(text) != RelationKind::Other;
                       });
}

std::string prefixOf(const std::string& fileName) {
    const std::string name = base::folded(fileName);
    for (const char* word : {"elements", "relations", "properties"}) {
        if (const auto at = name.rfind(word); at != std::string::npos)
            return name.substr(0, at);
    }
    return name;
}

} // namespace

std::optional<ArchiCsv> findArchiCsv(const RawDocument& document) {
    if (document.format != "csv" || document.sheets.size() != 1)
        return std::nullopt;
    const auto& rows = document.sheets.front().rows;
    for (std::size_t i = 0; i < std::min(rows.size(), searchedRows); ++i) {
        const auto part = partOf(foldedCells(rows[i]));
        if (!part)
            continue;
        ArchiCsv csv{*part, i + 1, {}};
        for (const RawCell& cell : rows[i].cells)
            csv.headers.push_back(cell.text);
        const bool fits = *part == ArchiPart::Properties || typesFit(document, csv);
        return fits ? std::optional(std::move(csv)) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<ArchiGroup> groupArchiFiles(const std::vector<RawDocument>& documents,
                                        const std::map<std::size_t, ArchiCsv>& parts) {
    std::map<std::string, ArchiGroup> byPrefix;
    const auto slot = [](ArchiGroup& group, ArchiPart part) -> std::optional<std::size_t>& {
        return part == ArchiPart::Elements    ? group.elements
               : part == ArchiPart::Relations ? group.relations
                                              : group.properties;
    };
    std::string lone; // prefix of the only elements
    int withElements = 0;
    for (const auto& [index, csv] : parts) {
        if (csv.part == ArchiPart::Elements) {
            lone = prefixOf(documents[index].fileName);
            ++withElements;
        }
    }
    std::vector<ArchiGroup> groups;
    for (const auto& [index, csv] : parts) {
        const std::string own = prefixOf(documents[index].fileName);
        auto* target = &slot(byPrefix[withElements == 1 ? lone : own], csv.part);
        if (target->has_value())
            target = &slot(byPrefix[own + "|" + std::to_string(index)], csv.part);
        *target = index;
    }
    for (const auto& [prefix, group] : byPrefix) {
        if (group.elements || group.relations)
            groups.push_back(group);
    }
    return groups;
}

} // namespace aallokko::importers::architecture
