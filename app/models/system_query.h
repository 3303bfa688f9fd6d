// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language of the Inventory page: words that are combined with "and", and terms such as
// owner:empty, cost>50000, wave:3. Field names, state words and labels of all three languages are
// understood, whatever language the window shows; a word finds its Finnish inflections too.
#pragma once

#include "app/models/query_terms.h"
#include "core/model/system_view.h"

#include <string>
#include <vector>

namespace aallokko::models {

/// A row as the filter sees it. `haystack` is the folded text of all its values.
struct QueryRow {
    const model::SystemView* system = nullptr;
    const std::string* haystack = nullptr;
    const Placement* placement = nullptr;
};

class SystemQuery {
  public:
    SystemQuery() = default;
    /// Reads the text of the filter box. What is no term is a word; nothing is refused.
    SystemQuery(const QString& text, const model::FieldCatalogue& catalogue,
                const Placements& placements, const RowLists& lists = {},
                std::function<base::Date()> today = {});

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] const std::vector<QueryTerm>& terms() const { return m_terms; }
    [[nodiscard]] bool matches(const QueryRow& row, const model::FieldCatalogue& catalogue) const;
    /// True when every row that matches this query also matches `wider`.
    [[nodiscard]] bool isNarrowingOf(const SystemQuery& wider) const;
    /// The text without its term number `index`.
    [[nodiscard]] QString without(std::size_t index) const;

  private:
    std::vector<QueryTerm> m_terms;
};

} // namespace aallokko::models
