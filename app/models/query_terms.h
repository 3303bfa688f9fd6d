// SPDX-License-Identifier: GPL-3.0-or-later
//
// The terms of the filter language of the Inventory page, one by one: owner:empty, cost>50000,
// contract<=+12kk, wave:3, words. What is done with them is in system_query.h.
#pragma once

#include "app/models/placements.h"
#include "app/models/row_lists.h"
#include "core/base/date.h"
#include "core/model/field_catalogue.h"

#include <QString>
#include <QStringList>
#include <functional>
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
        OnDay, ///< before, on or after a day
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
    std::vector<std::string> stems; ///< of a word: beginnings that its other forms share
    model::FieldKey key = model::FieldKey::Name;
    model::FieldState state = model::FieldState::Empty;
    char comparison = '=';
    double number = 0;
    base::Date day;
    std::vector<int> waves;
    std::vector<model::InstallationId> ids; ///< of a list, ascending
    int lastWave = 0;                       ///< of the grid; the one after it means "stays"
};

/// What names in a term are looked up in. `today` is the day that "+12kk" counts from; without it
/// such a term is read as text.
struct QueryContext {
    const model::FieldCatalogue& catalogue;
    const Placements& placements;
    const RowLists& lists;
    std::function<base::Date()> today;
};

/// What is no term is a word; nothing is refused.
[[nodiscard]] QueryTerm readTerm(const QString& typed, const QueryContext& context);

/// Words of a query line; text in double quotes stays together.
[[nodiscard]] QStringList splitQuery(const QString& text);

/// "50 000,5" as a number.
[[nodiscard]] std::optional<double> findNumber(const QString& text);

} // namespace aallokko::models
