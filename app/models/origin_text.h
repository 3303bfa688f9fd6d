// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a value came from, in the words that the details and the tooltips of the tables share.
#pragma once

#include "core/model/field.h"

#include <QString>

namespace aallokko::models {

/// "File says: X (file, sheet, cell)" for a value that a person typed over a cell; "" for others.
[[nodiscard]] QString fileSays(const model::FieldValue& value);

} // namespace aallokko::models
