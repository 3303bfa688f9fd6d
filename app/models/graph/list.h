// SPDX-License-Identifier: GPL-3.0-or-later
//
// The nodes and links of an answer as a tree of two levels: what stands beside the drawing, and
// what a screen reader reads.
#pragma once

#include "app/models/graph/answer.h"

#include <QAbstractItemModel>

namespace aallokko::models {

class GraphList : public QAbstractItemModel {
    Q_OBJECT

  public:
    using QAbstractItemModel::QAbstractItemModel;

    /// The answer lives until the next call; null = none.
    void show(const GraphAnswer* answer);
    /// Node of a row: of the row itself, or the other end of a link; -1 = none.
    [[nodiscard]] int nodeAt(const QModelIndex& index) const;
    /// Row of a node.
    [[nodiscard]] QModelIndex indexOfNode(int node) const;
    /// Links of a node as positions in the picture, dearest first, then by name of the other end.
    [[nodiscard]] const std::vector<int>& linksOf(int node) const {
        return m_links[static_cast<std::size_t>(node)];
    }
    /// "feeds Effica: hard, API".
    [[nodiscard]] QString linkText(int node, int link) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    [[nodiscard]] QString titleOf(const DrawnNode& node) const;
    [[nodiscard]] QVariant nodeData(int node, int role) const;

    const GraphAnswer* m_answer = nullptr;
    std::vector<int> m_order; ///< nodes as rows: by lane, then as they stand from top to bottom
    std::vector<int> m_rowOf;
    std::vector<std::vector<int>> m_links;
};

} // namespace aallokko::models
