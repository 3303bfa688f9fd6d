// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells YAML and JSON from CSV by the shape of the first lines.
#include "importers/open/file_kind.h"

#include "core/base/text.h"

namespace aallokko::importers {

namespace {

constexpr int LINES = 60;
constexpr double MIN_SHARE = 0.9;

/// "key:" or "key: value" with nothing in the key that separates CSV cells.
bool startsWithKey(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    if (colon + 1 < line.size() && line[colon + 1] != ' ')
        return false;
    return line.substr(0, colon).find_first_of(";,\t|") == std::string_view::npos;
}

bool isListItem(std::string_view line) {
    return line == "-" || line.starts_with("- ");
}

bool opensFlow(std::string_view line) {
    if (line.front() == '{')
        return true;
    return line.front() == '[' &&
           (line.size() == 1 || std::string_view(" {\"[]").find(line[1]) != std::string_view::npos);
}

} // namespace

TextKind textKindOf(std::string_view sample) {
    int lines = 0;
    int shaped = 0;
    while (!sample.empty() && lines < LINES) {
        const auto end = sample.find_first_of("\r\n");
        const std::string_view line = sample.substr(0, end);
        sample.remove_prefix(end == std::string_view::npos ? sample.size() : end + 1);
        const std::string bare = base::trimmed(line);
        if (bare.empty() || bare.front() == '#')
            continue;
        const bool indented = line.front() == ' ' && lines > 0;
        if (lines == 0) {
            if (bare == "---" || bare.starts_with("--- ") || bare.starts_with("%YAML") ||
                opensFlow(bare))
                return TextKind::Yaml;
            if (!startsWithKey(bare) && !isListItem(bare))
                return TextKind::Csv;
        }
        ++lines;
        if (indented || startsWithKey(bare) || isListItem(bare))
            ++shaped;
    }
    return lines > 0 && shaped >= lines * MIN_SHARE ? TextKind::Yaml : TextKind::Csv;
}

} // namespace aallokko::importers
