// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts are turned into collation keys once a row, so that the comparisons of the sort are bytes.
#include "app/models/system_order.h"

#include "core/text/display.h"

#include <QCollator>
#include <algorithm>
#include <numeric>
#include <optional>

namespace aallokko::models {

namespace {

using model::FieldKey;

constexpr int absentGroup = 2; ///< groups from here on hold no value

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

SortKey planKeyOf(const SystemTable& table, int row, int column) {
    const Placement& placement = table.plan().placements().of(table.idAt(row));
    const bool isTakeover = SystemTable::isPlanColumn(column + 1);
    const int wave = isTakeover ? placement.takeover : placement.consolidation;
    return {wave == 0 ? 9 : 0, static_cast<double>(wave), {}};
}

std::vector<SortKey> keysOf(const SystemTable& table, int column, const session::Session& session) {
    QCollator collator(text::localeOf(model::Language::Fi));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    for (int row = 0; row < table.rowCount(); ++row) {
        const model::SystemView* system = session.systems().find(table.idAt(row));
        if (system == nullptr || SystemTable::isPlanColumn(column)) {
            keys.push_back(planKeyOf(table, row, column));
            continue;
        }
        const FieldKey key = SystemTable::keyOf(column);
        const QString text = table.data(table.index(row, column), Qt::DisplayRole).toString();
        keys.push_back(fieldKeyOf(system->field(key), key, text, collator));
    }
    return keys;
}

} // namespace

std::vector<int> ranksOf(const SystemTable& table, int column, Qt::SortOrder order) {
    const session::Session* session = table.workbench().session();
    if (column < 0 || column >= table.columnCount() || session == nullptr) {
        return {};
    }
    const std::vector<SortKey> keys = keysOf(table, column, *session);
    const auto keyOf = [&](int row) -> const SortKey& {
        return keys[static_cast<std::size_t>(row)];
    };
    const bool isDown = order == Qt::DescendingOrder;
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const bool bothValues = keyOf(a).group < absentGroup && keyOf(b).group < absentGroup;
        return isDown && bothValues ? isLess(keyOf(b), keyOf(a)) : isLess(keyOf(a), keyOf(b));
    });
    std::vector<int> ranks(rows.size());
    int rank = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rank += i > 0 && !isEqual(keyOf(rows[i - 1]), keyOf(rows[i])) ? 1 : 0;
        ranks[static_cast<std::size_t>(rows[i])] = rank;
    }
    return ranks;
}

} // namespace aallokko::models
