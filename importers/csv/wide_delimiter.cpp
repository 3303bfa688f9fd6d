// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fixed list of delimiters that programs write, from the longest to the shortest.
#include "importers/csv/wide_delimiter.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

constexpr std::array<std::string_view, 17> WIDE{"|~|", "~|~", "|#|", "<|>",  "[|]", "|;|",
                                                "||",  "::",  ";;",  "\t\t", "~~",  "^^",
                                                "##",  "&&",  "$$",  "@@",   "\\t"};
constexpr int MOST_LINES = 200;
/// Share of the lines with the usual number of delimiters.
constexpr double MIN_REGULAR = 0.9;

std::size_t countOf(std::string_view line, std::string_view what) {
    std::size_t count = 0;
    for (auto at = line.find(what); at != line.npos; at = line.find(what, at + what.size()))
        ++count;
    return count;
}

/// True for the lone colon of a time of day, an address or "key: value".
bool isColonOfText(std::string_view text, std::size_t at) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\n';
    return text[at] == ':' && ((next >= '0' && next <= '9') || next == '/' || next == ' ');
}

/// True when the character of a pair stands alone somewhere, or in threes.
bool hasOddRun(std::string_view text, char character) {
    for (std::size_t at = text.find(character); at != text.npos;) {
        const std::size_t end = std::min(text.find_first_not_of(character, at), text.size());
        if ((end - at) % 2 != 0 && (end - at > 1 || !isColonOfText(text, at)))
            return true;
        at = text.find(character, end);
    }
    return false;
}

bool isPair(std::string_view delimiter) {
    return delimiter.size() == 2 && delimiter[0] == delimiter[1];
}

/// The text outside quotes; where quotes are not balanced, some of the other is taken with it.
std::string withoutQuoted(std::string_view text) {
    std::string plain;
    bool isQuoted = false;
    for (const char c : text) {
        isQuoted = isQuoted != (c == '"');
        if (!isQuoted && c != '"')
            plain += c;
    }
    return plain;
}

/// True when nearly all lines have the delimiter equally often.
bool isRegular(std::string_view sample, std::string_view delimiter) {
    std::size_t usual = 0;
    int lines = 0;
    int regular = 0;
    while (!sample.empty() && lines < MOST_LINES) {
        const std::size_t end = std::min(sample.find_first_of("\r\n"), sample.size());
        const std::string_view line = sample.substr(0, end);
        sample.remove_prefix(std::min(end + 1, sample.size()));
        if (line.empty())
            continue;
        ++lines;
        const std::size_t count = countOf(line, delimiter);
        if (usual == 0)
            usual = count;
        regular += count == usual && count > 0 ? 1 : 0;
    }
    return lines >= 2 && regular >= lines * MIN_REGULAR;
}

} // namespace

std::string wideDelimiter(std::string_view text) {
    if (text.find(wideDelimiterMark) != text.npos ||
        std::none_of(WIDE.begin(), WIDE.end(), [text](std::string_view delimiter) {
            return text.find(delimiter) != text.npos;
        }))
        return {};
    const std::string sample = withoutQuoted(text);
    for (const std::string_view delimiter : WIDE) {
        if (sample.find(delimiter) == sample.npos ||
            (isPair(delimiter) && hasOddRun(sample, delimiter.front())))
            continue;
        if (isRegular(sample, delimiter))
            return std::string(delimiter);
    }
    return {};
}

void markWideDelimiter(std::string& text, std::size_t from, std::string_view delimiter) {
    std::size_t to = from;
    for (std::size_t at = from; at < text.size();) {
        const bool isHere = text.compare(at, delimiter.size(), delimiter) == 0;
        text[to++] = isHere ? wideDelimiterMark : text[at];
        at += isHere ? delimiter.size() : 1;
    }
    text.resize(to);
}

void restoreWideDelimiter(std::string& text, std::string_view delimiter) {
    for (auto at = text.find(wideDelimiterMark); at != text.npos;
         at = text.find(wideDelimiterMark, at + delimiter.size()))
        text.replace(at, 1, delimiter);
}

} // namespace aallokko::importers
