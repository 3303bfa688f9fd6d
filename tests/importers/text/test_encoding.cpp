// SPDX-License-Identifier: GPL-3.0-or-later
//
// Detection and decoding of text encodings, whatever the pieces the bytes arrive in.
#include "importers/text/encoding.h"

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

TEST(Encoding, readsUtf32WithAndWithoutMark) {
    const auto utf32 = [](std::u32string_view text, bool bigEndian) {
        std::string bytes;
        for (const char32_t code : text) {
            for (int i = 0; i < 4; ++i)
                bytes += static_cast<char>(code >> (8 * (bigEndian ? 3 - i : i)) & 0xFF);
        }
        return bytes;
    };
    for (const bool bigEndian : {false, true}) {
        for (const std::size_t piece : {1U, 3U, 100U}) {
            const auto marked = decode(utf32(U"\xFEFFäö\U0001F30A", bigEndian), piece);
            EXPECT_EQ(marked.text, "äö\xF0\x9F\x8C\x8A");
            EXPECT_EQ(marked.encoding, bigEndian ? "UTF-32BE" : "UTF-32LE");
            EXPECT_FALSE(marked.assumed);
            EXPECT_FALSE(marked.binary);
            const auto plain = decode(utf32(U"Nimi;Määrä\r\n", bigEndian), piece);
            EXPECT_EQ(plain.text, "Nimi;Määrä\r\n");
            EXPECT_TRUE(plain.assumed);
        }
    }
    EXPECT_EQ(decode(std::string("\xFF\xFE\0\0a\0\0\0\0\xD8\0\0b", 13)).text,
              "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Encoding, tellsOneByteEncodingsByTheWords) {
    struct Case {
        const char* bytes;
        const char* encoding;
        const char* text;
    };
    for (const Case& one :
         {Case{"K\xE4ytt\xF6\xF6notto, \xC5land, hinta 5 \xA4", "ISO-8859-15",
               "Käyttöönotto, Åland, hinta 5 €"},
          Case{"K\xE4ytt\xF6\xF6notto, \xC5land, hinta 5 \x80", "windows-1252",
               "Käyttöönotto, Åland, hinta 5 €"},
          Case{"Du\xB8"
               "an, \xA6koda",
               "ISO-8859-15", "Dužan, Škoda"},
          Case{"Du\x9E"
               "an, \x8Akoda",
               "windows-1252", "Dužan, Škoda"},
          Case{"K\x8Aytt\x9A\x9Anotto, \x81land", "macintosh", "Käyttöönotto, Åland"},
          Case{"K\x84ytt\x94\x94notto, \x8Fland", "IBM850", "Käyttöönotto, Åland"},
          Case{"\x93quoted\x94 \x96 it\x92s", "windows-1252", "“quoted” – it’s"},
          Case{"V\xE4xj\xF6 g\xE5rd", "windows-1252", "Växjö gård"}}) {
        const auto found = decode(one.bytes);
        EXPECT_EQ(found.encoding, one.encoding) << one.text;
        EXPECT_EQ(found.text, one.text);
        EXPECT_TRUE(found.assumed);
    }
}

TEST(Encoding, forgivesAFewDamagedCharactersOfUtf8) {
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "pää ";
    const auto damaged = decode(text + "p\xE4");
    EXPECT_EQ(damaged.encoding, "UTF-8");
    EXPECT_EQ(damaged.text, text + "p\xEF\xBF\xBD");
    EXPECT_EQ(damaged.undecodable, 1U);
    EXPECT_EQ(decode("\xC3\xA4 p\xE4 p\xE4").encoding, "windows-1252");
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
