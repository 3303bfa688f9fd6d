// SPDX-License-Identifier: GPL-3.0-or-later
//
// The result of an operation that may fail. Errors are codes with arguments; core/text turns them
// into sentences, so tests and the command line never compare texts. The one file to change when
// std::expected becomes available.
#pragma once

#include "core/base/source_ref.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace aallokko::base {

/// Class of trouble; decides the exit code of the command line (app/cli/exit_code.h).
enum class ErrorKind {
    Usage,        ///< the caller asked for something impossible: 2
    Io,           ///< a file or database cannot be read or written: 3
    Refused,      ///< input malformed, hostile or over a limit: 4
    NoPlan,       ///< proven infeasible or stopped before a plan: 5
    Conflict,     ///< somebody else changed it first: 6
    Verification, ///< audit trail or plan does not verify: 7
    Internal      ///< a defect of ours: 70
};

/// One failure. `code` is stable ("store.newer_schema"); `arguments` fill the sentence of the code
/// in order; `also` holds further failures of the same operation (all at once, not the first).
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string code;
    std::vector<std::string> arguments;
    std::optional<SourceRef> source;
    std::vector<Error> also;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string code,
                                                std::vector<std::string> arguments = {},
                                                std::optional<SourceRef> source = std::nullopt) {
    return tl::unexpected<Error>(
        Error{kind, std::move(code), std::move(arguments), std::move(source), {}});
}

} // namespace aallokko::base
