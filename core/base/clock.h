// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wall-clock time as an interface, so that tests and screenshots can set it and audit entries of a
// replay carry the time of the original.
#pragma once

#include <string>

namespace aallokko::base {

class Clock {
  public:
    virtual ~Clock() = default;
    /// UTC time as ISO 8601 with seconds, "2018-05-04T12:00:00Z".
    [[nodiscard]] virtual std::string nowUtc() const = 0;
};

} // namespace aallokko::base
