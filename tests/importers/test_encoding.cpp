// SPDX-License-Identifier: GPL-3.0-or-later
//
// Detection and decoding of text encodings, whatever the pieces the bytes arrive in.
#include "importers/encoding.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko::importers;

struct Decoded {
    std::string encoding;
    std::string text;
    bool assumed = false;
    bool binary = false;
    std::uint64_t undecodable = 0;
};

Decoded decode(const std::string& bytes, std::size_t piece = 1) {
    EncodingDetector detector;
    for (std::size_t i = 0; i < bytes.size(); i += piece)
        detector.add(std::string_view(bytes).substr(i, piece));
    TextDecoder decoder(detector.result());
    Decoded result{nameOf(detector.result()), {}, detector.isAssumed(), detector.isBinary(), 0};
    for (std::size_t i = 0; i < bytes.size(); i += piece)
        decoder.add(std::string_view(bytes).substr(i, piece), result.text);
    decoder.finish(result.text);
    result.undecodable = decoder.undecodable();
    return result;
}

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const auto low = static_cast<char>(unit & 0xFF);
        const auto high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

TEST(Encoding, readsUtf8WithAndWithoutMark) {
    for (const std::size_t piece : {1U, 2U, 3U, 100U}) {
        EXPECT_EQ(decode("\xEF\xBB\xBFTyöaika", piece).text, "Työaika");
        const auto plain = decode("Työaika €\xF0\x9F\x8C\x8A", piece);
        EXPECT_EQ(plain.text, "Työaika €\xF0\x9F\x8C\x8A");
        EXPECT_EQ(plain.encoding, "UTF-8");
        EXPECT_FALSE(plain.assumed);
    }
}

TEST(Encoding, keepsAMarkInsideTheText) {
    EXPECT_EQ(decode("a\xEF\xBB\xBF").text, "a\xEF\xBB\xBF");
    EXPECT_EQ(decode("\xEF\xBB").encoding, "windows-1252");
}

TEST(Encoding, takesInvalidUtf8ForWindows1252) {
    const auto text = decode("Hyv\xE4ksynt\xE4 5 \x80 \x96 \x81");
    EXPECT_EQ(text.encoding, "windows-1252");
    EXPECT_EQ(text.text, "Hyväksyntä 5 € – \xC2\x81");
    EXPECT_TRUE(text.assumed);
    for (const char* bad : {"\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3"})
        EXPECT_EQ(decode(bad).encoding, "windows-1252");
}

TEST(Encoding, replacesWhatUtf8WithAMarkCannotHold) {
    const auto text = decode("\xEF\xBB\xBFx\xE4y\xC3");
    EXPECT_EQ(text.encoding, "UTF-8");
    EXPECT_EQ(text.text, "x\xEF\xBF\xBDy\xEF\xBF\xBD");
    EXPECT_EQ(text.undecodable, 2U);
}

TEST(Encoding, readsUtf16WithAndWithoutMark) {
    for (const bool bigEndian : {false, true}) {
        for (const std::size_t piece : {1U, 3U, 100U}) {
            const auto plain = decode(utf16(u"Nimi;Määrä\U0001F30A\r\n", bigEndian), piece);
            EXPECT_EQ(plain.text, "Nimi;Määrä\xF0\x9F\x8C\x8A\r\n");
            EXPECT_EQ(plain.encoding, bigEndian ? "UTF-16BE" : "UTF-16LE");
            EXPECT_TRUE(plain.assumed);
            const auto marked = decode(utf16(u"\xFEFF"
                                             u"äö",
                                             bigEndian),
                                       piece);
            EXPECT_EQ(marked.text, "äö");
            EXPECT_FALSE(marked.assumed);
        }
    }
}

TEST(Encoding, replacesBrokenSurrogates) {
    std::u16string units = u"\xFEFF"
                           u"a";
    units += char16_t{0xD800};
    units += u'b';
    units += char16_t{0xDC00};
    const auto text = decode(utf16(units, false) + "c");
    EXPECT_EQ(text.text, "a\xEF\xBF\xBD"
                         "b\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(text.undecodable, 3U);
}

TEST(Encoding, tellsTextFromBinaryRubbish) {
    std::string rubbish;
    std::uint32_t state = 1;
    for (int i = 0; i < 4'000; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        rubbish += static_cast<char>(state >> 24);
    }
    EXPECT_TRUE(decode(rubbish).binary);
    std::string withNul(1'000, 'x');
    withNul[500] = '\0';
    EXPECT_FALSE(decode(withNul).binary);
    EXPECT_FALSE(decode("").binary);
}

} // namespace
