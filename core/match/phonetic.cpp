// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pass over the letters. Finnish has no voiced stops of its own but d, and writes f, c, q, w,
// x, z in foreign names only: people write what they hear. The codes made for English (Soundex,
// Metaphone) know nothing of that.
#include "core/match/phonetic.h"

namespace aallokko::match {

namespace {

bool isFront(char c) {
    return c == 'e' || c == 'i' || c == 'y';
}

/// What one letter sounds like; `next` decides for c.
std::string_view soundOf(char letter, char next) {
    switch (letter) {
    case 'b':
        return "p";
    case 'c':
        return isFront(next) ? "s" : "k";
    case 'd':
        return "t";
    case 'f':
    case 'w':
        return "v";
    case 'g':
    case 'q':
        return "k";
    case 'x':
        return "ks";
    case 'z':
        return "s";
    default:
        return {};
    }
}

/// Two letters that are one sound; 0 when they are not.
char soundOfPair(char first, char second) {
    if (first == 'p' && second == 'h')
        return 'v';
    if (first == 't' && second == 'h')
        return 't';
    if (first == 'c' && (second == 'h' || second == 'k'))
        return 'k';
    if ((first == 't' && (second == 'z' || second == 's')) || (first == 's' && second == 'z'))
        return 's';
    return 0;
}

} // namespace

std::string soundKey(std::string_view word) {
    std::string key;
    key.reserve(word.size());
    const auto add = [&key](char sound) {
        if (key.empty() || key.back() != sound)
            key += sound;
    };
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : '\0';
        if (const char pair = soundOfPair(word[i], next); pair != 0) {
            add(pair);
            ++i;
            continue;
        }
        const std::string_view sounds = soundOf(word[i], next);
        if (sounds.empty())
            add(word[i]);
        for (const char sound : sounds)
            add(sound);
    }
    return key;
}

char firstSound(std::string_view word) {
    const std::string key = soundKey(word.substr(0, 2));
    return key.empty() ? '\0' : key.front();
}

} // namespace aallokko::match
