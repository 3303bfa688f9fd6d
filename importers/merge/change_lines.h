// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of the change set about systems.
#pragma once

#include "importers/merge/merge.h"

namespace aallokko::importers {

/// A line about a whole system.
[[nodiscard]] RowChange systemLine(ChangeKind kind, model::InstallationId id,
                                   const std::string& name, const std::string& before,
                                   const std::string& after, const base::SourceRef& row);

/// A line about one field of a draft's system: what stood there and what the file says.
[[nodiscard]] RowChange fieldLine(const SystemDraft& draft, model::FieldKey key,
                                  const model::FieldValue& before, const Resolved& resolved);

} // namespace aallokko::importers
