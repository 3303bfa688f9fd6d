// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event pass over a YAML file. yaml-cpp can be stopped only by an exception; the one thrown
// here is caught in this file.
#include "importers/tree/yaml_tree.h"

#include "importers/raw/cell_text.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <string_view>
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
    TreeBuilder(const std::string& yaml, ReadBudget& budget) : m_yaml(yaml), m_budget(budget) {}

    std::vector<YamlNode> takeDocuments() { return std::move(m_documents); }

    /// yaml-cpp takes whatever is out of place behind a document for another one.
    void OnDocumentStart(const YAML::Mark& mark) override {
        const std::string_view yaml = m_yaml;
        const auto at = std::min(static_cast<std::size_t>(mark.pos), yaml.size());
        const bool isMarked = m_documents.empty() || yaml.substr(at).starts_with("---");
        if (!isMarked && yaml.substr(0, at).rfind("\n...") == yaml.npos)
            refusePlace(mark);
    }
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
        checkPlace(mark, true);
        add({YamlNode::Kind::Scalar, mark.line + 1, normalised(value), {}});
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::List, mark, false);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value style) override {
        open(YamlNode::Kind::Map, mark, style == YAML::EmitterStyle::Block);
    }
    void OnMapEnd() override { close(); }

  private:
    /// How a mapping of lines "key: value" stands in the file.
    struct Block {
        bool isBlock = false;
        int column = 0;  ///< where it begins
        int keyLine = 0; ///< of its latest key
    };

    [[noreturn]] void refusePlace(const YAML::Mark& mark) const {
        throw Stop{m_budget.refused(
            "read.yaml_damaged",
            {std::to_string(mark.line + 1), std::to_string(mark.column + 1), "bad indentation"}, {},
            mark.line + 1, mark.column + 1)};
    }

    /// yaml-cpp lets keys of one mapping begin further left than the mapping and takes a word
    /// below a key, no further to the right, for its value; both are slips of the writer.
    void checkPlace(const YAML::Mark& mark, bool isScalar) {
        if (m_blocks.empty() || !m_blocks.back().isBlock)
            return;
        Block& block = m_blocks.back();
        const bool isKey = m_open.back().children.size() % 2 == 0;
        const bool isMisplaced =
            isKey ? mark.column < block.column
                  : isScalar && mark.line > block.keyLine && mark.column <= block.column;
        if (isMisplaced)
            throw Stop{m_budget.refused(
                "read.yaml_damaged",
                {std::to_string(mark.line + 1), std::to_string(mark.column + 1), "bad indentation"},
                {}, mark.line + 1, mark.column + 1)};
        if (isKey)
            block.keyLine = mark.line;
    }

    void open(YamlNode::Kind kind, const YAML::Mark& mark, bool isBlock) {
        checkPlace(mark, false);
        m_blocks.push_back({isBlock, mark.column, mark.line});
        m_open.push_back({kind, mark.line + 1, {}, {}});
        const auto limit = m_budget.limits().yamlDepth;
        if (static_cast<std::int64_t>(m_open.size()) > limit)
            throw Stop{
                m_budget.refused("read.yaml_too_deep", {std::to_string(limit)}, {}, mark.line + 1)};
    }

    void close() {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        m_blocks.pop_back();
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

    const std::string& m_yaml;
    ReadBudget& m_budget;
    std::vector<YamlNode> m_documents;
    std::vector<YamlNode> m_open; ///< from the root to the innermost open list or map
    std::vector<Block> m_blocks;  ///< one for each of m_open
    std::vector<std::string> m_anchors;
    std::int64_t m_nodes = 0;
};

/// yaml-cpp keeps all tokens behind an open bracket before it tells of the first one, so the depth
/// must be judged before. Brackets within texts count too: a text may leave some of them open.
std::optional<base::Error> checkBrackets(std::string_view yaml, const ReadBudget& budget) {
    constexpr std::int64_t OPEN_IN_TEXTS = 1'000;
    const std::int64_t limit = budget.limits().yamlDepth;
    std::int64_t open = 0;
    int line = 1;
    for (const char c : yaml) {
        line += c == '\n' ? 1 : 0;
        if (c == '[' || c == '{')
            ++open;
        else if ((c == ']' || c == '}') && open > 0)
            --open;
        if (open > limit + OPEN_IN_TEXTS)
            return budget.refused("read.yaml_too_deep", {std::to_string(limit)}, {}, line);
    }
    return std::nullopt;
}

} // namespace

base::Result<std::vector<YamlNode>> readYamlTree(const std::string& yaml, ReadBudget& budget) {
    if (auto error = checkBrackets(yaml, budget))
        return tl::unexpected(std::move(*error));
    // yaml-cpp takes a quote that is never closed for closed at the end of the input; a document
    // end mark behind the text makes it complain.
    std::istringstream stream(yaml + "\n...\n");
    TreeBuilder builder(yaml, budget);
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
