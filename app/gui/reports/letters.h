// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters to all organisations, each in a file of its own in one folder: work for a background job.
#pragma once

#include "app/session/report/report.h"

#include <functional>

namespace aallokko::gui {

/// Formats a letter can have.
enum class LetterFormat { Pdf, Html };

struct Letters {
    int written = 0;
    int wanted = 0;
};

/// Writes "<code>-<name>.pdf" for each organisation; existing files of these names are replaced. A
/// stop between two letters leaves those that are whole. `kind` and `organisation` of the request
/// are not asked. Errors of the report; Io of the first file that cannot be written.
[[nodiscard]] base::Result<Letters>
writeLetters(const session::ReportBasis& basis, session::ReportRequest request, LetterFormat format,
             const QString& folder, std::stop_token stop,
             const std::function<void(int done, int total)>& progress);

} // namespace aallokko::gui
