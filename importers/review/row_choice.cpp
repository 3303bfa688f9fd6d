// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each line of the change set is decided by itself, so that the lines of one row go together
// whatever record they change.
#include "importers/review/row_choice.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace aallokko::importers {

namespace {

// The whole text as a positive number; 0 for anything else.
int numberOf(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 ? number : 0;
}

// "5" or "5-8"; nothing for other texts and for ranges that run backwards.
std::optional<std::pair<int, int>> rangeOf(const std::string& text) {
    const std::size_t dash = text.find('-');
    const int first = numberOf(base::trimmed(text.substr(0, dash)));
    const int last =
        dash == std::string::npos ? first : numberOf(base::trimmed(text.substr(dash + 1)));
    return first > 0 && last >= first ? std::optional(std::pair(first, last)) : std::nullopt;
}

bool isOf(const RowChange& change, const FileReview& file, const RowChoice& row) {
    if (row.first == 0) {
        return base::foldedWords(change.name) == base::foldedWords(row.name);
    }
    const std::string& sheet = row.sheet.empty() ? file.sheet : row.sheet;
    return change.kind != ChangeKind::Missing && change.source.row >= row.first &&
           change.source.row <= row.last &&
           base::folded(change.source.sheet) == base::folded(sheet);
}

} // namespace

std::vector<RowChoice> readRowChoice(const std::string& text) {
    const std::size_t mark = text.rfind('!');
    const std::string sheet =
        mark == std::string::npos ? std::string() : base::trimmed(text.substr(0, mark));
    const std::string numbers = mark == std::string::npos ? text : text.substr(mark + 1);
    std::vector<RowChoice> rows;
    for (const std::string& part : base::splitTrimmed(numbers, ',')) {
        const auto range = rangeOf(part);
        if (!range) {
            return {{text, "", 0, 0, base::trimmed(text)}};
        }
        rows.push_back(
            {sheet.empty() ? part : sheet + "!" + part, sheet, range->first, range->second, ""});
    }
    return rows;
}

std::vector<RowChoice> allowOnlyRows(Selection& selection, const ImportReview& review,
                                     const std::vector<RowChoice>& rows) {
    std::vector<bool> isMet(rows.size());
    for (const FileReview& file : review.files) {
        for (const auto* lines : {&file.changes, &file.interfaceChanges}) {
            for (const RowChange& change : *lines) {
                bool isChosen = false;
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    if (isOf(change, file, rows[i])) {
                        isMet[i] = true;
                        isChosen = true;
                    }
                }
                if (!isChosen) {
                    selection.decided[keyOf(change)] = Take::Later;
                }
            }
        }
    }
    std::vector<RowChoice> unmet;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isMet[i]) {
            unmet.push_back(rows[i]);
        }
    }
    return unmet;
}

} // namespace aallokko::importers
