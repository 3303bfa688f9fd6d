// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many rows into one table with as few statements as pay: the cost of an import is here.
#pragma once

#include "core/store/database.h"

#include <QStringList>
#include <vector>

namespace aallokko::store {

/// Collects rows and writes them in groups; flush() before anything else touches the table.
class BatchInsert {
  public:
    BatchInsert(Database& database, const QString& table, const QStringList& columns);
    /// Next value of the current row; a row is complete after as many as there are columns.
    void add(QVariant value);
    void flush();
    /// The INSERT of one row, for a faster path of the same rows.
    [[nodiscard]] const QString& rowSql() const { return m_singleSql; }

  private:
    void runRows(std::size_t firstValue, int rows);
    [[nodiscard]] QString sqlFor(int rows) const;

    Database& m_database;
    QString m_head;
    QString m_rowText;
    int m_columns;
    int m_groupRows;
    QString m_groupSql;
    QString m_singleSql;
    std::vector<QVariant> m_values;
};

} // namespace aallokko::store
