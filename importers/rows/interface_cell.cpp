// SPDX-License-Identifier: GPL-3.0-or-later
//
// Direction words count only at the beginning or end of a part, so that a system whose name holds
// such a word keeps it.
#include "importers/rows/interface_cell.h"

#include "core/base/text.h"
#include "importers/values/cell_list.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

// "VTJ:ltä", "THL Hilmo:lle", "Kela:n": the case ending after a colon.
std::string withoutCaseEnding(const std::string& name) {
    const std::size_t colon = name.rfind(':');
    if (colon == std::string::npos || colon == 0 || name.size() - colon > 6) {
        return name;
    }
    constexpr std::array<std::string_view, 14> endings{"lle", "lta", "lla", "sta", "ssa",
                                                       "n",   "hin", "hun", "hen", "aan",
                                                       "an",  "oon", "in",  "een"};
    const std::string ending = base::folded(name.substr(colon + 1));
    const bool known = std::find(endings.begin(), endings.end(), ending) != endings.end();
    return known ? base::trimmed(name.substr(0, colon)) : name;
}

bool isSpaceOrPunctuation(char c) {
    return c == ' ' || c == '(' || c == ')' || c == ',' || c == ':';
}

std::string trimmedMarks(std::string text) {
    text = base::trimmed(text);
    while (!text.empty() && (text.back() == ',' || text.back() == '.' || text.back() == ';')) {
        text = base::trimmed(text.substr(0, text.size() - 1));
    }
    return text;
}

} // namespace

DirectionWords::DirectionWords(const model::MatchingWords& words) {
    const auto addAll = [&](const std::vector<std::string>& list, FlowWay way) {
        for (const std::string& text : list) {
            std::vector<std::string> folded = wordsOf(text);
            if (folded.empty()) {
                m_signs.emplace_back(text, way);
            } else {
                m_words.push_back({std::move(folded), way, false});
            }
        }
    };
    addAll(words.bothWords, FlowWay::Both);
    addAll(words.outWords, FlowWay::Forward);
    addAll(words.inWords, FlowWay::Backward);
    for (const char* word : {"fran", "from"}) {
        m_words.push_back({{word}, FlowWay::Backward, true});
    }
    for (const char* word : {"till", "to"}) {
        m_words.push_back({{word}, FlowWay::Forward, true});
    }
    std::stable_sort(m_signs.begin(), m_signs.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const Word& a, const Word& b) { return a.words.size() > b.words.size(); });
}

// Takes the direction word off the beginning or the end of the part; the name may not be empty.
bool DirectionWords::takeWord(Part& part, const Word& word) {
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    for (std::size_t i = 0; i < part.name.size();) {
        while (i < part.name.size() && isSpaceOrPunctuation(part.name[i])) {
            ++i;
        }
        const std::size_t begin = i;
        while (i < part.name.size() && !isSpaceOrPunctuation(part.name[i])) {
            ++i;
        }
        if (i > begin) {
            spans.emplace_back(begin, i);
        }
    }
    const std::size_t n = word.words.size();
    if (spans.size() <= n) {
        return false;
    }
    const auto matches = [&](std::size_t first) {
        for (std::size_t k = 0; k < n; ++k) {
            const auto [begin, end] = spans[first + k];
            if (base::folded(part.name.substr(begin, end - begin)) != word.words[k]) {
                return false;
            }
        }
        return true;
    };
    if (matches(0)) {
        part.name = base::trimmed(part.name.substr(spans[n].first));
        return true;
    }
    if (word.onlyFirst || !matches(spans.size() - n)) {
        return false;
    }
    std::size_t end = spans[spans.size() - n].first;
    while (end > 0 && isSpaceOrPunctuation(part.name[end - 1]) && part.name[end - 1] != ')') {
        --end;
    }
    part.name = base::trimmed(part.name.substr(0, end));
    return true;
}

DirectionWords::Part DirectionWords::partOf(const std::string& text) const {
    Part part{trimmedMarks(text), FlowWay::Unstated, false};
    for (const auto& [sign, way] : m_signs) {
        const std::size_t at = part.name.find(sign);
        const bool edge =
            at == 0 || (at != std::string::npos && at + sign.size() == part.name.size());
        if (edge) {
            part.way = way;
            part.bySign = true;
            part.name = base::trimmed(part.name.substr(0, at) + part.name.substr(at + sign.size()));
            break;
        }
    }
    for (const Word& word : m_words) {
        if (part.way == FlowWay::Unstated && takeWord(part, word)) {
            part.way = word.way;
        }
    }
    for (const Word& word : m_words) {
        // "hämtar från VTJ": the preposition after the word.
        if (word.onlyFirst && takeWord(part, word)) {
            break;
        }
    }
    part.name = withoutCaseEnding(trimmedMarks(part.name));
    return part;
}

std::vector<InterfaceDraft> readInterfaceCell(const SystemDraft& draft,
                                              const DirectionWords& directions,
                                              const SystemNames& names) {
    std::vector<InterfaceDraft> reports;
    const auto known = [&](const std::string& text) {
        return names.isKnown(text) || names.isKnown(directions.partOf(text).name);
    };
    for (const std::string& text : splitMentions(draft.interfacesRaw, known)) {
        DirectionWords::Part part = directions.partOf(text);
        if (!part.bySign && names.isKnown(text)) {
            part = {text, FlowWay::Unstated, false};
        }
        if (base::foldedWords(part.name).empty()) {
            continue;
        }
        InterfaceDraft report;
        report.file = draft.file;
        report.organisation = draft.organisation;
        report.source = {draft.name, model::EndState::Installation, draft.id, ""};
        report.target = names.resolve(part.name, draft.organisation, draft.id);
        report.way = part.way;
        report.mention = {draft.id, draft.interfacesSource, text};
        model::FieldValue direction;
        direction.origin = {draft.interfacesSource, text, "direction.word", "", ""};
        if (part.way == FlowWay::Unstated) {
            direction.state = model::FieldState::Unknown;
            direction.origin.rule = "direction.not_stated";
        } else {
            direction.state = model::FieldState::Value;
            direction.data = std::string(part.way == FlowWay::Both      ? "both"
                                         : part.way == FlowWay::Forward ? "out"
                                                                        : "in");
        }
        report.fields.set(model::FieldKey::Direction, std::move(direction));
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace aallokko::importers
