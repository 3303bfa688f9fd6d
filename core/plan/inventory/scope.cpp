// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who takes part in the plan, and why the others do not: scope, reform model, disposition, life
// cycle, duplicates that a person confirmed, organisations that leave the region.
#include "core/plan/inventory/steps.h"

#include "core/base/text.h"
#include "core/plan/inventory/category_guess.h"

#include <algorithm>
#include <set>

namespace aallokko::plan {

namespace {

using model::FieldKey;

void readCategory(Build& build, const CategoryGuess& guess, SystemFacts& facts) {
    const model::SystemView& view = *facts.view;
    facts.category = build.catalogue.findCategory(view.field(FieldKey::Category).text());
    if (facts.category == nullptr) {
        const CategoryGuess::Answer answer = guess.of(view);
        facts.category = answer.category;
        build.assume(view.id(), "category", answer.category == nullptr ? "" : answer.category->id,
                     answer.confidence, answer.basis.empty() ? "rule" : answer.basis);
    }
    facts.categoryId = facts.category == nullptr ? std::string() : facts.category->id;
}

std::vector<const model::Function*> functionsOf(const Build& build, const model::SystemView& view,
                                                const model::SystemCategory* category) {
    std::vector<const model::Function*> found;
    for (const std::string& id : view.field(FieldKey::Functions).list()) {
        if (const auto* function = build.catalogue.findFunction(id)) {
            found.push_back(function);
        }
    }
    if (found.empty() && category != nullptr) {
        for (const std::string& id : category->functions) {
            if (const auto* function = build.catalogue.findFunction(id)) {
                found.push_back(function);
                break;
            }
        }
    }
    return found;
}

bool isCounty2018(const Build& build) {
    const std::string model = build.index.inventory().setting("reform_model");
    return model != "wsc2023" && model != "wellbeing_2023";
}

// Scope of the functions: full when any moves whole, else partial, state, stays.
std::string scopeOf(const Build& build, const std::vector<const model::Function*>& functions) {
    static const std::vector<std::string> order{"full", "partial", "state", "stays"};
    const bool county = isCounty2018(build);
    std::size_t best = order.size();
    for (const model::Function* function : functions) {
        std::string transfers = function->transfers;
        if (!county && (function->onlyCounty2018 || transfers == "state")) {
            transfers = "stays";
        }
        const auto at = std::find(order.begin(), order.end(), transfers);
        best = std::min(best, static_cast<std::size_t>(at - order.begin()));
    }
    return best < order.size() ? order[best] : std::string();
}

bool onlyOldModel(const Build& build, const std::vector<const model::Function*>& functions) {
    return !isCounty2018(build) && !functions.empty() &&
           std::all_of(functions.begin(), functions.end(), [](const model::Function* f) {
               return f->onlyCounty2018 || f->transfers == "state";
           });
}

// Rows that people judged to be one installation are planned once, under the first of them.
// Installations of one product stay apart: each of them moves.
std::set<model::InstallationId> confirmedDuplicates(const Build& build) {
    std::set<model::InstallationId> repeated;
    for (const auto& [id, verdict] : build.index.inventory().all<model::Verdict>()) {
        if (verdict.kind == model::VerdictKind::Same && verdict.members.size() > 1 &&
            verdict.subject == model::VerdictSubject::Installation) {
            const auto first = *std::min_element(verdict.members.begin(), verdict.members.end());
            for (const model::InstallationId member : verdict.members) {
                if (member != first) {
                    repeated.insert(member);
                }
            }
        }
    }
    return repeated;
}

bool isPinned(const Build& build, model::InstallationId id) {
    return build.index.inventory().find<model::Pin>(id) != nullptr;
}

// An organisation that leaves the region takes its systems along: they are planned only when
// somebody pinned them before that day.
bool leavesRegion(const Build& build, const model::SystemView& view) {
    return !isPinned(build, view.id()) && build.goneFrom(view.organisation, true) <= build.waves;
}

std::string reasonToExclude(const Build& build, const SystemFacts& facts) {
    const model::SystemView& view = *facts.view;
    const std::string& written = view.field(FieldKey::Disposition).text();
    if (view.field(FieldKey::Lifecycle).text() == "retired") {
        return "lifecycle.retired";
    }
    if (onlyOldModel(build, facts.functions)) {
        return "scope.reform_model";
    }
    if (facts.scope == "stays") {
        return "scope.stays";
    }
    if (written == "stay") {
        return "disposition.stay";
    }
    if (written == "service_agreement") {
        return "disposition.service_agreement";
    }
    return leavesRegion(build, view) ? "organisation.leaves" : "";
}

void readScope(Build& build, SystemFacts& facts) {
    const model::SystemView& view = *facts.view;
    facts.functions = functionsOf(build, view, facts.category);
    facts.domain = facts.functions.empty() ? std::string() : facts.functions.front()->domain;
    const std::string& written = view.field(FieldKey::TransferScope).text();
    if (written == "full" || written == "partial" || written == "stays" || written == "state") {
        facts.scope = written;
        return;
    }
    facts.scope = scopeOf(build, facts.functions);
    const bool known = !facts.scope.empty();
    if (!known) {
        facts.scope = "full";
    }
    build.assume(view.id(), "transfer_scope", facts.scope,
                 known ? Confidence::Medium : Confidence::Low, known ? "function" : "rule");
}

void readDisposition(Build& build, SystemFacts& facts) {
    const std::string& written = facts.view->field(FieldKey::Disposition).text();
    const auto& rules = build.policy.work.dispositions;
    facts.disposition = rules.count(written) != 0 ? written : "undecided";
    auto rule = rules.find(facts.disposition);
    if (rule != rules.end() && !rule->second.planAs.empty()) {
        build.assume(facts.view->id(), "disposition", rule->second.planAs, Confidence::Low, "rule");
        rule = rules.find(rule->second.planAs);
    }
    facts.rule = rule == rules.end() ? nullptr : &rule->second;
}

} // namespace

void decideScope(Build& build) {
    const std::set<model::InstallationId> duplicates = confirmedDuplicates(build);
    const CategoryGuess guess(build);
    std::unordered_map<std::string, int> count;
    for (const model::SystemView& view : build.index.systems()) {
        ++count[base::folded(view.name())];
    }
    for (const model::SystemView& view : build.index.systems()) {
        SystemFacts facts;
        facts.view = &view;
        facts.name = view.name();
        if (count[base::folded(view.name())] > 1) {
            facts.name += " (" + build.organisationName(view.installation->responsible) + ")";
        }
        const std::size_t assumedBefore = build.assumed.size();
        readCategory(build, guess, facts);
        readScope(build, facts);
        std::string reason = reasonToExclude(build, facts);
        if (reason.empty() && duplicates.count(view.id()) != 0) {
            reason = "duplicate.same";
        }
        if (!reason.empty()) {
            // What was assumed to exclude it is no assumption of the plan, except the scope itself.
            if (reason != "scope.stays") {
                build.assumed.resize(assumedBefore);
            }
            build.excluded.push_back({view.id(), reason});
            continue;
        }
        readDisposition(build, facts);
        build.factOf.emplace(view.id(), static_cast<int>(build.facts.size()));
        build.facts.push_back(std::move(facts));
    }
}

} // namespace aallokko::plan
