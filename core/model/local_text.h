// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name in the three languages of the program.
#pragma once

#include <string>

namespace aallokko::model {

enum class Language { Fi, Sv, En };

/// A text that exists in Finnish, Swedish and English; a missing one falls back to Finnish.
struct LocalText {
    std::string fi;
    std::string sv;
    std::string en;

    bool operator==(const LocalText&) const = default;
    [[nodiscard]] const std::string& in(Language language) const {
        const std::string& wanted = language == Language::Sv   ? sv
                                    : language == Language::En ? en
                                                               : fi;
        return wanted.empty() ? fi : wanted;
    }
};

} // namespace aallokko::model
