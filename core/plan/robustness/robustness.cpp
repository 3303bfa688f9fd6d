// SPDX-License-Identifier: GPL-3.0-or-later
//
// The draws and what is counted in them.
#include "core/plan/robustness/robustness.h"

#include "core/plan/inventory/cost_terms.h"
#include "core/plan/objective.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace aallokko::plan {

namespace {

constexpr std::size_t mostDrivers = 10;

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

bool followsEffort(CostTerm term) {
    return term == CostTerm::Execution || term == CostTerm::Waiting;
}

/// Counts of one quarter over all draws.
struct Tally {
    std::vector<int> systems;
    std::vector<double> last;
    int allInTime = 0;
    double inTime = 0;
};

/// Sums for the covariance of each system's work with the total delay.
struct Covariance {
    std::vector<double> work, workSquared, workDelay, ownDelay;
    double delay = 0;
    double delaySquared = 0;

    explicit Covariance(std::size_t systems)
        : work(systems), workSquared(systems), workDelay(systems), ownDelay(systems) {}
};

class Simulation {
  public:
    Simulation(const PlanningProblem& problem, const WavePlan& plan,
               const RobustnessSettings& settings)
        : m_problem(problem), m_plan(plan), m_slippage(problem, plan),
          m_estimates(problem.systems, settings.seed), m_covariance(problem.systems.size()) {
        const Wave stays = problem.problem.stays();
        for (std::size_t s = 0; s < problem.systems.size(); ++s) {
            const SystemInfo& system = problem.systems[s];
            if (system.anchor < 0 || plan.of(system.anchor) == stays)
                continue;
            m_moving.push_back(static_cast<int>(s));
            m_planned[plan.of(system.anchor)].systems.push_back(static_cast<int>(s));
            if (system.due < stays)
                m_due[system.due].systems.push_back(static_cast<int>(s));
        }
    }

    void draw() {
        const EstimateDraw& estimate = m_estimates.next();
        const std::vector<Wave>& done = m_slippage.run(estimate.effort);
        count(m_planned, done);
        count(m_due, done);
        m_cost.push_back(costOf(done, estimate));
        Wave finish = 0;
        double delay = 0;
        for (const int s : m_moving) {
            const ItemIndex anchor = m_problem.systems[at(s)].anchor;
            finish = std::max(finish, done[at(anchor)]);
            const double own = done[at(anchor)] - m_plan.of(anchor);
            delay += own;
            m_covariance.ownDelay[at(s)] += own;
        }
        m_finish.push_back(finish);
        m_delay.push_back(delay);
        correlate(estimate, delay);
        ++m_draws;
    }

    [[nodiscard]] Robustness result() {
        Robustness result;
        result.draws = m_draws;
        result.planned = holds(m_planned);
        result.due = holds(m_due);
        result.finish = rangeOf(std::move(m_finish));
        result.delay = rangeOf(std::move(m_delay));
        result.costCents = rangeOf(std::move(m_cost));
        result.drivers = drivers();
        return result;
    }

  private:
    [[nodiscard]] Wave anchorDone(int system, const std::vector<Wave>& done) const {
        return done[at(m_problem.systems[at(system)].anchor)];
    }

    void count(std::map<Wave, Tally>& tallies, const std::vector<Wave>& done) const {
        for (auto& [wave, tally] : tallies) {
            int inTime = 0;
            Wave last = 0;
            for (const int s : tally.systems) {
                inTime += anchorDone(s, done) <= wave ? 1 : 0;
                last = std::max(last, anchorDone(s, done));
            }
            tally.allInTime += inTime == static_cast<int>(tally.systems.size()) ? 1 : 0;
            tally.inTime += inTime;
            tally.last.push_back(last);
        }
    }

    /// The objective at `done`, with every system's own terms multiplied by its factors.
    [[nodiscard]] double costOf(const std::vector<Wave>& done, const EstimateDraw& estimate) const {
        double cents = static_cast<double>(computeCost(m_problem.problem, done).total());
        for (std::size_t s = 0; s < m_problem.systems.size(); ++s)
            for (const ItemIndex i : m_problem.systems[s].items)
                for (const TermSeries& series : m_problem.items[at(i)].terms) {
                    const double factor =
                        followsEffort(series.term) ? estimate.effort[s] : estimate.cost[s];
                    cents += (factor - 1) * static_cast<double>(series.cost[at(done[at(i)] - 1)]);
                }
        return cents;
    }

    void correlate(const EstimateDraw& estimate, double delay) {
        m_covariance.delay += delay;
        m_covariance.delaySquared += delay * delay;
        for (std::size_t s = 0; s < m_problem.systems.size(); ++s) {
            const double work =
                static_cast<double>(m_problem.systems[s].effortHundredths) * estimate.effort[s];
            m_covariance.work[s] += work;
            m_covariance.workSquared[s] += work * work;
            m_covariance.workDelay[s] += work * delay;
        }
    }

    [[nodiscard]] std::vector<QuarterHold> holds(std::map<Wave, Tally>& tallies) const {
        std::vector<QuarterHold> result;
        for (auto& [wave, tally] : tallies) {
            const double systems = static_cast<double>(tally.systems.size());
            result.push_back({wave, static_cast<int>(tally.systems.size()),
                              static_cast<double>(tally.allInTime) / m_draws,
                              tally.inTime / systems / m_draws, rangeOf(std::move(tally.last))});
        }
        return result;
    }

    /// Negative correlations are chance: more work never makes a plan faster.
    [[nodiscard]] std::vector<Driver> drivers() const {
        std::vector<Driver> all;
        const double n = m_draws;
        const double variance =
            m_covariance.delaySquared / n - (m_covariance.delay / n) * (m_covariance.delay / n);
        if (variance <= 0)
            return all;
        for (const int s : m_moving) {
            const double mean = m_covariance.work[at(s)] / n;
            const double covariance =
                m_covariance.workDelay[at(s)] / n - mean * m_covariance.delay / n;
            const double own = m_covariance.workSquared[at(s)] / n - mean * mean;
            if (covariance <= 0 || own <= 0)
                continue;
            all.push_back(
                {s, covariance * covariance / (own * variance), m_covariance.ownDelay[at(s)] / n});
        }
        std::sort(all.begin(), all.end(), [](const Driver& a, const Driver& b) {
            return a.share > b.share || (a.share == b.share && a.system < b.system);
        });
        all.resize(std::min(all.size(), mostDrivers));
        return all;
    }

    const PlanningProblem& m_problem;
    const WavePlan& m_plan;
    Slippage m_slippage;
    EstimateDraws m_estimates;
    std::vector<int> m_moving;
    std::map<Wave, Tally> m_planned, m_due;
    std::vector<double> m_finish, m_delay, m_cost;
    Covariance m_covariance;
    int m_draws = 0;
};

} // namespace

std::optional<Robustness> computeRobustness(const PlanningProblem& problem, const WavePlan& plan,
                                            const RobustnessSettings& settings,
                                            std::stop_token stop,
                                            const std::function<void(double)>& progress) {
    Simulation simulation(problem, plan, settings);
    const int draws = std::clamp(settings.draws, 1, 100'000);
    for (int k = 0; k < draws; ++k) {
        if (stop.stop_requested())
            return std::nullopt;
        simulation.draw();
        if (progress)
            progress(static_cast<double>(k + 1) / draws);
    }
    return simulation.result();
}

} // namespace aallokko::plan
