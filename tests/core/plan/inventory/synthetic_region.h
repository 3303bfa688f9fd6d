// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small invented regions for planning tests: a catalogue, a policy with the phases and ordering
// rules of the real one, and a builder whose lines read like rows of an inventory.
#pragma once

#include "core/plan/inventory/planning_problem.h"

#include <string>

namespace aallokko::plan::test {

/// Categories ehr_phc, lis, billing, homecare, archive, ledger, payroll, hr_master, iam, catering;
/// functions and the national services kanta_pta and vtj.
[[nodiscard]] model::FunctionCatalogue smallCatalogue();

/// Dispositions merge, migrate, split, archive, retire, transfer_as_is, undecided, stay; rules O1,
/// O2, O3, O4, O5, O9; the task of organisation codes; as-of day 2018-06-30, start 2020-01-01.
[[nodiscard]] model::Policy smallPolicy();

/// One row of the inventory; empty texts are empty cells.
struct Row {
    std::string name{};
    std::string category{};
    std::string disposition = "merge";
    std::int64_t annualEur = -1;
    std::int64_t licenceEur = -1;
    std::int64_t effortDays = -1;
    std::int64_t users = -1;
    std::string contractEnd{}; ///< ISO day or "open"
    std::string vendor{};
    std::string manager{};
    std::string target{};
    std::string scope = "full";
    std::string authentication{};
    std::string services{};
    std::string transferable{};
};

class Region {
  public:
    Region();

    /// A municipality with this many residents, or a joint organisation when 0.
    model::OrganisationId organisation(const std::string& code, const std::string& name,
                                       std::int64_t residents);
    model::InstallationId system(model::OrganisationId owner, const Row& row);
    void interface(model::InstallationId source, model::InstallationId target,
                   const std::string& method, const std::string& strength);
    void pin(model::InstallationId id, int wave);

    [[nodiscard]] model::Inventory& inventory() { return m_inventory; }
    [[nodiscard]] base::Result<PlanningProblem> problem(const model::Policy& policy) const;

  private:
    model::Inventory m_inventory;
};

/// A region of `systems` rows over six organisations, from a seed: all dispositions, costs, links.
[[nodiscard]] Region randomRegion(int systems, std::uint64_t seed);

/// Item index by id; fails the test when there is none.
[[nodiscard]] ItemIndex itemOf(const PlanningProblem& problem, const std::string& id);

} // namespace aallokko::plan::test
