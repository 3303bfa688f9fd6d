// SPDX-License-Identifier: GPL-3.0-or-later
//
// The go-live card of one system (R45): when it is cut over and why then, how long it may be down,
// what people fall back on, who decides, and all dates counted back. Fields of the inventory are
// edited in place, through the session as everywhere.
#pragma once

#include "app/models/roadmap/data.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace aallokko::models {

class GoLiveCard : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { What, Value, Why, ColumnCount };

    explicit GoLiveCard(Workbench& workbench, QObject* parent = nullptr);

    /// The system of the card; an id that `map` does not know empties it. Null likewise.
    void show(std::shared_ptr<const Roadmap> map, model::InstallationId id);
    [[nodiscard]] model::InstallationId system() const { return m_system; }
    /// Name and organisation; "" when the card is empty.
    [[nodiscard]] QString title() const { return m_title; }
    /// Row of an editable field, or -1.
    [[nodiscard]] int rowOf(model::FieldKey key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Line {
        QString what;
        QString value; ///< "" = not recorded
        QString why;
        int field = -1; ///< model::FieldKey of an editable line
        int state = -1; ///< model::FieldState of it
        bool isFinding = false;
    };
    void fill();
    void addField(const model::SystemView& system, model::FieldKey key, const QString& what,
                  const QString& why);
    void addEvents(const RoadRow& row);
    [[nodiscard]] const RoadRow* row() const;

    Workbench& m_workbench;
    std::shared_ptr<const Roadmap> m_map;
    model::InstallationId m_system;
    QString m_title;
    std::vector<Line> m_lines;
};

} // namespace aallokko::models
