// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ArchiMate model as elements, relations and properties that know each other, made from tables:
// the sheets of a model file or Archi's three CSV files.
#pragma once

#include "importers/raw/raw_document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aallokko::importers::architecture {

enum class RelationKind : std::uint8_t {
    Flow,
    Serving,
    Triggering,
    Access,
    Composition,
    Aggregation,
    Assignment,
    Realization,
    Specialization,
    Association,
    Influence,
    Other
};

/// Kind of a type as any version writes it ("UsedByRelationship" and "Serving" are the same).
[[nodiscard]] RelationKind relationKind(std::string_view type);
/// "Flow", "Serving", ...; of Other the type itself is shown.
[[nodiscard]] const char* nameOf(RelationKind kind);

/// What an element is to the inventory: a system; a part that belongs to systems (interface,
/// service, function, ...); a junction; a passive object; anything else.
enum class ElementRole : std::uint8_t { System, Part, Junction, Object, Other };
[[nodiscard]] ElementRole roleOf(std::string_view type);

/// `file` is the document's index in the import.
struct ModelElement {
    std::string id;
    std::string type;
    std::string name;
    std::string documentation;
    std::string specialization;
    std::string folder;
    base::SourceRef place;
    std::size_t file = 0;
    ElementRole role = ElementRole::Other;
};

struct ModelRelation {
    std::string id;
    std::string type;
    RelationKind kind = RelationKind::Other;
    std::string name;
    std::string source;
    std::string target;
    std::string access; ///< "Read", "Write", "ReadWrite", "Access" or ""
    base::SourceRef place;
};

struct ModelProperty {
    std::string key;
    std::string value;
    base::SourceRef place;
};

struct ModelGraph {
    std::vector<ModelElement> elements;
    std::vector<ModelRelation> relations;
    std::unordered_map<std::string, std::size_t> elementOf;  ///< by id, the first use
    std::unordered_map<std::string, std::size_t> relationOf; ///< by id, the first use
    std::unordered_map<std::string, std::vector<ModelProperty>> properties;

    [[nodiscard]] const ModelElement* element(const std::string& id) const;

    /// Columns are found by the names in `headers` (any case); rows of a single cell that begins
    /// with '#' are remarks.
    void addElements(const std::vector<RawRow>& rows, std::size_t from,
                     const std::vector<std::string>& headers, std::size_t file);
    void addRelations(const std::vector<RawRow>& rows, std::size_t from,
                      const std::vector<std::string>& headers);
    void addProperties(const std::vector<RawRow>& rows, std::size_t from,
                       const std::vector<std::string>& headers);
};

} // namespace aallokko::importers::architecture
