// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs as interfaces: the edges of GraphML between its nodes, and plain lists of two columns.
#pragma once

#include "importers/architecture/made_sheet_builder.h"

namespace aallokko::importers::architecture {

/// Replaces the sheets of a GraphML document by "nodes" (systems, unless systems of these names
/// are known) and "edges". An edge whose label says that its source uses its target ("depends",
/// "calls") brings data from the target; others run as drawn. Issues: model.edge_dangling
/// {id} (Warning), model.edges_turned {label, number} (Info).
void deriveGraph(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf);

/// Whether a text is the name of a system of the project or of another file of the import.
using KnownSystem = std::function<bool(const std::string&)>;

/// True when a CSV document of two columns without a known header lists pairs of systems: half of
/// its names are known systems, or stand in both columns.
[[nodiscard]] bool isEdgeList(const RawDocument& document, const FieldOfHeader& fieldOf,
                              const KnownSystem& isKnown);

/// Replaces the sheet by "edges", each from its first to its second column.
void deriveEdgeList(RawDocument& document);

} // namespace aallokko::importers::architecture
