// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scanner of format codes.
#include "importers/numbers/format_code.h"

#include <algorithm>
#include <charconv>

namespace aallokko::importers {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithWord(std::string_view text, std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

class Scanner {
  public:
    explicit Scanner(std::string_view code) : m_code(code) {}

    std::vector<FormatSection> run() {
        while (m_at < m_code.size())
            step();
        endSection();
        return std::move(m_sections);
    }

  private:
    [[nodiscard]] std::string_view rest() const { return m_code.substr(m_at); }

    void add(FormatPart part, std::string text) {
        m_section.tokens.push_back({part, std::move(text)});
    }

    void step();
    void readQuoted();
    void readBracket();
    void readCurrency(std::string_view inner);
    [[nodiscard]] bool readCondition(std::string_view inner);
    [[nodiscard]] bool readWord();
    void readCharacter();
    [[nodiscard]] std::size_t characterBytes(std::size_t at) const;
    void endSection();

    std::string_view m_code;
    std::size_t m_at = 0;
    FormatSection m_section;
    std::vector<FormatSection> m_sections;
};

/// Bytes of the UTF-8 character at `at`.
std::size_t Scanner::characterBytes(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < m_code.size() && (static_cast<unsigned char>(m_code[end]) & 0xC0U) == 0x80U)
        ++end;
    return std::min(end, m_code.size()) - std::min(at, m_code.size());
}

void Scanner::step() {
    switch (m_code[m_at]) {
    case ';':
        ++m_at;
        endSection();
        return;
    case '"':
        readQuoted();
        return;
    case '[':
        readBracket();
        return;
    case '\\': {
        const std::size_t bytes = characterBytes(m_at + 1);
        add(FormatPart::Literal, std::string(m_code.substr(m_at + 1, bytes)));
        m_at += 1 + bytes;
        return;
    }
    case '_': // a blank as wide as the next character
        add(FormatPart::Literal, " ");
        m_at += 1 + characterBytes(m_at + 1);
        return;
    case '*': // fills the cell with the next character; a text has no width to fill
        m_at += 1 + characterBytes(m_at + 1);
        return;
    default:
        if (!readWord())
            readCharacter();
    }
}

void Scanner::readQuoted() {
    const auto end = m_code.find('"', m_at + 1);
    const auto length = end == std::string_view::npos ? end : end - m_at - 1;
    add(FormatPart::Literal, std::string(m_code.substr(m_at + 1, length)));
    m_at = end == std::string_view::npos ? m_code.size() : end + 1;
}

void Scanner::readBracket() {
    const auto end = m_code.find(']', m_at);
    if (end == std::string_view::npos) {
        m_at = m_code.size();
        return;
    }
    const std::string_view inner = m_code.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (inner.empty())
        return;
    std::string letters(inner);
    std::transform(letters.begin(), letters.end(), letters.begin(), lower);
    const bool elapsed = std::string_view("hms").find(letters.front()) != std::string_view::npos &&
                         letters.find_first_not_of(letters.front()) == std::string::npos;
    if (inner.front() == '$')
        readCurrency(inner.substr(1));
    else if (elapsed)
        add(FormatPart::Elapsed, std::move(letters));
    else if (!readCondition(inner))
        return; // colours, digit shapes
}

/// "€-40B": the sign and a locale, which gives the names of months and days.
void Scanner::readCurrency(std::string_view inner) {
    const std::string_view sign = inner.substr(0, inner.find('-'));
    if (!sign.empty())
        add(FormatPart::Literal, std::string(sign));
    if (sign.size() < inner.size())
        m_section.locale = inner.substr(sign.size() + 1);
}

bool Scanner::readCondition(std::string_view inner) {
    const auto end = std::min(inner.find_first_not_of("<>="), inner.size());
    if (end == 0)
        return false;
    std::string_view number = inner.substr(end);
    number.remove_prefix(std::min(number.find_first_not_of(" +"), number.size()));
    FormatCondition condition{std::string(inner.substr(0, end)), 0};
    const auto [rest, status] =
        std::from_chars(number.data(), number.data() + number.size(), condition.bound);
    if (status != std::errc{})
        return false;
    m_section.condition = std::move(condition);
    return true;
}

/// Tokens of more than one letter; false when there is none here.
bool Scanner::readWord() {
    constexpr std::string_view general = "General";
    if (startsWithWord(rest(), general)) {
        add(FormatPart::General, {});
        m_at += general.size();
        return true;
    }
    for (const std::string_view half : {"AM/PM", "A/P"}) {
        if (startsWithWord(rest(), half)) {
            const bool small = m_code[m_at] == 'a' && half.size() == 3;
            add(FormatPart::AmPm, small ? "a/p" : std::string(half));
            m_at += half.size();
            return true;
        }
    }
    const char letter = lower(m_code[m_at]);
    if (letter == 'e' && m_at + 1 < m_code.size() &&
        (m_code[m_at + 1] == '+' || m_code[m_at + 1] == '-')) {
        add(FormatPart::Exponent, std::string{'E', m_code[m_at + 1]});
        m_at += 2;
        return true;
    }
    if (std::string_view("ymdhseb").find(letter) == std::string_view::npos)
        return false;
    std::string run;
    for (; m_at < m_code.size() && lower(m_code[m_at]) == letter; ++m_at)
        run += letter;
    add(FormatPart::Date, std::move(run));
    return true;
}

void Scanner::readCharacter() {
    const std::string text(m_code.substr(m_at, characterBytes(m_at)));
    m_at += text.size();
    switch (text.front()) {
    case '0':
    case '#':
    case '?':
        return add(FormatPart::Digit, text);
    case '.':
        return add(FormatPart::Point, text);
    case ',':
        return add(FormatPart::Group, text);
    case '%':
        return add(FormatPart::Percent, text);
    case '/':
        return add(FormatPart::Slash, text);
    case '@':
        return add(FormatPart::Text, text);
    default:
        return add(FormatPart::Literal, text);
    }
}

/// Marks of numbers stand for themselves among those of dates; only ".00" is part of the seconds.
std::vector<FormatToken> dateTokens(std::vector<FormatToken> tokens) {
    std::vector<FormatToken> result;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        FormatToken& token = tokens[i];
        const auto zeroAt = [&tokens](std::size_t at) {
            return at < tokens.size() && tokens[at].part == FormatPart::Digit &&
                   tokens[at].text == "0";
        };
        if (token.part == FormatPart::Point && zeroAt(i + 1)) {
            std::string zeros;
            for (; zeroAt(i + 1); ++i)
                zeros += '0';
            result.push_back({FormatPart::Fraction, std::move(zeros)});
            continue;
        }
        const bool keeps = token.part == FormatPart::Date || token.part == FormatPart::Elapsed ||
                           token.part == FormatPart::AmPm;
        result.push_back({keeps ? token.part : FormatPart::Literal, std::move(token.text)});
    }
    return result;
}

void Scanner::endSection() {
    m_section.isText = m_section.has(FormatPart::Text);
    m_section.isDate = m_section.has(FormatPart::Date) || m_section.has(FormatPart::Elapsed) ||
                       m_section.has(FormatPart::AmPm);
    if (m_section.isDate)
        m_section.tokens = dateTokens(std::move(m_section.tokens));
    m_sections.push_back(std::move(m_section));
    m_section = {};
}

} // namespace

bool FormatCondition::holdsFor(double value) const {
    if (comparison == "<")
        return value < bound;
    if (comparison == "<=")
        return value <= bound;
    if (comparison == ">")
        return value > bound;
    if (comparison == ">=")
        return value >= bound;
    return comparison == "<>" ? value != bound : value == bound;
}

bool FormatSection::has(FormatPart part) const {
    return std::any_of(tokens.begin(), tokens.end(),
                       [part](const FormatToken& token) { return token.part == part; });
}

std::vector<FormatSection> parseFormatCode(std::string_view code) {
    return Scanner(code).run();
}

} // namespace aallokko::importers
