// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of words that are no product names: a reader of lines and a lookup.
#include "core/base/text.h"
#include "core/match/words.h"

#include <algorithm>

namespace aallokko::match {

bool WordList::add(const std::vector<std::string>& words) {
    static constexpr std::array<std::pair<std::string_view, WordKind>, 9> kinds{
        {{"weak", WordKind::Weak},
         {"generic", WordKind::Generic},
         {"edition", WordKind::Edition},
         {"upgrade", WordKind::Upgrade},
         {"academic", WordKind::Academic},
         {"platform", WordKind::Platform},
         {"language", WordKind::Language},
         {"licence", WordKind::Licence},
         {"same", WordKind::Content}}};
    if (words.size() < 2) {
        return false;
    }
    if (words[0] == "tail") {
        m_tails.emplace_back(words[1], words.back());
        return words.size() == 3;
    }
    if (words[0] == "carrier") {
        m_carriers.insert(words.begin() + 1, words.end());
        return true;
    }
    if (words[0] == "task") {
        m_tasks.insert(words.begin() + 1, words.end());
        return true;
    }
    if (words[0] == "ending") {
        m_endings.insert(m_endings.end(), words.begin() + 1, words.end());
        return true;
    }
    const auto* kind = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const auto& one) { return one.first == words[0]; });
    if (kind == kinds.end()) {
        return false;
    }
    // Lines of weak and generic words list words that each stand for themselves.
    const bool isSame = kind->second != WordKind::Weak && kind->second != WordKind::Generic;
    for (std::size_t i = 1; i < words.size(); ++i) {
        m_words[words[i]] = {isSame ? words[1] : words[i], kind->second};
    }
    return true;
}

base::Result<WordList> WordList::read(std::string_view text) {
    WordList list;
    base::Error errors{base::ErrorKind::Internal, "match.bad_word_list", {}, {}, {}};
    int number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line(text.substr(begin, end - begin));
        begin = end + 1;
        ++number;
        line = base::trimmed(line.substr(0, line.find('#')));
        std::replace(line.begin(), line.end(), ':', ' ');
        if (!line.empty() && !list.add(base::splitTrimmed(line, ' '))) {
            errors.also.push_back({base::ErrorKind::Internal,
                                   "match.bad_word_line",
                                   {std::to_string(number), line},
                                   {},
                                   {}});
        }
    }
    if (!errors.also.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return list;
}

Word WordList::find(const std::string& folded) const {
    const auto it = m_words.find(folded);
    if (it != m_words.end()) {
        return it->second;
    }
    const bool isTask =
        std::any_of(m_endings.begin(), m_endings.end(), [&](const std::string& ending) {
            return folded.size() > ending.size() + 2 && folded.ends_with(ending);
        });
    return {folded, isTask ? WordKind::Generic : WordKind::Content};
}

bool WordList::isCarrier(const std::vector<Word>& words) const {
    bool hasCarrier = false;
    for (const Word& word : words) {
        const bool isOne = m_carriers.contains(word.text) || m_carriers.contains(word.raw);
        hasCarrier = hasCarrier || isOne;
        if (!isOne && (word.kind == WordKind::Content || word.kind == WordKind::Generic)) {
            return false;
        }
    }
    return hasCarrier;
}

bool WordList::isTail(const std::string& first, const std::string& second) const {
    return std::find(m_tails.begin(), m_tails.end(), std::pair(first, second)) != m_tails.end();
}

} // namespace aallokko::match
