// SPDX-License-Identifier: GPL-3.0-or-later
//
// What accepting would do, counted from the lines of a change set and the choices made for them,
// without making the edits: it is shown after every tick.
#pragma once

#include "importers/review/import_selection.h"

#include <QString>

namespace aallokko::models {

/// Lines that would be taken, by kind; `settled`: conflicts where the project's value stays for
/// good; `open`: conflicts that remain for the next import; `left`: other lines that are not taken.
/// A conflict that the file wins counts as changed.
struct ImportTally {
    int added = 0;
    int changed = 0;
    int missing = 0;
    int returned = 0;
    int interfaces = 0;
    int settled = 0;
    int open = 0;
    int left = 0;

    [[nodiscard]] int taken() const {
        return added + changed + missing + returned + interfaces + settled;
    }
    /// True when nothing would be stored: every line is left, and there are lines.
    [[nodiscard]] bool isNothing() const { return taken() == 0 && open + left > 0; }
};

[[nodiscard]] ImportTally tallyOf(const importers::ImportReview& review,
                                  const importers::Selection& selection);

/// "Accept 850 new, 3 changes; 1 conflict remains" in the language of the program.
[[nodiscard]] QString acceptText(const ImportTally& tally);

} // namespace aallokko::models
