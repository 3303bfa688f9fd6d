// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the unary costs on the items: execution on each, lateness and duty on the cut-over, what the
// source costs on the item in which it ends. A system of one item carries all on it.
#include "core/plan/inventory/unary_costs.h"

#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <functional>

namespace aallokko::plan {

namespace {

using Formula = std::function<std::int64_t(Wave)>;

std::vector<std::int64_t> seriesOf(const Build& build, const Formula& formula) {
    std::vector<std::int64_t> series;
    series.reserve(static_cast<std::size_t>(build.waves) + 1);
    for (Wave w = 1; w <= build.waves + 1; ++w) {
        series.push_back(formula(w));
    }
    return series;
}

std::vector<std::int64_t> onlyStaying(const Build& build, std::int64_t cents) {
    std::vector<std::int64_t> series(static_cast<std::size_t>(build.waves) + 1, 0);
    series.back() = cents;
    return series;
}

// A stated migration cost is shared out over the phases by their effort, the last takes the rest.
void addExecution(Build& build, const SystemFacts& facts) {
    std::int64_t given = 0;
    for (std::size_t k = 0; k < facts.items.size(); ++k) {
        const ItemIndex item = facts.items[k];
        const std::int64_t effort = build.items[static_cast<std::size_t>(item)].effortHundredths;
        std::int64_t cents = effort * build.policy.costs.dayRateEur;
        if (facts.migrationCostCents && facts.effortHundredths > 0) {
            const std::int64_t factors[] = {*facts.migrationCostCents, effort};
            cents = k + 1 == facts.items.size() ? *facts.migrationCostCents - given
                                                : roundedProduct(factors, facts.effortHundredths);
        }
        given += cents;
        build.addConstant(item, CostTerm::Execution, cents);
    }
}

// Staying must cost more than the last quarter, or the plan would prefer to stay; the weight of a
// duty is raised until it does, and the plan says so.
void raiseDuty(Build& build, SystemFacts& facts, const CostBasis& basis) {
    if (facts.duty < 1 || basis.executionCents <= 0) {
        return;
    }
    const model::CostPolicy& costs = build.policy.costs;
    const Wave w = build.waves;
    const std::int64_t last = dualRunning(basis, costs, w) + renewals(basis, w) +
                              termination(basis, costs, w) + savings(basis, costs, w) +
                              lateness(basis, costs, w) + basis.executionCents;
    const std::int64_t stay = dualRunning(basis, costs, w + 1) + renewals(basis, w + 1) +
                              stayingOfSource(basis, costs) + lateness(basis, costs, w + 1);
    const int stated = facts.duty;
    while (stay + facts.duty * basis.executionCents <= last && facts.duty < 100) {
        ++facts.duty;
    }
    if (facts.duty != stated) {
        build.note("plan.note.duty_raised",
                   {facts.name, std::to_string(stated), std::to_string(facts.duty)},
                   {facts.view->id()});
    }
}

void addSystem(Build& build, SystemFacts& facts) {
    addExecution(build, facts);
    const model::CostPolicy& costs = build.policy.costs;
    CostBasis basis = basisOf(build, facts);
    raiseDuty(build, facts, basis);
    basis.duty = facts.duty;
    const ItemIndex cut = facts.anchor();
    const ItemIndex end = facts.ending();
    const auto put = [&build](ItemIndex item, CostTerm term, const Formula& formula) {
        build.addTerm(item, term, seriesOf(build, formula));
    };
    put(cut, CostTerm::Lateness, [&](Wave w) { return lateness(basis, costs, w); });
    build.addTerm(cut, CostTerm::Staying, onlyStaying(build, stayingOfDuty(basis)));
    put(end, CostTerm::DualRunning, [&](Wave w) { return dualRunning(basis, costs, w); });
    put(end, CostTerm::Renewals, [&](Wave w) { return renewals(basis, w); });
    put(end, CostTerm::Termination, [&](Wave w) { return termination(basis, costs, w); });
    put(end, CostTerm::Savings, [&](Wave w) { return savings(basis, costs, w); });
    build.addTerm(end, CostTerm::Staying, onlyStaying(build, stayingOfSource(basis, costs)));
}

} // namespace

CostBasis basisOf(const Build& build, const SystemFacts& facts) {
    CostBasis basis;
    basis.waves = build.waves;
    basis.legalStart = build.legalStart;
    basis.firstOpen = build.firstOpen;
    basis.annualCents = facts.annualCents;
    basis.licenceCents = facts.licenceCents;
    basis.sharePercent = facts.sharePercent;
    basis.contract = facts.contract;
    basis.endOfLife = facts.endOfLife;
    basis.due = facts.due;
    basis.duty = facts.duty;
    basis.executionCents =
        facts.migrationCostCents.value_or(facts.effortHundredths * build.policy.costs.dayRateEur);
    return basis;
}

void addUnaryCosts(Build& build) {
    for (std::size_t i = 0; i < build.items.size(); ++i) {
        const ItemKind kind = build.items[i].kind;
        if (kind == ItemKind::Takeover || kind == ItemKind::Task) {
            build.addConstant(static_cast<ItemIndex>(i), CostTerm::Execution,
                              build.items[i].effortHundredths * build.policy.costs.dayRateEur);
        }
    }
    for (SystemFacts& facts : build.facts) {
        if (!facts.items.empty()) {
            addSystem(build, facts);
        }
    }
}

} // namespace aallokko::plan
