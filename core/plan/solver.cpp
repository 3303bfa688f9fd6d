// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the planner's parts. After presolve and the small proofs the work goes in epochs:
// in each, one lane searches plans while the other raises the bound (once that has converged, it
// searches too). The lanes meet at the end of an epoch, and only there do they learn of each other
// and is the end decided; so the outcome is the same with one thread and with two. Epochs double,
// which makes early answers quick and late rounds thorough.
#include "core/plan/solver.h"

#include "core/plan/bound/bound.h"
#include "core/plan/bound/rounded_plans.h"
#include "core/plan/construct.h"
#include "core/plan/exact.h"
#include "core/plan/infeasibility.h"
#include "core/plan/lane.h"
#include "core/plan/pace.h"
#include "core/plan/presolve/closure_windows.h"
#include "core/plan/presolve/idle_nodes.h"
#include "core/plan/progress_meter.h"
#include "core/plan/start_plan.h"
#include "core/plan/verify.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <thread>
#include <utility>

namespace aallokko::plan {

namespace {

/// Arcs that cuts look at in the time of one move (measured on problems of 850 to 1 750 items), so
/// that the lanes keep step; and the cuts that every epoch may make.
constexpr std::uint64_t arcsPerMove = 30;
constexpr std::uint64_t leastCuts = 3;
/// Moves per node spent on repairing the first assignment before the rounds start.
constexpr std::uint64_t repairMovesPerNode = 4000;
/// Problems of so few nodes are searched completely, within so many visits.
constexpr NodeIndex smallProblem = 16;
constexpr std::uint64_t exactVisits = 2'000'000;
constexpr std::chrono::milliseconds defaultTime{30'000};

/// Presolve: what the search need not look at is taken out, and windows are narrowed. What proves
/// that there is no plan is looked for before, as the explanation of it knows nothing of this.
ReducedProblem presolved(const PlanProblem& problem, const SearchClock& clock, bool& isInfeasible) {
    ReducedProblem reduced = reduce(problem);
    isInfeasible = isProvenInfeasible(problem, reduced);
    if (isInfeasible)
        return reduced;
    const auto leaveOut = [&] {
        if (const std::vector<char> idle = idleNodes(reduced, clock); !idle.empty())
            reduced = withoutIdle(reduced, idle);
    };
    leaveOut();
    raiseByClosures(reduced, clock);
    leaveOut();
    return reduced;
}

class Solver {
  public:
    Solver(const PlanProblem& problem, const SolveSettings& settings, std::stop_token stop,
           const ProgressFunction& progress)
        : m_problem(problem), m_settings(settings), m_clock(timeLimit(settings), stop),
          m_meter(progress, m_clock), m_reduced(presolved(problem, m_clock, m_isInfeasible)),
          m_pace(settings, m_clock, m_reduced.nodes), m_rounded(m_reduced) {
        m_outcome.seed = settings.seed;
    }

    PlanOutcome run() {
        if (m_isInfeasible)
            declareInfeasible(0);
        else if (!solveSmall())
            runEpochs();
        m_outcome.iterations = m_pace.used();
        finish();
        return std::move(m_outcome);
    }

  private:
    static std::optional<std::chrono::milliseconds> timeLimit(const SolveSettings& settings) {
        if (settings.timeLimit || settings.iterations)
            return settings.timeLimit;
        return defaultTime;
    }

    void declareInfeasible(std::uint64_t visits) {
        m_outcome.status = PlanStatus::Infeasible;
        m_outcome.endedBy = EndedBy::Proof;
        m_outcome.conflict = findConflict(m_problem, visits, m_clock);
    }

    /// Complete search; true when it answered the problem.
    bool solveSmall() {
        if (m_reduced.nodes > smallProblem)
            return false;
        ExactResult exact = searchExactly(m_reduced, std::nullopt, exactVisits, m_clock);
        if (exact.cost)
            take(exact.waves, *exact.cost);
        if (!exact.complete)
            return false;
        if (!exact.cost) {
            declareInfeasible(exactVisits);
            return true;
        }
        m_outcome.lowerBound = exact.cost;
        m_outcome.endedBy = EndedBy::Proof;
        return true;
    }

    void take(const std::vector<Wave>& waves, std::int64_t cost) {
        if (m_outcome.cost && *m_outcome.cost <= cost)
            return;
        m_outcome.cost = cost;
        m_best = waves;
        m_meter.plan(cost);
    }

    /// True when the lane has improved the plan.
    bool takeFrom(const Lane& lane) {
        if (!lane.hasPlan() || (m_outcome.cost && *m_outcome.cost <= *lane.bestCost()))
            return false;
        take(lane.best(), *lane.bestCost());
        return true;
    }

    void repairStart(Lane& lane) {
        if (lane.hasPlan())
            return;
        const std::uint64_t most =
            repairMovesPerNode * static_cast<std::uint64_t>(m_reduced.nodes) + leastMoves;
        m_pace.note(lane.repair(std::min(most, m_pace.movesLeft()), m_clock));
    }

    void runEpochs() {
        Lane first(m_reduced,
                   startNear(m_reduced, m_settings.start, construct(m_reduced, m_settings.seed)),
                   m_settings.seed, hasLinks() ? quickEasing : slowEasing);
        repairStart(first);
        takeFrom(first);
        std::optional<Lane> second; // starts when the bound needs its core no longer
        Bound bound(m_reduced);
        const std::uint64_t nodes = static_cast<std::uint64_t>(m_reduced.nodes);
        const std::uint64_t mostAnneal =
            hasLinks() ? mostAnnealMovesPerNode : mostAnnealMovesWithoutLinks;
        // A method begins with short epochs, so that trying one that gains nothing costs little.
        std::array<std::uint64_t, 2> planned{
            std::max(firstMovesPerNode * nodes, leastMoves),
            std::max(firstRecreateMovesPerNode * nodes, leastMoves)};
        if (m_pace.isTooLargeToAnneal()) {
            raiseBound(bound, 0); // no search gets as far as a plan from the first prices
            takeRounded();
            meet(first, second, bound);
            if (first.hasPlan())
                runLanes(first, second, bound, {Method::Recreate, Method::Recreate, planned[0], 0});
        }
        while (!isOver(bound)) {
            if (bound.hasConverged() && !second)
                second.emplace(m_reduced, construct(m_reduced, m_settings.seed + 1),
                               m_settings.seed ^ 0x5851f42d4c957f2dULL, slowEasing);
            meet(first, second, bound);
            Epoch epoch;
            epoch.second = m_leader;
            epoch.first = m_firstCompetes ? m_leader : Method::Anneal;
            const std::uint64_t searches = second ? 2 : 1;
            std::uint64_t& length = planned[static_cast<std::size_t>(epoch.first)];
            epoch.moves = m_pace.fitted(m_pace.roundMoves(length, searches), epoch.first);
            epoch.extra = std::min(epoch.moves / 2, m_pace.movesLeft() / searches - epoch.moves);
            runLanes(first, second, bound, epoch);
            if (epoch.first != Method::Anneal || length < mostAnneal * nodes)
                length *= 2;
        }
        m_outcome.prices = pricesOf(bound);
    }

    [[nodiscard]] bool hasLinks() const { return m_reduced.links.size() > 0; }

    void takeRounded() {
        if (const std::optional<RoundedPlan> plan = m_rounded.take())
            take(plan->waves, plan->cost);
    }

    /// Everybody learns the prices and the best plan.
    void meet(Lane& first, std::optional<Lane>& second, const Bound& bound) {
        for (Lane* lane : {&first, second ? &*second : nullptr}) {
            if (lane == nullptr)
                continue;
            if (const std::vector<double> prices = bound.prices(); !prices.empty())
                lane->setPrices(prices);
            if (m_outcome.cost)
                lane->offer(m_best, *m_outcome.cost);
        }
    }

    /// What the lanes do until they meet again.
    struct Epoch {
        Method first = Method::Anneal;
        Method second = Method::Recreate;
        std::uint64_t moves = 0; ///< of either lane
        std::uint64_t extra = 0;
    };

    void runLanes(Lane& first, std::optional<Lane>& second, Bound& bound, const Epoch& epoch) {
        const auto report = [this](std::optional<std::int64_t> cost) { m_meter.plan(cost); };
        runBeside(first, epoch, second.has_value(), [&]() -> std::uint64_t {
            if (second)
                return second->run(epoch.second, epoch.moves, epoch.extra, m_clock, report);
            raiseBound(bound, epoch.moves * arcsPerMove);
            return 0;
        });
        const bool byFirst = takeFrom(first);
        takeRounded();
        judge(epoch, second.has_value(), byFirst, second && takeFrom(*second));
    }

    /// The first lane's part of an epoch, and beside it the other core's, which returns its moves.
    void runBeside(Lane& first, const Epoch& epoch, bool isOtherSearch,
                   const std::function<std::uint64_t()>& otherPart) {
        const double begun = m_clock.seconds();
        std::uint64_t firstMoves = 0;
        std::uint64_t otherMoves = 0;
        m_isFirstBusy = threads() > 1 && m_pace.isTimed();
        const auto report = [this](std::optional<std::int64_t> cost) { m_meter.plan(cost); };
        double seconds = 0;
        m_isOtherBusy = threads() > 1 && m_pace.isTimed();
        const auto firstPart = [&] {
            firstMoves = first.run(epoch.first, epoch.moves, epoch.extra, m_clock, report);
            m_isFirstBusy = false;
            // A cut may take long; a short round of annealing would only lose what the last found.
            while (epoch.first == Method::Recreate && m_isOtherBusy && !isOtherSearch &&
                   !m_clock.isOver())
                firstMoves += first.run(epoch.first, epoch.moves / 4 + 1, 0, m_clock, report);
            seconds = m_clock.seconds() - begun;
        };
        if (threads() > 1) {
            const std::jthread other([&] {
                otherMoves = otherPart();
                m_isOtherBusy = false;
            });
            firstPart();
        } else {
            firstPart();
            otherMoves = otherPart();
        }
        if (threads() == 1 || isOtherSearch) // the slower lane decides how long an epoch takes
            seconds = m_clock.seconds() - begun;
        m_pace.note(epoch.first, firstMoves, firstMoves + otherMoves, seconds);
        m_meter.iterations(m_pace.used());
    }

    /// The method that improved the plan last goes on; after an epoch without any improvement the
    /// other one has its turn.
    void judge(const Epoch& epoch, bool hadSecond, bool byFirst, bool bySecond) {
        const bool isContest = std::exchange(m_firstCompetes, m_pace.hasAnnealed()) || hadSecond;
        if (bySecond)
            m_leader = epoch.second;
        else if (byFirst && isContest)
            m_leader = epoch.first;
        else if (!byFirst && isContest)
            m_leader = m_leader == Method::Anneal ? Method::Recreate : Method::Anneal;
    }

    /// Until the cuts have looked at `arcs`, and while the first lane is busy where the clock alone
    /// decides; in small portions, so that progress is seen.
    void raiseBound(Bound& bound, std::uint64_t arcs) {
        const std::uint64_t mostWork = bound.work() + arcs;
        std::uint64_t cuts = 0;
        while ((m_isFirstBusy || bound.work() < mostWork || cuts < leastCuts) &&
               !bound.hasConverged() && !m_clock.isOver()) {
            cuts += bound.ascend(1, m_clock);
            m_meter.bound(bound.value());
            m_rounded.look(bound, m_outcome.cost, m_clock);
        }
    }

    [[nodiscard]] int threads() const {
        if (m_settings.threads > 0)
            return m_settings.threads;
        return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    }

    /// Decides at the end of an epoch whether to go on, and notes why not.
    bool isOver(const Bound& bound) {
        m_outcome.lowerBound = bound.value();
        const auto cost = m_outcome.cost;
        const auto value = m_outcome.lowerBound;
        if (cost && value && *value >= *cost) {
            m_outcome.endedBy = EndedBy::Proof;
            return true;
        }
        if (cost && value && m_settings.gap && gapPercent(*cost, *value) <= *m_settings.gap) {
            m_outcome.endedBy = EndedBy::Gap;
            return true;
        }
        if (m_clock.isCancelled()) {
            m_outcome.endedBy = EndedBy::Cancel;
            return true;
        }
        if (m_pace.movesLeft() < 2 && (bound.value() || bound.hasConverged())) {
            m_outcome.endedBy = EndedBy::Iterations;
            return true;
        }
        m_outcome.endedBy = EndedBy::Time;
        return m_clock.isTimeUp();
    }

    /// Shadow prices per resource and wave of the problem.
    [[nodiscard]] std::vector<double> pricesOf(const Bound& bound) const {
        if (bound.cuts() == 0)
            return {};
        const std::size_t waves = static_cast<std::size_t>(m_reduced.waves);
        const std::vector<double> ofRows = bound.prices();
        std::vector<double> prices(m_problem.resources().size() * waves, 0.0);
        for (std::int32_t row = 0; row < m_reduced.rows; ++row) {
            const std::size_t resource =
                static_cast<std::size_t>(m_reduced.resourceOf[static_cast<std::size_t>(row)]);
            for (std::size_t w = 0; w < waves; ++w)
                prices[resource * waves + w] = ofRows[m_reduced.at(row, static_cast<Wave>(w + 1))];
        }
        return prices;
    }

    /// Status from what is there, after the independent judge has seen the plan.
    void finish() {
        const bool timed =
            m_outcome.endedBy == EndedBy::Time || m_outcome.endedBy == EndedBy::Cancel;
        m_outcome.seconds = timed ? m_clock.seconds() : 0;
        m_meter.finish();
        if (m_outcome.status == PlanStatus::Infeasible)
            return;
        if (m_outcome.cost) {
            m_outcome.plan = m_reduced.toPlan(m_best);
            const VerifyReport report = verify(m_problem, m_outcome.plan->waves());
            if (!report.feasible) {
                m_outcome.plan.reset(); // a defect of ours must never reach a user as a plan
                m_outcome.cost.reset();
            } else {
                m_outcome.cost = report.cost;
            }
        }
        if (!m_outcome.plan) {
            m_outcome.status = PlanStatus::Stopped;
            return;
        }
        const bool proven = m_outcome.lowerBound && *m_outcome.lowerBound >= *m_outcome.cost;
        m_outcome.status = proven ? PlanStatus::Optimal : PlanStatus::Feasible;
        if (proven)
            m_outcome.endedBy = EndedBy::Proof;
    }

    const PlanProblem& m_problem;
    const SolveSettings& m_settings;
    SearchClock m_clock;
    ProgressMeter m_meter;
    bool m_isInfeasible = false; ///< set while m_reduced is made
    ReducedProblem m_reduced;
    PlanOutcome m_outcome;
    Pace m_pace;
    std::atomic<bool> m_isFirstBusy = false; ///< where the clock alone decides, neither part of an
    std::atomic<bool> m_isOtherBusy = false; ///< epoch waits for the other
    std::vector<Wave> m_best;                ///< of m_outcome.cost, per node
    RoundedPlans m_rounded; ///< made on the bound's core, taken at the end of an epoch
    Method m_leader = Method::Recreate;
    bool m_firstCompetes = false; ///< the first lane takes the leader's method
};

} // namespace

PlanOutcome solve(const PlanProblem& problem, const SolveSettings& settings, std::stop_token stop,
                  const ProgressFunction& progress) {
    return Solver(problem, settings, std::move(stop), progress).run();
}

} // namespace aallokko::plan
