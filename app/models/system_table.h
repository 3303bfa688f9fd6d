// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of installations: one row each, one column per field of the catalogue, and where the
// plan puts it. Edits go through the session; a typed text that does not parse stays in its cell
// with the reason until it is mended or dropped.
#pragma once

#include "app/models/plan_state.h"
#include "app/models/typed_value.h"
#include "app/models/workbench.h"

#ifndef Q_MOC_RUN
#include "app/session/overview.h"
#endif

#include <QAbstractTableModel>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::models {

/// One cell to write, as text of a person or the clipboard.
struct CellText {
    model::InstallationId id;
    model::FieldKey key = model::FieldKey::Name;
    QString text;
};

class SystemTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    SystemTable(Workbench& workbench, PlanState& plan, QObject* parent = nullptr);

    /// Columns: the must fields, the key fields, the plan's two columns, then all other fields.
    [[nodiscard]] static int columnOf(model::FieldKey key);
    [[nodiscard]] static bool isPlanColumn(int column);
    /// Numbers stand right-aligned, their headers too.
    [[nodiscard]] static bool isNumeric(model::FieldKey key);
    /// Field of a column; meaningless for a plan column.
    [[nodiscard]] static model::FieldKey keyOf(int column);
    /// Columns that are shown until the user chooses others.
    [[nodiscard]] static int defaultColumns();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] model::InstallationId idAt(int row) const;
    /// -1 when the system is not in the table.
    [[nodiscard]] int rowOf(model::InstallationId id) const;
    [[nodiscard]] session::SystemCounts counts() const;
    /// Folded text of all values of a row, for the filter; kept until the row changes.
    [[nodiscard]] const std::string& haystack(int row) const;
    [[nodiscard]] Workbench& workbench() const { return m_workbench; }
    [[nodiscard]] const PlanState& plan() const { return m_plan; }
    /// The day the project reckons from: its policy's, else that of the newest records.
    [[nodiscard]] base::Date today() const;

    /// Writes cells as one undo step. Returns how many texts could not be read: they stay in their
    /// cells, marked.
    int writeTexts(const std::vector<CellText>& cells);
    /// Gives the cells an absence state, as one undo step.
    void writeState(const QModelIndexList& cells, model::FieldState state);
    /// Drops a typed text that was not stored.
    void dropFault(const QModelIndex& index);

  private:
    struct Fault {
        QString text;
        TypedFault reason = TypedFault::None;
    };
    using CellId = std::pair<model::InstallationId, model::FieldKey>;

    void reload();
    void applyEdits(const edit::EditSet& set);
    void updateRows();
    void rowChanged(model::InstallationId id);
    [[nodiscard]] const model::SystemView* systemAt(int row) const;
    [[nodiscard]] QVariant planData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant fieldData(const QModelIndex& index, int role) const;
    [[nodiscard]] QString cellText(const model::SystemView& system, model::FieldKey key) const;
    [[nodiscard]] QString toolTip(const model::SystemView& system, model::FieldKey key) const;
    [[nodiscard]] const Fault* faultOf(model::InstallationId id, model::FieldKey key) const;
    bool commit(std::vector<edit::Edit> edits, std::size_t cells);

    Workbench& m_workbench;
    PlanState& m_plan;
    std::vector<model::InstallationId> m_ids;
    std::map<CellId, Fault> m_faults;
    mutable std::unordered_map<model::InstallationId, std::string> m_haystacks;
    mutable base::Date m_today;
    mutable std::int64_t m_todayVersion = -1; ///< inventory version that m_today belongs to
};

} // namespace aallokko::models
