// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows are shown and in which order. Rows do not jump or vanish while somebody edits them:
// order, groups and hits are those of the last time they were asked for, until rows come or go.
// What is shown is told in system_filter_data.cpp.
#include "app/models/system_filter.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

#include "app/models/system_order.h"

namespace aallokko::models {

namespace {

/// A view renumbers all rows for each run of rows that comes or goes; above this a new start is
/// quicker and loses only the selected cells. Far more than 850 rows can make.
constexpr int mostRuns = 2000;

} // namespace

SystemFilter::SystemFilter(SystemTable& table, QObject* parent)
    : QAbstractProxyModel(parent), m_table(table) {
    setSourceModel(&table);
    connectTable();
    renew();
}

void SystemFilter::connectTable() {
    connect(&m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_arePlacesKnown = false;
    });
    connect(&m_table, &QAbstractItemModel::modelReset, this, [this] {
        search(false);
        regroup();
        reorder();
        m_rows = wantedRows();
        m_arePlacesKnown = false;
        endResetModel();
        Q_EMIT hitsChanged();
    });
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                std::vector<int> left = m_rows;
                std::erase_if(left, [&](int row) { return row >= first && row <= last; });
                apply(left);
            });
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                shiftRows(last + 1, first - last - 1);
                renew();
            });
    connect(&m_table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                shiftRows(first, last - first + 1);
                renew();
            });
    connect(&m_table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { forwardChange(from, to); });
    connect(&m_table, &QAbstractItemModel::headerDataChanged, this,
            [this](Qt::Orientation orientation, int first, int last) {
                Q_EMIT headerDataChanged(orientation, first, last);
            });
    connect(&m_table.workbench(), &Workbench::languageChanged, this, &SystemFilter::renew);
    connect(&m_table.plan(), &PlanState::changed, this, [this] {
        if (SystemTable::isPlanColumn(m_groupColumn)) {
            renew();
        }
    });
}

bool SystemFilter::matches(int row) const {
    const session::Session* session = m_table.workbench().session();
    const model::InstallationId id = m_table.idAt(row);
    const model::SystemView* system = session == nullptr ? nullptr : session->systems().find(id);
    if (system == nullptr) {
        return false;
    }
    const QueryRow view{system, &m_table.haystack(row), &m_table.plan().placements().of(id)};
    return m_query.matches(view, session->catalogues().fields);
}

void SystemFilter::search(bool onlyLastHits) {
    m_hits.resize(static_cast<std::size_t>(m_table.rowCount()), 1);
    m_lastSearched = 0;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        char& hit = m_hits[static_cast<std::size_t>(row)];
        if (onlyLastHits && hit == 0) {
            continue;
        }
        ++m_lastSearched;
        hit = m_query.isEmpty() || matches(row) ? 1 : 0;
    }
}

void SystemFilter::setQuery(const QString& text) {
    const session::Session* session = m_table.workbench().session();
    SystemQuery query;
    if (session != nullptr) {
        query = SystemQuery(text, session->catalogues().fields, m_table.plan().placements(),
                            m_table.workbench().rowLists(), [this] { return m_table.today(); });
    }
    const bool isNarrowing = !m_query.isEmpty() && query.isNarrowingOf(m_query) &&
                             m_hits.size() == static_cast<std::size_t>(m_table.rowCount());
    m_query = std::move(query);
    m_text = text;
    search(isNarrowing);
    show();
}

std::vector<model::InstallationId> SystemFilter::shownIds() const {
    std::vector<model::InstallationId> ids;
    for (const int row : m_shown) {
        ids.push_back(m_table.idAt(row));
    }
    return ids;
}

void SystemFilter::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    reorder();
    apply(wantedRows());
}

void SystemFilter::setGroupColumn(int column) {
    if (column == m_groupColumn) {
        return;
    }
    m_groupColumn = column;
    m_folded.clear();
    m_keys.clear();
    regroup();
    reorder();
    show();
}

void SystemFilter::setFolded(const QModelIndex& heading, bool isFolded) {
    const int group = isHeading(heading) ? groupAt(heading.row()) : -1;
    if (group < 0) {
        return;
    }
    const QString title = m_groups.titles[group];
    if (isFolded) {
        m_folded.insert(title);
    } else {
        m_folded.remove(title);
    }
    apply(wantedRows());
    const QModelIndex now = heading.sibling(heading.row(), 0);
    Q_EMIT dataChanged(now, now.siblingAtColumn(columnCount() - 1));
}

void SystemFilter::setAllFolded(bool isFolded) {
    m_folded.clear();
    for (qsizetype i = 0; isFolded && i < m_groups.titles.size(); ++i) {
        m_folded.insert(m_groups.titles[i]);
    }
    show();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void SystemFilter::reveal(int tableRow) {
    if (m_folded.remove(groupTitle(tableRow))) {
        apply(wantedRows());
    }
}

void SystemFilter::regroup() {
    m_groups = groupsOf(m_table, m_groupColumn);
    m_groupOfKey.clear();
    for (qsizetype i = 0; i < m_groups.titles.size(); ++i) {
        const auto [it, isNew] = m_keys.try_emplace(m_groups.titles[i], m_nextKey);
        m_nextKey += isNew ? 1 : 0;
        m_groupOfKey[it->second] = static_cast<int>(i);
    }
}

void SystemFilter::reorder() {
    m_ranks = ranksOf(m_table, m_sortColumn, m_sortOrder);
    m_order.resize(static_cast<std::size_t>(m_table.rowCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto valueOf = [](const std::vector<int>& values, int row) {
        const auto place = static_cast<std::size_t>(row);
        return place < values.size() ? values[place] : 0;
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const int one = valueOf(m_groups.groupOf, a);
        const int other = valueOf(m_groups.groupOf, b);
        return one != other ? one < other : valueOf(m_ranks, a) < valueOf(m_ranks, b);
    });
}

void SystemFilter::renew() {
    search(false);
    regroup();
    reorder();
    show();
}

void SystemFilter::show() {
    apply(wantedRows());
    // Counts and sums of the headings.
    for (int row = 0; row < rowCount() && m_groupColumn >= 0; ++row) {
        if (m_rows[static_cast<std::size_t>(row)] < 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    Q_EMIT hitsChanged();
}

std::vector<int> SystemFilter::wantedRows() {
    std::vector<int> rows;
    m_shown.clear();
    m_sums.clear();
    m_members.assign(static_cast<std::size_t>(m_groups.titles.size()), {});
    int last = -1;
    bool isFolded = false;
    for (const int row : m_order) {
        if (m_hits[static_cast<std::size_t>(row)] == 0) {
            continue;
        }
        m_shown.push_back(row);
        if (!m_groups.groupOf.empty()) {
            const int group = m_groups.groupOf[static_cast<std::size_t>(row)];
            m_members[static_cast<std::size_t>(group)].push_back(row);
            if (group != last) {
                rows.push_back(-1 - m_keys.at(m_groups.titles[group]));
                isFolded = m_folded.contains(m_groups.titles[group]);
                last = group;
            }
        }
        if (!isFolded) {
            rows.push_back(row);
        }
    }
    return rows;
}

void SystemFilter::apply(const std::vector<int>& wanted) {
    if (wanted == m_rows) {
        return;
    }
    const std::unordered_set<int> before(m_rows.begin(), m_rows.end());
    int runs = 0;
    bool wasNew = false;
    std::vector<int> kept;
    for (const int row : wanted) {
        const bool isNew = !before.contains(row);
        runs += isNew && !wasNew ? 1 : 0;
        wasNew = isNew;
        if (!isNew) {
            kept.push_back(row);
        }
    }
    if (runs + std::ssize(m_rows) - std::ssize(kept) > mostRuns) {
        beginResetModel();
        m_rows = wanted;
        m_arePlacesKnown = false;
        endResetModel();
        return;
    }
    remove(wanted);
    if (kept != m_rows) {
        permute(std::move(kept));
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == wanted[i]) {
            continue;
        }
        std::size_t end = i;
        while (end < wanted.size() && (i >= m_rows.size() || wanted[end] != m_rows[i])) {
            ++end;
        }
        const auto at = [](const auto& rows, std::size_t place) {
            return rows.begin() + static_cast<std::ptrdiff_t>(place);
        };
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_rows.insert(at(m_rows, i), at(wanted, i), at(wanted, end));
        m_arePlacesKnown = false;
        endInsertRows();
        i = end - 1;
    }
}

// Takes away the rows that are not wanted, a run at a time, from the end.
void SystemFilter::remove(const std::vector<int>& wanted) {
    const std::unordered_set<int> after(wanted.begin(), wanted.end());
    for (int last = rowCount() - 1; last >= 0; --last) {
        const auto isWanted = [&](int row) {
            return after.contains(m_rows[static_cast<std::size_t>(row)]);
        };
        if (isWanted(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && !isWanted(first - 1)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_arePlacesKnown = false;
        endRemoveRows();
        last = first;
    }
}

// The same rows in another order; the selected cells go with their rows.
void SystemFilter::permute(std::vector<int> rows) {
    Q_EMIT layoutAboutToBeChanged();
    std::unordered_map<int, int> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        places[rows[i]] = static_cast<int>(i);
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& one : before) {
        after << createIndex(places.at(m_rows[static_cast<std::size_t>(one.row())]), one.column());
    }
    m_rows = std::move(rows);
    m_arePlacesKnown = false;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

// The table has numbered its rows anew from `from` on.
void SystemFilter::shiftRows(int from, int by) {
    for (int& row : m_rows) {
        row += row >= from ? by : 0;
    }
    m_arePlacesKnown = false;
}

void SystemFilter::forwardChange(const QModelIndex& from, const QModelIndex& to) {
    m_sums.clear();
    if (rowCount() == 0) {
        return;
    }
    int first = 0;
    int last = rowCount() - 1;
    if (from.row() == to.row()) {
        first = mapFromSource(from).row();
        last = first;
    }
    if (first >= 0) {
        Q_EMIT dataChanged(index(first, from.column()), index(last, to.column()));
    }
    for (int row = first; from.row() == to.row() && row >= 0; --row) {
        if (m_rows[static_cast<std::size_t>(row)] < 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            return;
        }
    }
}

} // namespace aallokko::models
