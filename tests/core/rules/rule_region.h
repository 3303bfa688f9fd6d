// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small sound region on which rules are tried: one system in which no rule finds anything, to be
// broken by one field at a time. Every value gets a cell: row = installation id + 1, column =
// position of the field + 1.
#pragma once

#include "core/rules/check.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::support {

using model::FieldKey;
using model::FieldState;

class RuleRegion {
  public:
    RuleRegion();

    model::OrganisationId organisation(const std::string& code, const std::string& name);
    /// A sound system of the organisation; all fields that rules ask for are filled.
    model::InstallationId system(model::OrganisationId organisation, const std::string& name);
    /// Sets the value of a field of the record that holds it.
    void set(model::InstallationId id, FieldKey key, model::FieldData data);
    void setText(model::InstallationId id, FieldKey key, const std::string& text) {
        set(id, key, model::FieldData(text));
    }
    void setState(model::InstallationId id, FieldKey key, FieldState state);
    /// No such column: the field has no cell at all.
    void removeColumn(model::InstallationId id, FieldKey key);
    /// An interface between two systems, reported in the cells of both.
    model::Interface& interface(model::InstallationId from, model::InstallationId to);
    void mention(model::Interface& interface, model::InstallationId reporter);
    model::Organisation& organisationOf(model::InstallationId id);
    rules::PlannedSystem& planned(model::InstallationId id) { return plan.systems[id]; }

    [[nodiscard]] std::vector<rules::Finding> check() const;
    /// Findings of one rule as "subject", sorted and joined by blanks.
    [[nodiscard]] std::string subjects(const std::string& rule) const;
    [[nodiscard]] std::vector<rules::Finding> findings(const std::string& rule) const;

    model::Inventory inventory;
    model::FunctionCatalogue functions;
    model::RuleSettings settings;
    model::Policy policy;
    rules::PlanView plan;
    bool hasPlan = true;
    std::vector<rules::OrderingPair> ordering;
    base::Date asOf = base::makeDate(2018, 6, 1);
    model::OrganisationId city;
    model::InstallationId payroll; ///< the sound system of `city`

  private:
    model::FieldMap& fieldsOf(model::InstallationId id, FieldKey key);
    [[nodiscard]] static base::SourceRef cellOf(model::InstallationId id, FieldKey key);
    void addCatalogue();
};

} // namespace aallokko::support
