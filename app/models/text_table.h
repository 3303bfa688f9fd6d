// SPDX-License-Identifier: GPL-3.0-or-later
//
// A read-only table of texts that were made once: files of an import, their columns, problems and
// changes. What a cell sorts by may differ from what it says.
#pragma once

#include "core/base/source_ref.h"
#include "core/model/ids.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace aallokko::models {

/// One row. `sortKeys` may be shorter than `cells`: the rest sorts by its text. `severity` as
/// model::Severity, -1 = none.
struct TextRow {
    QStringList cells;
    QVariantList sortKeys;
    int severity = -1;
    model::InstallationId system;
    QString toolTip;
    base::SourceRef source{}; ///< place in a file that the row speaks of
};

class TextTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Role of the sort key, for QSortFilterProxyModel::setSortRole.
    static constexpr int sortRole = Qt::UserRole + 100;

    void setRows(std::vector<TextRow> rows);
    /// Titles; columns in `numeric` stand right-aligned.
    void setTitles(const QStringList& titles, const QList<int>& numeric = {});
    [[nodiscard]] const TextRow& row(int position) const {
        return m_rows[static_cast<std::size_t>(position)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    QStringList m_titles;
    QList<int> m_numeric;
    std::vector<TextRow> m_rows;
};

} // namespace aallokko::models
