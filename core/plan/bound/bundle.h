// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proximal bundle method for the prices of the bound: maximises a concave function of non-negative
// variables that is known by values and subgradients (Lemaréchal 1975; Kiwiel 1990). Each value
// leaves a plane above the function; the next point is where the lowest of the planes, less the
// squared distance from the centre over 2t, is greatest. The centre moves only when the function
// keeps enough of what the planes promised. Floating point decides nothing but where to look.
#pragma once

#include <cstddef>
#include <vector>

namespace aallokko::plan {

class Bundle {
  public:
    /// From `center` (all >= 0) with the value and a subgradient there, both of its size.
    /// `solution` is where the inner problem had its least value, of any size.
    void start(std::vector<double> center, double value, const std::vector<double>& subgradient,
               std::vector<float> solution = {});

    /// The point to look at next, all >= 0. Requires start(). O(planes * size) a few dozen times.
    const std::vector<double>& propose();
    /// The value and a subgradient at the point proposed last.
    void learn(double value, const std::vector<double>& subgradient,
               std::vector<float> solution = {});

    /// The solutions in the mix of the planes: close to one of the relaxation, once the ascent is
    /// close to its end (Barahona and Anbil 2000). Requires start().
    [[nodiscard]] std::vector<float> mixedSolution() const;

    [[nodiscard]] const std::vector<double>& center() const { return m_center; }
    [[nodiscard]] double value() const { return m_value; } ///< at the centre
    /// The planes have promised next to nothing for some time.
    [[nodiscard]] bool hasConverged() const { return m_idle >= idleToEnd; }

  private:
    struct Plane {
        std::vector<double> slope;
        std::vector<float> solution;
        double height = 0; ///< above the value, at the centre; >= 0 but for rounding
        double weight = 0; ///< in the best mix; they sum to 1
        int unused = 0;    ///< proposals since it had weight
    };
    static constexpr int idleToEnd = 12;

    void findMix();
    void measureSlopes();
    void moveCenter(double gain);
    void makeRoom();

    std::vector<Plane> m_planes;
    std::vector<double> m_center, m_point;
    std::vector<double> m_mix;   ///< slope of the mix of the planes
    std::vector<double> m_step;  ///< point less centre
    std::vector<double> m_reach; ///< per plane: height at the point
    double m_value = 0;
    double m_length = 0;   ///< t
    double m_promise = 0;  ///< lowest plane at the point, above the value
    bool m_isLevel = true; ///< the mix is as good as wanted
    int m_idle = 0;
};

} // namespace aallokko::plan
