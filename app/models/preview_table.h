// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of a file as it stands there, with the field of each column in the header, the row of
// headers marked, and every problem at its cell.
#pragma once

#include "app/session/catalogues.h"
#include "importers/raw/raw_document.h"
#include "importers/review/import_review.h"

#include <QAbstractTableModel>
#include <map>
#include <optional>
#include <set>

namespace aallokko::models {

/// What the header of a column says of its field.
enum class ColumnState { Mapped, LeftOut, Question };

class PreviewTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// All pointers must live until the next call; null shows nothing. `file` null = not reviewed
    /// yet. `headerRow` is that of the review, else what a person said, else 0.
    void show(const importers::RawSheet* sheet, const importers::FileReview* file,
              const session::Catalogues* catalogues, int headerRow);

    [[nodiscard]] int headerRow() const { return m_headerRow; }
    /// A form of the program: its columns are known.
    [[nodiscard]] bool isForm() const { return m_isForm; }
    /// The review of a column; null when it has no header or the table is not understood.
    [[nodiscard]] const importers::MappedColumn* mapped(int column) const;
    [[nodiscard]] ColumnState stateOf(int column) const;
    /// The header as the file has it ("" = none) and which of the same headers it is, from 1.
    [[nodiscard]] QString headerOf(int column) const;
    [[nodiscard]] int occurrenceOf(int column) const;
    /// False for forms of the program, whose columns are known, and columns without a header.
    [[nodiscard]] bool isMappable(int column) const;
    /// Columns that a person should look at.
    [[nodiscard]] QList<int> questions() const;
    /// The column that has the field; -1 = none.
    [[nodiscard]] int columnOf(model::FieldKey key) const;
    /// Row of the model that shows this row of the sheet; -1 = none.
    [[nodiscard]] int rowOfNumber(int number) const;
    [[nodiscard]] int numberOfRow(int row) const;
    /// "C Omistaja" for lists.
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] QString fieldText(int column) const;
    [[nodiscard]] QString whyText(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    void findProblems(const importers::FileReview* file);
    [[nodiscard]] const importers::RawCell* cell(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool isAbsence(int column, const std::string& text) const;

    const importers::RawSheet* m_sheet = nullptr;
    const session::Catalogues* m_catalogues = nullptr;
    const importers::TableReview* m_table = nullptr;
    int m_headerRow = 0;
    bool m_isForm = false;
    std::map<int, const importers::MappedColumn*> m_columns;
    std::map<int, std::set<std::string>> m_absences; ///< folded texts by column
    std::map<std::pair<int, int>, std::vector<const model::Issue*>> m_problems; ///< (row, column)
};

} // namespace aallokko::models
