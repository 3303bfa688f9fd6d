// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sheets that both ArchiMate formats give, with their columns. The first columns are those of
// Archi's CSV files, so that one derivation serves all three.
#pragma once

#include "importers/architecture/model_tables.h"

namespace aallokko::importers::architecture {

/// Format names of RawDocument::format.
inline constexpr const char* exchangeFormat = "archimate-exchange";
inline constexpr const char* archiFormat = "archi";

[[nodiscard]] inline bool isArchimate(const RawDocument& document) {
    return document.format == exchangeFormat || document.format == archiFormat;
}

/// The sheets, in this order in every ArchiMate document.
struct ArchimateSheets {
    explicit ArchimateSheets(ModelTables& tables)
        : elements(tables.addSheet(
              "elements", {"ID", "Type", "Name", "Documentation", "Specialization", "Folder"})),
          relations(tables.addSheet("relations", {"ID", "Type", "Name", "Documentation", "Source",
                                                  "Target", "Specialization", "Folder", "Access"})),
          properties(tables.addSheet("properties", {"ID", "Key", "Value"})),
          views(tables.addSheet("views", {"ID", "Type", "Name"})),
          texts(tables.addSheet("texts", {"ID", "Kind", "Language", "Text"})) {}

    std::size_t elements;
    std::size_t relations;
    std::size_t properties;
    std::size_t views;
    std::size_t texts;
};

/// Sheets by number, as ArchimateSheets adds them.
inline constexpr std::size_t elementsSheet = 0;
inline constexpr std::size_t relationsSheet = 1;
inline constexpr std::size_t propertiesSheet = 2;
inline constexpr std::size_t viewsSheet = 3;

/// Columns by number.
namespace column {
inline constexpr std::size_t id = 0;
inline constexpr std::size_t type = 1;
inline constexpr std::size_t name = 2;
inline constexpr std::size_t documentation = 3;
inline constexpr std::size_t elementSpecialization = 4;
inline constexpr std::size_t elementFolder = 5;
inline constexpr std::size_t source = 4;
inline constexpr std::size_t target = 5;
inline constexpr std::size_t relationSpecialization = 6;
inline constexpr std::size_t relationFolder = 7;
inline constexpr std::size_t access = 8;
inline constexpr std::size_t key = 1;
} // namespace column

} // namespace aallokko::importers::architecture
