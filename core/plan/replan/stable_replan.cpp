// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounds of growing parts, then the whole. A part of some tens of systems is solved in a blink, so
// the whole gets nearly all of the time.
#include "core/plan/replan/stable_replan.h"

#include "core/plan/replan/free_items.h"
#include "core/plan/replan/part_problem.h"
#include "core/plan/search_clock.h"
#include "core/plan/verify.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace aallokko::plan {

namespace {

constexpr std::chrono::milliseconds defaultTime{30'000};
/// Share of what is left of the limits that a part may take, as a divisor, and the number of parts
/// tried before everything is let go.
constexpr int shareOfPart = 8;
constexpr int mostRounds = 12;
/// Rounds that look for a cheaper place by letting more go; and what moving a bundle must save that
/// no change concerns, as a part of the plan's cost (1/1000: some 240 000 EUR of the example's 240
/// million). Lower, and moves that were worth it all along come in: a tenth of it moved 55 systems
/// instead of a dozen where two pins pushed a large system out.
constexpr Wave improvingRounds = 6;
constexpr std::int64_t leastGainDivisor = 1000;

class Replanner {
  public:
    Replanner(const PlanProblem& problem, const ReplanRequest& request,
              const SolveSettings& settings, std::stop_token stop, const ProgressFunction& progress)
        : m_problem(problem), m_request(request), m_settings(settings), m_stop(stop),
          m_progress(progress), m_clock(timeLimit(settings), stop) {}

    ReplanOutcome run() {
        findNearPlan();
        SolveSettings whole = limited(1);
        whole.start = m_near.empty() ? m_request.approved : m_near;
        PlanOutcome outcome = solve(m_problem, whole, m_stop, m_progress);
        m_used += outcome.iterations;
        outcome.iterations = m_used;
        if (outcome.endedBy == EndedBy::Time || outcome.endedBy == EndedBy::Cancel) {
            outcome.seconds = m_clock.seconds();
        }
        if (!m_near.empty()) {
            keepNear(outcome);
        } else {
            m_answer.freeItems.clear();
            for (ItemIndex i = 0; i < m_problem.itemCount(); ++i) {
                m_answer.freeItems.push_back(i);
            }
        }
        m_answer.outcome = std::move(outcome);
        return std::move(m_answer);
    }

  private:
    static std::optional<std::chrono::milliseconds> timeLimit(const SolveSettings& settings) {
        if (settings.timeLimit || settings.iterations) {
            return settings.timeLimit;
        }
        return defaultTime;
    }

    /// What is left of the limits, divided.
    [[nodiscard]] SolveSettings limited(int divisor) const {
        SolveSettings settings = m_settings;
        if (const auto left = m_clock.secondsLeft()) {
            settings.timeLimit =
                std::chrono::milliseconds(static_cast<std::int64_t>(*left * 1000 / divisor) + 1);
        }
        if (settings.iterations) {
            const std::uint64_t left =
                *settings.iterations - std::min(*settings.iterations, m_used);
            settings.iterations = left / static_cast<std::uint64_t>(divisor);
        }
        return settings;
    }

    void findNearPlan() {
        setPenalties();
        FreeItems open(m_problem, m_request.approved, m_request.bundles, m_request.touched);
        for (int round = 0; round < mostRounds && !open.isEverything(); ++round) {
            if (m_clock.isOver()) {
                return;
            }
            if (tryPart(open, m_request.approved)) {
                improve(open);
                return;
            }
        }
    }

    /// Lets go what keeps moved items from where they were and ever farther around it, until the
    /// plan costs no more than if everything could have stayed: what would be saved beyond that has
    /// nothing to do with the change. A larger part that finds nothing better changes nothing.
    void improve(FreeItems& open) {
        const std::int64_t asBefore = costAsBefore();
        for (Wave radius = 0; radius < improvingRounds && !m_clock.isOver(); ++radius) {
            if (m_nearCost <= asBefore + std::abs(asBefore) / leastGainDivisor) {
                return;
            }
            if (!open.growAround(m_near, radius)) {
                continue;
            }
            if (open.isEverything() || !tryPart(open, m_near)) {
                return;
            }
        }
    }

    /// With everything where it was approved, feasible or not, and new items where they are now.
    [[nodiscard]] std::int64_t costAsBefore() const {
        std::vector<Wave> waves = m_request.approved;
        for (std::size_t i = 0; i < waves.size(); ++i) {
            waves[i] = waves[i] > 0 ? waves[i] : m_near[i];
        }
        return verify(m_problem, waves).cost;
    }

    /// What leaving its wave costs an item beyond the costs of the problem: its share of what an
    /// untouched bundle must save. The scale is the cost of staying put, feasible or not.
    void setPenalties() {
        std::vector<Wave> waves = m_request.approved;
        std::replace(waves.begin(), waves.end(), Wave{0}, m_problem.stays());
        const std::int64_t cost = verify(m_problem, waves).cost;
        const std::int64_t bundle = std::max<std::int64_t>(0, cost / leastGainDivisor);
        m_penalty.assign(waves.size(), bundle);
        for (const auto& items : m_request.bundles) {
            for (const ItemIndex item : items) {
                m_penalty[static_cast<std::size_t>(item)] =
                    bundle / static_cast<std::int64_t>(items.size());
            }
            const bool isTouched = std::any_of(items.begin(), items.end(), [this](ItemIndex item) {
                return std::find(m_request.touched.begin(), m_request.touched.end(), item) !=
                       m_request.touched.end();
            });
            for (const ItemIndex item : items) {
                m_penalty[static_cast<std::size_t>(item)] *= isTouched ? 0 : 1;
            }
        }
    }

    [[nodiscard]] std::int64_t penaltyOf(const std::vector<Wave>& waves) const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < waves.size(); ++i) {
            const Wave approved = m_request.approved[i];
            sum += approved > 0 && waves[i] != approved ? m_penalty[i] : 0;
        }
        return sum;
    }

    [[nodiscard]] PlanProblem withPenalties(const PartProblem& part) const {
        ProblemDraft draft = part.problem.draft();
        for (ItemIndex k = 0; k < part.freeCount; ++k) {
            const auto item = static_cast<std::size_t>(part.items[static_cast<std::size_t>(k)]);
            std::vector<std::int64_t>& cost = draft.items[static_cast<std::size_t>(k)].cost;
            const Wave approved = m_request.approved[item];
            for (std::size_t w = 0; approved > 0 && w < cost.size(); ++w) {
                cost[w] += static_cast<Wave>(w + 1) == approved ? 0 : m_penalty[item];
            }
        }
        auto frozen = PlanProblem::freeze(std::move(draft));
        return frozen ? std::move(*frozen) : part.problem;
    }

    /// Plans the free items from `start`; true when that gave a plan of the whole, which is taken
    /// when it is better than the one there is. Else more are free now.
    bool tryPart(FreeItems& open, const std::vector<Wave>& start) {
        std::vector<Wave> waves = m_request.approved;
        const PartProblem part = makePart(m_problem, waves, open.flags());
        if (part.freeCount > 0) {
            SolveSettings settings = limited(shareOfPart);
            settings.gap.reset();
            for (const ItemIndex item : part.items) {
                settings.start.push_back(start[static_cast<std::size_t>(item)]);
            }
            const PlanOutcome outcome = solve(withPenalties(part), settings, m_stop);
            m_used += outcome.iterations;
            if (!outcome.plan) {
                (void)open.grow(part, outcome.conflict);
                return false;
            }
            for (ItemIndex k = 0; k < part.freeCount; ++k) {
                waves[static_cast<std::size_t>(part.items[static_cast<std::size_t>(k)])] =
                    outcome.plan->of(k);
            }
        }
        const VerifyReport report = verify(m_problem, waves);
        if (!report.feasible) {
            // Fixed items contradict each other in a way that none of them could answer for.
            (void)open.grow(part, {});
            return false;
        }
        const std::int64_t score = report.cost + penaltyOf(waves);
        if (m_near.empty() || score < m_nearScore) {
            m_near = std::move(waves);
            m_nearCost = report.cost;
            m_nearScore = score;
            m_answer.freeItems = open.list();
        }
        return true;
    }

    /// The plan near the approved one is the answer; a cheaper one is told beside it.
    void keepNear(PlanOutcome& outcome) {
        if (outcome.plan && outcome.cost && *outcome.cost < m_nearCost) {
            m_answer.cheapest = outcome.cost;
            m_answer.cheapestPlan = outcome.plan;
        }
        outcome.plan = WavePlan(m_near);
        outcome.cost = m_nearCost;
        const bool proven = outcome.lowerBound && *outcome.lowerBound >= m_nearCost;
        outcome.status = proven ? PlanStatus::Optimal : PlanStatus::Feasible;
    }

    const PlanProblem& m_problem;
    const ReplanRequest& m_request;
    const SolveSettings& m_settings;
    std::stop_token m_stop;
    const ProgressFunction& m_progress;
    SearchClock m_clock;
    std::uint64_t m_used = 0;
    std::vector<Wave> m_near;
    std::int64_t m_nearCost = 0;
    std::int64_t m_nearScore = 0;        ///< with the penalties
    std::vector<std::int64_t> m_penalty; ///< per item
    ReplanOutcome m_answer;
};

} // namespace

ReplanOutcome replan(const PlanProblem& problem, const ReplanRequest& request,
                     const SolveSettings& settings, std::stop_token stop,
                     const ProgressFunction& progress) {
    return Replanner(problem, request, settings, std::move(stop), progress).run();
}

} // namespace aallokko::plan
