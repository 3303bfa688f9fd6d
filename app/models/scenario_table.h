// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of plans as a table with ticks: at most two are ticked, the oldest tick goes first.
#pragma once

#include "app/models/scenarios_state.h"
#include "app/models/text_table.h"

namespace aallokko::models {

class ScenarioTable : public TextTable {
    Q_OBJECT

  public:
    enum Column { Name, Cost, Quality, Peak, Standing, Version, Seed };

    using TextTable::TextTable;

    /// Rows of the answer (null = none); ticks of plans that are still there stay.
    void show(const ScenarioAnswer* answer, const std::string& planInView);
    void retranslate();
    /// Ticked ids, oldest tick first; at most two.
    [[nodiscard]] const std::vector<std::string>& ticked() const { return m_ticked; }
    void tick(const std::string& id, bool isOn);
    /// Id of the plan in a row; "" outside.
    [[nodiscard]] std::string idAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& id) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void tickedChanged();

  private:
    std::vector<std::string> m_ids;
    std::vector<std::string> m_ticked;
};

/// How a plan stands to the inventory, as one sentence.
[[nodiscard]] QString standingOf(const session::ScenarioInfo& info);

} // namespace aallokko::models
