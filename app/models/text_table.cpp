// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows come whole and go whole: these tables show a finished result.
#include "app/models/text_table.h"

#include "app/models/roles.h"

namespace aallokko::models {

void TextTable::setRows(std::vector<TextRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TextTable::setTitles(const QStringList& titles, const QList<int>& numeric) {
    if (titles.size() != m_titles.size()) {
        beginResetModel();
        m_titles = titles;
        m_numeric = numeric;
        endResetModel();
        return;
    }
    m_titles = titles;
    m_numeric = numeric;
    if (!titles.isEmpty()) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(titles.size()) - 1);
    }
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const TextRow& line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.cells.value(index.column());
    case sortRole: {
        const QVariant key = line.sortKeys.value(index.column());
        return key.isValid() ? key : QVariant(line.cells.value(index.column()));
    }
    case Qt::ToolTipRole:
        return line.toolTip.isEmpty() ? line.cells.value(index.column()) : line.toolTip;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_titles.value(index.column()),
                                            line.cells.value(index.column()));
    case Qt::TextAlignmentRole:
        return int((m_numeric.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case SeverityRole:
        return line.severity;
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(line.system.value());
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((m_numeric.contains(section) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    }
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section)
                                                                    : QVariant();
}

} // namespace aallokko::models
