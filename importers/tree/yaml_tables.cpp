// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flattening of YAML trees.
#include "importers/tree/yaml_tables.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace aallokko::importers {

namespace {

using Kind = YamlNode::Kind;

bool holdsMaps(const YamlNode& node) {
    return node.kind == Kind::List &&
           std::any_of(node.children.begin(), node.children.end(),
                       [](const YamlNode& child) { return child.kind == Kind::Map; });
}

/// One text for a node: lists by line, mappings as "key: value, key: value".
std::string textOf(const YamlNode& node) {
    std::string text;
    if (node.kind == Kind::Map) {
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
            if (i > 0)
                text += ", ";
            text += textOf(node.children[i]);
            text += ": ";
            text += textOf(node.children[i + 1]);
        }
    } else if (node.kind == Kind::List) {
        for (const auto& child : node.children) {
            if (&child != &node.children.front())
                text += '\n';
            text += textOf(child);
        }
    } else {
        text = node.text;
    }
    return text;
}

std::string joined(const std::string& prefix, const std::string& key) {
    std::string path = prefix;
    if (!prefix.empty())
        path += '.';
    path += key;
    return path;
}

struct Table {
    RawSheet sheet;
    int headerLine = 0;
    std::vector<std::string> headers;
    std::unordered_map<std::string, std::size_t> columnOf;
};

class Builder {
  public:
    Builder(ReadBudget& budget, RawDocument& document) : m_budget(budget), m_document(document) {}

    [[nodiscard]] base::Result<void> build(const std::vector<YamlNode>& documents);

  private:
    void addTop(const YamlNode& node, const std::string& path, int keyLine);
    void addList(const YamlNode& list, std::size_t table, const RawCell* owner,
                 const std::string& ownerHeader);
    void addEntry(const YamlNode& entry, std::size_t table, RawRow row);
    void addValues(const YamlNode& map, const std::string& prefix, std::size_t table, RawRow& row);
    void addChildLists(const YamlNode& map, const std::string& prefix, std::size_t table,
                       const RawRow& row);
    [[nodiscard]] std::size_t tableOf(const std::string& name, int line);
    void setCell(std::size_t table, const std::string& header, RawCell cell, RawRow& row);
    void reportDuplicates(const YamlNode& map);
    void addHeaders();

    ReadBudget& m_budget;
    RawDocument& m_document;
    std::vector<Table> m_tables;
    std::unordered_map<std::string, std::size_t> m_tableOf;
    std::int64_t m_repeated = 0; ///< bytes of the owners' cells in all rows of nested lists
    std::optional<base::Error> m_error;
};

base::Result<void> Builder::build(const std::vector<YamlNode>& documents) {
    for (const auto& root : documents) {
        if (root.kind == Kind::Map || holdsMaps(root))
            addTop(root, {}, root.line);
    }
    if (m_tables.empty()) {
        m_document.properties.clear();
        m_document.issues.clear(); // the same keys are looked at once more
        for (const auto& root : documents) {
            if (root.kind == Kind::Map && !m_error)
                addEntry(root, tableOf({}, root.line), {});
        }
    }
    if (m_error)
        return tl::unexpected(std::move(*m_error));
    if (m_tables.empty())
        return tl::unexpected(m_budget.refused("read.no_table"));
    addHeaders();
    if (m_document.sheets.empty())
        return tl::unexpected(m_budget.refused("read.no_table"));
    return {};
}

/// Looks for lists in the mapping or list at `path`; everything else becomes a property.
void Builder::addTop(const YamlNode& node, const std::string& path, int keyLine) {
    if (holdsMaps(node)) {
        addList(node, tableOf(path, keyLine), nullptr, {});
        return;
    }
    if (node.kind != Kind::Map) {
        m_document.properties.emplace_back(path, textOf(node));
        return;
    }
    reportDuplicates(node);
    for (std::size_t i = 0; i + 1 < node.children.size() && !m_error; i += 2)
        addTop(node.children[i + 1], joined(path, textOf(node.children[i])), node.children[i].line);
}

void Builder::addList(const YamlNode& list, std::size_t table, const RawCell* owner,
                      const std::string& ownerHeader) {
    const std::string path = m_tables[table].sheet.name;
    const std::int64_t limit = m_budget.limits().rowBytes;
    for (const auto& entry : list.children) {
        if (m_error)
            return;
        RawRow row;
        if (owner != nullptr) {
            // The one text of the file that is repeated: a long one could fill the memory.
            m_repeated += static_cast<std::int64_t>(owner->text.size());
            if (m_repeated > limit) {
                m_error = m_budget.refused("read.row_too_long", {std::to_string(limit)}, path,
                                           entry.line);
                return;
            }
            setCell(table, ownerHeader, *owner, row);
        }
        if (entry.kind == Kind::Map)
            addEntry(entry, table, std::move(row));
        else if (entry.kind != Kind::Null)
            m_budget.addIssue(m_document, {ReadSeverity::Warning,
                                           "read.yaml_entry_is_no_mapping",
                                           {textOf(entry)},
                                           {{}, path, entry.line, 0}});
    }
}

void Builder::addEntry(const YamlNode& entry, std::size_t table, RawRow row) {
    row.source = {m_budget.fileName(), m_tables[table].sheet.name, entry.line, 0};
    addValues(entry, {}, table, row);
    if (!m_error)
        m_error = m_budget.countRow(row);
    if (m_error)
        return;
    const bool empty = std::all_of(row.cells.begin(), row.cells.end(), [](const RawCell& cell) {
        return cell.kind == CellKind::Empty;
    });
    if (!empty)
        m_tables[table].sheet.rows.push_back(row);
    addChildLists(entry, {}, table, row);
}

void Builder::addValues(const YamlNode& map, const std::string& prefix, std::size_t table,
                        RawRow& row) {
    reportDuplicates(map);
    for (std::size_t i = 0; i + 1 < map.children.size() && !m_error; i += 2) {
        const YamlNode& value = map.children[i + 1];
        const std::string header = joined(prefix, textOf(map.children[i]));
        if (value.kind == Kind::Map) {
            addValues(value, header, table, row);
        } else if (!holdsMaps(value)) {
            std::string text = textOf(value);
            const auto kind = text.empty() ? CellKind::Empty : CellKind::Text;
            setCell(table, header, {std::move(text), kind, false}, row);
        }
    }
}

void Builder::addChildLists(const YamlNode& map, const std::string& prefix, std::size_t table,
                            const RawRow& row) {
    for (std::size_t i = 0; i + 1 < map.children.size() && !m_error; i += 2) {
        const YamlNode& value = map.children[i + 1];
        const std::string header = joined(prefix, textOf(map.children[i]));
        if (value.kind == Kind::Map) {
            addChildLists(value, header, table, row);
        } else if (holdsMaps(value)) {
            const std::string name = m_tables[table].sheet.name;
            const bool hasOwner = !m_tables[table].headers.empty();
            const RawCell owner = row.cells.empty() ? RawCell{} : row.cells.front();
            const std::string ownerHeader =
                hasOwner ? joined(name, m_tables[table].headers.front()) : std::string();
            addList(value, tableOf(joined(name, header), map.children[i].line),
                    hasOwner ? &owner : nullptr, ownerHeader);
        }
    }
}

std::size_t Builder::tableOf(const std::string& name, int line) {
    const auto [place, isNew] = m_tableOf.try_emplace(name, m_tables.size());
    if (isNew) {
        m_tables.emplace_back();
        m_tables.back().sheet.name = name;
        m_tables.back().headerLine = line;
    }
    return place->second;
}

/// The first of repeated keys counts; reportDuplicates has named the others.
void Builder::setCell(std::size_t table, const std::string& header, RawCell cell, RawRow& row) {
    Table& target = m_tables[table];
    const auto [place, isNew] = target.columnOf.try_emplace(header, target.headers.size());
    if (isNew)
        target.headers.push_back(header);
    if (static_cast<std::int64_t>(place->second) >= m_budget.limits().columns) {
        m_error =
            m_budget.refused("read.too_many_columns", {std::to_string(m_budget.limits().columns)},
                             target.sheet.name, row.source.row);
        return;
    }
    if (row.cells.size() <= place->second)
        row.cells.resize(place->second + 1);
    if (row.cells[place->second].kind == CellKind::Empty)
        row.cells[place->second] = std::move(cell);
}

void Builder::reportDuplicates(const YamlNode& map) {
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        const std::string key = textOf(map.children[i]);
        if (!seen.insert(key).second)
            m_budget.addIssue(m_document, {ReadSeverity::Error,
                                           "read.yaml_duplicate_key",
                                           {key},
                                           {{}, {}, map.children[i].line, 0}});
    }
}

// A row is known by the line where its entry begins. Where entries share a line (JSON without line
// breaks), that names nothing: then entries are counted, from 1.
void numberRows(std::vector<RawRow>& rows, int& headerLine) {
    const auto sharesLine = [](const RawRow& a, const RawRow& b) {
        return a.source.row >= b.source.row;
    };
    if (std::adjacent_find(rows.begin(), rows.end(), sharesLine) != rows.end()) {
        int number = 0;
        for (RawRow& row : rows)
            row.source.row = ++number;
        headerLine = 0;
    }
}

void Builder::addHeaders() {
    for (auto& table : m_tables) {
        if (table.headers.empty())
            continue; // its mappings hold nothing
        numberRows(table.sheet.rows, table.headerLine);
        RawRow row;
        row.source = {m_budget.fileName(), table.sheet.name, table.headerLine, 0};
        for (auto& header : table.headers)
            row.cells.push_back({std::move(header), CellKind::Text, false});
        table.sheet.columns = static_cast<int>(row.cells.size());
        table.sheet.rows.insert(table.sheet.rows.begin(), std::move(row));
        m_document.sheets.push_back(std::move(table.sheet));
    }
}

} // namespace

base::Result<void> addYamlTables(const std::vector<YamlNode>& documents, ReadBudget& budget,
                                 RawDocument& document) {
    return Builder(budget, document).build(documents);
}

} // namespace aallokko::importers
