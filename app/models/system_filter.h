// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter, order and groups of the table of installations. Hits are kept as one flag a row, so a
// query that only narrows the last one looks at the last hits; order is kept as one list of rows,
// so a filter compares nothing. Groups put a heading row above their members; a folded one shows
// the heading alone. It stays one flat table: cells are selected, copied and edited as without
// groups.
#pragma once

#include "app/models/system_groups.h"
#include "app/models/system_query.h"
#include "app/models/system_table.h"

#include <QAbstractProxyModel>
#include <QSet>
#include <map>
#include <vector>

namespace aallokko::models {

class SystemFilter : public QAbstractProxyModel {
    Q_OBJECT

  public:
    explicit SystemFilter(SystemTable& table, QObject* parent = nullptr);

    /// Shows the rows that match; "" shows all. Linear in the rows that may still match.
    void setQuery(const QString& text);
    [[nodiscard]] const SystemQuery& query() const { return m_query; }
    [[nodiscard]] const QString& queryText() const { return m_text; }
    /// Systems that match, those in folded groups too.
    [[nodiscard]] int hits() const { return static_cast<int>(m_shown.size()); }
    /// Their ids and their rows of the table, in the order shown.
    [[nodiscard]] std::vector<model::InstallationId> shownIds() const;
    [[nodiscard]] const std::vector<int>& shownRows() const { return m_shown; }
    /// Rows looked at by the last setQuery: shows that narrowing searches the last hits only.
    [[nodiscard]] int lastSearched() const { return m_lastSearched; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Groups by a column of the table; -1 = no groups. All groups open.
    void setGroupColumn(int column);
    [[nodiscard]] int groupColumn() const { return m_groupColumn; }
    /// Title of the group of a row of the table; "" without groups.
    [[nodiscard]] QString groupTitle(int tableRow) const;
    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    [[nodiscard]] bool isFolded(const QModelIndex& heading) const;
    void setFolded(const QModelIndex& heading, bool isFolded);
    void setAllFolded(bool isFolded);
    /// Opens the group of a row of the table, so that mapFromSource finds it.
    void reveal(int tableRow);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex&) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex buddy(const QModelIndex& index) const override { return index; }
    /// Invalid for a heading.
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void hitsChanged();

  private:
    void connectTable();
    void search(bool onlyLastHits);
    [[nodiscard]] bool matches(int row) const;
    void regroup();
    void reorder();
    void renew();
    void show();
    [[nodiscard]] std::vector<int> wantedRows();
    void apply(const std::vector<int>& wanted);
    void remove(const std::vector<int>& wanted);
    void permute(std::vector<int> rows);
    void shiftRows(int from, int by);
    void forwardChange(const QModelIndex& from, const QModelIndex& to);
    [[nodiscard]] int groupAt(int row) const;
    [[nodiscard]] QString headingText(int group, int column, bool isLong) const;

    SystemTable& m_table;
    QString m_text;
    SystemQuery m_query;
    std::vector<char> m_hits;
    std::vector<int> m_ranks;
    std::vector<int> m_order; ///< all rows of the table, by group and rank
    RowGroups m_groups;
    std::vector<int> m_shown;      ///< hits in m_order
    std::vector<int> m_rows;       ///< what is shown: a row of the table, or -1 - key of a group
    std::map<QString, int> m_keys; ///< title -> key of a group; never used again
    std::map<int, int> m_groupOfKey;
    std::vector<std::vector<int>> m_members; ///< hits of each group
    QSet<QString> m_folded;
    mutable std::vector<int> m_places; ///< row of the table -> shown row, -1 = not shown
    mutable bool m_arePlacesKnown = false;
    mutable std::map<std::pair<int, int>, GroupSum> m_sums;
    int m_nextKey = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_groupColumn = -1;
    int m_lastSearched = 0;
};

} // namespace aallokko::models
