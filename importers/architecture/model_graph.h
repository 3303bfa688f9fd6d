// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ArchiMate model as elements, relations and properties that know each other, made from tables:
// the sheets of a model file or Archi's three CSV files.
#pragma once

#include "importers/architecture/model_store.h"
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

/// Texts belong to the graph or to the model that was added; `row` is a place in its table.
/// `file` is the document's index in the import.
struct ModelElement {
    std::string_view id;
    std::string_view type;
    std::string_view name;
    std::string_view documentation;
    std::string_view specialization;
    std::string_view folder;
    std::size_t file = 0;
    int row = 0;
    ElementRole role = ElementRole::Other;
};

struct ModelRelation {
    std::string_view id;
    std::string_view type;
    std::string_view name;
    std::string_view source;
    std::string_view target;
    std::string_view access; ///< "Read", "Write", "ReadWrite", "Access" or ""
    int row = 0;
    RelationKind kind = RelationKind::Other;
};

struct ModelProperty {
    std::string_view key;
    std::string_view value;
    int row = 0;
};

/// Rows with named columns, wherever they are kept (model_graph.cpp).
class ModelRowSource;

class ModelGraph {
  public:
    std::vector<ModelElement> elements;
    std::vector<ModelRelation> relations;
    std::unordered_map<std::string_view, std::size_t> elementOf;  ///< by id, the first use
    std::unordered_map<std::string_view, std::size_t> relationOf; ///< by id, the first use
    std::unordered_map<std::string_view, std::vector<ModelProperty>> properties;

    [[nodiscard]] const ModelElement* element(std::string_view id) const;
    [[nodiscard]] base::SourceRef placeOf(const ModelElement& element) const;
    [[nodiscard]] base::SourceRef placeOf(const ModelRelation& relation) const;
    [[nodiscard]] base::SourceRef placeOf(const ModelProperty& property) const;

    /// Everything of an ArchiMate document, which must live as long as the graph.
    void addModel(const RawDocument& document, std::size_t file);

    /// Rows of CSV files, once each. Columns are found by the names in `headers` (any case); rows
    /// of a single cell that begins with '#' are remarks.
    void addElements(const std::vector<RawRow>& rows, std::size_t from,
                     const std::vector<std::string>& headers, std::size_t file);
    void addRelations(const std::vector<RawRow>& rows, std::size_t from,
                      const std::vector<std::string>& headers);
    void addProperties(const std::vector<RawRow>& rows, std::size_t from,
                       const std::vector<std::string>& headers);

  private:
    void addElements(ModelRowSource& rows, std::size_t file);
    void addRelations(ModelRowSource& rows);
    void addProperties(ModelRowSource& rows);

    TextPool m_texts; ///< of rows that are not kept as a model
    base::SourceRef m_elementPlace;
    base::SourceRef m_relationPlace;
    base::SourceRef m_propertyPlace;
};

} // namespace aallokko::importers::architecture
