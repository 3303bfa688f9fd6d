// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the inventory form. They follow the form's language, not the program's, and are
// therefore no messages: the form of a Swedish-speaking town is Swedish whoever writes it.
#pragma once

#include "core/model/field_key.h"
#include "core/model/local_text.h"

#include <QString>
#include <span>

namespace aallokko::exchange {

/// A text of the form in its three languages.
struct FormText {
    const char* fi;
    const char* sv;
    const char* en;

    [[nodiscard]] QString in(model::Language language) const {
        return QString::fromUtf8(language == model::Language::Sv   ? sv
                                 : language == model::Language::En ? en
                                                                   : fi);
    }
};

enum class FormWord {
    Instructions,
    Systems,
    Interfaces,
    Explanations,
    Id,
    Key,
    Progress,
    ProgressTotal,
    Field,
    Obligatory,
    HowToFill,
    Choices,
    Must,
    Should,
    May,
    IdRefused,
    ChoiceRefused,
    IdHelp,
    Synthetic
};

[[nodiscard]] QString formWord(FormWord word, model::Language language);
/// The lines of the first sheet; "%1" = organisation, "%2" = number of systems.
[[nodiscard]] std::span<const FormText> instructions();
/// What is asked with a field, in one or two sentences.
[[nodiscard]] QString fieldHelp(model::FieldKey key, bool isInterface, model::Language language);
/// How an answer of this kind is written ("Several", "Date" ...).
[[nodiscard]] QString answerHelp(int kind, model::Language language);

} // namespace aallokko::exchange
