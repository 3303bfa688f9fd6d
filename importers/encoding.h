// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds and undoes the encoding of text files: byte order mark, then the NUL pattern of UTF-16,
// then strict UTF-8, then windows-1252. Statistical guessing is worse on Nordic text and is not
// used. Both classes take the file in pieces, so memory does not depend on its size.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aallokko::importers {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252".
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
    [[nodiscard]] bool hasMark() const;

    std::string m_head; ///< the first bytes, for the byte order mark
    std::uint64_t m_size = 0;
    std::uint64_t m_nulEven = 0;
    std::uint64_t m_nulOdd = 0;
    std::uint64_t m_controls = 0; ///< control characters other than NUL and white space
    bool m_badUtf8 = false;
    bool m_nonAscii = false;
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
    void addUnit(char16_t unit, std::string& out);
    void addReplacement(std::string& out);

    TextEncoding m_encoding;
    std::uint64_t m_undecodable = 0;
    std::uint64_t m_position = 0;
    int m_halfUnit = -1; ///< first byte of a UTF-16 unit cut by the piece
    char16_t m_highSurrogate = 0;
    std::string m_carry; ///< UTF-8: a character cut by the piece
};

} // namespace aallokko::importers
