// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folded once; a keystroke compares bytes only.
#include "app/models/palette.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::models {

namespace {

constexpr std::size_t shortestFuzzy = 4;

bool isWordStart(const std::string& text, std::size_t place) {
    return place == 0 || text[place - 1] == ' ' || text[place - 1] == '-' ||
           text[place - 1] == '(' || text[place - 1] == '/';
}

// The beginning of a word of the text with one letter other, missing or too many.
bool isNearStart(const std::string& word, const std::string& text, std::size_t place) {
    std::size_t i = 0;
    while (i < word.size() && place + i < text.size() && word[i] == text[place + i]) {
        ++i;
    }
    const auto rest = [&](std::size_t inWord, std::size_t inText) {
        return text.compare(std::min(inText, text.size()), word.size() - inWord, word, inWord) == 0;
    };
    return i > 0 && (i == word.size() || rest(i + 1, place + i + 1) || rest(i + 1, place + i) ||
                     rest(i, place + i + 1));
}

} // namespace

int wordFit(const std::string& word, const std::string& text) {
    int best = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        best = std::max(best, at == 0 ? 4 : isWordStart(text, at) ? 3 : 2);
    }
    if (best == 0 && word.size() >= shortestFuzzy) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (isWordStart(text, at) && isNearStart(word, text, at)) {
                return 1;
            }
        }
    }
    return best;
}

void Palette::add(PaletteEntry entry) {
    entry.foldedLabel = base::folded(entry.label.toStdString());
    entry.foldedAll = entry.foldedLabel + ' ' + base::folded(entry.detail.toStdString());
    m_entries.push_back(std::move(entry));
}

std::vector<int> Palette::find(const QString& text, std::size_t most) const {
    const auto words = base::splitTrimmed(base::folded(text.trimmed().toStdString()), ' ');
    std::vector<std::pair<int, int>> hits; // score, position
    for (int i = 0; i < size(); ++i) {
        const PaletteEntry& entry = at(i);
        int score = entry.kind == PaletteKind::Command ? 1 : 0;
        bool isHit = !words.empty() || entry.kind == PaletteKind::Command;
        for (const std::string& word : words) {
            const int inLabel = wordFit(word, entry.foldedLabel);
            const int fit = inLabel > 0 ? 2 * inLabel : wordFit(word, entry.foldedAll);
            isHit = isHit && fit > 0;
            score += 2 * fit;
        }
        if (isHit) {
            hits.emplace_back(-score, i);
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> positions;
    for (std::size_t i = 0; i < std::min(most, hits.size()); ++i) {
        positions.push_back(hits[i].second);
    }
    return positions;
}

} // namespace aallokko::models
