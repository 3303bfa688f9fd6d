// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thin data is not scolded (M15): what is missing becomes a few questions, each to one organisation
// about one field, and a share of answered fields per organisation.
#pragma once

#include "core/model/field_catalogue.h"
#include "core/rules/check.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::rules {

/// "Organisation, please fill in this field on these rows": ends in a form to send.
struct Question {
    model::OrganisationId organisation;
    model::FieldKey field = model::FieldKey::Name;
    model::Severity severity = model::Severity::Info; ///< the highest among the findings
    std::vector<model::InstallationId> rows;

    bool operator==(const Question&) const = default;
};

/// The weightiest questions, at most `limit`: highest severity first, then most rows, then
/// organisation and field. Only findings that a filled field would cure are asked about; waived
/// ones are not. A field that several rules miss on one row counts the row once.
[[nodiscard]] std::vector<Question> groupQuestions(const std::vector<Finding>& findings,
                                                   std::size_t limit = 10);

/// Filled share of the must and core (must + should) system fields of one organisation. A field
/// counts as filled when it has a value, or the answer "none" or "does not apply"; "not known" is
/// an open question.
struct Completeness {
    model::OrganisationId organisation;
    int systems = 0;
    int fields = 0; ///< fields asked: systems * core fields
    int filled = 0;

    bool operator==(const Completeness&) const = default;
    /// 0..1; 0 without systems.
    [[nodiscard]] double share() const {
        return fields == 0 ? 0.0 : static_cast<double>(filled) / fields;
    }
};

/// One entry per organisation that is responsible for a system or whose inventory is expected, in
/// id order.
[[nodiscard]] std::vector<Completeness> completenessOf(const model::SystemIndex& index,
                                                       const model::FieldCatalogue& fields);

/// The same by sector: the domain of the functions a system serves ("HEALTH"); "" = no function
/// stated. A system of several domains counts in each.
struct SectorCompleteness {
    std::string domain;
    int systems = 0;
    int fields = 0;
    int filled = 0;
    std::vector<model::InstallationId> installations; ///< the systems, in id order

    bool operator==(const SectorCompleteness&) const = default;
    [[nodiscard]] double share() const {
        return fields == 0 ? 0.0 : static_cast<double>(filled) / fields;
    }
};

/// One entry per domain that has systems, in the order of the catalogue, "" last. The context's
/// `fields` are set.
[[nodiscard]] std::vector<SectorCompleteness> completenessBySector(const RuleContext& context);

/// How the organisations stand before a day on which the inventory is reported. `complete`: those
/// whose share is at least "complete_share" (0.8); `stale`: those whose newest row was checked
/// longer before the report than "stale_months".
struct ReportReadiness {
    std::string milestone;
    base::Date date;
    int complete = 0;
    int stale = 0;
    std::vector<model::OrganisationId> lacking; ///< in scope but not complete, worst first

    bool operator==(const ReportReadiness&) const = default;
};

/// Milestones that are reports (their id holds REPORT) and the legal start, by day. The context's
/// `fields` are set.
[[nodiscard]] std::vector<ReportReadiness> readinessForReports(const RuleContext& context);

} // namespace aallokko::rules
