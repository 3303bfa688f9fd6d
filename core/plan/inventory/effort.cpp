// SPDX-License-Identifier: GPL-3.0-or-later
//
// Effort of a system's consolidation in hundredths of a person-day: stated, else the product's
// median, else the category's typical effort by size class.
#include "core/plan/inventory/steps.h"

#include "core/plan/inventory/typical.h"

namespace aallokko::plan {

namespace {

// A stated effort above this is taken for a reading error: 100 000 person-days.
constexpr std::int64_t largestEffort = 10'000'000;

} // namespace

void estimateEffort(Build& build) {
    const ProductMedians medians(build.index);
    for (SystemFacts& facts : build.facts) {
        const model::FieldValue& value = facts.view->field(model::FieldKey::MigrationEffort);
        const auto* stated = std::get_if<model::Decimal>(&value.data);
        if (value.hasValue() && stated != nullptr && stated->hundredths > 0 &&
            stated->hundredths <= largestEffort) {
            facts.effortHundredths = stated->hundredths;
            continue;
        }
        const bool needed = facts.rule != nullptr && facts.rule->sourceEnds != model::SourceEnd::No;
        const auto median = medians.effortHundredths(facts.view->installation->product);
        facts.effortConfidence = median ? 1 : 2;
        facts.effortHundredths = median ? *median : 100 * typicalEffortDays(build, facts);
        if (needed) {
            build.assume(
                facts.view->id(), "migration_effort", std::to_string(facts.effortHundredths / 100),
                median ? Confidence::Medium : Confidence::Low, median ? "product" : "category");
        }
    }
}

} // namespace aallokko::plan
