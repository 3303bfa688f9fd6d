// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys come before the graph in every well-made file; a key that comes later is known by its id.
#include "importers/architecture/graphml_file.h"

#include "core/base/text.h"
#include "importers/architecture/model_xml.h"

#include <unordered_map>

namespace aallokko::importers::architecture {

namespace {

class GraphParser {
  public:
    GraphParser(XmlPull& xml, RawDocument& document, ReadBudget& budget)
        : m_xml(xml), m_tables(document, budget),
          m_nodes(m_tables.addSheet("nodes", {"ID", "Name", "Parent"})),
          m_edges(m_tables.addSheet("edges", {"ID", "Source", "Target", "Name", "Directed"})),
          m_properties(m_tables.addSheet("properties", {"ID", "Key", "Value"})) {}

    void run() {
        forEachChild(m_xml, [this] {
            if (m_xml.isStart(u"key"))
                readKey();
            else if (m_xml.isStart(u"graph"))
                readGraph({});
        });
        m_tables.checkIds({m_nodes});
    }

  private:
    void add(std::size_t sheet, std::int64_t line, std::vector<std::string> cells) {
        if (auto error = m_tables.addRow(sheet, line, std::move(cells)))
            m_xml.fail(std::move(*error));
    }

    void readKey() {
        const QXmlStreamAttributes own = m_xml.attributes();
        std::string name = attributeText(own, {u"attr.name", u"yfiles.type"});
        m_keys[attributeText(own, u"id")] = std::move(name);
    }

    void readGraph(const std::string& parent) {
        const bool isDirected =
            attributeText(m_xml.attributes(), u"edgedefault") != std::string("undirected");
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"node"))
                readNode(parent);
            else if (m_xml.isStart(u"edge"))
                readEdge(isDirected);
            else if (m_xml.isStart(u"hyperedge"))
                m_tables.addIssue(ReadSeverity::Warning, "model.hyperedge",
                                  {attributeText(m_xml.attributes(), u"id")}, m_edges,
                                  m_xml.line());
        });
    }

    /// The text of a <data>, or the label that an editor drew.
    struct Data {
        std::string key;
        std::string text;
        bool isLabel = false;
    };
    Data readData() {
        Data data;
        const std::string id = attributeText(m_xml.attributes(), u"key");
        const auto known = m_keys.find(id);
        data.key = known == m_keys.end() || known->second.empty() ? id : known->second;
        const int outside = m_xml.depth() - 1;
        QString plain;
        while (m_xml.depth() > outside && m_xml.next()) {
            if (m_xml.isStart(u"NodeLabel") || m_xml.isStart(u"EdgeLabel")) {
                data.isLabel = true;
                data.text = base::trimmed(m_xml.readText().toUtf8().toStdString());
            } else if (m_xml.isText()) {
                plain += m_xml.text();
                m_xml.checkCellLength(plain.size());
            }
        }
        if (!data.isLabel)
            data.text = base::trimmed(plain.toUtf8().toStdString());
        const std::string key = base::folded(data.key);
        data.isLabel = data.isLabel || key == "label" || key == "name";
        return data;
    }

    void keep(const Data& data, const std::string& id, std::int64_t line, std::string& name) {
        if (data.isLabel && name.empty())
            name = data.text;
        else if (!data.text.empty())
            add(m_properties, line, {id, data.key, data.text});
    }

    void readNode(const std::string& parent) {
        const QXmlStreamAttributes own = m_xml.attributes();
        const std::int64_t line = m_xml.line();
        const std::string id = attributeText(own, u"id");
        std::string name = attributeText(own, {u"label", u"name"});
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"data")) {
                const std::int64_t at = m_xml.line();
                keep(readData(), id, at, name);
            } else if (m_xml.isStart(u"graph")) {
                readGraph(id);
            }
        });
        add(m_nodes, line, {id, name.empty() ? id : name, parent});
    }

    void readEdge(bool isDirected) {
        const QXmlStreamAttributes own = m_xml.attributes();
        const std::int64_t line = m_xml.line();
        const std::string id = attributeText(own, u"id");
        const std::string said = attributeText(own, u"directed");
        const bool directed = said.empty() ? isDirected : said != "false";
        std::string name = attributeText(own, {u"label", u"name"});
        forEachChild(m_xml, [&] {
            if (!m_xml.isStart(u"data"))
                return;
            const std::int64_t at = m_xml.line();
            Data data = readData();
            data.isLabel = data.isLabel || base::folded(data.key) == "edgelabel";
            keep(data, id, at, name);
        });
        add(m_edges, line,
            {id, attributeText(own, u"source"), attributeText(own, u"target"), name,
             directed ? "yes" : "no"});
    }

    XmlPull& m_xml;
    ModelTables m_tables;
    std::size_t m_nodes;
    std::size_t m_edges;
    std::size_t m_properties;
    std::unordered_map<std::string, std::string> m_keys;
};

} // namespace

void readGraphFile(XmlPull& xml, RawDocument& document, ReadBudget& budget) {
    document.format = graphFormat;
    GraphParser(xml, document, budget).run();
}

} // namespace aallokko::importers::architecture
