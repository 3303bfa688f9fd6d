// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cheap conditions come first: words make the texts of a whole line.
#include "app/models/change_filter.h"

#include "app/models/change_table.h"

namespace aallokko::models {

void ChangeFilter::setSort(int sort) {
    m_sort = sort;
    invalidateFilter();
}

void ChangeFilter::setFile(int file) {
    m_file = file;
    invalidateFilter();
}

bool ChangeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto& table = *static_cast<const ChangeTable*>(sourceModel());
    return (m_sort < 0 || static_cast<int>(sortOf(table.change(row))) == m_sort) &&
           (m_file < 0 || table.fileOf(row) == m_file) && TextFilter::filterAcceptsRow(row, parent);
}

} // namespace aallokko::models
