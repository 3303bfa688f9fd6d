// SPDX-License-Identifier: GPL-3.0-or-later
//
// The story of one system: what fixes it, which cheaper quarter is blocked and by what, else which
// quarter comes next and which terms make it dearer.
#include "core/plan/explain.h"

#include "core/plan/explain_names.h"

#include <algorithm>
#include <numeric>

namespace aallokko::plan {

namespace {

Alternative alternativeOf(const PlanLoad& load, model::InstallationId id, Wave wave) {
    const MoveEvaluation move = evaluateMove(load, id, wave);
    return {wave, move.feasible, move.costDeltaCents, move.termDeltas, reasonsOf(load, move)};
}

class Story {
  public:
    Story(const PlanLoad& load, const SystemInfo& system, Explanation& answer)
        : m_problem(load.problem()), m_system(system), m_answer(answer) {}

    void tell() {
        tellTakeover();
        if (m_system.anchor < 0) {
            return;
        }
        if (m_answer.wave > m_problem.problem.waves()) {
            add("stays",
                m_system.dutyWeight >= 1 ? "plan.reason.not_in_time" : "plan.reason.better_left",
                {m_system.name});
        }
        tellPin();
        tellGroup();
        const Alternative* blocked = nearestBlocked();
        const Alternative* open =
            cheapest([](const Alternative& a) { return a.feasible && a.costDeltaCents < 0; });
        if (open != nullptr) {
            add("cost", "plan.reason.cheaper_exists",
                {m_system.name, quarter(open->wave), euroArgument(-open->costDeltaCents)},
                -open->costDeltaCents);
        }
        if (blocked != nullptr) {
            tellBlocked(*blocked);
        }
        tellNeighbours();
    }

  private:
    void add(std::string kind, std::string code, std::vector<std::string> arguments,
             std::optional<std::int64_t> cents = std::nullopt) {
        m_answer.reasons.push_back({std::move(kind), std::move(code), std::move(arguments), cents});
    }

    [[nodiscard]] std::string quarter(Wave wave) const { return quarterArgument(m_problem, wave); }

    template <class Condition>
    [[nodiscard]] const Alternative* cheapest(Condition holds) const {
        const Alternative* best = nullptr;
        for (const Alternative& a : m_answer.alternatives) {
            if (holds(a) && (best == nullptr || a.costDeltaCents < best->costDeltaCents)) {
                best = &a;
            }
        }
        return best;
    }

    // A quarter that its own work does not leave open says nothing about the plan.
    [[nodiscard]] static bool isOwnOrder(const Alternative& alternative) {
        return std::any_of(
            alternative.blockedBy.begin(), alternative.blockedBy.end(),
            [](const Reason& reason) { return reason.code == "plan.reason.own_order"; });
    }

    // Of the cheaper quarters it cannot have the nearest earlier one, else the nearest later one:
    // years away nobody would propose to move it.
    [[nodiscard]] const Alternative* nearestBlocked() const {
        const Alternative* earlier = nullptr;
        const Alternative* later = nullptr;
        for (const Alternative& a : m_answer.alternatives) {
            if (a.feasible || a.costDeltaCents >= 0 || isOwnOrder(a) ||
                a.wave < m_problem.firstOpen) {
                continue;
            }
            if (a.wave < m_answer.wave) {
                earlier = &a;
            } else if (later == nullptr) {
                later = &a;
            }
        }
        return earlier != nullptr ? earlier : later;
    }

    void tellTakeover() {
        if (m_answer.takeover > 0) {
            add("takeover", "plan.reason.takeover",
                {m_system.name, quarter(m_answer.takeover), quarter(m_problem.legalStart)});
        }
        if (m_system.anchor < 0 && m_system.disposition == "undecided") {
            add("takeover", "plan.reason.undecided", {m_system.name});
        } else if (m_system.anchor < 0) {
            add("takeover", "plan.reason.takeover_only", {m_system.name});
        }
    }

    void tellPin() {
        const PlanProblem& problem = m_problem.problem;
        if (problem.earliest(m_system.anchor) == problem.latest(m_system.anchor)) {
            add("pin", "plan.reason.fixed",
                {m_system.name, phaseArgument(m_problem, m_system.anchor),
                 quarter(problem.latest(m_system.anchor))});
        }
    }

    void tellGroup() {
        const std::int32_t group = m_problem.problem.groupOf(m_system.anchor);
        if (group < 0) {
            return;
        }
        std::vector<std::string> names;
        for (const ItemIndex member : m_problem.problem.groups()[static_cast<std::size_t>(group)]) {
            if (member != m_system.anchor) {
                names.push_back(itemName(m_problem, member));
            }
        }
        add("group", "plan.reason.together", {m_system.name, listArgument(names)});
    }

    // The cheaper quarter it cannot have, and all that keeps it out.
    void tellBlocked(const Alternative& blocked) {
        const std::int64_t cents = -blocked.costDeltaCents;
        add("cost", "plan.reason.would_be_cheaper",
            {m_system.name, quarter(blocked.wave), euroArgument(cents)}, cents);
        for (Reason reason : blocked.blockedBy) {
            reason.costCents = cents;
            m_answer.reasons.push_back(std::move(reason));
        }
    }

    // The best dearer quarter on either side, with the terms that make it so.
    void tellNeighbours() {
        for (const bool later : {false, true}) {
            const auto isNext = [&](const Alternative& a) {
                return a.costDeltaCents >= 0 && (a.wave > m_answer.wave) == later;
            };
            const Alternative* next =
                cheapest([&](const Alternative& a) { return a.feasible && isNext(a); });
            if (next == nullptr) {
                next = cheapest([&](const Alternative& a) { return !isOwnOrder(a) && isNext(a); });
            }
            if (next == nullptr) {
                continue;
            }
            add("cost", later ? "plan.reason.later_costs" : "plan.reason.earlier_costs",
                {m_system.name, quarter(next->wave), euroArgument(next->costDeltaCents)},
                next->costDeltaCents);
            tellTerms(*next);
            if (!next->feasible) {
                m_answer.reasons.insert(m_answer.reasons.end(), next->blockedBy.begin(),
                                        next->blockedBy.end());
            }
        }
    }

    // Only as many terms as it takes: without them the other quarter would not be dearer.
    void tellTerms(const Alternative& next) {
        std::vector<std::size_t> order(next.terms.cents.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return next.terms.cents[a] > next.terms.cents[b];
        });
        std::int64_t left = next.costDeltaCents;
        for (const std::size_t term : order) {
            if (left <= 0 || next.terms.cents[term] <= 0) {
                break;
            }
            left -= next.terms.cents[term];
            const std::string name(nameOf(static_cast<CostTerm>(term)));
            add("term", "plan.reason.term",
                {"@plan.term." + name, quarter(next.wave), euroArgument(next.terms.cents[term])},
                next.terms.cents[term]);
        }
    }

    const PlanningProblem& m_problem;
    const SystemInfo& m_system;
    Explanation& m_answer;
};

base::Result<const SystemInfo*> systemOf(const PlanningProblem& problem, model::InstallationId id) {
    const SystemInfo* system = problem.find(id);
    if (system == nullptr) {
        return base::fail(base::ErrorKind::Usage, "plan.unknown_system",
                          {std::to_string(id.value())});
    }
    return system;
}

} // namespace

base::Result<Explanation> explainSystem(const PlanningProblem& problem, const WavePlan& plan,
                                        model::InstallationId id) {
    Explanation answer;
    answer.system = id;
    for (const model::ExcludedSystem& excluded : problem.excluded) {
        if (excluded.installation == id) {
            answer.reasons.push_back({"excluded",
                                      "plan.reason.excluded",
                                      {"@plan.excluded." + excluded.reason},
                                      std::nullopt});
            return answer;
        }
    }
    const auto system = systemOf(problem, id);
    if (!system) {
        return tl::unexpected(system.error());
    }
    const PlanLoad load(problem, plan);
    const auto waveOf = [&plan](ItemIndex item) { return item < 0 ? 0 : plan.of(item); };
    answer.wave = waveOf((*system)->anchor);
    answer.takeover = waveOf((*system)->takeover);
    if ((*system)->anchor >= 0) {
        for (Wave w = 1; w <= problem.problem.stays(); ++w) {
            if (w != answer.wave) {
                answer.alternatives.push_back(alternativeOf(load, id, w));
            }
        }
    }
    Story(load, **system, answer).tell();
    return answer;
}

base::Result<Alternative> explainWave(const PlanningProblem& problem, const WavePlan& plan,
                                      model::InstallationId id, Wave wave) {
    const auto system = systemOf(problem, id);
    if (!system) {
        return tl::unexpected(system.error());
    }
    if ((*system)->anchor < 0) {
        return base::fail(base::ErrorKind::Usage, "plan.not_placed", {(*system)->name});
    }
    if (wave < 1 || wave > problem.problem.stays()) {
        return base::fail(base::ErrorKind::Usage, "plan.bad_wave",
                          {std::to_string(wave), std::to_string(problem.problem.waves())});
    }
    const PlanLoad load(problem, plan);
    return alternativeOf(load, id, wave);
}

} // namespace aallokko::plan
