// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random planning problems and their truth by enumeration.
#include "tests/core/plan/plan_cases.h"

#include "core/base/rng.h"
#include "core/plan/verify.h"

#include <algorithm>
#include <utility>

namespace aallokko::test {

using namespace aallokko::plan;

namespace {

int pick(base::Rng& rng, int count) {
    return static_cast<int>(rng.below(static_cast<std::uint64_t>(count)));
}

void addItems(ProblemDraft& draft, base::Rng& rng, int count) {
    for (int i = 0; i < count; ++i) {
        ItemDraft item;
        item.id = "s" + std::to_string(i);
        item.earliest = pick(rng, 4) == 0 ? 1 + pick(rng, draft.waves) : 1;
        item.latest = std::min(draft.waves + 1, item.earliest + 1 + pick(rng, draft.waves + 1));
        for (Wave w = 0; w <= draft.waves; ++w)
            item.cost.push_back(pick(rng, 40) - 5);
        draft.items.push_back(std::move(item));
    }
}

void addRelations(ProblemDraft& draft, base::Rng& rng, int count) {
    const auto pair = [&](auto use) {
        const int a = pick(rng, count);
        const int b = pick(rng, count);
        if (a != b)
            use(a, b);
    };
    for (int k = 0; k < 2 * count; ++k)
        pair([&](int a, int b) { draft.links.push_back({a, b, pick(rng, 8)}); });
    for (int k = 0; k < count / 2; ++k)
        pair([&](int a, int b) { draft.precedences.push_back({a, b, pick(rng, 3)}); });
    if (pick(rng, 3) == 0)
        pair([&](int a, int b) { draft.groups.push_back({a, b}); });
    for (int t = 0; t < 2; ++t) {
        Target target{"t" + std::to_string(t), pick(rng, 20), pick(rng, 6), {}};
        for (int i = 0; i < count; ++i)
            if (pick(rng, 3) == 0)
                target.members.push_back(i);
        draft.targets.push_back(std::move(target));
    }
}

} // namespace

ProblemDraft randomDraft(std::uint64_t seed, const CaseSize& size) {
    base::Rng rng(seed);
    ProblemDraft draft;
    draft.name = "random " + std::to_string(seed);
    draft.waves = size.waves;
    addItems(draft, rng, size.items);
    addRelations(draft, rng, size.items);
    for (int r = 0; size.withResources && r < 2; ++r) {
        Resource resource{"r" + std::to_string(r), {}, {}};
        for (Wave w = 0; w < draft.waves; ++w)
            resource.capacity.push_back(4 + pick(rng, 8));
        for (int i = 0; i < size.items; ++i)
            if (pick(rng, 3) > 0)
                resource.use.push_back({i, 1 + pick(rng, 5)});
        draft.resources.push_back(std::move(resource));
    }
    return draft;
}

ProblemDraft plannableDraft(std::uint64_t seed, int items, int waves) {
    base::Rng rng(seed);
    ProblemDraft draft;
    draft.name = "plannable";
    draft.waves = waves;
    addItems(draft, rng, items);
    addRelations(draft, rng, items);
    draft.groups.clear();
    std::vector<Wave> hidden;
    for (ItemDraft& item : draft.items) {
        hidden.push_back(1 + pick(rng, waves));
        item.earliest = std::min(item.earliest, hidden.back());
        item.latest = std::max(item.latest, hidden.back());
    }
    std::erase_if(draft.precedences, [&](const Precedence& p) {
        return hidden[static_cast<std::size_t>(p.after)] <
               std::min(waves + 1, hidden[static_cast<std::size_t>(p.before)] + p.lag);
    });
    Resource resource{"team", std::vector<std::int64_t>(static_cast<std::size_t>(waves), 0), {}};
    for (int i = 0; i < items; ++i) {
        const int amount = 1 + pick(rng, 9);
        resource.use.push_back({i, amount});
        resource.capacity[static_cast<std::size_t>(hidden[static_cast<std::size_t>(i)]) - 1] +=
            amount;
    }
    draft.resources.push_back(std::move(resource));
    return draft;
}

PlanProblem frozen(ProblemDraft draft) {
    return PlanProblem::freeze(std::move(draft)).value();
}

Truth enumerate(const PlanProblem& problem) {
    Truth truth;
    const std::size_t count = static_cast<std::size_t>(problem.itemCount());
    std::vector<Wave> waves;
    for (ItemIndex i = 0; i < problem.itemCount(); ++i) {
        if (problem.earliest(i) > problem.latest(i))
            return truth;
        waves.push_back(problem.earliest(i));
    }
    while (true) {
        const VerifyReport report = verify(problem, waves);
        if (report.feasible) {
            truth.cost = truth.cost ? std::min(*truth.cost, report.cost) : report.cost;
            truth.feasible.push_back(waves);
        }
        std::size_t k = 0;
        for (; k < count; ++k) {
            const ItemIndex i = static_cast<ItemIndex>(k);
            if (++waves[k] <= problem.latest(i))
                break;
            waves[k] = problem.earliest(i);
        }
        if (k == count)
            return truth;
    }
}

} // namespace aallokko::test
