// SPDX-License-Identifier: GPL-3.0-or-later
//
// The word alone is not enough: a real register may well hold a "synthetic aperture radar".
#include "importers/run/synthetic_mark.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

// Marks stand in a title or a note, never deep in the data.
constexpr std::size_t rowsLookedAt = 8;

bool isMark(const std::string& text) {
    constexpr std::array<std::string_view, 3> kinds{"synteetti", "syntetisk", "synthetic"};
    constexpr std::array<std::string_view, 6> things{"esimerkki", "aineisto", "exempel",
                                                     "material",  "example",  "data"};
    const std::string folded = base::foldedWords(text);
    const auto contains = [&folded](std::string_view word) {
        return folded.find(word) != std::string::npos;
    };
    return std::any_of(kinds.begin(), kinds.end(), contains) &&
           std::any_of(things.begin(), things.end(), contains);
}

} // namespace

bool hasSyntheticMark(const RawDocument& document) {
    for (const auto& [key, value] : document.properties) {
        if (isMark(value) || isMark(key + " " + value)) {
            return true;
        }
    }
    for (const RawSheet& sheet : document.sheets) {
        const std::size_t count = std::min(rowsLookedAt, sheet.rows.size());
        for (std::size_t i = 0; i < count; ++i) {
            for (const RawCell& cell : sheet.rows[i].cells) {
                if (isMark(cell.text)) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace aallokko::importers
