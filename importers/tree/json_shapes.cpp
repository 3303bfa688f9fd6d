// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recognition and rewriting of the shapes.
#include "importers/tree/json_shapes.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace aallokko::importers {

namespace {

using Kind = YamlNode::Kind;

constexpr std::size_t MIN_RECORD = 5; // names with values that make a record, not a short table

bool isScalar(const YamlNode& node) {
    return node.kind == Kind::Scalar || node.kind == Kind::Null;
}

bool isScalarList(const YamlNode& node) {
    return node.kind == Kind::List &&
           std::all_of(node.children.begin(), node.children.end(), isScalar);
}

std::size_t keyCount(const YamlNode& map) {
    return map.children.size() / 2;
}

const YamlNode* valueOf(const YamlNode& map, std::string_view key) {
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        if (map.children[i].text == key)
            return &map.children[i + 1];
    }
    return nullptr;
}

template <typename Predicate>
bool allValues(const YamlNode& map, Predicate predicate) {
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        if (!predicate(map.children[i + 1]))
            return false;
    }
    return true;
}

YamlNode listOf(int line) {
    return {Kind::List, line, {}, {}};
}

void addPair(YamlNode& map, YamlNode key, YamlNode value) {
    map.children.push_back(std::move(key));
    map.children.push_back(std::move(value));
}

/// What may still be written again: the names of columns stand once in the file and then in every
/// row, so a short file with a long name could fill the memory.
class Room {
  public:
    explicit Room(std::int64_t bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isPassed() const { return m_bytes < 0; }

    /// True when these names may be repeated in so many rows; else nothing more may.
    [[nodiscard]] bool take(const std::vector<const YamlNode*>& names, std::size_t rows) {
        for (const YamlNode* name : names) {
            if (m_bytes >= 0 && rows > 0)
                m_bytes = static_cast<std::size_t>(m_bytes) / rows < name->text.size()
                              ? -1
                              : m_bytes - static_cast<std::int64_t>(name->text.size() * rows);
        }
        return !isPassed();
    }

  private:
    std::int64_t m_bytes;
};

/// {"name": ["a", "b"], "vendor": ["x", "y"]}
bool isColumns(const YamlNode& node) {
    if (node.kind != Kind::Map || keyCount(node) < 2 || !isScalarList(node.children[1]))
        return false;
    const std::size_t length = node.children[1].children.size();
    return length >= 2 && allValues(node, [length](const YamlNode& value) {
               return isScalarList(value) && value.children.size() == length;
           });
}

YamlNode fromColumns(YamlNode node, Room& room) {
    YamlNode table = listOf(node.line);
    const std::size_t length = node.children[1].children.size();
    std::vector<const YamlNode*> names;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
        names.push_back(&node.children[i]);
    if (!room.take(names, length))
        return table;
    for (std::size_t row = 0; row < length; ++row) {
        YamlNode entry{Kind::Map, node.children[1].children[row].line, {}, {}};
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
            addPair(entry, node.children[i], std::move(node.children[i + 1].children[row]));
        table.children.push_back(std::move(entry));
    }
    return table;
}

bool isHeader(const YamlNode& node) {
    std::set<std::string_view> names;
    return isScalarList(node) && !node.children.empty() &&
           std::all_of(node.children.begin(), node.children.end(), [&names](const YamlNode& cell) {
               return !cell.text.empty() && names.insert(cell.text).second;
           });
}

/// [["Name", "Vendor"], ["a", "x"]]
bool isRows(const YamlNode& node) {
    return node.kind == Kind::List && node.children.size() >= 2 && isHeader(node.children[0]) &&
           std::all_of(node.children.begin(), node.children.end(), [&node](const YamlNode& row) {
               return isScalarList(row) && row.children.size() <= node.children[0].children.size();
           });
}

YamlNode fromRows(const YamlNode& header, std::vector<YamlNode> rows, int line, Room& room) {
    YamlNode table = listOf(line);
    std::vector<const YamlNode*> names;
    for (const YamlNode& name : header.children)
        names.push_back(&name);
    if (!room.take(names, rows.size()))
        return table;
    for (auto& row : rows) {
        YamlNode entry{Kind::Map, row.line, {}, {}};
        for (std::size_t i = 0; i < std::min(row.children.size(), header.children.size()); ++i)
            addPair(entry, header.children[i], std::move(row.children[i]));
        table.children.push_back(std::move(entry));
    }
    return table;
}

/// {"columns": ["name"], "data": [["a"], ["b"]]}
bool isSplit(const YamlNode& node) {
    const YamlNode* columns = node.kind == Kind::Map ? valueOf(node, "columns") : nullptr;
    const YamlNode* data = columns != nullptr ? valueOf(node, "data") : nullptr;
    return data != nullptr && isHeader(*columns) && data->kind == Kind::List &&
           !data->children.empty() &&
           std::all_of(data->children.begin(), data->children.end(), isScalarList);
}

/// {"s1": {"name": "a"}, "s2": {"name": "b"}}: objects that share most of their keys.
bool isKeyed(const YamlNode& node) {
    if (node.kind != Kind::Map || keyCount(node) < 2)
        return false;
    const YamlNode& first = node.children[1];
    if (first.kind != Kind::Map)
        return false;
    std::unordered_set<std::string_view> known;
    for (std::size_t i = 0; i + 1 < first.children.size(); i += 2)
        known.insert(first.children[i].text);
    return allValues(node, [&known](const YamlNode& value) {
        if (value.kind != Kind::Map || value.children.empty())
            return false;
        std::size_t shared = 0;
        for (std::size_t i = 0; i + 1 < value.children.size(); i += 2)
            shared += known.contains(value.children[i].text) ? 1 : 0;
        return shared * 2 >= keyCount(value);
    });
}

YamlNode fromKeyed(YamlNode node) {
    YamlNode table = listOf(node.line);
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        YamlNode& value = node.children[i + 1];
        YamlNode entry{Kind::Map, value.line, {}, {}};
        YamlNode key{Kind::Scalar, value.line, "key", {}};
        if (valueOf(value, "key") == nullptr)
            addPair(entry, std::move(key), std::move(node.children[i]));
        std::move(value.children.begin(), value.children.end(), std::back_inserter(entry.children));
        table.children.push_back(std::move(entry));
    }
    return table;
}

bool isFieldName(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '.' || c == '-';
    });
}

/// [{"id": 1, "name": "version", "value": 2}, ...]: fields of one record. Nearly all names must
/// look like those of fields, or a list of products would become one row.
bool isRecord(const YamlNode& node) {
    constexpr std::size_t TENTH = 10;
    if (node.kind != Kind::List || node.children.size() < MIN_RECORD)
        return false;
    std::set<std::string_view> names;
    std::size_t others = 0;
    const auto isField = [&names, &others](const YamlNode& entry) {
        if (entry.kind != Kind::Map || keyCount(entry) > 3)
            return false;
        const YamlNode* name = valueOf(entry, "name");
        const YamlNode* value = valueOf(entry, "value");
        if (name == nullptr || value == nullptr || !isScalar(*value))
            return false;
        others += isFieldName(name->text) ? 0 : 1;
        return names.insert(name->text).second;
    };
    return std::all_of(node.children.begin(), node.children.end(), isField) &&
           others * TENTH <= node.children.size();
}

YamlNode fromRecord(const YamlNode& node) {
    YamlNode table = listOf(node.line);
    YamlNode entry{Kind::Map, node.line, {}, {}};
    for (const auto& field : node.children)
        addPair(entry, *valueOf(field, "name"), *valueOf(field, "value"));
    table.children.push_back(std::move(entry));
    return table;
}

YamlNode shaped(YamlNode node, Room& room) {
    if (isRecord(node))
        return fromRecord(node);
    if (isRows(node)) {
        const YamlNode header = std::move(node.children.front());
        node.children.erase(node.children.begin());
        return fromRows(header, std::move(node.children), node.line, room);
    }
    if (isSplit(node))
        return fromRows(*valueOf(node, "columns"), valueOf(node, "data")->children, node.line,
                        room);
    if (isColumns(node))
        return fromColumns(std::move(node), room);
    if (isKeyed(node))
        return fromKeyed(std::move(node));
    return node;
}

} // namespace

base::Result<std::vector<YamlNode>> tableShapes(std::vector<YamlNode> documents,
                                                const ReadBudget& budget) {
    const std::int64_t limit = budget.limits().rowBytes;
    Room room(limit);
    const bool isLines = documents.size() > 1 &&
                         std::all_of(documents.begin(), documents.end(), [](const YamlNode& node) {
                             return node.kind == Kind::Map || node.kind == Kind::List;
                         });
    if (isLines) {
        YamlNode lines = listOf(documents.front().line);
        lines.children = std::move(documents);
        documents.clear();
        documents.push_back(std::move(lines));
    }
    for (auto& document : documents) {
        document = shaped(std::move(document), room);
        if (document.kind != Kind::Map)
            continue;
        for (std::size_t i = 1; i < document.children.size(); i += 2)
            document.children[i] = shaped(std::move(document.children[i]), room);
    }
    if (room.isPassed())
        return tl::unexpected(budget.refused("read.row_too_long", {std::to_string(limit)}));
    return documents;
}

} // namespace aallokko::importers
