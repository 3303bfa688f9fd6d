// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table on the clipboard as spreadsheet programs put it there: tabs between cells, quotes around
// cells with tabs or line breaks.
#pragma once

#include "importers/raw/raw_document.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aallokko::models {

/// Rows of cells; an empty text is one row with one empty cell. Linear.
[[nodiscard]] QList<QStringList> readClipboardTable(const QString& text);

/// A cell as it stands in such a table: quoted when it holds a tab, a line break or a quote.
[[nodiscard]] QString clipboardCell(QString text);

/// True when the text holds at least two rows and two columns: a table, not a word.
[[nodiscard]] bool isClipboardTable(const QString& text);

/// The text as an input file of an import. `when` (local time) names it; the letters behind it come
/// from the content, so that the same table pasted again is the same source and another is not.
[[nodiscard]] importers::RawDocument clipboardDocument(const QString& text, const QString& when);

} // namespace aallokko::models
