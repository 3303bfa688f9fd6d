// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality rules: what an inventory and a plan are asked, and what comes back. A finding is data
// (rule, subject, cells); its sentence is the message "rule.<id>" of core/text. Severity, titles
// and thresholds come from data/catalogues/quality_rules.yaml.
#pragma once

#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/policy.h"
#include "core/model/rule_settings.h"
#include "core/model/system_view.h"
#include "core/rules/plan_view.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace aallokko::rules {

/// A system that an unresolved end of an interface may mean; `percent` = how alike the names are.
struct Suggestion {
    model::InstallationId id;
    int percent = 0;

    bool operator==(const Suggestion&) const = default;
};

/// What a rule found. `subject` is "installation:12", "interface:5", "organisation:3",
/// "product:4", "function:A05", "wave:7", "resource:core:7" or "scenario:base"; with the rule it is
/// stable and names the finding in waivers. `arguments`: for findings on systems the name of the
/// system and of its organisation, then what the message of the rule says. `sources`: the cells
/// concerned, the first being the one to correct; an absent column gives the row (column 0).
/// `field` is set when the cure is to fill one field; fixes.h says how any finding is mended.
/// `waiver` accepts the finding (`isWaived`) or did so until its last day and has expired.
struct Finding {
    std::string rule;
    model::Severity severity = model::Severity::Warning;
    std::string scope;
    std::string subject;
    std::vector<std::string> arguments;
    std::vector<base::SourceRef> sources;
    std::vector<model::InstallationId> installations;
    model::OrganisationId organisation;
    std::optional<model::FieldKey> field;
    std::string variant;                 ///< of the sentence, for a rule that says two things
    std::vector<Suggestion> suggestions; ///< best first, at most three
    std::optional<model::WaiverId> waiver;
    bool isWaived = false;

    /// Code of the sentence in core/text.
    [[nodiscard]] std::string sentence() const { return "rule." + rule + variant; }
    [[nodiscard]] bool hasExpiredWaiver() const { return waiver && !isWaived; }

    bool operator==(const Finding&) const = default;
};

/// `before` must be moved before `after`, or in the same wave; stated by a person at `source`.
struct OrderingPair {
    model::InstallationId before;
    model::InstallationId after;
    base::SourceRef source;

    bool operator==(const OrderingPair&) const = default;
};

/// What is checked. `asOf` is the day of checking: ages, notices and waivers count from it. Without
/// `plan` the rules that need one are silent. `policy` (optional) adds its freezes and its named
/// "before" pairs; `ordering` adds pairs; pairs written in notes are always read. `fields`
/// (optional) gives codes in arguments their labels.
struct RuleContext {
    const model::SystemIndex& index;
    const model::FunctionCatalogue& functions;
    const model::RuleSettings& settings;
    base::Date asOf;
    const model::Policy* policy = nullptr;
    const PlanView* plan = nullptr;
    std::span<const OrderingPair> ordering;
    const model::FieldCatalogue* fields = nullptr;
    /// Rules below it are silent, which saves the memory of their findings.
    model::Severity leastSeverity = model::Severity::Info;
};

/// All findings of the enabled rules that hold in the reform model of the project, in the order of
/// the settings, waived ones marked. Linear in records except names inside an organisation
/// (quadratic) and cycles. Never fails.
[[nodiscard]] std::vector<Finding> checkRules(const RuleContext& context);

/// Ids of the rules that have a check, in order; a test compares them with the catalogue.
[[nodiscard]] std::vector<std::string> checkedRules();

} // namespace aallokko::rules
