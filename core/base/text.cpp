// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folding works on code points with one table for the Latin letters that Nordic registers contain;
// tests compare the table with Qt's own normalisation.
#include "core/base/text.h"

#include <algorithm>
#include <cstdint>

namespace aallokko::base {

namespace {

struct Decoded {
    char32_t code = 0;
    std::size_t length = 0; // 0: malformed
};

Decoded decodeAt(std::string_view s, std::size_t i) {
    const auto byte = [&](std::size_t k) { return static_cast<std::uint8_t>(s[k]); };
    const std::uint8_t b = byte(i);
    if (b < 0x80) {
        return {b, 1};
    }
    const std::size_t length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
    if (b < 0xC2 || b > 0xF4 || i + length > s.size()) {
        return {};
    }
    char32_t code = b & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k) {
        if ((byte(i + k) & 0xC0) != 0x80) {
            return {};
        }
        code = (code << 6) | (byte(i + k) & 0x3F);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? Decoded{} : Decoded{code, length};
}

bool isSpace(char32_t c) {
    return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x202F || c == 0xFEFF ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x3000;
}

// Base letters of U+00C0..U+017F in order; '.' = no single base letter.
constexpr std::string_view latinBase = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiii"
                                       "dnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg"
                                       "gggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooo"
                                       "oo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// The long forms that do not fold to one letter.
const char* longFold(char32_t c) {
    switch (c) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    default:
        return nullptr;
    }
}

void appendFolded(std::string& out, char32_t c, std::string_view original) {
    if (c < 0x80) {
        out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c));
        return;
    }
    if (c >= 0x300 && c <= 0x36F) { // combining marks
        return;
    }
    if (const char* text = longFold(c)) {
        out += text;
        return;
    }
    if (c >= 0xC0 && c <= 0x17F) {
        const char base = latinBase[c - 0xC0];
        if (base != '.') {
            out.push_back(base);
            return;
        }
    }
    out += original;
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

// Dashes, quotes and signs of U+2000..U+2BFF, U+00A1..U+00BF and the multiplication signs separate
// words although they are not ASCII.
bool isSeparator(char32_t c) {
    return (c >= 0xA1 && c <= 0xBF) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF);
}

} // namespace

bool isUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const Decoded d = decodeAt(bytes, i);
        if (d.length == 0) {
            return false;
        }
        i += d.length;
    }
    return true;
}

std::string trimmed(std::string_view text) {
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size();) {
        Decoded d = decodeAt(text, i);
        if (d.length == 0) {
            d = {0xFFFD, 1};
        }
        if (!isSpace(d.code)) {
            begin = begin == text.size() ? i : begin;
            end = i + d.length;
        }
        i += d.length;
    }
    return begin < end ? std::string(text.substr(begin, end - begin)) : std::string();
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        Decoded d = decodeAt(text, i);
        if (d.length == 0) {
            d = {0xFFFD, 1};
        }
        if (isSpace(d.code)) {
            if (!out.empty() && out.back() != ' ') {
                out.push_back(' ');
            }
        } else {
            appendFolded(out, d.code, text.substr(i, d.length));
        }
        i += d.length;
    }
    if (!out.empty() && out.back() == ' ') {
        out.pop_back();
    }
    return out;
}

std::string foldedWords(std::string_view text) {
    const std::string source = folded(text);
    std::string out;
    for (std::size_t i = 0; i < source.size();) {
        Decoded d = decodeAt(source, i);
        d.length = d.length == 0 ? 1 : d.length;
        if (isWordByte(source[i]) && !isSeparator(d.code)) {
            out += source.substr(i, d.length);
        } else if (!out.empty() && out.back() != ' ') {
            out.push_back(' ');
        }
        i += d.length;
    }
    if (!out.empty() && out.back() == ' ') {
        out.pop_back();
    }
    return out;
}

std::vector<std::string> splitTrimmed(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        std::string part = trimmed(text.substr(begin, end - begin));
        if (!part.empty()) {
            parts.push_back(std::move(part));
        }
        begin = end + 1;
    }
    return parts;
}

std::size_t codePoints(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    }
    return count;
}

} // namespace aallokko::base
