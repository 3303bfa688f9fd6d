// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wall clock of the machine; the only place that reads it for the audit trail.
#pragma once

#include "core/base/clock.h"

namespace aallokko::store {

class SystemClock : public base::Clock {
  public:
    [[nodiscard]] std::string nowUtc() const override;
};

} // namespace aallokko::store
