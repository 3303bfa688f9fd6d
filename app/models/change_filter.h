// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter and order of the change table: a kind, a file, and words anywhere in the line.
#pragma once

#include "app/models/text_filter.h"

namespace aallokko::models {

class ChangeFilter : public TextFilter {
    Q_OBJECT

  public:
    using TextFilter::TextFilter;

    /// Lines of this ChangeSort only; -1 = all.
    void setSort(int sort);
    /// Lines of the file at this position only; -1 = all.
    void setFile(int file);

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    int m_sort = -1;
    int m_file = -1;
};

} // namespace aallokko::models
