// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the shown rows are: those of the table as they are, and headings with title, number of
// systems and sums.
#include "app/models/roles.h"
#include "app/models/system_columns.h"
#include "app/models/system_filter.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>

namespace aallokko::models {

QModelIndex SystemFilter::index(int row, int column, const QModelIndex& parent) const {
    const bool isThere =
        !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

int SystemFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SystemFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_table.columnCount();
}

bool SystemFilter::hasChildren(const QModelIndex& parent) const {
    return !parent.isValid() && !m_rows.empty();
}

QModelIndex SystemFilter::mapToSource(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const int row = m_rows[static_cast<std::size_t>(index.row())];
    return row < 0 ? QModelIndex() : m_table.index(row, index.column());
}

QModelIndex SystemFilter::mapFromSource(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    if (!m_arePlacesKnown) {
        m_places.assign(static_cast<std::size_t>(m_table.rowCount()), -1);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto row = static_cast<std::size_t>(m_rows[i]);
            if (m_rows[i] >= 0 && row < m_places.size()) {
                m_places[row] = static_cast<int>(i);
            }
        }
        m_arePlacesKnown = true;
    }
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_places.size() && m_places[row] >= 0 ? createIndex(m_places[row], index.column())
                                                       : QModelIndex();
}

bool SystemFilter::isHeading(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() &&
           m_rows[static_cast<std::size_t>(index.row())] < 0;
}

int SystemFilter::groupAt(int row) const {
    const auto it = m_groupOfKey.find(-1 - m_rows[static_cast<std::size_t>(row)]);
    return it == m_groupOfKey.end() ? -1 : it->second;
}

bool SystemFilter::isFolded(const QModelIndex& heading) const {
    const int group = isHeading(heading) ? groupAt(heading.row()) : -1;
    return group >= 0 && m_folded.contains(m_groups.titles[group]);
}

QString SystemFilter::groupTitle(int tableRow) const {
    const auto row = static_cast<std::size_t>(tableRow);
    return tableRow >= 0 && row < m_groups.groupOf.size() ? m_groups.titles[m_groups.groupOf[row]]
                                                          : QString();
}

// The title stands in the column of the name, a sum in each column that may be summed.
QString SystemFilter::headingText(int group, int column, bool isLong) const {
    const std::vector<int>& members = m_members[static_cast<std::size_t>(group)];
    if (isSummed(column)) {
        const auto [it, isNew] = m_sums.try_emplace({group, column});
        if (isNew) {
            it->second = sumOf(m_table, column, members);
        }
        const GroupSum& sum = it->second;
        if (!isLong || sum.text.isEmpty()) {
            return sum.text;
        }
        return tr("%1, sum of %2 of %3 systems: %4")
            .arg(columnTitle(m_table, column))
            .arg(sum.known)
            .arg(members.size())
            .arg(sum.text);
    }
    if (!isLong && column != SystemTable::columnOf(model::FieldKey::Name)) {
        return {};
    }
    const QString& title = m_groups.titles[group];
    const QString count = tr("%n system(s)", nullptr, static_cast<int>(members.size()));
    if (!isLong) {
        return title + QStringLiteral(" – ") + count;
    }
    return m_folded.contains(title) ? tr("Group %1, %2, folded").arg(title, count)
                                    : tr("Group %1, %2, open").arg(title, count);
}

QVariant SystemFilter::data(const QModelIndex& index, int role) const {
    if (!isHeading(index)) {
        return m_table.data(mapToSource(index), role);
    }
    const int group = groupAt(index.row());
    if (group < 0) {
        return {}; // of the groups before; it goes at once
    }
    switch (role) {
    case IsGroupRole:
        return true;
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(0);
    case StateRole:
    case FieldKeyRole:
        return -1;
    case Qt::DisplayRole:
        return headingText(group, index.column(), false);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return headingText(group, index.column(), true);
    case Qt::TextAlignmentRole:
        return int((isSummed(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant SystemFilter::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        return m_table.headerData(section, orientation, role);
    }
    const QModelIndex row = mapToSource(index(section, 0));
    return row.isValid() ? m_table.headerData(row.row(), orientation, role) : QVariant();
}

Qt::ItemFlags SystemFilter::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return isHeading(index) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                            : m_table.flags(mapToSource(index));
}

} // namespace aallokko::models
