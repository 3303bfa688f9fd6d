// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models among the files of an import become tables of systems and interfaces, which then pass the
// same mapping, checks and comparison as any other table. Nothing of a model vanishes without a
// count: what the inventory has no place for is reported by kind.
#pragma once

#include "importers/architecture/graph_derive.h"

#include <optional>
#include <vector>

namespace aallokko::importers::architecture {

/// Property of a document whose content went into the tables of another one.
inline constexpr const char* partOfModel = "model.part_of";

/// The documents with their models replaced by made tables, in the same order; nothing when no
/// document is a model. Archi's CSV files of one name ("x-elements", "x-relations",
/// "x-properties") are one model. Issues: the codes "model." of read_codes.h. `isKnown` helps to
/// tell lists of pairs of systems. Linear but for the dependencies found.
[[nodiscard]] std::optional<std::vector<RawDocument>>
deriveDocuments(const std::vector<RawDocument>& documents, const FieldOfHeader& fieldOf,
                const KnownSystem& isKnown);

} // namespace aallokko::importers::architecture
