// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables to export, before any format: builders (inventory, plan, findings, audit) make them, one
// writer per format (CSV, XLSX, JSON) writes them. Redaction happens on the way in, once for all
// formats.
#pragma once

#include "core/base/date.h"

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace aallokko::exchange {

/// An absent value, shown as an empty cell; its kind of absence is a text of its own column or
/// word.
using Cell = std::variant<std::monostate, QString, std::int64_t, double, base::Date, bool>;

/// `key` is the stable JSON key and CSV header; `title` is what people read. Money columns hold
/// whole euros as int64.
struct Column {
    QString key;
    QString title;
    int widthCharacters = 14;
    bool isMoney = false;
};

/// One sheet of a workbook, one CSV file, or one array of a JSON object.
struct Table {
    QString key;
    QString title;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// What one export holds. `notes` stand first wherever a format has room (sheet "Notes", JSON key
/// "notes"): what was exported, from which inventory version, and that data is synthetic.
struct Workbook {
    QString title;
    bool isSynthetic = false;
    std::vector<QString> notes;
    std::vector<Table> tables;
};

/// Plain text of a cell: ISO dates, decimal point, "true"/"false".
[[nodiscard]] QString plainText(const Cell& cell);

} // namespace aallokko::exchange
