// SPDX-License-Identifier: GPL-3.0-or-later
//
// Direction is taken from the words on the edges, never guessed from the names of the nodes.
#include "importers/architecture/graph_derive.h"

#include "core/base/text.h"
#include "importers/architecture/archimate_derive.h"

#include <map>
#include <set>

namespace aallokko::importers::architecture {

namespace {

/// Labels by which the source of an edge takes something from its target.
bool saysUse(const std::string& label) {
    static const std::set<std::string> words{
        "depends", "depends on", "dependson", "dependency", "uses",     "use",    "calls",
        "call",    "requires",   "require",   "invokes",    "consumes", "reads",  "imports",
        "riippuu", "kayttaa",    "kutsuu",    "beror pa",   "anvander", "anropar"};
    return words.contains(base::folded(label));
}

std::string textAt(const RawRow& row, std::size_t column) {
    return column < row.cells.size() ? base::trimmed(row.cells[column].text) : std::string();
}

using Properties = std::unordered_map<std::string, std::vector<const RawRow*>>;

const RawSheet* sheetOf(const RawDocument& document, std::string_view name) {
    for (const RawSheet& sheet : document.sheets) {
        if (sheet.name == name)
            return &sheet;
    }
    return nullptr;
}

void addProperties(MadeSheetBuilder& made, std::size_t row, const std::string& id,
                   const Properties& properties) {
    const auto it = properties.find(id);
    if (id.empty() || it == properties.end())
        return;
    for (const RawRow* each : it->second)
        made.addProperty(row, textAt(*each, 1), textAt(*each, 2), each->source);
}

} // namespace

void deriveGraph(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf) {
    MadeSheetBuilder nodes("nodes", {"System ID", "System name"}, fieldOf);
    nodes.setYieldsToKnown();
    MadeSheetBuilder edges("edges",
                           {"Source system", "Target system", "Data content", "Direction"});
    Properties properties;
    for (const RawRow& row : sheetOf(document, "properties")->rows)
        properties[textAt(row, 0)].push_back(&row);
    std::unordered_map<std::string, std::size_t> rowOf;
    std::unordered_map<std::string, std::string> nameOf;
    for (const RawRow& row : sheetOf(document, "nodes")->rows) {
        const std::string id = textAt(row, 0);
        const std::size_t made = nodes.addRow(row.source, {id, textAt(row, 1)});
        rowOf.try_emplace(id, made);
        nameOf.try_emplace(id, textAt(row, 1));
        addProperties(nodes, made, id, properties);
    }
    std::map<std::string, std::int64_t> turned;
    std::vector<ReadIssue> dangling;
    for (const RawRow& row : sheetOf(document, "edges")->rows) {
        std::string source = textAt(row, 1);
        std::string target = textAt(row, 2);
        const std::string label = textAt(row, 3);
        if (!rowOf.contains(source) || !rowOf.contains(target))
            dangling.push_back({ReadSeverity::Warning,
                                "model.edge_dangling",
                                {source + " > " + target},
                                row.source});
        if (saysUse(label)) {
            ++turned[label];
            std::swap(source, target);
        }
        const auto shown = [&](const std::string& id) {
            const auto it = nameOf.find(id);
            return it == nameOf.end() ? id : it->second;
        };
        const std::size_t made = edges.addRow(row.source, {shown(source), shown(target), label,
                                                           textAt(row, 4) == "no" ? "both" : ""});
        const auto link = [&](const std::string& id) {
            const auto it = rowOf.find(id);
            return it == rowOf.end() ? std::nullopt
                                     : std::optional(MadeRow{file, "nodes", it->second});
        };
        edges.setLink(made, {link(source), link(target)});
        addProperties(edges, made, textAt(row, 0), properties);
    }
    std::vector<RawSheet> sheets;
    if (!nodes.isEmpty())
        sheets.push_back(std::move(nodes).finish());
    if (!edges.isEmpty())
        sheets.push_back(std::move(edges).finish());
    document.sheets = std::move(sheets);
    for (ReadIssue& issue : dangling)
        addModelIssue(document, issue.severity, "model.edge_dangling", std::move(issue.arguments),
                      std::move(issue.source));
    for (const auto& [label, count] : turned)
        addModelIssue(document, ReadSeverity::Info, "model.edges_turned",
                      {label, std::to_string(count)}, {});
}

bool isEdgeList(const RawDocument& document, const FieldOfHeader& fieldOf,
                const KnownSystem& isKnown) {
    if (document.format != "csv" || document.sheets.size() != 1)
        return false;
    const RawSheet& sheet = document.sheets.front();
    if (sheet.columns != 2 || sheet.rows.empty())
        return false;
    for (const RawCell& cell : sheet.rows.front().cells) {
        if (fieldOf(cell.text))
            return false; // a table with a header of its own
    }
    std::set<std::string> left;
    std::set<std::string> right;
    for (const RawRow& row : sheet.rows) {
        if (textAt(row, 0).empty() || textAt(row, 1).empty())
            return false;
        left.insert(base::folded(textAt(row, 0)));
        right.insert(base::folded(textAt(row, 1)));
    }
    std::set<std::string> all(left);
    all.insert(right.begin(), right.end());
    std::size_t telling = 0;
    for (const std::string& name : all)
        telling += (left.contains(name) && right.contains(name)) || isKnown(name) ? 1 : 0;
    return telling > 0 && telling * 2 >= all.size();
}

void deriveEdgeList(RawDocument& document) {
    MadeSheetBuilder edges("edges", {"Source system", "Target system"});
    for (const RawRow& row : document.sheets.front().rows) {
        base::SourceRef place = row.source;
        place.sheet.clear();
        edges.addRow(place, {textAt(row, 0), textAt(row, 1)});
    }
    std::vector<RawSheet> sheets;
    sheets.push_back(std::move(edges).finish());
    document.sheets = std::move(sheets);
}

} // namespace aallokko::importers::architecture
