// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds and undoes the encoding of text files: byte order mark, then the NUL pattern of UTF-32 and
// UTF-16, then UTF-8, then the one-byte encoding that makes Nordic words of the bytes. Both classes
// take the file in pieces, so memory does not depend on its size.
#pragma once

#include "importers/text/encoding_single.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace aallokko::importers {

enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1252,
    Iso8859_15,
    MacRoman,
    Ibm850
};

/// The registered name: "UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-15", "macintosh", ...
[[nodiscard]] const char* nameOf(TextEncoding encoding);

/// Looks at all bytes of a file, in pieces of any size.
class EncodingDetector {
  public:
    void add(std::string_view bytes);

    /// The encoding of everything added so far.
    [[nodiscard]] TextEncoding result() const;

    /// True when neither a byte order mark nor valid UTF-8 with other than ASCII proves it.
    [[nodiscard]] bool isAssumed() const;

    /// True when the bytes are no text in any of the encodings: more than 2 % control characters.
    [[nodiscard]] bool isBinary() const;

  private:
    void countUtf8(unsigned char byte);
    [[nodiscard]] bool isUtf8() const;
    [[nodiscard]] TextEncoding wideResult() const;

    std::string m_head; ///< the first bytes, for the byte order mark
    std::uint64_t m_size = 0;
    std::array<std::uint64_t, 4> m_nuls{}; ///< by position modulo 4
    std::uint64_t m_controls = 0;          ///< control characters other than NUL and white space
    std::uint64_t m_goodUtf8 = 0;          ///< whole sequences of two bytes or more
    std::uint64_t m_badUtf8 = 0;
    LetterStatistics m_letters;
    int m_pending = 0;          ///< continuation bytes still due
    unsigned char m_low = 0x80; ///< bounds of the next continuation byte
    unsigned char m_high = 0xBF;
};

/// Turns bytes into UTF-8, in pieces of any size. Byte order marks vanish; what cannot be decoded
/// becomes U+FFFD and is counted.
class TextDecoder {
  public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// Appends the text of `bytes` to `out`; incomplete characters wait for the next piece.
    void add(std::string_view bytes, std::string& out);
    /// Appends what an incomplete last character gives. Call once, at the end.
    void finish(std::string& out);

    [[nodiscard]] std::uint64_t undecodable() const { return m_undecodable; }

  private:
    void addUtf8(std::string_view bytes, std::string& out);
    void addUtf16(std::string_view bytes, std::string& out);
    void addUtf32(std::string_view bytes, std::string& out);
    void addUnit(char16_t unit, std::string& out);
    void addReplacement(std::string& out);

    TextEncoding m_encoding;
    std::uint64_t m_undecodable = 0;
    std::uint64_t m_position = 0;
    int m_halfUnit = -1;      ///< first byte of a UTF-16 unit cut by the piece
    std::uint32_t m_quad = 0; ///< UTF-32: the bytes of a character so far
    int m_quadBytes = 0;
    char16_t m_highSurrogate = 0;
    std::string m_carry; ///< UTF-8: a character cut by the piece
};

} // namespace aallokko::importers
