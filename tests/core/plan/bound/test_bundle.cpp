// SPDX-License-Identifier: GPL-3.0-or-later
//
// Maxima that are known: distances to a point that may lie outside the variables' domain, with
// slopes of very different size, and the lowest of random planes.
#include "core/plan/bound/bundle.h"

#include "core/base/rng.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

constexpr int mostLooks = 1000;

/// value = - sum scale_i |x_i - top_i|: greatest at max(0, top).
struct Peak {
    std::vector<double> top, scale;

    double value(const std::vector<double>& x, std::vector<double>& slope) const {
        double sum = 0;
        slope.resize(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            sum -= scale[i] * std::abs(x[i] - top[i]);
            slope[i] = x[i] < top[i] ? scale[i] : -scale[i];
        }
        return sum;
    }
    [[nodiscard]] double greatest() const {
        double sum = 0;
        for (std::size_t i = 0; i < top.size(); ++i)
            sum -= scale[i] * std::max(0.0, -top[i]);
        return sum;
    }
};

Peak randomPeak(base::Rng& rng, std::size_t size) {
    Peak peak;
    for (std::size_t i = 0; i < size; ++i) {
        peak.top.push_back(100 * rng.unit() - 30);
        peak.scale.push_back(std::pow(10.0, 2 * rng.unit()));
    }
    return peak;
}

template <class Function>
Bundle climb(const Function& function, std::size_t size) {
    Bundle bundle;
    std::vector<double> slope;
    const std::vector<double> begin(size, 1.0);
    const double first = function.value(begin, slope);
    bundle.start(begin, first, slope);
    double before = first;
    for (int look = 0; look < mostLooks && !bundle.hasConverged(); ++look) {
        const std::vector<double>& point = bundle.propose();
        EXPECT_TRUE(std::all_of(point.begin(), point.end(), [](double x) { return x >= 0; }));
        const double value = function.value(point, slope);
        bundle.learn(value, slope);
        EXPECT_GE(bundle.value(), before) << "the centre never gets worse";
        before = bundle.value();
    }
    std::vector<double> again;
    EXPECT_NEAR(function.value(bundle.center(), again), bundle.value(),
                1e-6 * std::max(1.0, std::abs(before)));
    return bundle;
}

TEST(Bundle, FindsPeaksAlsoOutsideTheDomain) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        base::Rng rng(seed);
        const Peak peak = randomPeak(rng, 20);
        std::vector<double> slope;
        const double first = peak.value(std::vector<double>(20, 1.0), slope);
        const Bundle bundle = climb(peak, 20);
        EXPECT_LE(bundle.value(), peak.greatest() + 1e-6) << seed;
        EXPECT_GE(bundle.value(), peak.greatest() - 0.001 * (peak.greatest() - first)) << seed;
    }
}

/// The lowest of planes and a roof.
struct Planes {
    std::vector<std::vector<double>> slopes;
    std::vector<double> heights;
    double roof = 0;

    double value(const std::vector<double>& x, std::vector<double>& slope) const {
        double least = roof;
        slope.assign(x.size(), 0.0);
        for (std::size_t k = 0; k < slopes.size(); ++k) {
            double sum = heights[k];
            for (std::size_t i = 0; i < x.size(); ++i)
                sum += slopes[k][i] * x[i];
            if (sum < least) {
                least = sum;
                slope = slopes[k];
            }
        }
        return least;
    }
};

/// Planes that touch the roof at a random point; some of their slopes sum to nothing, so that the
/// roof is nowhere exceeded.
Planes randomPlanes(base::Rng& rng, std::size_t size) {
    Planes planes;
    planes.roof = 1000;
    std::vector<double> top;
    for (std::size_t i = 0; i < size; ++i)
        top.push_back(50 * rng.unit());
    std::vector<double> last(size, 0.0);
    for (std::size_t k = 0; k <= size + 20; ++k) {
        std::vector<double> slope;
        for (std::size_t i = 0; i < size; ++i)
            slope.push_back(20 * rng.unit() - 10);
        const bool touches = k <= size;
        if (k == size)
            slope = last;
        double height = planes.roof + (touches ? 0.0 : 100 * rng.unit());
        for (std::size_t i = 0; i < size; ++i) {
            height -= slope[i] * top[i];
            if (touches)
                last[i] -= slope[i];
        }
        planes.slopes.push_back(slope);
        planes.heights.push_back(height);
    }
    return planes;
}

TEST(Bundle, ReachesTheRoofOfRandomPlanes) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        base::Rng rng(seed);
        const Planes planes = randomPlanes(rng, 8);
        std::vector<double> slope;
        const double first = planes.value(std::vector<double>(8, 1.0), slope);
        const Bundle bundle = climb(planes, 8);
        EXPECT_LE(bundle.value(), planes.roof + 1e-6) << seed;
        EXPECT_GE(bundle.value(), planes.roof - 0.001 * (planes.roof - first)) << seed;
    }
}

TEST(Bundle, IsAtItsEndWhereNoVariableCanRise) {
    Bundle bundle;
    bundle.start({0.0, 0.0}, 5.0, {-1.0, 0.0});
    EXPECT_TRUE(bundle.hasConverged());
    EXPECT_EQ(bundle.value(), 5.0);
}

} // namespace
} // namespace aallokko::plan
