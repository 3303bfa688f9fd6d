// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the matcher knows beforehand: kinds of words, renamed vendors, weights. The files of
// data/catalogues (match_words.txt, vendor_aliases.txt, match_model.txt) are built in as text.
#pragma once

#include "core/match/match_model.h"
#include "core/match/vendors.h"
#include "core/match/words.h"

#include <string_view>

namespace aallokko::match {

struct Knowledge {
    WordList words;
    VendorList vendors;
    MatchModels models;
};

/// The built-in files as text; the build writes the definitions (knowledge_texts.cpp.in).
extern const std::string_view wordsText;
extern const std::string_view vendorsText;
extern const std::string_view modelText;

/// The three texts as values; `model` replaces the built-in weights. Errors: those of the readers.
[[nodiscard]] base::Result<Knowledge> readKnowledge(std::string_view model = modelText);

/// The built-in knowledge, read at the first call; never changes. Tests hold that it reads.
[[nodiscard]] const Knowledge& builtInKnowledge();

} // namespace aallokko::match
