// SPDX-License-Identifier: GPL-3.0-or-later
//
// Encodings of one byte a character, and which of them a Finnish, Swedish or English text is in.
// Part of encoding.h; nothing else includes this.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace aallokko::importers {

enum class SingleByte { Windows1252, Iso8859_15, MacRoman, Ibm850 };

/// The character of a byte from 0x80 on. Bytes that are not assigned stand for themselves, as in
/// browsers.
[[nodiscard]] char16_t characterOf(SingleByte encoding, unsigned char byte);

/// Counts the bytes from 0x80 on by what stands beside them. Takes the text in pieces.
class LetterStatistics {
  public:
    void add(std::string_view bytes);

    /// windows-1252 unless another encoding makes clearly better words of the bytes: letters of
    /// these languages within words, signs between them, capitals at the start.
    [[nodiscard]] SingleByte best() const;

  private:
    enum Neighbour : unsigned char { None, Lower, Upper, High };
    static Neighbour kindOf(unsigned char byte);
    static double weight(char16_t letter, Neighbour before, Neighbour after);
    [[nodiscard]] double score(SingleByte encoding) const;

    /// [byte - 0x80][before][after]
    std::array<std::array<std::array<std::uint32_t, 4>, 4>, 128> m_counts{};
    unsigned char m_last = 0;      ///< the byte before the next one
    Neighbour m_beforeLast = None; ///< what stood before it
};

} // namespace aallokko::importers
