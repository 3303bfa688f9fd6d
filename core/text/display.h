// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, dates, codes, absence states and places in files as text for people, in the language the
// caller names. Used by the desktop, the command line's text output and reports. Files for machines
// never pass through here: they keep ISO dates, decimal points and codes.
#pragma once

#include "core/base/date.h"
#include "core/base/source_ref.h"
#include "core/model/field.h"
#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/issue.h"
#include "core/model/local_text.h"
#include "core/model/time_grid.h"

#include <QLocale>
#include <QString>
#include <string_view>

namespace aallokko::text {

/// fi_FI, sv_FI or en_FI: Finnish number and date customs in all three languages.
[[nodiscard]] QLocale localeOf(model::Language language);

/// UTF-8 text of the core as QString.
[[nodiscard]] QString qstring(std::string_view utf8);
[[nodiscard]] QString qstring(const model::LocalText& text, model::Language language);

/// "1 234"; the blank is a no-break one.
[[nodiscard]] QString number(std::int64_t value, model::Language language);
/// "1 234,5": as many decimals as are needed, at most two.
[[nodiscard]] QString decimal(model::Decimal value, model::Language language);
/// Whole euros, rounded half away from zero: "1 235 €".
[[nodiscard]] QString euros(std::int64_t cents, model::Language language);
/// The same with a sign for differences: "+1 235 €", "−40 €", "±0 €".
[[nodiscard]] QString euroDifference(std::int64_t cents, model::Language language);
/// Three significant digits for headings: "1,24 M€", "12,3 k€", "950 €".
[[nodiscard]] QString shortEuros(std::int64_t cents, model::Language language);
/// "4,0 %" from 4.0.
[[nodiscard]] QString percent(double value, model::Language language);
/// "31.12.2019" in Finnish and Swedish, "31 Dec 2019" in English.
[[nodiscard]] QString date(base::Date date, model::Language language);
/// "Q4/2019" in all languages.
[[nodiscard]] QString quarter(base::Quarter quarter);
/// The quarter of a wave; the word for "stays" for the wave after the last, "" below 1.
[[nodiscard]] QString wave(const model::TimeGrid& grid, int wave, model::Language language);

/// The word for an absence ("tyhjä", "ei ole", "ei tietoa", "ei sovellu"); "" for a value.
[[nodiscard]] QString stateWord(model::FieldState state, model::Language language);
[[nodiscard]] QString severityWord(model::Severity severity, model::Language language);
/// A phase of the plan ("takeover", "cut_over", a slice "migrate_test#2"); others as they are.
[[nodiscard]] QString planPhase(std::string_view phase, model::Language language);
/// A field group of the catalogue ("identity"); others as they are.
[[nodiscard]] QString fieldGroup(std::string_view group, model::Language language);

/// Label of a field (labels name their unit); the key when the catalogue does not have it.
[[nodiscard]] QString fieldLabel(model::FieldKey key, const model::FieldCatalogue& catalogue,
                                 model::Language language);
/// Label of a code of a list; the code itself when the list does not have it.
[[nodiscard]] QString codeLabel(std::string_view list, std::string_view code,
                                const model::FieldCatalogue& catalogue, model::Language language);
/// A field's value as a person reads it: codes as labels, lists joined by "; ", absences as words.
/// With `functions`, ids of functions, categories and national services become their names.
[[nodiscard]] QString fieldText(model::FieldKey key, const model::FieldValue& value,
                                const model::FieldCatalogue& catalogue, model::Language language,
                                const model::FunctionCatalogue* functions = nullptr);

/// "keuruu.xlsx, Järjestelmät, F214": the parts that are there.
[[nodiscard]] QString place(const base::SourceRef& source);

} // namespace aallokko::text
