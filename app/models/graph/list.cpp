// SPDX-License-Identifier: GPL-3.0-or-later
//
// The internal id of an index is 0 for a node and 1 + the row of its node for a link.
#include "app/models/graph/list.h"

#include "app/models/roles.h"

#include <algorithm>
#include <numeric>

namespace aallokko::models {

void GraphList::show(const GraphAnswer* answer) {
    beginResetModel();
    m_answer = answer;
    const std::size_t count = answer == nullptr ? 0 : answer->picture.nodes.size();
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    m_links.assign(count, {});
    m_rowOf.assign(count, 0);
    if (answer != nullptr) {
        const GraphPicture& picture = answer->picture;
        std::stable_sort(m_order.begin(), m_order.end(), [&picture](int a, int b) {
            const DrawnNode& one = picture.nodes[static_cast<std::size_t>(a)];
            const DrawnNode& other = picture.nodes[static_cast<std::size_t>(b)];
            return std::tuple(one.enclosure, one.lane, one.box.left(), one.box.top()) <
                   std::tuple(other.enclosure, other.lane, other.box.left(), other.box.top());
        });
        for (std::size_t i = 0; i < picture.links.size(); ++i) {
            m_links[static_cast<std::size_t>(picture.links[i].from)].push_back(static_cast<int>(i));
            m_links[static_cast<std::size_t>(picture.links[i].to)].push_back(static_cast<int>(i));
        }
        for (auto& links : m_links) {
            std::stable_sort(links.begin(), links.end(), [&picture](int a, int b) {
                const DrawnLink& one = picture.links[static_cast<std::size_t>(a)];
                const DrawnLink& other = picture.links[static_cast<std::size_t>(b)];
                return std::pair(one.kind, one.yearlyCents) >
                       std::pair(other.kind, other.yearlyCents);
            });
        }
        for (std::size_t row = 0; row < m_order.size(); ++row) {
            m_rowOf[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
        }
    }
    endResetModel();
}

QModelIndex GraphList::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex GraphList::parent(const QModelIndex& child) const {
    const auto id = child.isValid() ? child.internalId() : 0;
    return id == 0 ? QModelIndex() : createIndex(static_cast<int>(id) - 1, 0, quintptr{0});
}

int GraphList::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_order.size());
    }
    if (parent.internalId() != 0) {
        return 0;
    }
    const int node = m_order[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(m_links[static_cast<std::size_t>(node)].size());
}

int GraphList::columnCount(const QModelIndex&) const {
    return 1;
}

int GraphList::nodeAt(const QModelIndex& index) const {
    if (!index.isValid() || m_answer == nullptr) {
        return -1;
    }
    if (index.internalId() == 0) {
        return m_order[static_cast<std::size_t>(index.row())];
    }
    const int node = m_order[static_cast<std::size_t>(index.internalId()) - 1];
    const int link = m_links[static_cast<std::size_t>(node)][static_cast<std::size_t>(index.row())];
    const DrawnLink& drawn = m_answer->picture.links[static_cast<std::size_t>(link)];
    return drawn.from == node ? drawn.to : drawn.from;
}

QModelIndex GraphList::indexOfNode(int node) const {
    return node < 0 || node >= static_cast<int>(m_rowOf.size())
               ? QModelIndex()
               : index(m_rowOf[static_cast<std::size_t>(node)], 0);
}

QString GraphList::linkText(int node, int link) const {
    const GraphPicture& picture = m_answer->picture;
    const DrawnLink& drawn = picture.links[static_cast<std::size_t>(link)];
    const int other = drawn.from == node ? drawn.to : drawn.from;
    const QString name = picture.nodes[static_cast<std::size_t>(other)].label;
    const QString text = drawn.isTwoWay       ? tr("feeds and gets from %1")
                         : drawn.from == node ? tr("feeds %1")
                                              : tr("gets from %1");
    return text.arg(name) +
           (drawn.detail.isEmpty() ? QString() : QStringLiteral(": ") + drawn.detail);
}

// One organisation may stand in many lanes: its name alone would not tell which one is meant.
QString GraphList::titleOf(const DrawnNode& node) const {
    const bool isInLane = node.shape == NodeShape::Group &&
                          m_answer->question.ask == GraphAsk::Waves &&
                          node.lane < static_cast<int>(m_answer->picture.lanes.size());
    return isInLane ? m_answer->picture.lanes[static_cast<std::size_t>(node.lane)].title.section(
                          QStringLiteral(" · "), 0, 0) +
                          QStringLiteral(" · ") + node.label
                    : node.label;
}

QVariant GraphList::nodeData(int node, int role) const {
    const DrawnNode& drawn = m_answer->picture.nodes[static_cast<std::size_t>(node)];
    const auto links = static_cast<int>(m_links[static_cast<std::size_t>(node)].size());
    switch (role) {
    case Qt::DisplayRole:
        return links == 0 ? titleOf(drawn) : tr("%1 (%2)").arg(titleOf(drawn)).arg(links);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{drawn.label, drawn.detail};
        const auto lane = static_cast<std::size_t>(drawn.lane);
        if (lane < m_answer->picture.lanes.size() && drawn.enclosure < 0) {
            parts << m_answer->picture.lanes[lane].title;
        }
        if (drawn.colour >= 0 && drawn.colour < static_cast<int>(m_answer->legend.entries.size())) {
            parts << m_answer->legend.entries[static_cast<std::size_t>(drawn.colour)].text;
        }
        parts << tr("%n link(s)", nullptr, links);
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(drawn.system);
    default:
        return {};
    }
}

QVariant GraphList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || m_answer == nullptr) {
        return {};
    }
    if (index.internalId() == 0) {
        return nodeData(m_order[static_cast<std::size_t>(index.row())], role);
    }
    const int node = m_order[static_cast<std::size_t>(index.internalId()) - 1];
    const int link = m_links[static_cast<std::size_t>(node)][static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return linkText(node, link);
    }
    if (role == SystemIdRole) {
        return nodeData(nodeAt(index), role);
    }
    return {};
}

} // namespace aallokko::models
