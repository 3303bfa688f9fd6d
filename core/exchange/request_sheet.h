// SPDX-License-Identifier: GPL-3.0-or-later
//
// One fillable sheet of the inventory form: headers with comments, drop-down lists, progress and
// protection. request_form.cpp puts the workbook together.
#pragma once

#include "core/exchange/request_rows.h"

#include <map>
#include <xlsxwriter.h>

namespace aallokko::exchange {

struct FormStyles {
    lxw_format* title = nullptr;
    lxw_format* note = nullptr;
    lxw_format* header = nullptr;
    lxw_format* mustHeader = nullptr;
    lxw_format* open = nullptr; ///< unlocked: people write here
    lxw_format* openDate = nullptr;
    lxw_format* openMoney = nullptr;
    lxw_format* locked = nullptr; ///< identifiers and progress, which the form fills itself
};

/// Text that XML 1.0 and a cell can hold.
[[nodiscard]] QByteArray formText(QString text);

/// Writes a value as what it is: text as a string (never a formula), dates as dates, money with
/// thousands apart.
void writeFormCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                   AnswerKind kind, const FormStyles& styles);

/// "=_aallokko_choices!$B$1:$B$9" by stored field name of the column.
using ChoiceRanges = std::map<std::string, std::string>;

/// Adds the sheet of a table.
void writeFormSheet(lxw_workbook* book, const FormTable& table, const ChoiceRanges& choices,
                    const FormStyles& styles, model::Language language);

} // namespace aallokko::exchange
