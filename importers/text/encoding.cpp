// SPDX-License-Identifier: GPL-3.0-or-later
//
// Byte-level work on text encodings, without Qt's codecs: a Qt built without ICU has no
// windows-1252, and taking Latin-1 for it would lose the euro sign.
#include "importers/text/encoding.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

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
    case TextEncoding::Utf32Le:
        return "UTF-32LE";
    case TextEncoding::Utf32Be:
        return "UTF-32BE";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Iso8859_15:
        return "ISO-8859-15";
    case TextEncoding::MacRoman:
        return "macintosh";
    case TextEncoding::Ibm850:
        return "IBM850";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

void EncodingDetector::add(std::string_view bytes) {
    if (m_head.size() < 4)
        m_head += bytes.substr(0, 4 - m_head.size());
    m_letters.add(bytes);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0)
            ++m_nuls[m_size % 4];
        else if ((byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1A) || byte == 0x7F)
            ++m_controls;
        countUtf8(byte);
        ++m_size;
    }
}

// Unicode 15, table 3-7: the lead byte fixes the bounds of the first continuation byte.
void EncodingDetector::countUtf8(unsigned char byte) {
    if (m_pending > 0) {
        const bool good = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        if (good) {
            m_goodUtf8 += --m_pending == 0 ? 1 : 0;
            return;
        }
        ++m_badUtf8; // and the byte may begin another character
        m_pending = 0;
    }
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_pending = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_pending = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_pending = 3;
    else
        ++m_badUtf8;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
}

/// Some damaged characters among many good ones do not make another encoding: a sequence of UTF-8
/// hardly ever occurs by chance.
bool EncodingDetector::isUtf8() const {
    const std::uint64_t bad = m_badUtf8 + (m_pending > 0 ? 1 : 0);
    return bad == 0 || (m_goodUtf8 >= 8 && m_goodUtf8 >= bad * 10);
}

/// UTF-16 or UTF-32 by the mark or the zero bytes; UTF-8 when it is neither. Mostly ASCII text in
/// UTF-16 has a zero in nearly every second byte and hardly any elsewhere. Text without marks in
/// another script is not told apart; it does not occur in practice.
TextEncoding EncodingDetector::wideResult() const {
    using namespace std::string_view_literals;
    if (m_head == "\xFF\xFE\0\0"sv)
        return TextEncoding::Utf32Le;
    if (m_head == "\0\0\xFE\xFF"sv)
        return TextEncoding::Utf32Be;
    if (m_head.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (m_head.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    const std::uint64_t quarter = m_size / 4;
    const auto isMostly = [&](std::size_t i) { return m_nuls[i] * 10 >= quarter * 9; };
    if (quarter > 1 && isMostly(2) && isMostly(3) && m_nuls[0] * 10 <= quarter)
        return TextEncoding::Utf32Le;
    if (quarter > 1 && isMostly(0) && isMostly(1) && m_nuls[3] * 10 <= quarter)
        return TextEncoding::Utf32Be;
    const std::uint64_t half = m_size / 2;
    const std::uint64_t even = m_nuls[0] + m_nuls[2];
    const std::uint64_t odd = m_nuls[1] + m_nuls[3];
    if (half > 0 && !m_head.starts_with(UTF8_MARK)) {
        if (odd * 10 >= half * 4 && even * 10 <= half)
            return TextEncoding::Utf16Le;
        if (even * 10 >= half * 4 && odd * 10 <= half)
            return TextEncoding::Utf16Be;
    }
    return TextEncoding::Utf8;
}

TextEncoding EncodingDetector::result() const {
    const TextEncoding wide = wideResult();
    if (wide != TextEncoding::Utf8 || isUtf8() || m_head.starts_with(UTF8_MARK))
        return wide;
    switch (m_letters.best()) {
    case SingleByte::Iso8859_15:
        return TextEncoding::Iso8859_15;
    case SingleByte::MacRoman:
        return TextEncoding::MacRoman;
    case SingleByte::Ibm850:
        return TextEncoding::Ibm850;
    case SingleByte::Windows1252:
        break;
    }
    return TextEncoding::Windows1252;
}

bool EncodingDetector::isAssumed() const {
    using namespace std::string_view_literals;
    const bool hasMark = m_head.starts_with("\xFF\xFE") || m_head.starts_with("\xFE\xFF") ||
                         m_head == "\0\0\xFE\xFF"sv;
    return !hasMark && result() != TextEncoding::Utf8;
}

bool EncodingDetector::isBinary() const {
    // In UTF-16 and UTF-32 the parts of ordinary letters look like control characters.
    if (wideResult() != TextEncoding::Utf8)
        return false;
    return (m_controls + m_nuls[0] + m_nuls[1] + m_nuls[2] + m_nuls[3]) * 50 > m_size;
}

void TextDecoder::addReplacement(std::string& out) {
    ++m_undecodable;
    appendUtf8(0xFFFD, out);
}

void TextDecoder::add(std::string_view bytes, std::string& out) {
    const auto addSingle = [&](SingleByte encoding) {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            appendUtf8(byte >= 0x80 ? characterOf(encoding, byte) : byte, out);
        }
    };
    switch (m_encoding) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return addUtf16(bytes, out);
    case TextEncoding::Utf32Le:
    case TextEncoding::Utf32Be:
        return addUtf32(bytes, out);
    case TextEncoding::Windows1252:
        return addSingle(SingleByte::Windows1252);
    case TextEncoding::Iso8859_15:
        return addSingle(SingleByte::Iso8859_15);
    case TextEncoding::MacRoman:
        return addSingle(SingleByte::MacRoman);
    case TextEncoding::Ibm850:
        return addSingle(SingleByte::Ibm850);
    case TextEncoding::Utf8:
        break;
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

void TextDecoder::addUtf32(std::string_view bytes, std::string& out) {
    for (const char c : bytes) {
        const std::uint32_t byte = static_cast<unsigned char>(c);
        m_quad = m_encoding == TextEncoding::Utf32Le ? m_quad | byte << (8 * m_quadBytes)
                                                     : m_quad << 8 | byte;
        if (++m_quadBytes < 4)
            continue;
        const std::uint32_t code = m_quad;
        m_quad = 0;
        m_quadBytes = 0;
        if (m_position++ == 0 && code == MARK)
            continue;
        if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            addReplacement(out);
        else
            appendUtf8(code, out);
    }
}

void TextDecoder::finish(std::string& out) {
    if (m_halfUnit >= 0 || m_highSurrogate != 0 || m_quadBytes > 0)
        addReplacement(out);
    if (!m_carry.empty())
        addReplacement(out);
    m_carry.clear();
}

} // namespace aallokko::importers
