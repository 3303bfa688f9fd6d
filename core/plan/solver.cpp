// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the planner's parts. After presolve and the small proofs the work goes in epochs:
// in each, one lane searches plans while the other raises the bound (once that has converged, it
// searches too). The lanes meet at the end of an epoch, and only there do they learn of each other
// and is the end decided; so the outcome is the same with one thread and with two. Epochs double,
// which makes early answers quick and late rounds thorough.
#include "core/plan/solver.h"

#include "core/plan/bound.h"
#include "core/plan/construct.h"
#include "core/plan/exact.h"
#include "core/plan/infeasibility.h"
#include "core/plan/lane.h"
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

/// Moves per node of the first epoch; later ones double.
constexpr std::uint64_t firstMovesPerNode = 600;
constexpr std::uint64_t leastMoves = 20'000;
/// Arcs that cuts look at in the time of one move (measured on problems of 850 to 1 750 items), so
/// that the lanes keep step; and the cuts that every epoch may make.
constexpr std::uint64_t arcsPerMove = 30;
constexpr std::uint64_t leastCuts = 3;
/// Moves per node spent on repairing the first assignment before the rounds start.
constexpr std::uint64_t repairMovesPerNode = 4000;
/// Problems of so few nodes are searched completely, within so many visits.
constexpr NodeIndex smallProblem = 16;
constexpr std::uint64_t exactVisits = 2'000'000;
/// Annealing comes first, for so many moves per node, or for this share of what the run may take;
/// from then on the methods compete. Measured on w850 and the example: more rounds of it gain less
/// than ruin and recreate does in their time.
constexpr double annealMovesPerNode = 8'000;
constexpr double annealShare = 0.3;
/// With fewer moves per node in all than this, annealing would not settle: it is left out.
constexpr double leastToAnneal = 2000;
/// Whether there is time to anneal first is guessed from these moves a second; below so many moves
/// per node the first plan is mended at once, because nobody waits a minute for the first rounds.
constexpr double expectedSpeed = 2e6;
constexpr double leastToWait = 5000;
/// A round that the deadline would cut short is worth little: with the end in sight the last one is
/// made to fit. Share of the time left that it may take, and the least time worth a round.
constexpr double fittingShare = 0.93;
constexpr double leastSeconds = 0.05;
constexpr std::chrono::milliseconds defaultTime{30'000};

class Solver {
  public:
    Solver(const PlanProblem& problem, const SolveSettings& settings, std::stop_token stop,
           const ProgressFunction& progress)
        : m_problem(problem), m_settings(settings), m_clock(timeLimit(settings), stop),
          m_meter(progress, m_clock), m_reduced(reduce(problem)) {
        m_outcome.seed = settings.seed;
    }

    PlanOutcome run() {
        if (isProvenInfeasible(m_problem, m_reduced))
            declareInfeasible(0);
        else if (!solveSmall())
            runEpochs();
        m_outcome.iterations = m_used;
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

    /// Moves still allowed.
    [[nodiscard]] std::uint64_t movesLeft() const {
        if (!m_settings.iterations)
            return std::uint64_t{1} << 62;
        return *m_settings.iterations - std::min(*m_settings.iterations, m_used);
    }

    void repairStart(Lane& lane) {
        if (lane.hasPlan())
            return;
        const std::uint64_t most =
            repairMovesPerNode * static_cast<std::uint64_t>(m_reduced.nodes) + leastMoves;
        m_used += lane.repair(std::min(most, movesLeft()), m_clock);
    }

    /// Moves of the coming round of each of `searches`: doubling, and never leaving a rest too
    /// small for a round of its own.
    [[nodiscard]] std::uint64_t roundMoves(std::uint64_t planned, std::uint64_t searches) const {
        const std::uint64_t each = movesLeft() / searches;
        return each < 2 * planned ? each : planned;
    }

    /// Shortens a round to the time that is left; the speed is that of the rounds so far. Not where
    /// another limit may end the run, which must then not depend on the clock.
    [[nodiscard]] std::uint64_t fitted(std::uint64_t moves, Method method) const {
        const auto left = m_clock.secondsLeft();
        const double speed = m_movesPerSecond[static_cast<std::size_t>(method)];
        if (!left || !isTimed() || speed <= 0)
            return moves;
        const double most = fittingShare * std::max(leastSeconds, *left) * speed;
        // Two rounds must fit, or this one takes what there is.
        return most < 3 * static_cast<double>(moves) ? static_cast<std::uint64_t>(most) + 1 : moves;
    }

    /// Whether only the clock ends the run, so that its course may depend on the clock.
    [[nodiscard]] bool isTimed() const { return !m_settings.iterations && !m_settings.gap; }

    /// Whether the time given is so short for the problem that its first plan should be mended at
    /// once. Annealing that comes after that hardly leaves the plan's surroundings, so not else.
    [[nodiscard]] bool isTooLargeToAnneal() const {
        const auto left = m_clock.secondsLeft();
        return left && isTimed() && expectedSpeed * *left < leastToWait * m_reduced.nodes;
    }

    /// Whether the annealing that comes first has had its share, or is not worth beginning.
    [[nodiscard]] bool hasAnnealed() const {
        const double nodes = m_reduced.nodes;
        if (static_cast<double>(m_annealed) >= annealMovesPerNode * nodes)
            return true;
        const double used = static_cast<double>(m_used);
        if (m_settings.iterations) {
            const double most = static_cast<double>(*m_settings.iterations);
            return used >= annealShare * most || most < leastToAnneal * nodes;
        }
        const auto left = m_clock.secondsLeft();
        if (!left || !isTimed())
            return false;
        const double seconds = m_clock.seconds();
        const double expected = used + used / std::max(1e-3, seconds) * *left;
        return seconds * (1 - annealShare) >= annealShare * *left ||
               (m_used > 0 && expected < leastToAnneal * nodes);
    }

    void runEpochs() {
        Lane first(m_reduced,
                   startNear(m_reduced, m_settings.start, construct(m_reduced, m_settings.seed)),
                   m_settings.seed);
        repairStart(first);
        takeFrom(first);
        std::optional<Lane> second; // starts when the bound needs its core no longer
        Bound bound(m_reduced);
        const std::uint64_t nodes = static_cast<std::uint64_t>(m_reduced.nodes);
        // A method begins with short epochs, so that trying one that gains nothing costs little.
        std::array<std::uint64_t, 2> planned{std::max(firstMovesPerNode * nodes, leastMoves),
                                             std::max(4 * firstMovesPerNode * nodes, leastMoves)};
        if (first.hasPlan() && isTooLargeToAnneal())
            runLanes(first, second, bound, {Method::Recreate, Method::Recreate, planned[0], 0});
        while (!isOver(bound)) {
            if (bound.hasConverged() && !second)
                second.emplace(m_reduced, construct(m_reduced, m_settings.seed + 1),
                               m_settings.seed ^ 0x5851f42d4c957f2dULL);
            meet(first, second, bound);
            Epoch epoch;
            epoch.second = m_leader;
            epoch.first = m_firstCompetes ? m_leader : Method::Anneal;
            const std::uint64_t searches = second ? 2 : 1;
            std::uint64_t& length = planned[static_cast<std::size_t>(epoch.first)];
            epoch.moves = fitted(roundMoves(length, searches), epoch.first);
            epoch.extra = std::min(epoch.moves / 2, movesLeft() / searches - epoch.moves);
            runLanes(first, second, bound, epoch);
            length *= 2;
        }
        m_outcome.prices = pricesOf(bound);
    }

    /// Everybody learns the prices and the best plan.
    void meet(Lane& first, std::optional<Lane>& second, const Bound& bound) {
        for (Lane* lane : {&first, second ? &*second : nullptr}) {
            if (lane == nullptr)
                continue;
            if (bound.cuts() > 0)
                lane->setPrices(bound.prices());
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
        const double begun = m_clock.seconds();
        const std::optional<std::int64_t> planCost = m_outcome.cost;
        std::uint64_t firstMoves = 0;
        std::uint64_t secondMoves = 0;
        std::atomic<bool> isFirstBusy = threads() > 1 && isTimed();
        const auto report = [this](std::optional<std::int64_t> cost) { m_meter.plan(cost); };
        const auto otherLane = [&] {
            if (second)
                secondMoves = second->run(epoch.second, epoch.moves, epoch.extra, m_clock, report);
            else
                raiseBound(bound, epoch.moves * arcsPerMove, planCost, isFirstBusy);
        };
        double seconds = 0;
        const auto firstLane = [&] {
            firstMoves = first.run(epoch.first, epoch.moves, epoch.extra, m_clock, report);
            seconds = m_clock.seconds() - begun;
            isFirstBusy = false;
        };
        if (threads() > 1) {
            const std::jthread other(otherLane);
            firstLane();
        } else {
            firstLane();
            otherLane();
        }
        if (threads() == 1 || second) // the slower lane decides how long an epoch takes
            seconds = m_clock.seconds() - begun;
        m_movesPerSecond[static_cast<std::size_t>(epoch.first)] =
            static_cast<double>(firstMoves) / std::max(1e-3, seconds);
        m_used += firstMoves + secondMoves;
        if (epoch.first == Method::Anneal)
            m_annealed += firstMoves;
        m_meter.iterations(m_used);
        const bool byFirst = takeFrom(first);
        judge(epoch, second.has_value(), byFirst, second && takeFrom(*second));
    }

    /// The method that improved the plan last goes on; after an epoch without any improvement the
    /// other one has its turn.
    void judge(const Epoch& epoch, bool hadSecond, bool byFirst, bool bySecond) {
        const bool isContest = std::exchange(m_firstCompetes, hasAnnealed()) || hadSecond;
        if (bySecond)
            m_leader = epoch.second;
        else if (byFirst && isContest)
            m_leader = epoch.first;
        else if (!byFirst && isContest)
            m_leader = m_leader == Method::Anneal ? Method::Recreate : Method::Anneal;
    }

    /// Until the cuts have looked at `arcs`, and while the first lane is busy where the clock alone
    /// decides; in small portions, so that progress is seen.
    void raiseBound(Bound& bound, std::uint64_t arcs, std::optional<std::int64_t> planCost,
                    const std::atomic<bool>& isFirstBusy) {
        const std::uint64_t mostWork = bound.work() + arcs;
        const std::uint64_t cuts = bound.cuts() + leastCuts;
        while ((isFirstBusy || bound.work() < mostWork || bound.cuts() < cuts) &&
               !bound.hasConverged() && !m_clock.isOver()) {
            bound.ascend(1, planCost, m_clock);
            m_meter.bound(bound.value());
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
        if (movesLeft() < 2 && (bound.value() || bound.hasConverged())) {
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
    ReducedProblem m_reduced;
    PlanOutcome m_outcome;
    std::uint64_t m_used = 0;     ///< search moves so far
    std::uint64_t m_annealed = 0; ///< by the first lane
    std::vector<Wave> m_best;     ///< of m_outcome.cost, per node
    Method m_leader = Method::Recreate;
    bool m_firstCompetes = false;             ///< the first lane takes the leader's method
    std::array<double, 2> m_movesPerSecond{}; ///< by method, latest epoch; for time limits only
};

} // namespace

PlanOutcome solve(const PlanProblem& problem, const SolveSettings& settings, std::stop_token stop,
                  const ProgressFunction& progress) {
    return Solver(problem, settings, std::move(stop), progress).run();
}

} // namespace aallokko::plan
