// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plain text search: a problem list is searched for file names and cells, where no letter may be
// folded away.
#include "app/models/text_filter.h"

#include "app/models/roles.h"
#include "app/models/text_table.h"

#include <algorithm>

namespace aallokko::models {

TextFilter::TextFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(TextTable::sortRole);
}

void TextFilter::setSeverity(int severity) {
    m_severity = severity;
    invalidateFilter();
}

void TextFilter::setWords(const QString& text) {
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TextFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QAbstractItemModel& table = *sourceModel();
    if (m_severity >= 0 && table.index(row, 0, parent).data(SeverityRole).toInt() != m_severity) {
        return false;
    }
    QString text;
    for (int column = 0; column < table.columnCount(parent) && !m_words.isEmpty(); ++column) {
        text += table.index(row, column, parent).data().toString() + u'\n';
    }
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace aallokko::models
