// SPDX-License-Identifier: GPL-3.0-or-later
//
// Medians and typical figures.
#include "core/plan/inventory/typical.h"

#include <algorithm>
#include <cstdlib>

namespace aallokko::plan {

namespace {

using model::FieldKey;
using Values = std::map<model::ProductId, std::vector<std::int64_t>>;

constexpr std::size_t leastForMedian = 3;

void collect(Values& values, const model::SystemView& view, FieldKey key) {
    const model::FieldValue& value = view.field(key);
    const auto* decimal = std::get_if<model::Decimal>(&value.data);
    if (value.hasValue() && decimal != nullptr && decimal->hundredths > 0 &&
        view.installation->product.isValid()) {
        values[view.installation->product].push_back(decimal->hundredths);
    }
}

std::map<model::ProductId, std::int64_t> mediansOf(Values values) {
    std::map<model::ProductId, std::int64_t> medians;
    for (auto& [product, list] : values) {
        if (list.size() >= leastForMedian) {
            std::sort(list.begin(), list.end());
            medians[product] = list[list.size() / 2];
        }
    }
    return medians;
}

std::optional<std::int64_t> findIn(const std::map<model::ProductId, std::int64_t>& medians,
                                   model::ProductId id) {
    const auto it = medians.find(id);
    return it == medians.end() ? std::nullopt : std::optional(it->second);
}

std::int64_t typical(const std::array<std::int64_t, 3>& figures, int size) {
    for (std::size_t i = static_cast<std::size_t>(size); i < figures.size(); ++i) {
        if (figures[i] > 0) {
            return figures[i];
        }
    }
    return 0;
}

} // namespace

ProductMedians::ProductMedians(const model::SystemIndex& index) {
    Values annual;
    Values effort;
    for (const model::SystemView& view : index.systems()) {
        collect(annual, view, FieldKey::AnnualCost);
        collect(effort, view, FieldKey::MigrationEffort);
    }
    m_annual = mediansOf(std::move(annual));
    m_effort = mediansOf(std::move(effort));
}

std::optional<std::int64_t> ProductMedians::annualCents(model::ProductId id) const {
    return findIn(m_annual, id);
}

std::optional<std::int64_t> ProductMedians::effortHundredths(model::ProductId id) const {
    return findIn(m_effort, id);
}

std::int64_t residentsOf(const model::Inventory& inventory, model::OrganisationId id) {
    const auto* organisation = inventory.find<model::Organisation>(id);
    if (organisation == nullptr) {
        return 0;
    }
    if (const auto figure = organisation->figureOf("population")) {
        return figure->value;
    }
    std::int64_t sum = 0;
    for (const model::OrganisationId member : organisation->members) {
        const auto* part = inventory.find<model::Organisation>(member);
        const auto figure = part == nullptr ? std::nullopt : part->figureOf("population");
        sum += figure ? figure->value : 0;
    }
    return sum;
}

int sizeClass(const Build& build, const SystemFacts& facts) {
    const auto* users = std::get_if<std::int64_t>(&facts.view->field(FieldKey::UserCount).data);
    if (users != nullptr && facts.category != nullptr) {
        int best = 1;
        for (int size = 0; size < 3; ++size) {
            const auto distance = [&](int s) {
                return std::llabs(facts.category->users[static_cast<std::size_t>(s)] - *users);
            };
            best = distance(size) < distance(best) ? size : best;
        }
        return best;
    }
    const std::int64_t residents =
        residentsOf(build.index.inventory(), facts.view->installation->responsible);
    if (residents == 0) {
        return 1;
    }
    return residents < 5000 ? 0 : residents <= 50000 ? 1 : 2;
}

std::int64_t typicalUsers(const Build& build, const SystemFacts& facts) {
    return facts.category == nullptr ? 20 : typical(facts.category->users, sizeClass(build, facts));
}

std::int64_t typicalAnnualEur(const Build& build, const SystemFacts& facts) {
    return facts.category == nullptr
               ? 10000
               : typical(facts.category->annualCostEur, sizeClass(build, facts));
}

std::int64_t typicalEffortDays(const Build& build, const SystemFacts& facts) {
    return facts.category == nullptr
               ? 20
               : typical(facts.category->effortPersonDays, sizeClass(build, facts));
}

} // namespace aallokko::plan
