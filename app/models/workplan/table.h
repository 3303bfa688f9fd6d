// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of the work plan as a table that is edited in place. After an edit only the rows that
// differ are told of, so that scrolling and selection stay. A new row is a draft at the end until
// its main column is typed: nothing is stored before, and storing it is one undo step.
#pragma once

#include "app/models/workbench.h"
#include "app/models/workplan/rows.h"

#include <QAbstractTableModel>
#include <QMap>
#include <optional>

namespace aallokko::models {

class WorkTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// Role of what a cell sorts by.
    static constexpr int sortRole = Qt::UserRole + 100;

    WorkTable(Workbench& workbench, WorkList list, QObject* parent = nullptr);

    [[nodiscard]] WorkList list() const { return m_list; }
    /// Null for the draft.
    [[nodiscard]] const WorkRow* row(int position) const;
    /// Row of a record; -1 when it is not there.
    [[nodiscard]] int positionOf(std::int64_t id) const;
    [[nodiscard]] const std::vector<WorkRow>& rows() const { return m_rows; }
    [[nodiscard]] bool isDraft(int position) const;

    /// Begins a new row and gives its main cell; the same one while a draft is there.
    QModelIndex beginDraft();
    void dropDraft();
    /// The same, when nothing has been written into it.
    void dropEmptyDraft();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Errors are told to the user through the workbench.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  Q_SIGNALS:
    /// The draft has become this record.
    void added(qint64 id);
    /// Rows or their texts have changed.
    void refreshed();

  private:
    void reload();
    void update();
    void adopt(std::vector<WorkRow> rows);
    bool setDraftCell(int column, const QString& text);
    [[nodiscard]] QString cell(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    Workbench& m_workbench;
    WorkList m_list;
    QStringList m_titles;
    std::vector<WorkRow> m_rows;
    std::optional<QMap<int, QString>> m_draft;
    bool m_isBecoming = false; ///< the draft is being stored
};

} // namespace aallokko::models
