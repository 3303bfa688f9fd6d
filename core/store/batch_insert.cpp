// SPDX-License-Identifier: GPL-3.0-or-later
//
// Full groups share one prepared statement, the rest goes row by row.
#include "core/store/batch_insert.h"

namespace aallokko::store {

BatchInsert::BatchInsert(Database& database, const QString& table, const QStringList& columns)
    : m_database(database), m_columns(static_cast<int>(columns.size())),
      m_groupRows(database.dialect().rowsPerInsert()) {
    m_head = QStringLiteral("INSERT INTO %1 (%2) VALUES ")
                 .arg(table, columns.join(QStringLiteral(", ")));
    m_rowText =
        QStringLiteral("(?") + QStringLiteral(", ?").repeated(m_columns - 1) + QStringLiteral(")");
    m_groupSql = sqlFor(m_groupRows);
    m_singleSql = sqlFor(1);
    m_values.reserve(static_cast<std::size_t>(m_groupRows * m_columns));
}

QString BatchInsert::sqlFor(int rows) const {
    return m_head + m_rowText + (QStringLiteral(", ") + m_rowText).repeated(rows - 1);
}

void BatchInsert::add(QVariant value) {
    m_values.push_back(std::move(value));
    if (m_values.size() == static_cast<std::size_t>(m_groupRows * m_columns)) {
        runRows(0, m_groupRows);
        m_values.clear();
    }
}

void BatchInsert::flush() {
    const auto columns = static_cast<std::size_t>(m_columns);
    for (std::size_t first = 0; first + columns <= m_values.size(); first += columns) {
        runRows(first, 1);
    }
    m_values.clear();
}

void BatchInsert::runRows(std::size_t firstValue, int rows) {
    Statement& insert = m_database.prepared(rows == 1 ? m_singleSql : m_groupSql);
    const auto count = static_cast<std::size_t>(rows * m_columns);
    for (std::size_t i = 0; i < count; ++i) {
        insert.bind(m_values[firstValue + i]);
    }
    insert.run();
}

} // namespace aallokko::store
