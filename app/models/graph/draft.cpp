// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arcs are summed by pair of nodes. The two arcs of one two-way interface follow each other in the
// graph and count once; the price of a pair of systems is taken once, however many interfaces.
#include "app/models/graph/draft.h"

#include "app/models/graph/layout.h"
#include "app/models/graph/words.h"
#include "core/text/display.h"

#include <algorithm>

namespace aallokko::models {

struct GraphDraft::Sum {
    int from = 0;
    int to = 0;
    int count = 0;
    LinkKind kind = LinkKind::Plain;
    bool isForward = false;
    bool isBackward = false;
    bool isCut = false;
    std::int64_t yearlyCents = 0;
    int wrongWay = 0;
    const model::Interface* last = nullptr;
    std::vector<std::pair<int, int>> priced;
};

GraphDraft::GraphDraft(const GraphData& data, const GraphQuestion& question,
                       model::Language language)
    : m_data(data), m_language(language), m_pictureNode(data.graph().nodes().size(), -1) {
    m_answer.question = question;
}

QString GraphDraft::nameOf(int node) const {
    if (const model::SystemView* system = m_data.system(node)) {
        const QString name = text::qstring(system->name());
        return name.isEmpty() ? GraphWords::tr("System without a name") : name;
    }
    const graph::GraphNode& external = m_data.graph().nodes()[static_cast<std::size_t>(node)];
    const auto* service = external.kind == graph::NodeKind::National
                              ? m_data.catalogues().functions.findNationalService(external.external)
                              : nullptr;
    return service != nullptr ? text::qstring(service->name, m_language)
                              : text::qstring(external.external);
}

QString GraphDraft::organisationName(int node) const {
    return organisationOf(m_data, node, m_language).name;
}

QString GraphDraft::counted(const std::vector<int>& nodes) const {
    const auto systems =
        static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [this](int node) {
            return node < m_data.graph().systemCount();
        }));
    const int outside = static_cast<int>(nodes.size()) - systems;
    QStringList parts;
    if (systems > 0 || outside == 0) {
        parts << GraphWords::tr("%Ln system(s)", nullptr, systems);
    }
    if (outside > 0) {
        parts << GraphWords::tr("%Ln outside", nullptr, outside);
    }
    return parts.join(QStringLiteral(", "));
}

bool GraphDraft::isOpen(const QString& key) const {
    return m_answer.question.open.contains(key);
}

int GraphDraft::addLane(const QString& title, const QString& detail, bool isFramed) {
    m_answer.picture.lanes.push_back({title, detail, isFramed, {}});
    return static_cast<int>(m_answer.picture.lanes.size()) - 1;
}

int GraphDraft::append(DrawnNode node, std::vector<int> members) {
    const int position = static_cast<int>(m_answer.picture.nodes.size());
    for (const int member : members) {
        m_pictureNode[static_cast<std::size_t>(member)] = position;
        if (const model::SystemView* system = m_data.system(member)) {
            m_answer.nodeOfSystem[system->id().value()] = position;
        }
    }
    node.members = static_cast<int>(members.size());
    m_answer.picture.nodes.push_back(std::move(node));
    m_answer.members.push_back(std::move(members));
    return position;
}

int GraphDraft::addNode(int node, int lane, NodeMark mark, const QString& detail) {
    DrawnNode drawn;
    drawn.label = nameOf(node);
    drawn.lane = lane;
    drawn.mark = mark;
    drawn.detail = detail;
    if (const model::SystemView* system = m_data.system(node)) {
        drawn.key = QStringLiteral("i:%1").arg(system->id().value());
        drawn.system = system->id().value();
        if (detail.isEmpty()) {
            const int wave = m_data.waveOf(node);
            drawn.detail = organisationName(node);
            if (wave > 0) {
                drawn.detail += QStringLiteral(" · ") +
                                text::wave(m_data.placements().grid(), wave, m_language);
            }
        }
    } else {
        const graph::GraphNode& external = m_data.graph().nodes()[static_cast<std::size_t>(node)];
        drawn.shape = NodeShape::External;
        drawn.key = QStringLiteral("e:") + text::qstring(external.external);
        if (detail.isEmpty()) {
            drawn.detail = external.kind == graph::NodeKind::National
                               ? GraphWords::tr("national service")
                               : GraphWords::tr("not in the inventory");
        }
    }
    return append(std::move(drawn), {node});
}

int GraphDraft::addGroup(const QString& key, const QString& name, const QString& detail, int lane,
                         std::vector<int> members, NodeShape shape) {
    DrawnNode drawn;
    drawn.key = key;
    drawn.label = name;
    drawn.detail = detail;
    drawn.lane = lane;
    drawn.shape = shape;
    return append(std::move(drawn), std::move(members));
}

void GraphDraft::add(const graph::GraphEdge& edge, bool isPlanned,
                     std::map<std::pair<int, int>, Sum>& sums) {
    const int from = m_pictureNode[static_cast<std::size_t>(edge.arc.from)];
    const int to = m_pictureNode[static_cast<std::size_t>(edge.arc.to)];
    if (from < 0 || to < 0 || from == to || !m_answer.question.kinds.admits(edge.strength)) {
        return;
    }
    const auto [it, isNew] = sums.try_emplace({std::min(from, to), std::max(from, to)});
    Sum& sum = it->second;
    if (isNew) {
        sum.from = from;
        sum.to = to;
    }
    sum.count += sum.last == edge.interface ? 0 : 1;
    sum.last = edge.interface;
    LinkKind kind = edge.strength == graph::Strength::Hard ? LinkKind::Hard : LinkKind::Plain;
    if (isPlanned && m_data.isBridge(edge)) {
        kind = m_data.isWrongWay(edge) ? LinkKind::Violation : LinkKind::Bridge;
        const std::pair pair{std::min(edge.arc.from, edge.arc.to),
                             std::max(edge.arc.from, edge.arc.to)};
        if (std::find(sum.priced.begin(), sum.priced.end(), pair) == sum.priced.end()) {
            sum.priced.push_back(pair);
            sum.yearlyCents += m_data.yearlyCents(pair.first, pair.second);
        }
    }
    if (kind == LinkKind::Violation) {
        ++sum.wrongWay;
        if (sum.kind != LinkKind::Violation && sum.from != from) {
            std::swap(sum.from, sum.to); // the arrow goes the wrong way
            std::swap(sum.isForward, sum.isBackward);
        }
    }
    sum.kind = std::max(sum.kind, kind);
    (sum.from == from ? sum.isForward : sum.isBackward) = true;
    sum.isCut = sum.isCut || m_cuts.contains(edge.interface);
}

QString GraphDraft::wordsOf(const Sum& sum) const {
    QStringList words;
    const auto& fields = m_data.catalogues().fields;
    if (sum.count > 1) {
        words << GraphWords::tr("%Ln interface(s)", nullptr, sum.count);
    } else if (sum.last != nullptr) {
        for (const auto key : {model::FieldKey::Strength, model::FieldKey::TransferMethod}) {
            const model::FieldValue* value = sum.last->fields.find(key);
            if (value != nullptr && value->hasValue()) {
                words << text::fieldText(key, *value, fields, m_language);
            }
        }
    }
    if (sum.yearlyCents > 0) {
        words << GraphWords::tr("bridge %1 a year")
                     .arg(text::shortEuros(sum.yearlyCents, m_language));
    }
    if (sum.wrongWay > 0) {
        words << GraphWords::tr("wrong way: the receiver moves first");
    }
    if (sum.isCut) {
        words << GraphWords::tr("give up to open the cycle");
    }
    return words.join(QStringLiteral(", "));
}

void GraphDraft::write(const std::map<std::pair<int, int>, Sum>& sums) {
    for (const auto& [pair, sum] : sums) {
        DrawnLink link;
        link.from = sum.isForward ? sum.from : sum.to;
        link.to = sum.isForward ? sum.to : sum.from;
        link.count = sum.count;
        link.kind = sum.kind;
        link.isTwoWay = sum.isForward && sum.isBackward;
        link.isCut = sum.isCut;
        link.yearlyCents = sum.yearlyCents;
        if (sum.yearlyCents > 0) {
            link.text = GraphWords::tr("%1/yr").arg(text::shortEuros(sum.yearlyCents, m_language));
        } else if (sum.count > 1) {
            link.text = text::number(sum.count, m_language);
        }
        link.detail = wordsOf(sum);
        m_answer.picture.links.push_back(std::move(link));
    }
}

void GraphDraft::addLinks(bool isPlanned) {
    std::map<std::pair<int, int>, Sum> sums;
    for (const graph::GraphEdge& edge : m_data.graph().edges()) {
        add(edge, isPlanned, sums);
    }
    write(sums);
}

void GraphDraft::addLinks(const std::vector<int>& edges, bool isPlanned) {
    std::map<std::pair<int, int>, Sum> sums;
    for (const int edge : edges) {
        add(m_data.graph().edges()[static_cast<std::size_t>(edge)], isPlanned, sums);
    }
    write(sums);
}

GraphAnswer GraphDraft::finish(PictureKind kind, std::stop_token stop) {
    GraphPicture& picture = m_answer.picture;
    picture.kind = kind;
    m_answer.legend =
        colour(picture, m_answer.members, m_data, m_answer.question.colour, m_language);
    layOut(picture, stop);
    if (kind != PictureKind::Matrix) {
        for (DrawnNode& node : picture.nodes) {
            if (const auto it = m_answer.question.places.find(node.key);
                it != m_answer.question.places.end()) {
                placeNode(node, it->second);
            }
        }
        picture.bounds = boundsOf(picture);
    }
    return std::move(m_answer);
}

} // namespace aallokko::models
