// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mix of the planes is found by moving weight from the highest to the lowest at the point that
// the mix gives, in exact line search for the case that no variable is held at 0 (a step on the
// safe side else). Constants were measured on problems of 850, 1 731 and 5 000 items.
#include "core/plan/bound/bundle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace aallokko::plan {

namespace {

constexpr std::size_t mostPlanes = 40;
/// Shifts of weight in one proposal, and when the mix is good enough: the planes in it are level,
/// but for this share of the promise.
constexpr int mostShifts = 300;
constexpr double levelShare = 0.3;
/// First step, as a share of the value that its slope would gain.
constexpr double firstShare = 0.05;
/// Share of the promise that moves the centre, and from which the step grows quickly.
constexpr double keptShare = 0.1;
constexpr double wellKeptShare = 0.5;
constexpr double growQuickly = 2.0;
constexpr double grow = 1.15;
/// A new plane so many promises above the value at the centre says that the step was too long.
constexpr double farPromises = 2.0;
constexpr double shrink = 0.85;
/// Promises below this share of the value count as nothing.
constexpr double leastPromise = 1e-6;
constexpr double weightOfNothing = 1e-9;
constexpr double levelEnough = 1e-7;

/// Sum of term(i), in lanes, so that the compiler may use wide registers without changing any sum.
template <class Term>
double sumOf(std::size_t size, const Term& term) {
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> sums{};
    const std::size_t whole = size - size % lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t k = 0; k < lanes; ++k)
            sums[k] += term(i + k);
    double total = 0;
    for (const double sum : sums)
        total += sum;
    for (std::size_t i = whole; i < size; ++i)
        total += term(i);
    return total;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    return sumOf(a.size(), [&](std::size_t i) { return a[i] * b[i]; });
}

double distance2(const std::vector<double>& a, const std::vector<double>& b) {
    return sumOf(a.size(), [&](std::size_t i) { return (a[i] - b[i]) * (a[i] - b[i]); });
}

void addTimes(std::vector<double>& sum, double factor, const std::vector<double>& other) {
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * other[i];
}

} // namespace

void Bundle::start(std::vector<double> center, double value, const std::vector<double>& subgradient,
                   std::vector<float> solution) {
    m_center = std::move(center);
    m_value = value;
    m_point = m_center;
    m_step.assign(m_center.size(), 0.0);
    m_planes = {{subgradient, std::move(solution), 0.0, 1.0, 0}};
    double length2 = 0;
    for (std::size_t i = 0; i < m_center.size(); ++i)
        if (m_center[i] > 0 || subgradient[i] > 0)
            length2 += subgradient[i] * subgradient[i];
    m_length = length2 > 0 ? firstShare * std::max(1.0, std::abs(value)) / length2 : 0;
    m_idle = length2 > 0 ? 0 : idleToEnd; // no price can change: this is the greatest value
}

/// Point and heights of the planes there, from the mix.
void Bundle::measureSlopes() {
    for (std::size_t i = 0; i < m_step.size(); ++i)
        m_step[i] = std::max(-m_center[i], m_length * m_mix[i]);
    m_reach.resize(m_planes.size());
    for (std::size_t k = 0; k < m_planes.size(); ++k)
        m_reach[k] = m_planes[k].height + dot(m_planes[k].slope, m_step);
}

void Bundle::findMix() {
    m_mix.assign(m_center.size(), 0.0);
    for (const Plane& plane : m_planes)
        if (plane.weight > 0)
            addTimes(m_mix, plane.weight, plane.slope);
    const double enough = levelEnough * std::max(1.0, std::abs(m_value));
    measureSlopes();
    for (int shift = 0; shift < mostShifts; ++shift) {
        std::size_t low = 0;
        std::size_t high = m_planes.size();
        for (std::size_t k = 0; k < m_planes.size(); ++k) {
            if (m_reach[k] < m_reach[low])
                low = k;
            if (m_planes[k].weight > 0 && (high == m_planes.size() || m_reach[k] > m_reach[high]))
                high = k;
        }
        const double difference = m_reach[high] - m_reach[low];
        const double bend = m_length * distance2(m_planes[high].slope, m_planes[low].slope);
        m_isLevel = difference <= std::max(enough, levelShare * m_reach[low]) || bend <= 0;
        if (m_isLevel)
            break;
        const double moved = std::min(m_planes[high].weight, difference / bend);
        m_planes[high].weight -= moved;
        m_planes[low].weight += moved;
        addTimes(m_mix, moved, m_planes[low].slope);
        addTimes(m_mix, -moved, m_planes[high].slope);
        measureSlopes();
    }
}

const std::vector<double>& Bundle::propose() {
    findMix();
    m_promise = *std::min_element(m_reach.begin(), m_reach.end());
    const bool isIdle = m_isLevel && m_promise <= leastPromise * std::max(1.0, std::abs(m_value));
    m_idle = isIdle ? m_idle + 1 : m_isLevel ? 0 : m_idle;
    if (isIdle) // short steps promise little anywhere: longer ones must promise as little
        m_length *= growQuickly;
    for (std::size_t i = 0; i < m_point.size(); ++i)
        m_point[i] = m_center[i] + m_step[i];
    for (Plane& plane : m_planes)
        plane.unused = plane.weight > weightOfNothing ? 0 : plane.unused + 1;
    return m_point;
}

/// Leaves out the plane that has been without weight the longest, or joins the two lightest.
void Bundle::makeRoom() {
    if (m_planes.size() < mostPlanes)
        return;
    const auto oldest =
        std::max_element(m_planes.begin(), m_planes.end(),
                         [](const Plane& a, const Plane& b) { return a.unused < b.unused; });
    if (oldest->unused > 0) {
        const double rest = oldest->weight;
        m_planes.erase(oldest);
        m_planes.back().weight += rest;
        return;
    }
    std::stable_sort(m_planes.begin(), m_planes.end(),
                     [](const Plane& a, const Plane& b) { return a.weight > b.weight; });
    Plane& one = m_planes[m_planes.size() - 2];
    const Plane& other = m_planes.back();
    const double weight = one.weight + other.weight;
    const double share = other.weight / weight;
    for (std::size_t i = 0; i < one.slope.size(); ++i)
        one.slope[i] += share * (other.slope[i] - one.slope[i]);
    for (std::size_t i = 0; i < one.solution.size(); ++i)
        one.solution[i] += static_cast<float>(share) * (other.solution[i] - one.solution[i]);
    one.height += share * (other.height - one.height);
    one.weight = weight;
    m_planes.pop_back();
}

void Bundle::moveCenter(double gain) {
    for (Plane& plane : m_planes)
        plane.height += dot(plane.slope, m_step) - gain;
    m_center = m_point;
    m_value += gain;
    m_length *= gain > wellKeptShare * m_promise ? growQuickly : grow;
}

void Bundle::learn(double value, const std::vector<double>& subgradient,
                   std::vector<float> solution) {
    const double gain = value - m_value;
    const double height = gain - dot(subgradient, m_step);
    makeRoom();
    m_planes.push_back({subgradient, std::move(solution), height, 0.0, 0});
    const bool isWorth = m_promise > leastPromise * std::max(1.0, std::abs(m_value));
    if (gain > 0 && gain > keptShare * m_promise)
        moveCenter(gain);
    else if (isWorth && height > farPromises * m_promise)
        m_length *= shrink;
}

std::vector<float> Bundle::mixedSolution() const {
    std::vector<float> mixed(m_planes.front().solution.size(), 0.0F);
    for (const Plane& plane : m_planes)
        for (std::size_t i = 0; i < mixed.size() && plane.weight > 0; ++i)
            mixed[i] += static_cast<float>(plane.weight) * plane.solution[i];
    return mixed;
}

} // namespace aallokko::plan
