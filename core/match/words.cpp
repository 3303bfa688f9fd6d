// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts folded text into runs of letters and digits, then joins or marks the runs that only mean
// something together: "v. 8", "5 user", "win 98 me 2000".
#include "core/match/words.h"

#include "core/base/text.h"

#include <algorithm>
#include <cctype>

namespace aallokko::match {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool isNumber(std::string_view word) {
    return !word.empty() && isDigit(word.front()) &&
           std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.'; });
}

std::size_t digitsOf(std::string_view word) {
    return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), isDigit));
}

// "03.0" -> "3", "10.40" -> "10.40": zeros that never change a version go.
std::string plainNumber(std::string text) {
    while (text.size() > 2 && text.ends_with(".0")) {
        text.resize(text.size() - 2);
    }
    while (text.ends_with('.')) {
        text.pop_back();
    }
    const std::size_t first = text.find_first_not_of('0');
    if (first != std::string::npos && first > 0 && isDigit(text[first])) {
        text.erase(0, first);
    }
    return text;
}

struct Run {
    std::string text;
    bool isYearShort = false; ///< an apostrophe stood before it
    bool isCode = false;      ///< a product number written with dashes: "c8a-00066"
};

// The text up to the next blank as a product number without its dashes; "" when it is none. Ranges
// of years and lists ("2003-2004", "win/mac") have no group of five digits or letters beside
// digits.
std::string codeAt(const std::string& text, std::size_t begin) {
    if (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '(') {
        return {};
    }
    const std::size_t end = std::min(text.find_first_of(" )", begin), text.size());
    const std::string chunk = text.substr(begin, end - begin);
    if (chunk.find_first_of("-/") == std::string::npos ||
        chunk.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-/.=") != std::string::npos) {
        return {};
    }
    std::string plain;
    std::size_t digits = 0;
    std::size_t longest = 0;
    std::size_t group = 0;
    bool isMixed = false;
    for (const char c : chunk) {
        const bool isPart = c != '-' && c != '/' && c != '.' && c != '=';
        group = isPart && isDigit(c) ? group + 1 : 0;
        longest = std::max(longest, group);
        digits += isDigit(c) ? 1 : 0;
        isMixed = isMixed || (isPart && !isDigit(c));
        plain += isPart ? std::string(1, c) : "";
    }
    const bool isCode =
        plain.size() >= 5 && digits >= 3 && (longest >= 5 || (isMixed && longest >= 3));
    return isCode ? plain : std::string();
}

// Runs of letters and digits; a point stays between digits, an apostrophe only drops a lone s.
std::vector<Run> runsOf(const std::string& text) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < text.size();) {
        if (!isWordByte(text[i])) {
            ++i;
            continue;
        }
        if (std::string code = codeAt(text, i); !code.empty()) {
            i = std::min(text.find_first_of(" )", i), text.size());
            runs.push_back({std::move(code), false, true});
            continue;
        }
        const std::size_t begin = i;
        while (i < text.size() &&
               (isWordByte(text[i]) || (text[i] == '.' && i > begin && isDigit(text[i - 1]) &&
                                        i + 1 < text.size() && isDigit(text[i + 1])))) {
            ++i;
        }
        Run run{text.substr(begin, i - begin), begin > 0 && text[begin - 1] == '\'', false};
        if (run.text == "s" && run.isYearShort) {
            continue;
        }
        // "10 .4": a version that was cut at its point.
        if (begin > 1 && text[begin - 1] == '.' && text[begin - 2] == ' ' && isNumber(run.text) &&
            run.text.size() <= 2 && !runs.empty() && isDigit(runs.back().text.back())) {
            runs.back().text += "." + run.text;
            continue;
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

// "standard17" -> "standard", "17"; short ones ("cs3", "v8") stay whole.
std::vector<Run> split(std::vector<Run> runs) {
    std::vector<Run> out;
    for (Run& run : runs) {
        std::size_t letters = 0;
        while (letters < run.text.size() && !isDigit(run.text[letters])) {
            ++letters;
        }
        const std::string rest = run.text.substr(letters);
        if (!run.isCode && letters >= 4 && !rest.empty() && isNumber(rest) && rest.size() <= 4) {
            out.push_back({run.text.substr(0, letters), false, false});
            out.push_back({rest, false, false});
        } else {
            out.push_back(std::move(run));
        }
    }
    return out;
}

bool isOrdinal(const std::string& word) {
    return word.size() >= 3 && isDigit(word[word.size() - 3]) &&
           isNumber(word.substr(0, word.size() - 2)) &&
           (word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") ||
            word.ends_with("th"));
}

int countOf(const std::string& word) {
    static constexpr std::array<std::string_view, 11> names{
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    const auto* it = std::find(names.begin() + 1, names.end(), word);
    if (it != names.end()) {
        return static_cast<int>(it - names.begin());
    }
    return isNumber(word) && word.size() <= 4 && word.find('.') == std::string::npos
               ? std::stoi(word)
               : 0;
}

bool isCounted(const std::string& word) {
    static constexpr std::array<std::string_view, 14> nouns{
        "user", "users",       "u",      "seat",    "seats",    "usr",       "computers",
        "lics", "workstation", "client", "clients", "kayttaja", "kayttajaa", "anvandare"};
    return std::find(nouns.begin(), nouns.end(), word) != nouns.end();
}

// What stands behind the name of a Finnish organisation in the genitive.
bool isOfPlace(const std::string& word) {
    static constexpr std::array<std::string_view, 6> words{
        "kaupungin", "kunnan", "kuntayhtyman", "hyvinvointialueen", "seurakunnan", "kommuns"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isSystemOfWindows(const std::string& word) {
    static constexpr std::array<std::string_view, 9> systems{"95",   "98", "98se",  "me", "nt",
                                                             "2000", "xp", "vista", "2k"};
    return std::find(systems.begin(), systems.end(), word) != systems.end();
}

class Reader {
  public:
    Reader(std::vector<Run> runs, const WordList& list) : m_runs(std::move(runs)), m_list(&list) {}

    WordedName read() {
        while (m_at < m_runs.size()) {
            if (!readCount() && !readWindows() && !readTail()) {
                skipVersionMark();
                add(m_runs[m_at++]);
            }
        }
        return std::move(m_name);
    }

  private:
    [[nodiscard]] const std::string* at(std::size_t i) const {
        return i < m_runs.size() ? &m_runs[i].text : nullptr;
    }

    bool readCount() {
        const std::string& word = m_runs[m_at].text;
        if (word.size() >= 2 && word.back() == 'u' && isNumber(word.substr(0, word.size() - 1))) {
            m_name.users = countOf(word.substr(0, word.size() - 1));
            m_at += m_name.users > 0 ? 1 : 0;
            return m_name.users > 0;
        }
        const std::string* next = at(m_at + 1);
        const int count = next != nullptr && isCounted(*next) ? countOf(word) : 0;
        if (count == 0) {
            return false;
        }
        m_name.users = count;
        m_at += 2;
        return true;
    }

    bool readWindows() {
        const std::string& word = m_runs[m_at].text;
        if (word != "win" && word != "windows") {
            return false;
        }
        std::size_t end = m_at + 1;
        while (at(end) != nullptr && isSystemOfWindows(*at(end))) {
            ++end;
        }
        const std::size_t systems = end - m_at - 1;
        if (word == "windows" && systems < 2) {
            return false;
        }
        m_name.words.push_back({"windows", WordKind::Platform, word});
        m_at = end;
        return true;
    }

    void skipVersionMark() {
        const std::string& word = m_runs[m_at].text;
        const std::string* next = at(m_at + 1);
        if (next != nullptr && isDigit(next->front()) &&
            (word == "v" || word == "ver" || word == "version" || word == "versio")) {
            ++m_at;
        }
    }

    // Only at the third word or later: a product may be called by these words.
    bool readTail() {
        const std::string* next = at(m_at + 1);
        if (next == nullptr || m_name.words.size() < 2 ||
            !m_list->isTail(m_runs[m_at].text, *next)) {
            return false;
        }
        m_isTail = true;
        m_at += 2;
        return true;
    }

    void add(const Run& run) {
        std::string text = run.text;
        if (run.isCode) {
            m_name.words.push_back({text, WordKind::Code, text});
            return;
        }
        if (text.size() >= 2 && text.front() == 'v' && isNumber(text.substr(1))) {
            text.erase(0, 1);
        }
        if (isOrdinal(text)) {
            text.resize(text.size() - 2);
        }
        // "4.2b": a letter behind a version makes no other product.
        if (text.size() >= 4 && !isDigit(text.back()) && text.find('.') != std::string::npos &&
            isNumber(text.substr(0, text.size() - 1))) {
            text.pop_back();
        }
        Word word = isNumber(text) ? numberWord(text, run.isYearShort) : letterWord(text);
        if (m_isTail && word.kind != WordKind::Platform && word.kind != WordKind::Upgrade &&
            word.kind != WordKind::Academic) {
            word.kind = WordKind::Weak;
        }
        word.raw = run.text;
        // "Luhangan kunnan Kuura": the place is no part of the product's name.
        if (isOfPlace(text) && !m_name.words.empty()) {
            m_name.words.back().kind = WordKind::Weak;
            word.kind = WordKind::Weak;
        }
        m_name.words.push_back(std::move(word));
    }

    static Word numberWord(const std::string& text, bool isYearShort) {
        if (isYearShort && text.size() == 2) {
            return {(text[0] >= '8' ? "19" : "20") + text, WordKind::Year};
        }
        if (text.size() == 4 && text.find('.') == std::string::npos && text >= "1980" &&
            text <= "2035") {
            return {text, WordKind::Year};
        }
        if (digitsOf(text) == text.size() && text.size() >= 5) {
            return {text, WordKind::Code};
        }
        return {plainNumber(text), WordKind::Number};
    }

    [[nodiscard]] Word letterWord(const std::string& text) const {
        Word word = m_list->find(text);
        if (word.kind != WordKind::Content) {
            return word;
        }
        const std::size_t digits = digitsOf(word.text);
        if (digits >= 3 && word.text.size() >= 5) {
            word.kind = WordKind::Code;
        } else if (digits >= 1 && digits <= 2 && word.text.size() <= 4 &&
                   isNumber(word.text.substr(word.text.size() - digits))) {
            word.kind = WordKind::Number;
        }
        return word;
    }

    std::vector<Run> m_runs;
    const WordList* m_list;
    WordedName m_name;
    std::size_t m_at = 0;
    bool m_isTail = false;
};

} // namespace

WordedName wordsOf(std::string_view name, const WordList& list) {
    return Reader(split(runsOf(base::folded(name))), list).read();
}

BracketedName splitBrackets(std::string_view name) {
    BracketedName split;
    int depth = 0;
    for (const char c : name) {
        if (c == '(' || c == ')') {
            depth = std::max(0, depth + (c == '(' ? 1 : -1));
            (depth == 0 ? split.outside : split.inside) += ' ';
        } else {
            (depth == 0 ? split.outside : split.inside) += c;
        }
    }
    split.outside = base::trimmed(split.outside);
    split.inside = base::trimmed(split.inside);
    return split.outside.empty() || split.inside.empty() ? BracketedName() : split;
}

} // namespace aallokko::match
