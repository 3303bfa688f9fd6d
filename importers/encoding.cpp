// SPDX-License-Identifier: GPL-3.0-or-later
//
// Byte-level work on text encodings, without Qt's codecs: a Qt built without ICU has no
// windows-1252, and taking Latin-1 for it would lose the euro sign.
#include "importers/encoding.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

/// Bytes 0x80..0x9F of windows-1252. The five that are not assigned map to themselves, as browsers
/// do. https://encoding.spec.whatwg.org/index-windows-1252.txt
constexpr std::array<char16_t, 32> WINDOWS_1252_HIGH{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr std::string_view UTF8_MARK = "\xEF\xBB\xBF";
constexpr char16_t MARK = 0xFEFF;

void appendUtf8(char32_t code, std::string& out) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Length of the well-formed sequence that `text` starts with: a run of ASCII counts as one, 0
/// means cut short, -1 malformed. Bounds of the second byte: Unicode 15, table 3-7.
int sequenceLength(std::string_view text) {
    const auto byteAt = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byteAt(0);
    if (lead < 0x80) {
        std::size_t end = 1;
        while (end < text.size() && byteAt(end) < 0x80 && end < 4'096)
            ++end;
        return static_cast<int>(end);
    }
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : -1;
    for (int i = 1; i < length; ++i) {
        if (static_cast<std::size_t>(i) >= text.size())
            return 0;
        const unsigned char next = byteAt(static_cast<std::size_t>(i));
        const int low = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const int high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (next < low || next > high)
            return -1;
    }
    return length;
}

} // namespace

const char* nameOf(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

void EncodingDetector::add(std::string_view bytes) {
    if (m_head.size() < 3)
        m_head += bytes.substr(0, 3 - m_head.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0)
            ++(m_size % 2 == 0 ? m_nulEven : m_nulOdd);
        else if ((byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1A) || byte == 0x7F)
            ++m_controls;
        if (!m_badUtf8)
            countUtf8(byte);
        ++m_size;
    }
}

// Unicode 15, table 3-7: the lead byte fixes the bounds of the first continuation byte.
void EncodingDetector::countUtf8(unsigned char byte) {
    if (m_pending > 0) {
        m_badUtf8 = byte < m_low || byte > m_high;
        m_low = 0x80;
        m_high = 0xBF;
        --m_pending;
        return;
    }
    if (byte < 0x80)
        return;
    m_nonAscii = true;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_pending = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_pending = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_pending = 3;
    else
        m_badUtf8 = true;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
}

bool EncodingDetector::hasMark() const {
    return m_head.starts_with("\xFF\xFE") || m_head.starts_with("\xFE\xFF") || m_head == UTF8_MARK;
}

TextEncoding EncodingDetector::result() const {
    if (m_head.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (m_head.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    // Mostly ASCII text in UTF-16 has a NUL in nearly every second byte and hardly any elsewhere.
    // Text without marks in another script is not told apart; it does not occur in practice.
    const std::uint64_t half = m_size / 2;
    if (half > 0 && m_head != UTF8_MARK) {
        if (m_nulOdd * 10 >= half * 4 && m_nulEven * 10 <= half)
            return TextEncoding::Utf16Le;
        if (m_nulEven * 10 >= half * 4 && m_nulOdd * 10 <= half)
            return TextEncoding::Utf16Be;
    }
    if ((!m_badUtf8 && m_pending == 0) || m_head == UTF8_MARK)
        return TextEncoding::Utf8;
    return TextEncoding::Windows1252;
}

bool EncodingDetector::isAssumed() const {
    return !hasMark() && result() != TextEncoding::Utf8;
}

bool EncodingDetector::isBinary() const {
    const auto encoding = result();
    const bool wide = encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    // In UTF-16 the halves of ordinary letters look like control characters.
    const std::uint64_t strange = wide ? 0 : m_controls + m_nulEven + m_nulOdd;
    return strange * 50 > m_size;
}

void TextDecoder::addReplacement(std::string& out) {
    ++m_undecodable;
    appendUtf8(0xFFFD, out);
}

void TextDecoder::add(std::string_view bytes, std::string& out) {
    if (m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be) {
        addUtf16(bytes, out);
        return;
    }
    if (m_encoding == TextEncoding::Windows1252) {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            appendUtf8(byte >= 0x80 && byte < 0xA0 ? WINDOWS_1252_HIGH[byte - 0x80] : byte, out);
        }
        return;
    }
    addUtf8(bytes, out);
}

void TextDecoder::addUtf8(std::string_view bytes, std::string& out) {
    m_carry += bytes;
    std::size_t at = 0;
    while (at < m_carry.size()) {
        const int length = sequenceLength(std::string_view(m_carry).substr(at));
        if (length == 0)
            break; // cut by the end of the piece
        if (length < 0) {
            addReplacement(out);
            ++at;
        } else {
            const auto size = static_cast<std::size_t>(length);
            if (m_position != 0 || m_carry.compare(at, size, UTF8_MARK) != 0)
                out.append(m_carry, at, size);
            at += size;
        }
        ++m_position;
    }
    m_carry.erase(0, at);
}

void TextDecoder::addUtf16(std::string_view bytes, std::string& out) {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_halfUnit < 0) {
            m_halfUnit = byte;
            continue;
        }
        const auto first = static_cast<unsigned>(m_halfUnit);
        m_halfUnit = -1;
        addUnit(static_cast<char16_t>(m_encoding == TextEncoding::Utf16Le ? byte * 256U + first
                                                                          : first * 256U + byte),
                out);
    }
}

void TextDecoder::addUnit(char16_t unit, std::string& out) {
    const bool first = m_position++ == 0;
    if (first && unit == MARK)
        return;
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_highSurrogate != 0) {
        const auto high = static_cast<char32_t>(m_highSurrogate);
        m_highSurrogate = 0;
        if (low) {
            appendUtf8(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00U), out);
            return;
        }
        addReplacement(out);
    }
    if (unit >= 0xD800 && unit <= 0xDBFF)
        m_highSurrogate = unit;
    else if (low)
        addReplacement(out);
    else
        appendUtf8(unit, out);
}

void TextDecoder::finish(std::string& out) {
    if (m_halfUnit >= 0 || m_highSurrogate != 0)
        addReplacement(out);
    if (!m_carry.empty())
        addReplacement(out);
    m_carry.clear();
}

} // namespace aallokko::importers
