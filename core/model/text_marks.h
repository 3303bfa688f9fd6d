// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments of findings and issues that have no fixed text: names in three languages, days,
// amounts. The core writes marks, core/text/messages shows them in the language of the reader.
#pragma once

#include "core/base/date.h"
#include "core/model/local_text.h"

#include <cstdint>
#include <string>

namespace aallokko::model {

/// "@[fi|sv|en]". A name that is the same in all languages, or that holds one of the signs of the
/// mark, stays as it is in Finnish.
[[nodiscard]] inline std::string markedName(const LocalText& name) {
    const std::string& sv = name.in(Language::Sv);
    const std::string& en = name.in(Language::En);
    const std::string all = name.fi + sv + en;
    if ((sv == name.fi && en == name.fi) || all.find_first_of("|]") != std::string::npos) {
        return name.fi;
    }
    return "@[" + name.fi + "|" + sv + "|" + en + "]";
}

/// "@date:2019-12-31".
[[nodiscard]] inline std::string markedDate(base::Date date) {
    return "@date:" + base::toIso(date);
}

/// "@eur:12345" for cents.
[[nodiscard]] inline std::string markedEuros(std::int64_t cents) {
    return "@eur:" + std::to_string(cents);
}

/// "@num:12500": an amount, not a name or an identifier.
[[nodiscard]] inline std::string markedNumber(std::int64_t value) {
    return "@num:" + std::to_string(value);
}

} // namespace aallokko::model
