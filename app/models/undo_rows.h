// SPDX-License-Identifier: GPL-3.0-or-later
//
// What taking an import back would do, in rows for people: only what they know as systems, fields
// and interfaces; records that hang on them go without a row.
#pragma once

#include "app/models/text_table.h"
#include "app/session/session.h"
#include "core/edit/revert.h"

namespace aallokko::models {

/// Columns: what, name, field, now, after. Linear in edits.
[[nodiscard]] std::vector<TextRow> undoneRows(const std::vector<edit::Edit>& edits,
                                              const model::Inventory& inventory,
                                              const session::Catalogues& catalogues);

/// Columns: reason, name, field, what the import wrote, what stands there now.
[[nodiscard]] std::vector<TextRow> keptRows(const std::vector<edit::KeptEdit>& kept,
                                            const session::Catalogues& catalogues);

} // namespace aallokko::models
