// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ordering rules and named pairs as precedence rows. A rule's `before` side is resolved to the
// regional solution of its categories, to planning tasks and to the takeover of the same system;
// rows of the same organisation follow it too, since an organisation's own data feed its own
// systems. Soft rules and advice make no row: bridges price them.
#include "core/plan/inventory/name_lookup.h"
#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <tuple>

namespace aallokko::plan {

namespace {

using model::OrderingRule;
using model::OrderingSide;

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool namesCategory(const OrderingSide& side, const std::string& category) {
    if (contains(side.except, category)) {
        return false;
    }
    return contains(side.categories, "*") || contains(side.categories, category);
}

bool matchesAfter(const OrderingSide& side, const SystemFacts& facts) {
    return namesCategory(side, facts.categoryId) &&
           (side.authentication.empty() || contains(side.authentication, facts.authentication));
}

bool namesTarget(const OrderingSide& side, const TargetFacts& facts) {
    return std::any_of(facts.target.categories.begin(), facts.target.categories.end(),
                       [&side](const std::string& id) { return contains(side.categories, id); });
}

// The solutions of the `before` categories; those of day one stand first.
std::vector<int> solutionsOf(const Build& build, const OrderingSide& side) {
    std::vector<int> found;
    for (std::size_t t = 0; t < build.targets.size(); ++t) {
        if (build.targets[t].cutOver >= 0 && namesTarget(side, build.targets[t])) {
            found.push_back(static_cast<int>(t));
        }
    }
    return found;
}

// Before the phase of every row that the rule names, and of the other solutions it names.
void afterSolution(Build& build, const OrderingRule& rule, int solution) {
    const ItemIndex before = build.targets[static_cast<std::size_t>(solution)].cutOver;
    for (const SystemFacts& facts : build.facts) {
        // Members already wait for their own solution.
        if (matchesAfter(rule.after, facts) && facts.target != solution) {
            build.addPrecedence(before, facts.firstOf(rule.after.phase), rule.lag);
        }
    }
    for (const TargetFacts& other : build.targets) {
        const bool named =
            std::any_of(other.target.categories.begin(), other.target.categories.end(),
                        [&rule](const std::string& id) { return namesCategory(rule.after, id); });
        const bool isSame = namesTarget(rule.before, other);
        if (named && !isSame && other.cutOver >= 0 && rule.after.phase == "cut_over") {
            build.addPrecedence(before, other.cutOver, rule.lag);
        }
    }
}

// A cut-over in several groups of users is done with its last group: that one waits, so that two
// systems may cut over side by side.
ItemIndex waitingItem(const OrderingRule& rule, const SystemFacts& facts) {
    return rule.after.phase == "cut_over" ? facts.lastOf(rule.after.phase)
                                          : facts.firstOf(rule.after.phase);
}

// Rows of one organisation: its own `before` rows move before its own `after` rows.
void withinOrganisation(Build& build, const OrderingRule& rule) {
    std::unordered_map<model::OrganisationId, std::vector<const SystemFacts*>> befores;
    for (const SystemFacts& facts : build.facts) {
        if (contains(rule.before.categories, facts.categoryId)) {
            befores[facts.view->installation->responsible].push_back(&facts);
        }
    }
    for (const SystemFacts& facts : build.facts) {
        const auto it = befores.find(facts.view->installation->responsible);
        if (it == befores.end() || !matchesAfter(rule.after, facts)) {
            continue;
        }
        for (const SystemFacts* before : it->second) {
            if (before != &facts && !contains(rule.before.categories, facts.categoryId)) {
                build.addPrecedence(before->lastOf(rule.before.phase), waitingItem(rule, facts),
                                    rule.lag);
            }
        }
    }
}

// Without a solution of its category a regional rule looks at the largest installation.
void afterLargest(Build& build, const OrderingRule& rule) {
    const SystemFacts* largest = nullptr;
    for (const SystemFacts& facts : build.facts) {
        if (contains(rule.before.categories, facts.categoryId) && !facts.items.empty() &&
            (largest == nullptr || facts.users > largest->users)) {
            largest = &facts;
        }
    }
    for (const SystemFacts& facts : build.facts) {
        if (largest != nullptr && &facts != largest && matchesAfter(rule.after, facts)) {
            build.addPrecedence(largest->lastOf(rule.before.phase), facts.firstOf(rule.after.phase),
                                rule.lag);
        }
    }
}

void afterTakeover(Build& build, const OrderingRule& rule) {
    for (const SystemFacts& facts : build.facts) {
        if (matchesAfter(rule.after, facts)) {
            build.addPrecedence(facts.takeover, facts.firstOf(rule.after.phase), rule.lag);
        }
    }
}

void afterTasks(Build& build, const OrderingRule& rule) {
    for (const std::string& task : rule.before.tasks) {
        for (const SystemFacts& facts : build.facts) {
            if (!matchesAfter(rule.after, facts)) {
                continue;
            }
            const ItemIndex after = facts.firstOf(rule.after.phase);
            const auto common = build.taskItems.find(task);
            if (common != build.taskItems.end()) {
                build.addPrecedence(common->second, after, rule.lag);
            }
            for (const std::string& service : facts.services) {
                const auto own = build.taskItems.find(
                    task + ":" + std::to_string(facts.view->installation->responsible.value()) +
                    ":" + service);
                if (own != build.taskItems.end()) {
                    build.addPrecedence(own->second, after, rule.lag);
                }
            }
        }
    }
}

void addRule(Build& build, const OrderingRule& rule) {
    if (rule.kind != "precedence" || rule.strength != "hard") {
        return;
    }
    if (rule.scope == "same_system") {
        afterTakeover(build, rule);
        return;
    }
    afterTasks(build, rule);
    if (rule.before.categories.empty() || contains(rule.before.categories, "*")) {
        return;
    }
    const std::vector<int> solutions = solutionsOf(build, rule.before);
    for (const int solution : solutions) {
        afterSolution(build, rule, solution);
    }
    if (rule.scope == "region") {
        if (solutions.empty()) {
            afterLargest(build, rule);
        }
    } else {
        withinOrganisation(build, rule);
    }
}

void addNamedPairs(Build& build) {
    const NameLookup names(build);
    for (const model::NamedPrecedence& pair : build.policy.before) {
        const int before = names.factNamed(pair.before);
        const int after = names.factNamed(pair.after);
        if (before < 0 || after < 0) {
            build.note("plan.note.unknown_system", {before < 0 ? pair.before : pair.after});
            continue;
        }
        const SystemFacts& a = build.facts[static_cast<std::size_t>(before)];
        const SystemFacts& b = build.facts[static_cast<std::size_t>(after)];
        if (a.anchor() < 0 || b.anchor() < 0) {
            build.note("plan.note.pair_without_item",
                       {a.anchor() < 0 ? a.name : b.name, pair.before, pair.after},
                       {a.view->id(), b.view->id()});
            continue;
        }
        build.addPrecedence(a.anchor(), b.anchor(), pair.lag);
    }
}

// One row a pair and the greatest lag: rules repeat what others said.
void dropRepeated(Build& build) {
    auto& rows = build.draft.precedences;
    std::sort(rows.begin(), rows.end(), [](const Precedence& a, const Precedence& b) {
        return std::tie(a.before, a.after, b.lag) < std::tie(b.before, b.after, a.lag);
    });
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const Precedence& a, const Precedence& b) {
                               return a.before == b.before && a.after == b.after;
                           }),
               rows.end());
}

} // namespace

void addOrdering(Build& build) {
    for (const OrderingRule& rule : build.policy.ordering) {
        addRule(build, rule);
    }
    addNamedPairs(build);
    dropRepeated(build);
}

} // namespace aallokko::plan
