// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ArchiMate model as a table of systems (its application components) and a table of interfaces.
#pragma once

#include "importers/architecture/made_sheet_builder.h"
#include "importers/architecture/model_graph.h"

namespace aallokko::importers::architecture {

/// Where the tables and the issues go: documents by index, which may be one and the same.
struct ModelTargets {
    RawDocument& systems;
    RawDocument& interfaces;
    std::size_t systemsFile = 0;
    std::int64_t views = 0;
};

void deriveArchimate(const ModelGraph& model, const ModelTargets& targets,
                     const FieldOfHeader& fieldOf);

/// An issue of a document; beyond a hundred of one code only their number is kept.
void addModelIssue(RawDocument& document, ReadSeverity severity, const char* code,
                   std::vector<std::string> arguments, base::SourceRef place);

} // namespace aallokko::importers::architecture
