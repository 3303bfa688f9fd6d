// SPDX-License-Identifier: GPL-3.0-or-later
//
// An answer in the making: nodes are added for systems, groups and folds, then the arcs of the
// graph are summed into links between them.
#pragma once

#include "app/models/graph/answer.h"

#include <map>
#include <unordered_set>

namespace aallokko::models {

class GraphDraft {
  public:
    GraphDraft(const GraphData& data, const GraphQuestion& question, model::Language language);

    /// A system or external node alone. `detail` "" = organisation and quarter.
    int addNode(int node, int lane, NodeMark mark = NodeMark::None, const QString& detail = {});
    int addGroup(const QString& key, const QString& name, const QString& detail, int lane,
                 std::vector<int> members, NodeShape shape = NodeShape::Group);
    int addLane(const QString& title, const QString& detail = {}, bool isFramed = true);
    [[nodiscard]] bool isOpen(const QString& key) const;
    /// Sums arcs between different nodes of the picture; arcs inside one node are left out. With
    /// `isPlanned` links tell whether they cross waves, what that costs, and wrong ways.
    void addLinks(bool isPlanned);
    void addLinks(const std::vector<int>& edges, bool isPlanned);
    /// Marks the links of these interfaces as the ones to give up.
    void setCuts(std::unordered_set<const model::Interface*> cuts) { m_cuts = std::move(cuts); }
    /// Layout, places by hand and colours.
    [[nodiscard]] GraphAnswer finish(PictureKind kind, std::stop_token stop);

    [[nodiscard]] const GraphData& data() const { return m_data; }
    [[nodiscard]] const GraphQuestion& question() const { return m_answer.question; }
    [[nodiscard]] model::Language language() const { return m_language; }
    [[nodiscard]] GraphAnswer& answer() { return m_answer; }
    [[nodiscard]] const std::vector<DrawnLink>& links() const { return m_answer.picture.links; }

    /// Name of a node as people read it.
    [[nodiscard]] QString nameOf(int node) const;
    [[nodiscard]] QString organisationName(int node) const;
    /// "%n systems" and "%n outside", those that are not zero.
    [[nodiscard]] QString counted(const std::vector<int>& nodes) const;

  private:
    struct Sum;

    void add(const graph::GraphEdge& edge, bool isPlanned,
             std::map<std::pair<int, int>, Sum>& sums);
    void write(const std::map<std::pair<int, int>, Sum>& sums);
    [[nodiscard]] QString wordsOf(const Sum& sum) const;
    int append(DrawnNode node, std::vector<int> members);

    const GraphData& m_data;
    model::Language m_language;
    GraphAnswer m_answer;
    std::vector<int> m_pictureNode; ///< by graph node, -1 = not shown
    std::unordered_set<const model::Interface*> m_cuts;
};

/// The seven answers; each fills a draft and finishes it.
[[nodiscard]] GraphAnswer answerWaves(GraphDraft& draft, std::stop_token stop);
[[nodiscard]] GraphAnswer answerGroups(GraphDraft& draft, std::stop_token stop);
[[nodiscard]] GraphAnswer answerNeighbourhood(GraphDraft& draft, std::stop_token stop);
[[nodiscard]] GraphAnswer answerStops(GraphDraft& draft, std::stop_token stop);
[[nodiscard]] GraphAnswer answerPath(GraphDraft& draft, std::stop_token stop);
[[nodiscard]] GraphAnswer answerCycles(GraphDraft& draft, std::stop_token stop);
[[nodiscard]] GraphAnswer answerMatrix(GraphDraft& draft, std::stop_token stop);

} // namespace aallokko::models
