// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chain placement by dynamic programming, and the exact difference afterwards.
#include "core/plan/inventory/system_move.h"

#include "core/plan/objective.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

namespace aallokko::plan {

namespace {

/// Compared in this order: windows and precedences broken, rows overfull, cents.
struct Score {
    int hard = 0;
    int full = 0;
    std::int64_t cents = 0;

    bool operator<(const Score& other) const {
        return std::tie(hard, full, cents) < std::tie(other.hard, other.full, other.cents);
    }
    Score operator+(const Score& other) const {
        return {hard + other.hard, full + other.full, cents + other.cents};
    }
};

/// Counts as many broken constraints of others.
constexpr int ownOrder = 1000;
constexpr Score unreachable{1'000'000, 0, 0};

std::size_t at(std::int64_t value) {
    return static_cast<std::size_t>(value);
}

class Mover {
  public:
    Mover(const PlanLoad& load, model::InstallationId id, Wave wave)
        : m_load(load), m_problem(load.problem()), m_frozen(m_problem.problem),
          m_waves(load.waves().begin(), load.waves().end()), m_wave(wave) {
        gather(id);
    }

    MoveEvaluation run() {
        MoveEvaluation answer;
        answer.wave = m_wave;
        if (m_systems.empty()) {
            return answer;
        }
        // Where it is, nothing moves: other phases are not placed anew on that occasion.
        if (m_load.waves()[at(m_systems.front()->anchor)] == m_wave) {
            answer.feasible = true;
            return answer;
        }
        for (const SystemInfo* system : m_systems) {
            for (const ItemIndex item : system->items) {
                lift(item);
            }
        }
        for (const ItemIndex item : m_fixed) {
            m_waves[at(item)] = m_wave;
        }
        for (const SystemInfo* system : m_systems) {
            place(*system);
        }
        collectBlockers(answer);
        answer.feasible = answer.blockers.empty();
        answer.breaksOwnOrder =
            std::any_of(answer.blockers.begin(), answer.blockers.end(), [this](const Blocker& b) {
                return b.other >= 0 && m_problem.items[at(b.other)].installation.isValid() &&
                       m_problem.items[at(b.other)].installation ==
                           m_problem.items[at(b.item)].installation;
            });
        compare(answer);
        return answer;
    }

  private:
    // The system and, through the group of its anchor, those that share its quarter.
    void gather(model::InstallationId id) {
        const SystemInfo* system = m_problem.find(id);
        if (system == nullptr || system->anchor < 0) {
            return;
        }
        m_systems.push_back(system);
        m_fixed.insert(system->anchor);
        const std::int32_t group = m_frozen.groupOf(system->anchor);
        if (group < 0) {
            return;
        }
        for (const ItemIndex member : m_frozen.groups()[at(group)]) {
            m_fixed.insert(member);
            const SystemInfo* other = m_problem.find(m_problem.items[at(member)].installation);
            if (other != nullptr &&
                std::find(m_systems.begin(), m_systems.end(), other) == m_systems.end()) {
                m_systems.push_back(other);
            }
        }
    }

    // Takes an item out of its rows while its system is placed anew.
    void lift(ItemIndex item) { change(item, m_waves[at(item)], -1); }

    void change(ItemIndex item, Wave wave, int sign) {
        if (wave > m_frozen.waves()) {
            return;
        }
        for (const ItemUse& use : m_frozen.usesOf(item)) {
            m_difference[{use.resource, wave}] += sign * use.amount;
        }
    }

    [[nodiscard]] std::int64_t usedNow(std::int32_t resource, Wave wave) const {
        const auto it = m_difference.find({resource, wave});
        return m_load.used(resource, wave) + (it == m_difference.end() ? 0 : it->second);
    }

    [[nodiscard]] bool isOwn(const SystemInfo& system, ItemIndex item) const {
        return std::find(system.items.begin(), system.items.end(), item) != system.items.end();
    }

    [[nodiscard]] bool keeps(Wave before, Wave after, Wave lag) const {
        return after >= std::min<Wave>(m_frozen.stays(), before + lag);
    }

    // What the item itself costs and breaks in a wave, with all other systems in place.
    [[nodiscard]] Score local(const SystemInfo& system, ItemIndex item, Wave wave) const {
        Score score{0, 0, m_frozen.cost(item, wave)};
        score.hard += wave < m_frozen.earliest(item) || wave > m_frozen.latest(item) ? 1 : 0;
        for (const LinkEnd& link : m_frozen.linksOf(item)) {
            if (!isOwn(system, link.other)) {
                score.cents += link.cost * std::abs(wave - m_waves[at(link.other)]);
            }
        }
        for (const PrecedenceEnd& row : m_frozen.beforeOf(item)) {
            score.hard +=
                !isOwn(system, row.other) && !keeps(m_waves[at(row.other)], wave, row.lag);
        }
        for (const PrecedenceEnd& row : m_frozen.afterOf(item)) {
            score.hard +=
                !isOwn(system, row.other) && !keeps(wave, m_waves[at(row.other)], row.lag);
        }
        for (const std::int32_t t : m_frozen.targetsOf(item)) {
            score.cents += targetCost(t, item, wave);
        }
        for (const ItemUse& use : m_frozen.usesOf(item)) {
            score.full += wave <= m_frozen.waves() && usedNow(use.resource, wave) + use.amount >
                                                          m_load.capacity(use.resource, wave);
        }
        return score;
    }

    [[nodiscard]] std::int64_t targetCost(std::int32_t t, ItemIndex item, Wave wave) const {
        const Target& target = m_frozen.targets()[at(t)];
        Wave first = wave;
        for (const ItemIndex member : target.members) {
            if (member != item) {
                first = std::min(first, m_waves[at(member)]);
            }
        }
        return openCost(target, first, m_frozen.waves());
    }

    // What lies between two neighbours of the chain: their lag and their waiting. The order of a
    // system's own work is broken last of all: "cut over before the migration" explains nothing.
    [[nodiscard]] Score between(ItemIndex before, Wave a, ItemIndex after, Wave b) const {
        Score score;
        for (const PrecedenceEnd& row : m_frozen.afterOf(before)) {
            score.hard += row.other == after && !keeps(a, b, row.lag) ? ownOrder : 0;
        }
        for (const LinkEnd& link : m_frozen.linksOf(before)) {
            if (link.other == after) {
                score.cents += link.cost * std::abs(a - b);
            }
        }
        return score;
    }

    void place(const SystemInfo& system) {
        const Wave last = m_frozen.stays();
        const std::size_t count = system.items.size();
        std::vector<std::vector<Score>> best(count, std::vector<Score>(at(last) + 1, unreachable));
        std::vector<std::vector<Wave>> from(count, std::vector<Wave>(at(last) + 1, 0));
        for (std::size_t k = 0; k < count; ++k) {
            const ItemIndex item = system.items[k];
            for (Wave w = 1; w <= last; ++w) {
                if (m_fixed.count(item) != 0 && w != m_wave) {
                    continue;
                }
                const Score own = local(system, item, w);
                if (k == 0) {
                    best[k][at(w)] = own;
                    continue;
                }
                for (Wave v = 1; v <= last; ++v) {
                    const Score through =
                        best[k - 1][at(v)] + own + between(system.items[k - 1], v, item, w);
                    if (through < best[k][at(w)]) {
                        best[k][at(w)] = through;
                        from[k][at(w)] = v;
                    }
                }
            }
        }
        Wave wave = 1;
        for (Wave w = 2; w <= last; ++w) {
            wave = best[count - 1][at(w)] < best[count - 1][at(wave)] ? w : wave;
        }
        for (std::size_t k = count; k-- > 0;) {
            m_waves[at(system.items[k])] = wave;
            change(system.items[k], wave, 1);
            wave = from[k][at(wave)];
        }
    }

    void collectBlockers(MoveEvaluation& answer) const {
        for (const SystemInfo* system : m_systems) {
            for (const ItemIndex item : system->items) {
                blockersOf(item, answer.blockers);
            }
        }
    }

    void blockersOf(ItemIndex item, std::vector<Blocker>& found) const {
        const Wave wave = m_waves[at(item)];
        const auto add = [&found, item](ConstraintKind kind, Wave limit) -> Blocker& {
            Blocker blocker;
            blocker.kind = kind;
            blocker.item = item;
            blocker.limit = limit;
            found.push_back(blocker);
            return found.back();
        };
        if (wave < m_frozen.earliest(item)) {
            add(ConstraintKind::Earliest, m_frozen.earliest(item));
        }
        if (wave > m_frozen.latest(item)) {
            add(ConstraintKind::Latest, m_frozen.latest(item));
        }
        for (const PrecedenceEnd& row : m_frozen.beforeOf(item)) {
            const Wave other = m_waves[at(row.other)];
            if (!keeps(other, wave, row.lag)) {
                Blocker& blocker = add(ConstraintKind::Precedence, other);
                blocker.other = row.other;
                blocker.lag = row.lag;
            }
        }
        for (const PrecedenceEnd& row : m_frozen.afterOf(item)) {
            const Wave other = m_waves[at(row.other)];
            // Between two items of the system the row was counted from its other end.
            const bool isInner = m_problem.items[at(row.other)].installation ==
                                 m_problem.items[at(item)].installation;
            if (!isInner && !keeps(wave, other, row.lag)) {
                Blocker& blocker = add(ConstraintKind::Precedence, other);
                blocker.other = row.other;
                blocker.lag = row.lag;
                blocker.otherWaits = true;
            }
        }
        for (const ItemUse& use : m_frozen.usesOf(item)) {
            if (wave <= m_frozen.waves() &&
                usedNow(use.resource, wave) > m_load.capacity(use.resource, wave)) {
                Blocker& blocker = add(ConstraintKind::Resource, wave);
                blocker.resource = use.resource;
                blocker.used = usedNow(use.resource, wave);
                blocker.capacity = m_load.capacity(use.resource, wave);
            }
        }
    }

    void compare(MoveEvaluation& answer) const {
        for (std::size_t i = 0; i < m_waves.size(); ++i) {
            if (m_waves[i] != m_load.waves()[i]) {
                answer.moved.emplace_back(static_cast<ItemIndex>(i), m_waves[i]);
            }
        }
        const TermSums before = computeTerms(m_problem, m_load.waves());
        const TermSums after = computeTerms(m_problem, m_waves);
        for (std::size_t t = 0; t < before.cents.size(); ++t) {
            answer.termDeltas.cents[t] = after.cents[t] - before.cents[t];
        }
        answer.costDeltaCents = answer.termDeltas.total();
    }

    const PlanLoad& m_load;
    const PlanningProblem& m_problem;
    const PlanProblem& m_frozen;
    std::vector<Wave> m_waves;
    Wave m_wave;
    std::vector<const SystemInfo*> m_systems;
    std::set<ItemIndex> m_fixed;
    std::map<std::pair<std::int32_t, Wave>, std::int64_t> m_difference;
};

} // namespace

PlanLoad::PlanLoad(const PlanningProblem& problem, const WavePlan& plan)
    : m_problem(problem), m_plan(plan),
      m_used(problem.resources.size() * (at(problem.problem.waves()) + 1), 0) {
    const auto rows = problem.problem.resources();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (const ResourceUse& use : rows[r].use) {
            const Wave wave = plan.of(use.item);
            if (wave <= problem.problem.waves()) {
                m_used[index(static_cast<std::int32_t>(r), wave)] += use.amount;
            }
        }
    }
}

std::size_t PlanLoad::index(std::int32_t resource, Wave wave) const {
    return at(resource) * (at(m_problem.problem.waves()) + 1) + at(wave);
}

std::int64_t PlanLoad::capacity(std::int32_t resource, Wave wave) const {
    return m_problem.problem.resources()[at(resource)].capacity[at(wave - 1)];
}

std::vector<ItemIndex> PlanLoad::occupants(std::int32_t resource, Wave wave) const {
    std::vector<ItemIndex> items;
    for (const ResourceUse& use : m_problem.problem.resources()[at(resource)].use) {
        if (use.amount > 0 && m_plan.of(use.item) == wave) {
            items.push_back(use.item);
        }
    }
    return items;
}

MoveEvaluation evaluateMove(const PlanLoad& load, model::InstallationId id, Wave wave) {
    return Mover(load, id, wave).run();
}

MoveEvaluation evaluateMove(const PlanningProblem& problem, const WavePlan& plan,
                            model::InstallationId id, Wave wave) {
    const PlanLoad load(problem, plan);
    return evaluateMove(load, id, wave);
}

} // namespace aallokko::plan
