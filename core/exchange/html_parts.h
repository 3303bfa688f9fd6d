// SPDX-License-Identifier: GPL-3.0-or-later
//
// What HTML files of tables and of reports share: the look, escaping and accessible tables.
#pragma once

#include "core/exchange/table.h"
#include "core/model/local_text.h"

#include <functional>

namespace aallokko::exchange {

/// `text` safe in HTML; line ends become <br>.
[[nodiscard]] QString htmlText(const QString& text);

/// "fi", "sv" or "en".
[[nodiscard]] const char* languageCode(model::Language language);

/// Everything from the document type to the one <h1>; closed by htmlEnd(). `band` is set apart; ""
/// = none.
[[nodiscard]] QString htmlBegin(const QString& title, const QString& band,
                                model::Language language);
[[nodiscard]] QString htmlEnd();

/// What a cell holds beside its value, as HTML; "" = nothing.
using CellAddition = std::function<QString(std::size_t row, std::size_t column)>;

/// A table that can be scrolled by keyboard, named by the element `labelId`, with its caption, the
/// heads of columns and the first cell of each row as its head.
void appendHtmlTable(QString& html, const Table& table, const QString& labelId,
                     const QString& caption, model::Language language,
                     const CellAddition& addition = {});

} // namespace aallokko::exchange
