// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best cut is found by dynamic programming over the places where a weak separator stands.
#include "importers/values/cell_list.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace aallokko::importers {

namespace {

constexpr std::size_t mostPieces = 60; // more are cut at every comma: no cell lists so many names

struct Cut {
    std::size_t begin = 0; // of the separator
    std::size_t end = 0;
    bool comma = false;
};

std::vector<Cut> weakCuts(const std::string& text) {
    constexpr std::array<std::string_view, 5> separators{",", " / ", " ja ", " och ", " & "};
    std::vector<Cut> cuts;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '(' ? 1 : 0;
        depth -= text[i] == ')' && depth > 0 ? 1 : 0;
        for (const std::string_view separator : separators) {
            if (depth == 0 && text.compare(i, separator.size(), separator) == 0) {
                cuts.push_back({i, i + separator.size(), separator == ","});
            }
        }
    }
    return cuts;
}

struct Cutter {
    const std::string& text;
    std::vector<Cut> cuts;
    const IsKnownName& isKnown;

    [[nodiscard]] std::string piece(std::size_t from, std::size_t to) const {
        const std::size_t begin = from == 0 ? 0 : cuts[from - 1].end;
        const std::size_t end = to == cuts.size() + 1 ? text.size() : cuts[to - 1].begin;
        return begin < end ? base::trimmed(std::string_view(text).substr(begin, end - begin))
                           : std::string();
    }

    // A piece that is not known costs `unknown` when it stands between commas (or the ends) and
    // holds no comma itself; every other unknown piece is forbidden.
    [[nodiscard]] std::size_t cost(std::size_t from, std::size_t to, std::size_t unknown) const {
        constexpr std::size_t forbidden = std::numeric_limits<std::size_t>::max() / 4;
        const std::string name = piece(from, to);
        if (name.empty()) {
            return 0;
        }
        if (isKnown(name)) {
            return 1;
        }
        const bool leftOk = from == 0 || cuts[from - 1].comma;
        const bool rightOk = to == cuts.size() + 1 || cuts[to - 1].comma;
        for (std::size_t k = from; k + 1 < to; ++k) {
            if (cuts[k].comma) {
                return forbidden;
            }
        }
        return unknown > 0 && leftOk && rightOk ? unknown : forbidden;
    }

    [[nodiscard]] std::vector<std::string> best(std::size_t unknown) const {
        constexpr std::size_t forbidden = std::numeric_limits<std::size_t>::max() / 4;
        const std::size_t n = cuts.size() + 1;
        std::vector<std::size_t> least(n + 1, forbidden);
        std::vector<std::size_t> from(n + 1, 0);
        least[0] = 0;
        for (std::size_t to = 1; to <= n; ++to) {
            for (std::size_t start = 0; start < to; ++start) {
                if (least[start] >= forbidden) {
                    continue;
                }
                const std::size_t total = least[start] + cost(start, to, unknown);
                if (total < least[to]) {
                    least[to] = total;
                    from[to] = start;
                }
            }
        }
        std::vector<std::string> parts;
        if (least[n] >= forbidden) {
            return parts;
        }
        for (std::size_t to = n; to > 0; to = from[to]) {
            if (std::string name = piece(from[to], to); !name.empty()) {
                parts.push_back(std::move(name));
            }
        }
        std::reverse(parts.begin(), parts.end());
        return parts;
    }
};

std::vector<std::string> split(std::string_view text, const IsKnownName& isKnown,
                               std::size_t unknown) {
    std::vector<std::string> result;
    for (std::string& part : splitPlain(text)) {
        std::vector<Cut> cuts = weakCuts(part);
        if (cuts.empty() || isKnown(part)) {
            result.push_back(std::move(part));
            continue;
        }
        std::vector<std::string> parts;
        if (cuts.size() < mostPieces) {
            parts = Cutter{part, std::move(cuts), isKnown}.best(unknown);
        } else {
            parts = base::splitTrimmed(part, ',');
        }
        if (parts.empty()) {
            result.push_back(std::move(part));
        } else {
            result.insert(result.end(), parts.begin(), parts.end());
        }
    }
    return result;
}

} // namespace

std::vector<std::string> splitPlain(std::string_view text) {
    std::vector<std::string> parts;
    std::string current;
    for (const char c : std::string(text) + ";") {
        if (c == ';' || c == '\n' || c == '\r') {
            if (std::string part = base::trimmed(current); !part.empty()) {
                parts.push_back(std::move(part));
            }
            current.clear();
        } else {
            current.push_back(c);
        }
    }
    return parts;
}

std::vector<std::string> splitKnown(std::string_view text, const IsKnownName& isKnown) {
    return split(text, isKnown, 0);
}

std::vector<std::string> splitMentions(std::string_view text, const IsKnownName& isKnown) {
    return split(text, isKnown, 3);
}

} // namespace aallokko::importers
