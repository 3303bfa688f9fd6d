// SPDX-License-Identifier: GPL-3.0-or-later
//
// The judge. Deliberately written again from the definition, on the draft's plain lists only.
#include "core/plan/verify.h"

#include <set>

namespace aallokko::plan {

namespace {

class Judge {
  public:
    Judge(const ProblemDraft& draft, std::span<const Wave> waves) : m_draft(draft), m_w(waves) {}

    VerifyReport run() {
        m_report.complete = isComplete();
        if (!m_report.complete)
            return std::move(m_report);
        windows();
        precedences();
        groups();
        for (std::size_t r = 0; r < m_draft.resources.size(); ++r)
            resource(r);
        m_report.cost = cost();
        m_report.feasible = m_report.violations.empty();
        return std::move(m_report);
    }

  private:
    [[nodiscard]] std::int64_t w(ItemIndex i) const { return m_w[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const std::string& id(ItemIndex i) const {
        return m_draft.items[static_cast<std::size_t>(i)].id;
    }

    [[nodiscard]] bool isComplete() const {
        if (m_w.size() != m_draft.items.size())
            return false;
        for (const Wave wave : m_w)
            if (wave < 1 || wave > m_draft.waves + 1)
                return false;
        return true;
    }

    void report(ConstraintKind kind, std::size_t index, Wave wave, std::vector<std::string> names,
                std::vector<std::int64_t> values) {
        m_report.violations.push_back(
            {{kind, static_cast<std::int32_t>(index), wave}, std::move(names), std::move(values)});
    }

    void windows() {
        for (std::size_t i = 0; i < m_draft.items.size(); ++i) {
            const ItemDraft& item = m_draft.items[i];
            if (m_w[i] < item.earliest)
                report(ConstraintKind::Earliest, i, 0, {item.id}, {m_w[i], item.earliest});
            if (m_w[i] > item.latest)
                report(ConstraintKind::Latest, i, 0, {item.id}, {m_w[i], item.latest});
        }
    }

    void precedences() {
        const std::int64_t stays = m_draft.waves + 1;
        for (std::size_t k = 0; k < m_draft.precedences.size(); ++k) {
            const Precedence& p = m_draft.precedences[k];
            std::int64_t needed = w(p.before) + p.lag;
            if (needed > stays)
                needed = stays;
            if (w(p.after) < needed)
                report(ConstraintKind::Precedence, k, 0, {id(p.before), id(p.after)},
                       {w(p.before), w(p.after), p.lag});
        }
    }

    void groups() {
        for (std::size_t g = 0; g < m_draft.groups.size(); ++g) {
            std::set<std::int64_t> different;
            std::vector<std::string> names;
            std::vector<std::int64_t> values;
            for (const ItemIndex member : m_draft.groups[g]) {
                different.insert(w(member));
                names.push_back(id(member));
                values.push_back(w(member));
            }
            if (different.size() > 1)
                report(ConstraintKind::Group, g, 0, std::move(names), std::move(values));
        }
    }

    void resource(std::size_t r) {
        const Resource& row = m_draft.resources[r];
        std::vector<std::int64_t> used(static_cast<std::size_t>(m_draft.waves) + 2, 0);
        for (const ResourceUse& use : row.use)
            used[static_cast<std::size_t>(w(use.item))] += use.amount;
        for (Wave wave = 1; wave <= m_draft.waves; ++wave) {
            const std::size_t at = static_cast<std::size_t>(wave);
            if (used[at] > row.capacity[at - 1])
                report(ConstraintKind::Resource, r, wave, {row.name},
                       {wave, used[at], row.capacity[at - 1]});
        }
    }

    [[nodiscard]] std::int64_t cost() const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < m_draft.items.size(); ++i)
            sum += m_draft.items[i].cost[static_cast<std::size_t>(m_w[i]) - 1];
        for (const Link& link : m_draft.links) {
            const std::int64_t distance = w(link.a) - w(link.b);
            sum += link.cost * (distance < 0 ? -distance : distance);
        }
        for (const Target& target : m_draft.targets) {
            std::int64_t opens = m_draft.waves + 1;
            for (const ItemIndex member : target.members)
                if (w(member) < opens)
                    opens = w(member);
            if (opens <= m_draft.waves)
                sum += target.fixed + target.perWave * (m_draft.waves + 1 - opens);
        }
        return sum;
    }

    const ProblemDraft& m_draft;
    std::span<const Wave> m_w;
    VerifyReport m_report;
};

} // namespace

VerifyReport verify(const PlanProblem& problem, std::span<const Wave> waves) {
    return Judge(problem.draft(), waves).run();
}

std::vector<std::string> wrongClaims(const PlanProblem& problem, const PlanOutcome& outcome) {
    std::vector<std::string> wrong;
    const bool withPlan =
        outcome.status == PlanStatus::Optimal || outcome.status == PlanStatus::Feasible;
    if (withPlan != outcome.plan.has_value() || withPlan != outcome.cost.has_value())
        wrong.push_back("claim.status");
    if (outcome.plan) {
        const VerifyReport report = verify(problem, outcome.plan->waves());
        if (!report.feasible)
            wrong.push_back("claim.plan");
        if (report.complete && outcome.cost && *outcome.cost != report.cost)
            wrong.push_back("claim.cost");
    }
    if (outcome.cost && outcome.lowerBound && *outcome.lowerBound > *outcome.cost)
        wrong.push_back("claim.bound");
    if (outcome.status == PlanStatus::Optimal && outcome.cost != outcome.lowerBound)
        wrong.push_back("claim.bound");
    return wrong;
}

} // namespace aallokko::plan
