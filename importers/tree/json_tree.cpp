// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strict parser of JSON with the limits of ReadLimits. Depth is bounded, so it may recurse.
#include "importers/tree/json_tree.h"

#include "importers/raw/cell_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace aallokko::importers {

namespace {

using Kind = YamlNode::Kind;

constexpr std::string_view BLANKS = " \t\r\n";

void appendUtf8(char32_t code, std::string& out) {
    const auto tail = [&out](char32_t bits) { out += static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        tail(code);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        tail(code >> 6U);
        tail(code);
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        tail(code >> 12U);
        tail(code >> 6U);
        tail(code);
    }
}

class Parser {
  public:
    Parser(std::string_view text, ReadBudget& budget) : m_text(text), m_budget(budget) {}

    base::Result<std::vector<YamlNode>> run();

  private:
    void skipBlanks();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] YamlNode value();
    [[nodiscard]] YamlNode list();
    [[nodiscard]] YamlNode map();
    [[nodiscard]] YamlNode word();
    [[nodiscard]] std::string string();
    void escape(std::string& out);
    [[nodiscard]] std::optional<char32_t> hexUnit();
    void count();
    void damaged();
    void refuse(const char* code, std::int64_t limit);

    std::string_view m_text;
    ReadBudget& m_budget;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
    std::int64_t m_nodes = 0;
    std::int64_t m_depth = 0;
    std::optional<base::Error> m_error;
};

base::Result<std::vector<YamlNode>> Parser::run() {
    std::vector<YamlNode> documents;
    for (skipBlanks(); m_at < m_text.size() && !m_error; skipBlanks()) {
        documents.push_back(value());
        skipBlanks();
        const bool goesOn = m_at < m_text.size() && (m_text[m_at] == '{' || m_text[m_at] == '[');
        if (m_at < m_text.size() && !goesOn)
            damaged();
    }
    if (m_error)
        return tl::unexpected(std::move(*m_error));
    return documents;
}

void Parser::skipBlanks() {
    for (; m_at < m_text.size() && BLANKS.find(m_text[m_at]) != BLANKS.npos; ++m_at) {
        if (m_text[m_at] == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
    }
}

bool Parser::take(char c) {
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void Parser::damaged() {
    if (m_error)
        return;
    const int column = static_cast<int>(m_at - m_lineStart) + 1;
    m_error = m_budget.refused(
        "read.json_damaged", {std::to_string(m_line), std::to_string(column)}, {}, m_line, column);
}

void Parser::refuse(const char* code, std::int64_t limit) {
    if (!m_error)
        m_error = m_budget.refused(code, {std::to_string(limit)}, {}, m_line);
}

void Parser::count() {
    if (++m_nodes > m_budget.limits().yamlNodes)
        refuse("read.yaml_too_many_nodes", m_budget.limits().yamlNodes);
    if (auto error = m_budget.tick(); error && !m_error)
        m_error = std::move(error);
}

YamlNode Parser::value() {
    skipBlanks();
    count();
    YamlNode node;
    node.line = m_line;
    if (m_error || m_at >= m_text.size()) {
        damaged();
        return node;
    }
    const char first = m_text[m_at];
    if (first == '"') {
        node.kind = Kind::Scalar;
        node.text = string();
        return node;
    }
    if (first != '{' && first != '[')
        return word();
    if (++m_depth > m_budget.limits().yamlDepth)
        refuse("read.yaml_too_deep", m_budget.limits().yamlDepth);
    else
        node = first == '{' ? map() : list();
    --m_depth;
    return node;
}

YamlNode Parser::list() {
    YamlNode node{Kind::List, m_line, {}, {}};
    ++m_at;
    if (take(']'))
        return node;
    while (!m_error) {
        node.children.push_back(value());
        if (take(']'))
            break;
        if (!m_error && !take(','))
            damaged();
    }
    return node;
}

YamlNode Parser::map() {
    YamlNode node{Kind::Map, m_line, {}, {}};
    ++m_at;
    if (take('}'))
        return node;
    while (!m_error) {
        skipBlanks();
        count();
        if (m_error || m_at >= m_text.size() || m_text[m_at] != '"') {
            damaged();
            break;
        }
        YamlNode key{Kind::Scalar, m_line, string(), {}};
        if (m_error || !take(':')) {
            damaged();
            break;
        }
        node.children.push_back(std::move(key));
        node.children.push_back(value());
        if (take('}'))
            break;
        if (!m_error && !take(','))
            damaged();
    }
    return node;
}

/// A number, true, false or null.
YamlNode Parser::word() {
    const auto end = std::min(m_text.find_first_of(" \t\r\n,]}{[\":", m_at), m_text.size());
    const std::string_view text = m_text.substr(m_at, end - m_at);
    YamlNode node{text == "null" ? Kind::Null : Kind::Scalar, m_line, {}, {}};
    double number = 0;
    const auto [rest, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = !text.empty() && rest == text.data() + text.size() &&
                          (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'));
    if (!isNumber && text != "true" && text != "false" && text != "null")
        damaged();
    if (node.kind == Kind::Scalar)
        node.text = text;
    m_at = end;
    return node;
}

std::string Parser::string() {
    std::string out;
    ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"' && !m_error) {
        const auto end = std::min(m_text.find_first_of("\"\\\n", m_at), m_text.size());
        out += m_text.substr(m_at, end - m_at);
        m_at = end;
        if (m_at < m_text.size() && m_text[m_at] == '\\')
            escape(out);
        else if (m_at < m_text.size() && m_text[m_at] == '\n')
            damaged();
        if (static_cast<std::int64_t>(out.size()) > m_budget.limits().cellBytes)
            refuse("read.cell_too_long", m_budget.limits().cellBytes);
    }
    if (m_at >= m_text.size())
        damaged();
    ++m_at;
    return normalised(std::move(out));
}

void Parser::escape(std::string& out) {
    constexpr std::string_view NAMES = "\"\\/bfnrt";
    constexpr std::string_view VALUES = "\"\\/\b\f\n\r\t";
    const char name = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    m_at += 2;
    if (const auto place = NAMES.find(name); place != NAMES.npos && name != '\0') {
        out += VALUES[place];
        return;
    }
    auto code = name == 'u' ? hexUnit() : std::nullopt;
    if (!code) {
        damaged();
        return;
    }
    constexpr char32_t REPLACEMENT = 0xFFFD;
    if (*code >= 0xD800 && *code < 0xDC00 && m_text.substr(m_at, 2) == "\\u") {
        m_at += 2;
        const auto low = hexUnit();
        const bool isPair = low && *low >= 0xDC00 && *low < 0xE000;
        code = isPair ? 0x10000 + ((*code - 0xD800) << 10U) + (*low - 0xDC00) : REPLACEMENT;
    } else if (*code >= 0xD800 && *code < 0xE000) {
        code = REPLACEMENT;
    }
    if (*code != 0) // a text holds no NUL
        appendUtf8(*code, out);
}

std::optional<char32_t> Parser::hexUnit() {
    std::uint32_t unit = 0;
    const std::string_view digits = m_text.substr(std::min(m_at, m_text.size()), 4);
    const auto [rest, status] =
        std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    if (digits.size() != 4 || status != std::errc{} || rest != digits.data() + 4)
        return std::nullopt;
    m_at += 4;
    return static_cast<char32_t>(unit);
}

} // namespace

bool isJson(std::string_view sample) {
    const auto first = sample.find_first_not_of(BLANKS);
    if (first == sample.npos || (sample[first] != '{' && sample[first] != '['))
        return false;
    const auto second = sample.find_first_not_of(BLANKS, first + 1);
    if (second == sample.npos)
        return false;
    constexpr std::string_view IN_LIST = "{[]\"-0123456789tfn";
    return sample[first] == '{' ? sample[second] == '"' || sample[second] == '}'
                                : IN_LIST.find(sample[second]) != IN_LIST.npos;
}

base::Result<std::vector<YamlNode>> readJsonTree(std::string_view text, ReadBudget& budget) {
    return Parser(text, budget).run();
}

} // namespace aallokko::importers
