// SPDX-License-Identifier: GPL-3.0-or-later
//
// `import --history` and `import --undo`: which imports made the project, and one of them taken
// back.
#pragma once

#include "app/cli/command.h"
#include "app/session/session.h"

namespace aallokko::cli {

/// {imports[{number, time, user, files[{file, sha256, organisation}], counts, undone_by}]}.
[[nodiscard]] int printHistory(Invocation& call, const session::Session& session);

/// Takes the import of that number back (or only shows it with --dry-run): {undone, edits, kept[{
/// kind, name, field, reason, imported, now}]}. Conflict (exit code 6) is not an error here: what
/// somebody has changed since stays and is listed.
[[nodiscard]] int undoImport(Invocation& call, session::Session& session, std::int64_t number);

} // namespace aallokko::cli
