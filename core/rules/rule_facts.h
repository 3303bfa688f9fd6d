// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several rules look up, prepared once for each run, and the small helpers that make
// findings. Internal to this folder.
#pragma once

#include "core/match/candidates.h"
#include "core/match/verdicts.h"
#include "core/model/text_marks.h"
#include "core/rules/check.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace aallokko::rules {

/// Vectors are by position in the index.
struct RuleFacts {
    explicit RuleFacts(const RuleContext& context);

    const RuleContext& context;
    match::Verdicts verdicts;
    std::vector<std::set<std::string>> functions; ///< as stated by the row
    std::vector<const model::SystemCategory*> categories;
    /// Ordering pairs of the context, of the policy and of the notes.
    std::vector<OrderingPair> ordering;
    std::string reformModel;
    std::optional<base::Date> goLive;

    [[nodiscard]] const std::vector<model::SystemView>& systems() const {
        return context.index.systems();
    }
    /// Calls `visit` with each system and its position.
    void eachSystem(const std::function<void(const model::SystemView&, std::size_t)>& visit) const;
    /// The functions a row states, else those of its category.
    [[nodiscard]] std::set<std::string> servedFunctions(std::size_t position) const;
    /// "full", "partial", "state" or "stays" under the reform model of the project.
    [[nodiscard]] std::string transferOf(const model::Function& function) const;
    /// Names of functions, marked for core/text, joined by semicolons; the first six.
    [[nodiscard]] std::string functionNames(const std::vector<std::string>& ids) const;
    /// The label of a code, marked for core/text; the code itself without a field catalogue.
    [[nodiscard]] std::string codeName(model::FieldKey field, const std::string& code) const;
};

using Findings = std::vector<Finding>;

/// Name of the organisation, marked for core/text, else its code, else "".
[[nodiscard]] std::string organisationName(const model::Organisation* organisation);

/// A finding on one system: scope, subject, name and organisation, the cell of `field`.
[[nodiscard]] Finding systemFinding(const model::SystemView& system, model::FieldKey field,
                                    std::vector<std::string> moreArguments = {});
/// Adds the source of another cell or row.
void addSource(Finding& finding, const base::SourceRef& source);

[[nodiscard]] bool isEmpty(const model::SystemView& system, model::FieldKey field);
[[nodiscard]] bool hasCode(const model::SystemView& system, model::FieldKey field,
                           std::initializer_list<std::string_view> codes);
/// 0..4, or -1 when not stated.
[[nodiscard]] int criticalityOf(const model::SystemView& system);
[[nodiscard]] std::optional<base::Date> dateOf(const model::SystemView& system,
                                               model::FieldKey field);
[[nodiscard]] std::optional<std::int64_t> integerOf(const model::SystemView& system,
                                                    model::FieldKey field);
/// A yes/no field that says yes, by a reference or a date too. Not applicable counts as settled.
[[nodiscard]] bool isSettled(const model::SystemView& system, model::FieldKey field);
/// The place of an end of an interface: its own cell, else the mentions.
[[nodiscard]] std::vector<base::SourceRef> sourcesOf(const model::Interface& interface,
                                                     model::FieldKey field);

} // namespace aallokko::rules
