// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words are looked for folded; order is that of the language.
#include "app/models/workplan/filter.h"

#include "core/base/text.h"

#include <QLocale>
#include <algorithm>

namespace aallokko::models {

WorkFilter::WorkFilter(WorkTable& table, QObject* parent)
    : QSortFilterProxyModel(parent), m_table(table) {
    setSourceModel(&table);
    setSortRole(WorkTable::sortRole);
    m_collator.setLocale(QLocale(QLocale::Finnish, QLocale::Finland));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void WorkFilter::setWords(const QString& text) {
    m_typed = text.split(u' ', Qt::SkipEmptyParts);
    m_words.clear();
    for (const QString& word : m_typed) {
        m_words.push_back(base::folded(word.toStdString()));
    }
    invalidateFilter();
}

void WorkFilter::setStatus(const QString& status) {
    m_status = status;
    invalidateFilter();
}

void WorkFilter::setPerson(const QString& person) {
    m_person = person;
    invalidateFilter();
}

const WorkRow* WorkFilter::row(int position) const {
    return m_table.row(mapToSource(index(position, 0)).row());
}

std::vector<std::int64_t> WorkFilter::shown() const {
    std::vector<std::int64_t> ids;
    for (int position = 0; position < rowCount(); ++position) {
        if (const WorkRow* one = row(position)) {
            ids.push_back(one->id);
        }
    }
    return ids;
}

bool WorkFilter::filterAcceptsRow(int position, const QModelIndex&) const {
    const WorkRow* one = m_table.row(position);
    if (one == nullptr) {
        return true;
    }
    const bool hasStatus = m_status.isEmpty() || (m_status == statusNotClosed && !one->isClosed) ||
                           (m_status == statusOverdue && one->isOverdue) ||
                           m_status.toStdString() == one->status;
    if (!hasStatus || (!m_person.isEmpty() && one->person != m_person)) {
        return false;
    }
    return std::all_of(m_words.begin(), m_words.end(), [one](const std::string& word) {
        return one->words.find(word) != std::string::npos;
    });
}

bool WorkFilter::lessThan(const QModelIndex& a, const QModelIndex& b) const {
    if (m_table.isDraft(a.row()) || m_table.isDraft(b.row())) {
        return m_table.isDraft(b.row()) == (sortOrder() == Qt::AscendingOrder);
    }
    const QVariant left = a.data(WorkTable::sortRole);
    const QVariant right = b.data(WorkTable::sortRole);
    if (left.typeId() == QMetaType::Int && right.typeId() == QMetaType::Int) {
        return left.toInt() < right.toInt();
    }
    return m_collator.compare(left.toString(), right.toString()) < 0;
}

} // namespace aallokko::models
