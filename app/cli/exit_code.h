// SPDX-License-Identifier: GPL-3.0-or-later
//
// One exit code per class of trouble; stable, documented in docs/user/cli.md.
#pragma once

#include "core/base/result.h"

namespace aallokko::cli {

enum ExitCode : int {
    Done = 0,
    DoneWithFindings = 1,
    WrongUsage = 2,
    IoFailure = 3,
    InputRefused = 4,
    NoPlan = 5,
    Conflict = 6,
    VerificationFailed = 7,
    InternalError = 70
};

[[nodiscard]] constexpr ExitCode exitCodeOf(base::ErrorKind kind) {
    switch (kind) {
    case base::ErrorKind::Usage:
        return WrongUsage;
    case base::ErrorKind::Io:
        return IoFailure;
    case base::ErrorKind::Refused:
        return InputRefused;
    case base::ErrorKind::NoPlan:
        return NoPlan;
    case base::ErrorKind::Conflict:
        return Conflict;
    case base::ErrorKind::Verification:
        return VerificationFailed;
    case base::ErrorKind::Internal:
        break;
    }
    return InternalError;
}

} // namespace aallokko::cli
