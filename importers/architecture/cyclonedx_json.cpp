// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the tree by name; parts that are not known are left out without harm.
#include "importers/architecture/cyclonedx_json.h"

#include "importers/architecture/model_reader.h"
#include "importers/architecture/service_sheets.h"
#include "importers/tree/json_tree.h"
#include "importers/tree/yaml_reader.h"

namespace aallokko::importers::architecture {

namespace {

using Kind = ServiceSheets::Kind;

const YamlNode* child(const YamlNode& map, std::string_view key) {
    if (map.kind != YamlNode::Kind::Map)
        return nullptr;
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        if (map.children[i].text == key)
            return &map.children[i + 1];
    }
    return nullptr;
}

std::string textOf(const YamlNode& map, std::string_view key) {
    const YamlNode* node = child(map, key);
    return node == nullptr ? std::string() : node->text;
}

/// A text, or the texts of a list one a line.
std::string linesOf(const YamlNode& map, std::string_view key) {
    const YamlNode* node = child(map, key);
    if (node == nullptr)
        return {};
    std::string lines = node->text;
    for (const YamlNode& each : node->children)
        lines += (lines.empty() ? "" : "\n") + each.text;
    return lines;
}

class BomWalker {
  public:
    BomWalker(RawDocument& document, ReadBudget& budget) : m_sheets(document, budget) {}

    std::optional<base::Error> run(const YamlNode& root) {
        m_sheets.addProperty("model.id", textOf(root, "serialNumber"));
        if (const YamlNode* metadata = child(root, "metadata")) {
            if (const YamlNode* subject = child(*metadata, "component"))
                addRecord(Kind::Subject, *subject, {});
        }
        addRecords(Kind::Service, root, "services", {});
        addRecords(Kind::Component, root, "components", {});
        if (const YamlNode* dependencies = child(root, "dependencies")) {
            for (const YamlNode& each : dependencies->children)
                addDependencies(each);
        }
        return m_error;
    }

  private:
    void check(std::optional<base::Error> error) {
        if (error && !m_error)
            m_error = std::move(error);
    }

    void addRecords(Kind kind, const YamlNode& parent, std::string_view key,
                    const std::string& parentId) {
        const YamlNode* list = child(parent, key);
        if (list == nullptr || list->kind != YamlNode::Kind::List)
            return;
        for (const YamlNode& each : list->children) {
            if (each.kind == YamlNode::Kind::Map && !m_error)
                addRecord(kind, each, parentId);
        }
    }

    // Depth is bounded by yamlDepth.
    void addRecord(Kind kind, const YamlNode& node, const std::string& parent) {
        ServiceRecord record;
        record.line = node.line;
        record.id = textOf(node, "bom-ref");
        record.type = textOf(node, "type");
        record.name = textOf(node, "name");
        record.version = textOf(node, "version");
        record.description = textOf(node, "description");
        record.group = textOf(node, "group");
        for (const char* key : {"provider", "supplier"}) {
            const YamlNode* provider = child(node, key);
            if (provider != nullptr && record.provider.empty())
                record.provider = textOf(*provider, "name");
        }
        if (record.provider.empty())
            record.provider = textOf(node, "publisher");
        record.endpoints = linesOf(node, "endpoints");
        record.authenticated = textOf(node, "authenticated");
        record.trustBoundary = textOf(node, "x-trust-boundary");
        record.parent = parent;
        const std::string id = record.id;
        check(m_sheets.add(kind, std::move(record)));
        if (const YamlNode* data = child(node, "data"); data != nullptr && kind == Kind::Service) {
            for (const YamlNode& each : data->children)
                addFlow(each, id);
        }
        addRecords(Kind::Service, node, "services", id);
        addRecords(Kind::Component, node, "components", id);
    }

    void addFlow(const YamlNode& node, const std::string& service) {
        if (node.kind != YamlNode::Kind::Map)
            return;
        check(m_sheets.add(DataFlow{node.line, service, textOf(node, "flow"),
                                    textOf(node, "classification"), textOf(node, "name"),
                                    linesOf(node, "source"), linesOf(node, "destination")}));
    }

    void addDependencies(const YamlNode& node) {
        const YamlNode* list = child(node, "dependsOn");
        if (list == nullptr)
            return;
        const std::string user = textOf(node, "ref");
        for (const YamlNode& each : list->children)
            check(m_sheets.addDependency(each.line, user, each.text));
    }

    ServiceSheets m_sheets;
    std::optional<base::Error> m_error;
};

} // namespace

bool isBomJson(std::string_view sample) {
    const auto first = sample.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && sample[first] == '{' &&
           sample.find("\"bomFormat\"") != std::string_view::npos &&
           sample.find("\"CycloneDX\"") != std::string_view::npos;
}

base::Result<std::unique_ptr<Reader>> openBomJson(std::unique_ptr<TextFile> text,
                                                  std::shared_ptr<ReadBudget> budget) {
    auto json = readWholeText(*text, *budget);
    if (!json)
        return tl::unexpected(std::move(json.error()));
    auto trees = readJsonTree(*json, *budget);
    // A comma at the end of a list and the like are good YAML.
    if (!trees && trees.error().code == "read.json_damaged") {
        if (auto yaml = readYamlTree(*json, *budget))
            trees = std::move(yaml);
    }
    if (!trees)
        return tl::unexpected(std::move(trees.error()));
    RawDocument document;
    document.encoding = nameOf(text->encoding());
    document.fileName = budget->fileName();
    BomWalker walker(document, *budget);
    for (const YamlNode& root : *trees) {
        if (auto error = walker.run(root))
            return tl::unexpected(std::move(*error));
    }
    return makeStoredReader(std::move(document));
}

} // namespace aallokko::importers::architecture
