// SPDX-License-Identifier: GPL-3.0-or-later
//
// Costs, users and other facts of a planned system: the stated value, else the median of the same
// product in the region, else the category's typical value by size class. Every value that was not
// stated is listed as assumed; the inventory's cell stays empty (M15).
#include "core/plan/inventory/steps.h"

#include "core/base/text.h"
#include "core/plan/inventory/typical.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using model::FieldKey;

// Above this a cost is taken for a reading error: 10 billion euros a year.
constexpr std::int64_t largestCostCents = 1'000'000'000'000;

std::optional<std::int64_t> centsOf(const model::FieldValue& value) {
    const auto* decimal = std::get_if<model::Decimal>(&value.data);
    if (!value.hasValue() || decimal == nullptr || decimal->hundredths < 0 ||
        decimal->hundredths > largestCostCents) {
        return std::nullopt;
    }
    return decimal->hundredths;
}

std::optional<std::int64_t> countOf(const model::FieldValue& value) {
    const auto* count = std::get_if<std::int64_t>(&value.data);
    if (!value.hasValue() || count == nullptr || *count < 0 || *count > 100'000'000) {
        return std::nullopt;
    }
    return *count;
}

std::string euros(std::int64_t cents) {
    return std::to_string((cents + 50) / 100);
}

void readUsers(Build& build, SystemFacts& facts) {
    if (const auto stated = countOf(facts.view->field(FieldKey::UserCount))) {
        facts.users = *stated;
    } else {
        facts.users = typicalUsers(build, facts);
        build.assume(facts.view->id(), "user_count", std::to_string(facts.users), Confidence::Low,
                     "category");
    }
    const auto add = [&facts](const model::Use& use) {
        const model::FieldValue* value = use.fields.find(FieldKey::UserCount);
        const auto users = value == nullptr ? std::nullopt : countOf(*value);
        if (use.organisation.isValid()) {
            facts.userShares.push_back({use.organisation, users.value_or(0)});
        }
    };
    if (facts.view->use != nullptr) {
        add(*facts.view->use);
    }
    for (const model::Use* use : facts.view->otherUses) {
        add(*use);
    }
    if (facts.userShares.empty()) {
        facts.userShares.push_back({facts.view->installation->responsible, facts.users});
    }
    // Without counts of the other organisations the users are taken as spread evenly.
    const bool allKnown = std::all_of(facts.userShares.begin(), facts.userShares.end(),
                                      [](const UserShare& share) { return share.users > 0; });
    if (!allKnown) {
        for (UserShare& share : facts.userShares) {
            share.users = 1;
        }
    }
}

// A cost that is a thousand times too large or small (euros and thousands mixed up) would drown
// every other figure of the plan; the row keeps it, the plan takes the typical value and says so.
bool isPlausible(const Build& build, const SystemFacts& facts, std::int64_t cents) {
    if (facts.category == nullptr) {
        return true;
    }
    const std::int64_t typical = 100 * typicalAnnualEur(build, facts);
    const std::int64_t large = 100 * facts.category->annualCostEur.back();
    const bool tooLarge = cents > 100 * typical && cents > 20 * large;
    const bool tooSmall = cents > 0 && cents < typical / 100;
    return !tooLarge && !tooSmall;
}

void readCosts(Build& build, SystemFacts& facts, const ProductMedians& medians) {
    const model::InstallationId id = facts.view->id();
    const auto stated = centsOf(facts.view->field(FieldKey::AnnualCost));
    if (stated && isPlausible(build, facts, *stated)) {
        facts.annualCents = *stated;
    } else if (stated) {
        facts.annualCents = 100 * typicalAnnualEur(build, facts);
        facts.costConfidence = 2;
        build.assume(id, "annual_cost", euros(facts.annualCents), Confidence::Low, "implausible");
    } else if (const auto median = medians.annualCents(facts.view->installation->product)) {
        facts.annualCents = *median;
        facts.costConfidence = 1;
        build.assume(id, "annual_cost", euros(*median), Confidence::Medium, "product");
    } else {
        facts.annualCents = 100 * typicalAnnualEur(build, facts);
        facts.costConfidence = 2;
        build.assume(id, "annual_cost", euros(facts.annualCents), Confidence::Low, "category");
    }
    const auto licence = centsOf(facts.view->field(FieldKey::LicenceCost));
    if (licence && *licence <= facts.annualCents) {
        facts.licenceCents = *licence;
    } else {
        const std::int64_t factors[] = {facts.annualCents, build.policy.costs.licenceSharePercent};
        facts.licenceCents = roundedProduct(factors, 100);
    }
    facts.migrationCostCents = centsOf(facts.view->field(FieldKey::MigrationCost));
}

void readPeople(const Build& build, SystemFacts& facts) {
    const model::SystemView& view = *facts.view;
    facts.vendor = base::trimmed(view.field(FieldKey::Vendor).text());
    if (facts.vendor.empty() && view.product != nullptr) {
        facts.vendor = view.product->vendor;
    }
    facts.vendorKey = base::folded(facts.vendor);
    facts.keyPersonShown = view.field(FieldKey::SystemManager).text();
    facts.keyPerson = base::folded(facts.keyPersonShown);
    const auto separators = std::count_if(facts.keyPerson.begin(), facts.keyPerson.end(),
                                          [](char c) { return c == ';' || c == '/' || c == '&'; });
    // A row names one person; behind a system of thousands of users stands a group of them.
    facts.keyPersons = static_cast<int>(std::clamp<std::int64_t>(
        facts.users / std::max(1, build.policy.capacity.usersPerKeyPerson), separators + 1, 1000));
}

void readData(Build& build, SystemFacts& facts) {
    const model::SystemView& view = *facts.view;
    std::string data = view.field(FieldKey::PersonalData).text();
    if (data.empty() && facts.category != nullptr) {
        data = facts.category->personalData;
    }
    facts.isSensitive = data == "client" || data == "patient" || data == "protected";
    facts.isRegister = facts.isSensitive || data == "special";
    facts.authentication = view.field(FieldKey::Authentication).text();
    for (const std::string& written : view.field(FieldKey::NationalServices).list()) {
        const std::string key = base::folded(written);
        for (const model::NationalService& service : build.catalogue.nationalServices) {
            const bool same = service.id == written || base::folded(service.name.fi) == key ||
                              base::folded(service.name.sv) == key ||
                              base::folded(service.name.en) == key ||
                              std::any_of(service.aliases.begin(), service.aliases.end(),
                                          [&key](const std::string& alias) {
                                              return base::folded(alias) == key;
                                          });
            if (same && std::find(facts.services.begin(), facts.services.end(), service.id) ==
                            facts.services.end()) {
                facts.services.push_back(service.id);
            }
        }
    }
}

void readEndOfLife(Build& build, SystemFacts& facts) {
    const model::FieldValue& value = facts.view->field(FieldKey::EndOfLife);
    if (const auto* day = std::get_if<base::Date>(&value.data); day != nullptr) {
        facts.endOfLife = build.grid.waveOf(*day);
    } else if (const auto year = countOf(value); year && *year >= 1900 && *year <= 2200) {
        facts.endOfLife = build.grid.waveOf(base::Quarter{static_cast<int>(*year), 4});
    }
}

} // namespace

void readFacts(Build& build) {
    const ProductMedians medians(build.index);
    for (SystemFacts& facts : build.facts) {
        const bool ends = facts.rule != nullptr && facts.rule->sourceEnds != model::SourceEnd::No;
        const bool shrinks = ends && (facts.rule->sourceEnds == model::SourceEnd::Shrinks ||
                                      facts.scope == "partial");
        facts.sharePercent = !ends ? 0 : shrinks ? build.policy.costs.partialSharePercent : 100;
        readUsers(build, facts);
        readCosts(build, facts, medians);
        readPeople(build, facts);
        readData(build, facts);
        readEndOfLife(build, facts);
    }
    estimateEffort(build);
    readContracts(build);
    decideDuty(build);
}

} // namespace aallokko::plan
