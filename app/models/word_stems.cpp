// SPDX-License-Identifier: GPL-3.0-or-later
//
// Method: take one case ending off, then the vowels before it, then undo what consonant gradation
// does to the end of the stem (kk:k, nn:nt, d:t, aj:aik ...). A stem is used as a beginning only,
// so one letter too few finds a little more, and one too many finds nothing: when in doubt, cut.
#include "app/models/word_stems.h"

#include <algorithm>
#include <array>

namespace aallokko::models {

namespace {

constexpr std::size_t shortestWord = 5;
constexpr std::size_t shortestStem = 4;
/// Stems of this length also count inside compounds; shorter ones stand in too many words.
constexpr std::size_t shortestInside = 5;

// Longest first. Folded: ä is a, ö is o.
constexpr std::array<std::string_view, 47> endings{
    "issaan", "istaan", "illaan", "kseen",                                         //
    "issa",   "ista",   "illa",   "ilta",  "ille", "iksi", "iden", "itten",        //
    "erna",   "arna",   "orna",                                                    //
    "ien",    "jen",    "ten",    "den",   "ssa",  "sta",  "lla",  "lta",   "lle", //
    "ksi",    "tta",    "iin",    "han",   "hon",  "hun",  "hin",  "nsa",   "mme", //
    "ina",    "ita",    "ia",     "ja",    "ta",   "na",   "er",   "ar",    "or",  //
    "et",     "en",     "an",     "n",     "t"};

bool isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool endsWith(const std::string& word, std::string_view ending) {
    return word.size() >= ending.size() &&
           word.compare(word.size() - ending.size(), ending.size(), ending) == 0;
}

void cut(std::string& word, std::size_t letters) {
    word.resize(word.size() - letters);
}

// "laskutukse", "hakemuks" -> "laskutus", "hakemus".
bool restoreUs(std::string& word) {
    const std::size_t tail = endsWith(word, "kse") ? 3 : endsWith(word, "ks") ? 2 : 0;
    if (tail == 0 || word.size() < tail + shortestStem || !isVowel(word[word.size() - tail - 1])) {
        return false;
    }
    cut(word, tail);
    word += 's';
    return true;
}

void add(std::vector<std::string>& stems, std::string stem) {
    if (stem.size() >= shortestStem && std::find(stems.begin(), stems.end(), stem) == stems.end()) {
        stems.push_back(std::move(stem));
    }
}

// The stem in its other grade; both are looked for.
void addGrades(std::vector<std::string>& stems, const std::string& stem) {
    const char last = stem.back();
    const std::string shorter = stem.substr(0, stem.size() - 1);
    if (endsWith(stem, "kk") || endsWith(stem, "pp") || endsWith(stem, "tt") ||
        endsWith(stem, "ll") || endsWith(stem, "rr") || endsWith(stem, "nn") ||
        endsWith(stem, "mm")) {
        add(stems, shorter); // kauppa: kaupan; huollon: huolto; kunnan: kunta
        if (shorter.size() < shortestStem) {
            add(stems, shorter + (last == 'm' ? 'p' : 't'));
        }
    } else if (last == 'd' || last == 't') {
        add(stems, shorter + (last == 'd' ? 't' : 'd')); // hoidon: hoito
    } else if (endsWith(stem, "aj")) {
        add(stems, shorter + "ik"); // ajan: aika
    } else if (endsWith(stem, "aik")) {
        add(stems, stem.substr(0, stem.size() - 2) + 'j');
    } else if (endsWith(stem, "ng")) {
        add(stems, shorter + 'k');
    } else if (endsWith(stem, "nk")) {
        add(stems, shorter + 'g');
    }
}

} // namespace

std::vector<std::string> stemsOf(const std::string& foldedWord) {
    const bool isWord = std::all_of(foldedWord.begin(), foldedWord.end(),
                                    [](char c) { return c >= 'a' && c <= 'z'; });
    std::vector<std::string> stems;
    if (!isWord || foldedWord.size() < shortestWord) {
        return stems;
    }
    std::string stem = foldedWord;
    for (const std::string_view ending : endings) {
        if (endsWith(stem, ending) && stem.size() >= ending.size() + shortestStem) {
            cut(stem, ending.size());
            break;
        }
    }
    if (restoreUs(stem)) {
        add(stems, stem);
        return stems;
    }
    for (int i = 0; i < 2 && stem.size() > shortestStem && isVowel(stem.back()); ++i) {
        cut(stem, 1);
    }
    if (stem == foldedWord) {
        return stems;
    }
    add(stems, stem);
    addGrades(stems, stem);
    std::stable_sort(stems.begin(), stems.end(), [](const std::string& a, const std::string& b) {
        return a.size() > b.size();
    });
    return stems;
}

bool hasStem(std::string_view foldedText, std::string_view stem) {
    const bool isInsideToo = stem.size() >= shortestInside;
    for (std::size_t at = foldedText.find(stem); at != std::string_view::npos;
         at = foldedText.find(stem, at + 1)) {
        const char before = at == 0 ? ' ' : foldedText[at - 1];
        const bool isLetter = (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
        if (isInsideToo || !isLetter) {
            return true;
        }
    }
    return false;
}

} // namespace aallokko::models
