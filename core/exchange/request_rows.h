// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in an inventory form: its columns with their choices and explanations, and its rows
// with the cells filled in. request_xlsx writes them.
#pragma once

#include "core/exchange/inventory_tables.h"

#include <QStringList>
#include <string>

namespace aallokko::exchange {

/// How a column is filled in.
enum class AnswerKind { Text, Number, Money, Year, Date, Choice, Several, YesNo };

/// `choices` are the words of a drop-down list, the words for absences last; empty = free text.
/// `examples`: the names that a list of several may have.
struct FormColumn {
    model::FieldKey key = model::FieldKey::Name;
    std::string storedName;
    QString header;
    QString explanation;
    AnswerKind kind = AnswerKind::Text;
    bool isMust = false;
    QStringList choices;
    QStringList examples;
};

struct FormRow {
    QString key;
    std::vector<Cell> cells; ///< one for each column
};

struct FormTable {
    QString title;
    QString table; ///< "systems" or "interfaces"
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
};

/// The systems of the organisation: name and obligatory fields first. The organisation itself has
/// no column.
[[nodiscard]] FormTable systemsForm(const ExportContext& context);
/// The interfaces with an end at the organisation.
[[nodiscard]] FormTable interfacesForm(const ExportContext& context);

} // namespace aallokko::exchange
