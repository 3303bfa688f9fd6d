// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inventories and edit sequences made from a seed, with every record type, every absence and
// awkward texts. References always lead to records that are there, as in a real project.
#pragma once

#include "core/edit/edit.h"

#include <random>
#include <string>
#include <vector>

namespace aallokko::test {

class RandomInventory {
  public:
    explicit RandomInventory(unsigned seed) : m_engine(seed) {}

    /// `systems` installations with uses, contracts, interfaces and everything else.
    [[nodiscard]] model::Inventory make(int systems);
    /// `count` edits that fit one after the other; `inventory` is left as they leave it.
    [[nodiscard]] std::vector<edit::Edit> makeEdits(model::Inventory& inventory, int count);

    [[nodiscard]] std::string text();
    [[nodiscard]] model::FieldValue fieldValue();
    [[nodiscard]] model::FieldMap fields(int first, int last);
    [[nodiscard]] model::Scenario scenario(const std::string& id);
    [[nodiscard]] int number(int low, int high);

  private:
    [[nodiscard]] bool chance() { return number(0, 1) == 1; }
    [[nodiscard]] std::int64_t wide();
    [[nodiscard]] base::Date date();
    [[nodiscard]] base::SourceRef source();
    [[nodiscard]] model::LocalText localText();
    [[nodiscard]] model::PlanDate planDate();
    [[nodiscard]] model::Signature signature();
    [[nodiscard]] std::vector<std::string> texts();
    template <class Id>
    [[nodiscard]] Id anyOf(int count);
    void addSystems(model::Inventory& inventory, int systems);
    void addInterfaces(model::Inventory& inventory, int systems);
    void addOrganisations(model::Inventory& inventory);
    void addDates(model::Inventory& inventory);
    void addDecisions(model::Inventory& inventory, int systems);
    [[nodiscard]] edit::Edit makeEdit(const model::Inventory& inventory);

    std::mt19937 m_engine;
};

} // namespace aallokko::test
