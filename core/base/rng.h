// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reproducible random numbers. The standard distributions differ between libraries; these do not,
// so that one seed gives one plan on every machine.
#pragma once

#include <cstdint>

namespace aallokko::base {

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014).
/// Not for cryptography. Copyable value; one per thread.
class Rng {
  public:
    explicit constexpr Rng(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// Uniform in 0..bound-1; `bound` >= 1. Bias is below 2^-32 for bounds under 2^32.
    constexpr std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next() % bound; }

    /// Uniform in [0, 1) with 53 bits.
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// A generator whose stream is independent of this one's further use.
    constexpr Rng fork() { return Rng(next() ^ 0xd1b54a32d192ed03ULL); }

  private:
    std::uint64_t m_state;
};

} // namespace aallokko::base
