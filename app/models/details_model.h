// SPDX-License-Identifier: GPL-3.0-or-later
//
// The details of the selected system as a tree: the nine must fields first, then all groups of
// fields, the interfaces both ways, and its place in the plan. Each value with its origin.
#pragma once

#include "app/models/plan_state.h"
#include "app/models/workbench.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace aallokko::models {

class DetailsModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { LabelColumn, ValueColumn, SourceColumn, ColumnCount };

    DetailsModel(Workbench& workbench, PlanState& plan, QObject* parent = nullptr);
    ~DetailsModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Name of the system in view; "" when none is selected.
    [[nodiscard]] QString title() const;
    /// Where the value of a row came from, in words: file, sheet, cell, raw text, or who typed it.
    [[nodiscard]] QString originText(const QModelIndex& index) const;

  private:
    struct Node;

    void rebuild();
    void addMustFields();
    void addGroups();
    void addInterfaces();
    void addPlan();
    Node& addGroup(const QString& label);
    void addField(Node& group, model::FieldKey key);
    void addOrigin(Node& node, const model::FieldValue& value) const;
    void addOtherRows(Node& node, model::FieldKey key, const model::FieldValue& value);
    void addInterface(Node& group, const model::Interface& interface, bool isOut);
    [[nodiscard]] const Node* nodeOf(const QModelIndex& index) const;

    Workbench& m_workbench;
    PlanState& m_plan;
    const model::SystemView* m_system = nullptr; ///< valid during rebuild() only
    std::unique_ptr<Node> m_root;
};

} // namespace aallokko::models
