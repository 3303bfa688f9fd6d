// SPDX-License-Identifier: GPL-3.0-or-later
//
// Freezing a draft: refuse it with all its faults or build the adjacency lists.
#include "core/plan/plan_problem.h"

#include <utility>

namespace aallokko::plan {

namespace {

template <class T>
using Entries = std::vector<std::pair<std::int32_t, T>>;

std::size_t countItems(const ProblemDraft& draft) {
    return draft.items.size();
}

Csr<LinkEnd> linkLists(const ProblemDraft& draft) {
    Entries<LinkEnd> entries;
    entries.reserve(2 * draft.links.size());
    for (const Link& link : draft.links) {
        entries.push_back({link.a, {link.b, link.cost}});
        entries.push_back({link.b, {link.a, link.cost}});
    }
    return {countItems(draft), entries};
}

Csr<PrecedenceEnd> precedenceLists(const ProblemDraft& draft, bool before) {
    Entries<PrecedenceEnd> entries;
    entries.reserve(draft.precedences.size());
    std::int32_t index = 0;
    for (const Precedence& p : draft.precedences) {
        const ItemIndex owner = before ? p.after : p.before;
        const ItemIndex other = before ? p.before : p.after;
        entries.push_back({owner, {other, p.lag, index++}});
    }
    return {countItems(draft), entries};
}

Csr<ItemUse> useLists(const ProblemDraft& draft) {
    Entries<ItemUse> entries;
    for (std::size_t r = 0; r < draft.resources.size(); ++r)
        for (const ResourceUse& use : draft.resources[r].use)
            if (use.amount > 0)
                entries.push_back({use.item, {static_cast<std::int32_t>(r), use.amount}});
    return {countItems(draft), entries};
}

Csr<std::int32_t> targetLists(const ProblemDraft& draft) {
    Entries<std::int32_t> entries;
    for (std::size_t t = 0; t < draft.targets.size(); ++t)
        for (const ItemIndex member : draft.targets[t].members)
            entries.push_back({member, static_cast<std::int32_t>(t)});
    return {countItems(draft), entries};
}

} // namespace

base::Result<PlanProblem> PlanProblem::freeze(ProblemDraft draft) {
    std::vector<base::Error> errors = problemErrors(draft);
    if (errors.empty())
        return PlanProblem(std::move(draft));
    base::Error first = std::move(errors.front());
    first.also.assign(std::make_move_iterator(errors.begin() + 1),
                      std::make_move_iterator(errors.end()));
    return tl::unexpected<base::Error>(std::move(first));
}

PlanProblem::PlanProblem(ProblemDraft draft)
    : m_draft(std::move(draft)), m_links(linkLists(m_draft)),
      m_before(precedenceLists(m_draft, true)), m_after(precedenceLists(m_draft, false)),
      m_uses(useLists(m_draft)), m_targets(targetLists(m_draft)),
      m_group(m_draft.items.size(), -1) {
    for (std::size_t g = 0; g < m_draft.groups.size(); ++g)
        for (const ItemIndex member : m_draft.groups[g])
            m_group[static_cast<std::size_t>(member)] = static_cast<std::int32_t>(g);
}

} // namespace aallokko::plan
