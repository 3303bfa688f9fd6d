// SPDX-License-Identifier: GPL-3.0-or-later
//
// The systems of one cluster side by side: a row a field, a column a system, and a mark where they
// differ. Where a value came from stands in the tool tip.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/workbench.h"
#endif

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace aallokko::models {

class MemberTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit MemberTable(Workbench& workbench, QObject* parent = nullptr);

    /// bool: the systems do not say the same in this row.
    static constexpr int differsRole = Qt::UserRole + 100;

    void setMembers(const std::vector<model::InstallationId>& members);
    void setOnlyDifferences(bool isOn);
    /// Under each value its file, sheet and cell, or the person who typed it.
    void setOriginsShown(bool isOn);
    /// The rows shown with their headers, for a spreadsheet program; origins in columns of their
    /// own when they are shown.
    [[nodiscard]] QString copied() const;
    /// Rows in which the systems differ.
    [[nodiscard]] int differences() const;
    [[nodiscard]] model::InstallationId member(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Line {
        QString label;
        QStringList cells;
        QStringList places;
        bool differs = false;
    };
    void fill();
    void addField(model::FieldKey key);
    void addLine(const QString& label, const QStringList& cells, bool differs);

    Workbench& m_workbench;
    std::vector<model::InstallationId> m_members;
    QStringList m_names;
    std::vector<Line> m_all;
    std::vector<Line> m_lines;
    bool m_onlyDifferences = false;
    bool m_hasOrigins = false;
};

} // namespace aallokko::models
