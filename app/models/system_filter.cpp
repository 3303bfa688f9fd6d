// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows do not jump or vanish while somebody edits them: the order and the hits are those of the
// last time they were asked for, until rows come or go.
#include "app/models/system_filter.h"

#include "core/text/display.h"

#include <QCollator>
#include <algorithm>
#include <numeric>
#include <optional>

namespace aallokko::models {

namespace {

using model::FieldKey;

/// What a cell sorts by: absences last, then numbers and days by size, else by Finnish collation.
struct SortKey {
    int group = 0;
    double number = 0;
    std::optional<QCollatorSortKey> text;
};

double dayNumber(base::Date day) {
    return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

bool sortNumber(const model::FieldValue& value, FieldKey key, double& number) {
    if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
        number = static_cast<double>(*whole);
    } else if (const auto* decimal = std::get_if<model::Decimal>(&value.data)) {
        number = static_cast<double>(decimal->hundredths);
    } else if (const auto* day = std::get_if<base::Date>(&value.data)) {
        number = dayNumber(*day);
    } else if (std::holds_alternative<model::OpenEnded>(value.data)) {
        number = 1e9;
    } else if (key == FieldKey::Criticality) {
        // Its codes are the levels 0 to 4; their labels would sort "high" before "low".
        number = QString::fromStdString(value.text()).toDouble();
    } else {
        return false;
    }
    return true;
}

SortKey fieldKeyOf(const model::FieldValue& value, FieldKey key, const QString& text,
                   const QCollator& collator) {
    SortKey result;
    if (!value.hasValue() && text.isEmpty()) {
        result.group = 9;
    } else if (!value.hasValue() && key != FieldKey::Organisation) {
        result.group = 2 + static_cast<int>(value.state);
    } else if (sortNumber(value, key, result.number)) {
        result.group = 0;
    } else {
        result.group = 1;
        result.text = collator.sortKey(text);
    }
    return result;
}

bool isLess(const SortKey& a, const SortKey& b) {
    if (a.group != b.group) {
        return a.group < b.group;
    }
    if (a.text && b.text) {
        return *a.text < *b.text;
    }
    return a.number < b.number;
}

bool isEqual(const SortKey& a, const SortKey& b) {
    return !isLess(a, b) && !isLess(b, a);
}

} // namespace

SystemFilter::SystemFilter(SystemTable& table, QObject* parent)
    : QSortFilterProxyModel(parent), m_table(table) {
    setDynamicSortFilter(false);
    search(false);
    setSourceModel(&table);
    // Declared after setSourceModel, so that the base class has dropped its mapping already.
    const auto renew = [this] {
        search(false);
        rank();
        invalidate();
        Q_EMIT hitsChanged();
    };
    connect(&table, &QAbstractItemModel::modelReset, this, renew);
    connect(&table, &QAbstractItemModel::rowsInserted, this, renew);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, renew);
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
                            m_table.workbench().rowLists());
    }
    const bool isNarrowing = !m_query.isEmpty() && query.isNarrowingOf(m_query) &&
                             m_hits.size() == static_cast<std::size_t>(m_table.rowCount());
    m_query = std::move(query);
    m_text = text;
    search(isNarrowing);
    invalidateFilter();
    Q_EMIT hitsChanged();
}

std::vector<model::InstallationId> SystemFilter::shownIds() const {
    std::vector<model::InstallationId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        ids.push_back(m_table.idAt(mapToSource(index(row, 0)).row()));
    }
    return ids;
}

void SystemFilter::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    rank();
    QSortFilterProxyModel::sort(column, order);
}

void SystemFilter::rank() {
    m_ranks.clear();
    const session::Session* session = m_table.workbench().session();
    if (m_sortColumn < 0 || m_sortColumn >= m_table.columnCount() || session == nullptr) {
        return;
    }
    QCollator collator(text::localeOf(model::Language::Fi));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const QModelIndex index = m_table.index(row, m_sortColumn);
        const model::SystemView* system = session->systems().find(m_table.idAt(row));
        if (system == nullptr || SystemTable::isPlanColumn(m_sortColumn)) {
            const Placement& placement = m_table.plan().placements().of(m_table.idAt(row));
            const bool isTakeover = SystemTable::isPlanColumn(m_sortColumn + 1);
            const int wave = isTakeover ? placement.takeover : placement.consolidation;
            keys.push_back({wave == 0 ? 9 : 0, static_cast<double>(wave), {}});
            continue;
        }
        const FieldKey key = SystemTable::keyOf(m_sortColumn);
        keys.push_back(
            fieldKeyOf(system->field(key), key, index.data(Qt::DisplayRole).toString(), collator));
    }
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto keyOf = [&](int row) -> const SortKey& {
        return keys[static_cast<std::size_t>(row)];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return isLess(keyOf(a), keyOf(b)); });
    m_ranks.resize(order.size());
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank += i > 0 && !isEqual(keyOf(order[i - 1]), keyOf(order[i])) ? 1 : 0;
        m_ranks[static_cast<std::size_t>(order[i])] = rank;
    }
}

bool SystemFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto position = static_cast<std::size_t>(row);
    return position >= m_hits.size() || m_hits[position] != 0;
}

bool SystemFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto a = static_cast<std::size_t>(left.row());
    const auto b = static_cast<std::size_t>(right.row());
    return a < m_ranks.size() && b < m_ranks.size() ? m_ranks[a] < m_ranks[b] : a < b;
}

} // namespace aallokko::models
