// SPDX-License-Identifier: GPL-3.0-or-later
//
// The change set of an import as a table: what each line is, its three sides, and what has been
// chosen for it. The choice itself is kept by the import run; this model shows it and reports
// ticks.
#pragma once

#include "importers/review/import_selection.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <vector>

namespace aallokko::session {
struct Catalogues;
}

namespace aallokko::models {

/// What people filter by and what the first column of a line says. A conflict is a kind of its own.
enum class ChangeSort { New, Changed, Missing, Returned, Conflict };
[[nodiscard]] ChangeSort sortOf(const importers::RowChange& change);

class ChangeTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        TakeColumn,
        KindColumn,
        NameColumn,
        FieldColumn,
        BaseColumn,
        OursColumn,
        TheirsColumn,
        TypedColumn,
        SourceColumn,
        columnTotal
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Lines of systems and interfaces of all files; copies what it shows. Linear.
    void show(const importers::ImportReview* review, const session::Catalogues* catalogues);
    /// What is chosen for each line.
    void showSelection(const importers::Selection& selection);
    /// New titles and words in the present language; the lines stay.
    void retranslate();

    [[nodiscard]] const importers::RowChange& change(int row) const {
        return m_lines[static_cast<std::size_t>(row)].change;
    }
    [[nodiscard]] importers::Take take(int row) const {
        return m_lines[static_cast<std::size_t>(row)].take;
    }
    [[nodiscard]] int fileOf(int row) const { return m_lines[static_cast<std::size_t>(row)].file; }
    [[nodiscard]] static QString sortName(ChangeSort sort);
    [[nodiscard]] static QString takeName(importers::Take take, bool isConflict);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    /// Somebody has ticked or unticked a line.
    void ticked(int row, aallokko::importers::Take take);

  private:
    struct Line {
        importers::RowChange change;
        int file = 0;
        importers::Take take = importers::Take::Theirs;
        QString field;
    };
    [[nodiscard]] QString textOf(const Line& line, int column) const;
    [[nodiscard]] static QString kindText(const importers::RowChange& change);
    [[nodiscard]] static QVariant sortKey(const Line& line, int column);

    std::vector<Line> m_lines;
    const session::Catalogues* m_catalogues = nullptr;
};

} // namespace aallokko::models
