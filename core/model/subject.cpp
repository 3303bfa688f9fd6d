// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only the known kinds split: a free text may hold colons and bars.
#include "core/model/subject.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace aallokko::model {

namespace {

// rows, product, function and verdict are the kinds of clusters of rows that might be one.
constexpr std::array<std::string_view, 9> kinds{"installation", "interface", "organisation",
                                                "function",     "scenario",  "milestone",
                                                "rows",         "product",   "verdict"};

} // namespace

Subject parseSubject(std::string_view text) {
    const std::size_t bar = text.find('|');
    const std::string_view rest = bar == std::string_view::npos ? text : text.substr(bar + 1);
    const std::size_t colon = rest.find(':');
    const std::string_view kind =
        colon == std::string_view::npos ? std::string_view() : rest.substr(0, colon);
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
        return {{}, {}, std::string(text)};
    }
    return {bar == std::string_view::npos ? std::string() : std::string(text.substr(0, bar)),
            std::string(kind), std::string(rest.substr(colon + 1))};
}

std::string subjectText(const Subject& subject) {
    const std::string head = subject.head.empty() ? std::string() : subject.head + "|";
    return head + (subject.kind.empty() ? subject.id : subject.kind + ":" + subject.id);
}

std::string systemSubject(InstallationId system, std::string_view head) {
    return subjectText({std::string(head), "installation", std::to_string(system.value())});
}

InstallationId systemOfSubject(std::string_view text) {
    const Subject subject = parseSubject(text);
    std::int64_t number = 0;
    const char* end = subject.id.data() + subject.id.size();
    if (subject.kind != "installation" ||
        std::from_chars(subject.id.data(), end, number).ptr != end) {
        return {};
    }
    return InstallationId(number);
}

} // namespace aallokko::model
