// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter and order of the table of installations. Hits are kept as one flag a row, so a query that
// only narrows the last one looks at the last hits; order is kept as one rank a row, so sorting
// compares whole numbers.
#pragma once

#include "app/models/system_query.h"
#include "app/models/system_table.h"

#include <QSortFilterProxyModel>
#include <vector>

namespace aallokko::models {

class SystemFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit SystemFilter(SystemTable& table, QObject* parent = nullptr);

    /// Shows the rows that match; "" shows all. Linear in the rows that may still match.
    void setQuery(const QString& text);
    [[nodiscard]] const SystemQuery& query() const { return m_query; }
    [[nodiscard]] const QString& queryText() const { return m_text; }
    /// Ids that matched at the last query, for tests and exports, in the order shown.
    [[nodiscard]] std::vector<model::InstallationId> shownIds() const;
    /// Rows looked at by the last setQuery: shows that narrowing searches the last hits only.
    [[nodiscard]] int lastSearched() const { return m_lastSearched; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

  Q_SIGNALS:
    void hitsChanged();

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    void search(bool onlyLastHits);
    void rank();
    [[nodiscard]] bool matches(int row) const;

    SystemTable& m_table;
    QString m_text;
    SystemQuery m_query;
    std::vector<char> m_hits;
    std::vector<int> m_ranks;
    int m_sortColumn = -1;
    int m_lastSearched = 0;
};

} // namespace aallokko::models
