// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recognises the CSV files that Archi exports: elements, relations and properties of one model,
// told by their headers and joined by the beginning of their names.
#pragma once

#include "importers/raw/raw_document.h"

#include <map>
#include <optional>

namespace aallokko::importers::architecture {

enum class ArchiPart { Elements, Relations, Properties };

/// A document as one of the three; `firstRow` is the index of the first row below the header.
struct ArchiCsv {
    ArchiPart part = ArchiPart::Elements;
    std::size_t firstRow = 0;
    std::vector<std::string> headers;
};

/// Nothing unless the header is Archi's and, of elements, their types are ArchiMate's.
[[nodiscard]] std::optional<ArchiCsv> findArchiCsv(const RawDocument& document);

/// The documents (indices) that make one model.
struct ArchiGroup {
    std::optional<std::size_t> elements;
    std::optional<std::size_t> relations;
    std::optional<std::size_t> properties;
};

/// Groups by what stands before "elements", "relations" and "properties" in the file names; where
/// only one group has elements, relations and properties of other names belong to it. Properties
/// without elements or relations are left out.
[[nodiscard]] std::vector<ArchiGroup> groupArchiFiles(const std::vector<RawDocument>& documents,
                                                      const std::map<std::size_t, ArchiCsv>& parts);

} // namespace aallokko::importers::architecture
