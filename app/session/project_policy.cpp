// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins the policy's sources.
#include "app/session/project_policy.h"

#include "core/model/system_view.h"
#include "importers/settings/policy_reader.h"

#include <QDate>

namespace aallokko::session {

namespace {

base::Date today() {
    const QDate date = QDate::currentDate();
    return base::makeDate(date.year(), static_cast<unsigned>(date.month()),
                          static_cast<unsigned>(date.day()));
}

base::Date newestRecordDate(const model::Inventory& inventory) {
    std::optional<base::Date> newest;
    for (const auto& [id, installation] : inventory.all<model::Installation>()) {
        const model::FieldValue* value = installation.fields.find(model::FieldKey::RecordDate);
        const auto* date =
            value != nullptr && value->hasValue() ? std::get_if<base::Date>(&value->data) : nullptr;
        // A date of the future is a slip of the pen, not the situation.
        if (date != nullptr && *date <= today() && (!newest || *newest < *date)) {
            newest = *date;
        }
    }
    return newest.value_or(today());
}

} // namespace

base::Result<model::Policy> policyOf(const model::Inventory& inventory,
                                     const Catalogues& catalogues, const std::string& planYaml,
                                     const std::string& planFile) {
    const std::string text = planYaml.empty() ? inventory.setting("policy") : planYaml;
    auto policy = importers::readPolicy(
        catalogues.planningRules, text.empty() ? std::nullopt : std::optional(text), planFile);
    // The day of the start in a policy is where the project began; people who move the milestone
    // have the last word.
    if (policy && planYaml.empty()) {
        const auto* start = inventory.find<model::Milestone>(policy->legalStart);
        if (start != nullptr && !start->history.empty()) {
            policy->legalStartDate.reset();
        }
    }
    if (policy && !policy->asOf) {
        policy->asOf = newestRecordDate(inventory);
    }
    return policy;
}

} // namespace aallokko::session
