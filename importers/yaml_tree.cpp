// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event pass over a YAML file. yaml-cpp can be stopped only by an exception; the one thrown
// here is caught in this file.
#include "importers/yaml_tree.h"

#include "importers/cell_text.h"

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace aallokko::importers {

namespace {

struct Stop {
    base::Error error;
};

class TreeBuilder final : public YAML::EventHandler {
  public:
    explicit TreeBuilder(ReadBudget& budget) : m_budget(budget) {}

    std::vector<YamlNode> takeDocuments() { return std::move(m_documents); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        add({YamlNode::Kind::Null, mark.line + 1, {}, {}});
    }

    void OnAnchor(const YAML::Mark&, const std::string& name) override {
        m_anchors.push_back(name);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        // Anchors are numbered from 1 in the order of their appearance.
        const std::string name = anchor <= m_anchors.size() ? m_anchors[anchor - 1] : "";
        throw Stop{m_budget.refused("read.yaml_alias", {std::to_string(mark.line + 1), name}, {},
                                    mark.line + 1)};
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& value) override {
        const auto limit = m_budget.limits().cellBytes;
        if (static_cast<std::int64_t>(value.size()) > limit)
            throw Stop{
                m_budget.refused("read.cell_too_long", {std::to_string(limit)}, {}, mark.line + 1)};
        add({YamlNode::Kind::Scalar, mark.line + 1, normalised(value), {}});
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::List, mark);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::Map, mark);
    }
    void OnMapEnd() override { close(); }

  private:
    void open(YamlNode::Kind kind, const YAML::Mark& mark) {
        m_open.push_back({kind, mark.line + 1, {}, {}});
        const auto limit = m_budget.limits().yamlDepth;
        if (static_cast<std::int64_t>(m_open.size()) > limit)
            throw Stop{
                m_budget.refused("read.yaml_too_deep", {std::to_string(limit)}, {}, mark.line + 1)};
    }

    void close() {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(node));
    }

    void add(YamlNode node) {
        const auto limit = m_budget.limits().yamlNodes;
        if (++m_nodes > limit)
            throw Stop{m_budget.refused("read.yaml_too_many_nodes", {std::to_string(limit)}, {},
                                        node.line)};
        if (auto error = m_budget.tick())
            throw Stop{std::move(*error)};
        (m_open.empty() ? m_documents : m_open.back().children).push_back(std::move(node));
    }

    ReadBudget& m_budget;
    std::vector<YamlNode> m_documents;
    std::vector<YamlNode> m_open; ///< from the root to the innermost open list or map
    std::vector<std::string> m_anchors;
    std::int64_t m_nodes = 0;
};

} // namespace

base::Result<std::vector<YamlNode>> readYamlTree(const std::string& yaml, ReadBudget& budget) {
    // yaml-cpp takes a quote that is never closed for closed at the end of the input; a document
    // end mark behind the text makes it complain.
    std::istringstream stream(yaml + "\n...\n");
    TreeBuilder builder(budget);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop& stop) {
        return tl::unexpected(stop.error);
    } catch (const YAML::Exception& problem) {
        const int line = problem.mark.line + 1;
        return tl::unexpected(budget.refused(
            "read.yaml_damaged",
            {std::to_string(line), std::to_string(problem.mark.column + 1), problem.msg}, {}, line,
            problem.mark.column + 1));
    }
    return builder.takeDocuments();
}

} // namespace aallokko::importers
