// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules instead of a dictionary: both sides of a comparison pass through the same rule, so a rule
// that is linguistically wrong for one word still does no harm.
#include "importers/words/word_forms.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

constexpr std::size_t shortWord = 4; // shorter words have too little left after cutting

bool isVowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Abbreviations that inventories use in headers; both sides are written out.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> abbreviations{
    {{"pvm", "paiva"},
     {"paivamaara", "paiva"},
     {"lkm", "maara"},
     {"lukumaara", "maara"},
     {"hlo", "henkilo"},
     {"org", "organisaatio"},
     {"jarj", "jarjestelma"},
     {"kust", "kustannus"},
     {"sop", "sopimus"},
     {"yht", "yhteys"}}};

// Weak grade of the last consonants before the final vowel: nk -> ng, kk -> k, t -> d, k -> "".
std::string weakened(const std::string& stem) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> grades{{{"nk", "ng"},
                                                                                    {"nt", "nn"},
                                                                                    {"lt", "ll"},
                                                                                    {"rt", "rr"},
                                                                                    {"mp", "mm"},
                                                                                    {"kk", "k"},
                                                                                    {"pp", "p"},
                                                                                    {"tt", "t"},
                                                                                    {"t", "d"},
                                                                                    {"p", "v"},
                                                                                    {"k", ""}}};
    if (stem.size() < shortWord || !isVowel(stem.back())) {
        return {};
    }
    const std::string body = stem.substr(0, stem.size() - 1);
    for (const auto& [strong, weak] : grades) {
        if (endsWith(body, strong)) {
            return body.substr(0, body.size() - strong.size()) + std::string(weak) + stem.back();
        }
    }
    return {};
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text) {
    return base::splitTrimmed(base::foldedWords(text), ' ');
}

std::string wordKey(std::string_view word) {
    std::string key(word);
    for (const auto& [shortForm, longForm] : abbreviations) {
        if (key == shortForm) {
            key = longForm;
        }
    }
    if (key.size() > shortWord) {
        const char last = key.back();
        const bool ending = last == 't' || last == 'n' || last == 's';
        if (ending && (last == 's' || isVowel(key[key.size() - 2]))) {
            key.pop_back();
        }
        // Partitive: "kayttajaa" beside "kayttaja".
        if (key.size() > shortWord && isVowel(key.back()) && key[key.size() - 2] == key.back()) {
            key.pop_back();
        }
    }
    std::string single;
    for (const char c : key) {
        const bool doubled =
            !single.empty() && single.back() == c && (c == 'k' || c == 'p' || c == 't');
        if (!doubled) {
            single.push_back(c);
        }
    }
    return single;
}

std::string phraseKey(std::string_view text) {
    constexpr std::array<std::string_view, 9> questions{
        "montako", "kuinka", "monta", "kuka", "onko", "hur", "manga", "how", "many"};
    const std::vector<std::string> words = wordsOf(text);
    const auto isQuestion = [&](const std::string& word) {
        return std::find(questions.begin(), questions.end(), word) != questions.end();
    };
    const bool onlyQuestion = std::all_of(words.begin(), words.end(), isQuestion);
    std::string key;
    for (const std::string& word : words) {
        if (isQuestion(word) && !onlyQuestion) {
            continue;
        }
        key += key.empty() ? "" : " ";
        key += wordKey(word);
    }
    return key;
}

std::vector<std::string> nameStems(std::string_view foldedName) {
    const std::string name(foldedName);
    std::vector<std::string> stems{name};
    const auto cut = [&](std::size_t count) { return name.substr(0, name.size() - count); };
    if (name.size() > shortWord && endsWith(name, "nen")) {
        stems.push_back(cut(3) + "se");
        stems.push_back(cut(3) + "st");
    } else if (name.size() > shortWord && endsWith(name, "as")) {
        stems.push_back(cut(2) + "aa");
        // Pihtipudas -> Pihtiputaa-: strong grade before the lengthened vowel.
        if (name.size() > 3 && name[name.size() - 3] == 'd') {
            stems.push_back(cut(3) + "taa");
        }
    } else if (name.size() > shortWord && endsWith(name, "si")) {
        stems.push_back(cut(2) + "de");
        stems.push_back(cut(2) + "te");
    } else if (name.size() > shortWord && endsWith(name, "i")) {
        stems.push_back(cut(1) + "e");
    } else if (name.size() > shortWord && !isVowel(name.back())) {
        stems.push_back(name + "i");
        if (endsWith(name, "s")) {
            stems.push_back(cut(1) + "kse");
        }
    }
    if (name.size() > 6 && endsWith(name, "n") && isVowel(name[name.size() - 2])) {
        stems.push_back(cut(1)); // a name that ends in a genitive: "sairaanhoitopiirin kuntayhtyma"
    }
    if (const std::string weak = weakened(stems.front()); !weak.empty()) {
        stems.push_back(weak);
    }
    return stems;
}

bool isFormOf(std::string_view word, const std::vector<std::string>& stems) {
    constexpr std::array<std::string_view, 22> endings{
        "",   "n",  "a",  "ta",  "ssa", "sta", "lla",  "lta", "lle", "an", "en",
        "in", "on", "un", "hin", "han", "hun", "seen", "s",   "t",   "ks", "na"};
    return std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) {
        if (word.substr(0, stem.size()) != stem) {
            return false;
        }
        const std::string_view rest = word.substr(stem.size());
        return std::find(endings.begin(), endings.end(), rest) != endings.end();
    });
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, replaced});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::string withoutBrackets(std::string_view text, std::vector<std::string>* inside) {
    std::string outside;
    std::string part;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') {
            depth += 1;
            outside.push_back(' ');
        } else if ((c == ')' || c == ']') && depth > 0) {
            depth -= 1;
            if (depth == 0 && inside != nullptr) {
                inside->push_back(base::trimmed(part));
            }
            part.clear();
        } else {
            (depth > 0 ? part : outside).push_back(c);
        }
    }
    if (depth > 0 && inside != nullptr && !part.empty()) {
        inside->push_back(base::trimmed(part));
    }
    return base::trimmed(outside);
}

} // namespace aallokko::importers
