// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person types into a cell or pastes from a spreadsheet, read as the value of a field. The
// same text that a cell shows reads back to the same value, in any of the three languages.
#pragma once

#include "core/model/field.h"
#include "core/model/field_catalogue.h"

#include <QString>

namespace aallokko::models {

enum class TypedFault { None, Number, WholeNumber, Date, Code, YearRange };

/// `value` is set when `fault` is None.
struct TypedValue {
    TypedFault fault = TypedFault::None;
    model::FieldValue value;
};

/// Reads `text` for a field: numbers with comma or point, days as 1.3.2021 or 2021-03-01, codes by
/// label, code or known word, lists by semicolon or line break, absences by their words. Blank text
/// is Empty. Linear in the text and the code list.
[[nodiscard]] TypedValue readTyped(model::FieldKey key, const QString& text,
                                   const model::FieldCatalogue& catalogue);

/// The reason as a sentence in the language of the window.
[[nodiscard]] QString faultText(TypedFault fault);

} // namespace aallokko::models
