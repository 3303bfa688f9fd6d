// SPDX-License-Identifier: GPL-3.0-or-later
//
// Regional targets: which one a system joins, and what opening it costs. A target is named by the
// policy, by the rows' target system, or assumed for a category that is merged without a name.
#include "core/plan/inventory/steps.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace aallokko::plan {

namespace {

using NameMap = std::unordered_map<std::string, int>;

bool joinsTarget(const SystemFacts& facts) {
    return facts.rule != nullptr && facts.rule->sourceEnds != model::SourceEnd::No &&
           facts.rule->joinsTarget;
}

model::InstallationId installationNamed(const Build& build, const std::string& name) {
    const std::string key = base::folded(name);
    model::InstallationId found;
    int count = 0;
    for (const model::SystemView& view : build.index.systems()) {
        if (base::folded(view.name()) == key) {
            found = view.id();
            ++count;
        } else if (view.organisation != nullptr &&
                   base::folded(view.name() + " (" + view.organisation->name.fi + ")") == key) {
            return view.id();
        }
    }
    // Several of one name: no host can be told.
    return count == 1 ? found : model::InstallationId();
}

int addTarget(Build& build, NameMap& names, model::RegionalTarget target) {
    TargetFacts facts;
    facts.host = installationNamed(build, target.name);
    target.isHost = target.isHost || facts.host.isValid();
    facts.target = std::move(target);
    names.emplace(base::folded(facts.target.name), static_cast<int>(build.targets.size()));
    build.targets.push_back(std::move(facts));
    return static_cast<int>(build.targets.size()) - 1;
}

bool needsNewSolution(const SystemFacts& facts) {
    return !facts.functions.empty() && facts.functions.front()->dayOne == "D1n";
}

int byCategory(const Build& build, const std::string& category) {
    for (std::size_t t = 0; t < build.targets.size(); ++t) {
        const auto& categories = build.targets[t].target.categories;
        if (std::find(categories.begin(), categories.end(), category) != categories.end()) {
            return static_cast<int>(t);
        }
    }
    return -1;
}

// The row's own words first; then the policy's target of its category; then an assumed one.
int targetOf(Build& build, NameMap& names, const SystemFacts& facts) {
    const std::string written =
        base::trimmed(facts.view->field(model::FieldKey::TargetSystem).text());
    if (!written.empty()) {
        const auto it = names.find(base::folded(written));
        if (it != names.end()) {
            return it->second;
        }
        model::RegionalTarget target;
        target.id = "row:" + base::foldedWords(written);
        target.name = written;
        target.categories = {facts.categoryId};
        target.mustStandAtStart = needsNewSolution(facts);
        return addTarget(build, names, std::move(target));
    }
    const int known = byCategory(build, facts.categoryId);
    if (known >= 0 || facts.category == nullptr) {
        return known;
    }
    model::RegionalTarget target;
    target.id = "category:" + facts.categoryId;
    target.name = facts.category->name.fi;
    target.categories = {facts.categoryId};
    target.mustStandAtStart = needsNewSolution(facts);
    const int added = addTarget(build, names, std::move(target));
    build.targets[static_cast<std::size_t>(added)].target.isHost = false;
    build.targets[static_cast<std::size_t>(added)].host = {};
    return added;
}

// Defaults follow the largest annual cost of the target's categories.
std::int64_t largeAnnualCents(const Build& build, const model::RegionalTarget& target) {
    std::int64_t largest = 10'000;
    for (const std::string& id : target.categories) {
        const auto* category = build.catalogue.findCategory(id);
        largest = std::max(largest, category == nullptr ? 0 : category->annualCostEur.back());
    }
    return 100 * largest;
}

std::int64_t defaultCents(const Build& build, const model::RegionalTarget& target, int percent) {
    const std::int64_t factors[] = {largeAnnualCents(build, target), percent};
    return roundedProduct(factors, 100);
}

} // namespace

void resolveTargets(Build& build) {
    NameMap names;
    for (const model::RegionalTarget& target : build.policy.targets) {
        addTarget(build, names, target);
    }
    for (std::size_t k = 0; k < build.facts.size(); ++k) {
        SystemFacts& facts = build.facts[k];
        if (!joinsTarget(facts)) {
            continue;
        }
        const int target = targetOf(build, names, facts);
        // The host itself does not join itself.
        if (target >= 0 &&
            build.targets[static_cast<std::size_t>(target)].host != facts.view->id()) {
            facts.target = target;
            build.targets[static_cast<std::size_t>(target)].members.push_back(static_cast<int>(k));
        }
    }
}

void addTargetCosts(Build& build) {
    const model::CostPolicy& costs = build.policy.costs;
    for (const TargetFacts& facts : build.targets) {
        const model::RegionalTarget& target = facts.target;
        Target row;
        row.name = target.name;
        row.fixed = target.fixedCents >= 0
                        ? target.fixedCents
                        : defaultCents(build, target,
                                       target.isHost ? costs.hostFixedPercent
                                                     : costs.newTargetFixedPercent);
        row.perWave = target.perQuarterCents >= 0
                          ? target.perQuarterCents
                          : defaultCents(build, target,
                                         target.isHost ? costs.hostQuarterPercent
                                                       : costs.newTargetQuarterPercent);
        if (facts.cutOver >= 0 && target.mustStandAtStart) {
            row.members.push_back(facts.cutOver);
        }
        for (const int member : facts.members) {
            const SystemFacts& system = build.facts[static_cast<std::size_t>(member)];
            const ItemIndex item = system.firstOf("migrate_test");
            if (item >= 0) {
                row.members.push_back(item);
            }
        }
        if (!row.members.empty()) {
            build.draft.targets.push_back(std::move(row));
        }
    }
}

} // namespace aallokko::plan
