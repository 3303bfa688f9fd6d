// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that are dates or copy marks are dropped from the folded file name.
#include "importers/words/source_name.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <set>

namespace aallokko::importers {

namespace {

bool isDigits(const std::string& word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
}

bool isMark(const std::string& word) {
    static const std::set<std::string> marks{
        "kopio",      "copy",     "kopia",   "final", "lopullinen", "uusi",    "uusin",
        "paivitetty", "korjattu", "luonnos", "draft", "valmis",     "version", "versio"};
    const bool version =
        word.size() >= 2 && word.size() <= 3 && word[0] == 'v' && isDigits(word.substr(1));
    return version || marks.contains(word);
}

// A year, the parts of a date after one, or 20180504. Three digits may be an official code.
bool isDatePart(const std::string& word, bool afterDate) {
    if (!isDigits(word)) {
        return false;
    }
    const bool year = word.size() == 4 && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20");
    const bool whole = word.size() == 8 || word.size() == 6;
    return year || whole || (afterDate && word.size() <= 2);
}

} // namespace

std::string fileStem(const std::string& fileName) {
    const std::size_t dot = fileName.rfind('.');
    return dot == std::string::npos || dot == 0 ? fileName : fileName.substr(0, dot);
}

std::string logicalName(const std::string& fileName) {
    const std::string stem = fileStem(fileName);
    std::vector<std::string> inside;
    std::string text = withoutBrackets(stem, &inside);
    for (const std::string& part : inside) {
        // "(1)" marks a copy; any other bracketed text belongs to the name.
        text += isDigits(part) ? "" : " " + part;
    }
    const std::vector<std::string> words = wordsOf(text);
    std::string name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool part =
            i > 0 && (words[i - 1] == "osa" || words[i - 1] == "del" || words[i - 1] == "part");
        const bool besideDate =
            (i > 0 && isDigits(words[i - 1])) || (i + 1 < words.size() && isDigits(words[i + 1]));
        if (!isMark(words[i]) && (part || !isDatePart(words[i], besideDate))) {
            name += (name.empty() ? "" : " ") + words[i];
        }
    }
    return name.empty() ? base::foldedWords(stem) : name;
}

std::string tableSource(const std::string& fileName, const std::string& sheet) {
    return logicalName(fileName) + "|" + base::foldedWords(sheet);
}

} // namespace aallokko::importers
