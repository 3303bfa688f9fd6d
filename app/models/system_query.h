// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language of the Inventory page: words that are combined with "and", and terms such as
// owner:empty, cost>50000, wave:3. Field names, state words and labels of all three languages are
// understood, whatever language the window shows.
#pragma once

#include "app/models/placements.h"
#include "app/models/row_lists.h"
#include "core/model/field_catalogue.h"
#include "core/model/system_view.h"

#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace aallokko::models {

/// One term as typed and as understood. `folded` is the value without accents and case.
struct QueryTerm {
    enum class Kind {
        Word,
        FieldText,
        FieldState,
        Number,
        Wave,
        NoWave,
        Pinned,
        Consolidated, ///< in a quarter of the plan
        Continues,    ///< only taken over
        NotInTime,
        NotNeeded, ///< takes no wave, with a reason
        List       ///< on a named list, such as the rows behind a figure
    };
    Kind kind = Kind::Word;
    QString typed;
    std::string folded;
    model::FieldKey key = model::FieldKey::Name;
    model::FieldState state = model::FieldState::Empty;
    char comparison = '=';
    double number = 0;
    std::vector<int> waves;
    std::vector<model::InstallationId> ids; ///< of a list, ascending
    int lastWave = 0;                       ///< of the grid; the one after it means "stays"
};

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
                const Placements& placements, const RowLists& lists = {});

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

/// Words of a query line; text in double quotes stays together.
[[nodiscard]] QStringList splitQuery(const QString& text);

} // namespace aallokko::models
