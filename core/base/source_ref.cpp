// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text forms of a place in a file.
#include "core/base/source_ref.h"

#include <algorithm>

namespace aallokko::base {

std::string columnLetters(int column) {
    std::string letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.push_back(static_cast<char>('A' + (rest - 1) % 26));
    }
    std::reverse(letters.begin(), letters.end());
    return letters;
}

std::string toString(const SourceRef& source) {
    std::string text = source.file;
    if (!source.sheet.empty()) {
        text += text.empty() ? source.sheet : ":" + source.sheet;
    }
    if (source.row > 0) {
        text += ":" + columnLetters(source.column) + std::to_string(source.row);
    }
    return text;
}

} // namespace aallokko::base
