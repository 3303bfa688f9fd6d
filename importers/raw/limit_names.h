// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limits of reading by name, so that a person can move them: `aallokko read --limits` and the
// environment variable AALLOKKO_READ_LIMITS, which holds for every verb and for the desktop.
#pragma once

#include "core/base/result.h"
#include "importers/raw/read_limits.h"

#include <string_view>

namespace aallokko::importers {

/// Changes the limits named in `text`, "cells=1000000,time=30,entryBytes=2G": names as in
/// ReadLimits, whole numbers from 1, K, M and G for 2^10, 2^20 and 2^30. Error read.bad_limit (kind
/// Usage) with the part that is wrong and all names; `limits` is then unchanged.
[[nodiscard]] base::Result<void> setLimits(ReadLimits& limits, std::string_view text);

/// The usual limits with those of AALLOKKO_READ_LIMITS; the environment is looked at once.
[[nodiscard]] const base::Result<ReadLimits>& environmentLimits();

} // namespace aallokko::importers
