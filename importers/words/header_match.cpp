// SPDX-License-Identifier: GPL-3.0-or-later
//
// Header matching in falling trust. The confidences are ordinal, chosen so that exact > inflected >
// joined > spelling > token set, and checked on the reference inventories.
#include "importers/words/header_match.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

constexpr double exactMatch = 1.0;
constexpr double inflectedMatch = 0.95;
constexpr double joinedMatch = 0.92;
constexpr double tokenBase = 0.5; // plus the share of the header's words that the synonym covers
constexpr double tokenRange = 0.4;
constexpr double modifierLoss = 0.12; // a lone word that only qualifies the last one
constexpr double shortenedMatch = 0.8;
constexpr double nearSpelling = 0.84; // least similarity of two spellings
constexpr std::size_t shortestSpelling = 6;

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

// Takes the first standalone `token` out of `text`; false when it is not there.
bool takeOut(std::string& text, const std::string& token) {
    for (std::size_t at = text.find(token); at != std::string::npos;
         at = text.find(token, at + 1)) {
        const std::size_t end = at + token.size();
        const bool startOk = at == 0 || !isWordByte(text[at - 1]) || !isWordByte(token.front());
        const bool endOk =
            end == text.size() || !isWordByte(text[end]) || !isWordByte(token.back());
        if (startOk && endOk) {
            text = text.substr(0, at) + ' ' + text.substr(end);
            return true;
        }
    }
    return false;
}

std::string joined(const std::string& words) {
    std::string text;
    std::copy_if(words.begin(), words.end(), std::back_inserter(text),
                 [](char c) { return c != ' '; });
    return text;
}

std::vector<std::string> contentTokens(const std::string& phrase) {
    static const std::set<std::string> fillers{
        "ja", "tai", "och", "eller", "and", "or",  "of",  "the", "in",  "for", "on", "av", "i",
        "og", "en",  "de",  "het",   "van", "des", "der", "und", "med", "for", "af", "til"};
    std::vector<std::string> tokens;
    for (std::string& token : base::splitTrimmed(phrase, ' ')) {
        if (!fillers.contains(token)) {
            tokens.push_back(std::move(token));
        }
    }
    return tokens;
}

// "Purpose of the system", "Zweck des Verfahrens": the word before the preposition carries the
// meaning; in "supplier name" and "toimittajan nimi" the last one does.
std::string headOf(const std::string& words, const std::vector<std::string>& tokens) {
    static const std::set<std::string> prepositions{"of", "van", "des", "der", "med", "av", "af"};
    const std::vector<std::string> all = base::splitTrimmed(words, ' ');
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (prepositions.contains(all[i])) {
            return wordKey(all[i - 1]);
        }
    }
    return tokens.back();
}

// "Järjestel-\nmän nimi" is one word cut at the line end.
std::string unwrapped(const std::string& header) {
    std::string text;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i] == '-' && i + 1 < header.size() && header[i + 1] == '\n') {
            ++i;
        } else {
            text.push_back(header[i] == '_' ? ' ' : header[i]);
        }
    }
    return text;
}

// Footnote marks at the end: "Nimi *", "Nimi 1)", "Nimi¹".
std::string withoutFootnote(std::string text) {
    text = base::trimmed(text);
    for (const std::string_view mark : {"*", "¹", "²", "³", "⁴", ":"}) {
        while (text.size() > mark.size() && text.ends_with(mark)) {
            text = base::trimmed(text.substr(0, text.size() - mark.size()));
        }
    }
    if (text.size() > 3 && text.back() == ')' && text.find('(') == std::string::npos) {
        const std::size_t digits = text.find_last_not_of("0123456789", text.size() - 2);
        if (digits != std::string::npos && digits < text.size() - 2) {
            text = base::trimmed(text.substr(0, digits + 1));
        }
    }
    return text;
}

void keepBest(HeaderMatch& match, model::FieldKey key, double confidence, const char* reason) {
    for (HeaderCandidate& each : match.candidates) {
        if (each.key == key) {
            if (each.confidence < confidence) {
                each = {key, confidence, reason};
            }
            return;
        }
    }
    match.candidates.push_back({key, confidence, reason});
}

// Words that head many compounds of another meaning: "Record type" is no system category, "Contract
// name" no system's name, "OpEx software" no system. Alone they are good synonyms.
bool isGenericHead(const std::string& key) {
    static const std::set<std::string> keys = [] {
        std::set<std::string> result;
        for (const char* word :
             {"type",     "typ",         "class",   "klass",    "luokka",  "ryhma",
              "grupp",    "tunnus",      "system",  "software", "term",    "use",
              "nimi",     "namn",        "name",    "navn",     "naam",    "no",
              "nr",       "id",          "status",  "option",   "common",  "target",
              "package",  "phase",       "action",  "platform", "service", "review",
              "database", "application", "process", "product",  "produkt", "reference"}) {
            result.insert(wordKey(word));
        }
        return result;
    }();
    return keys.contains(key);
}

} // namespace

HeaderMatcher::HeaderMatcher(const model::FieldCatalogue& catalogue, Table table) {
    for (const auto& [unit, meaning] : catalogue.words.unitsInHeader) {
        m_units.emplace_back(base::folded(unit), meaning);
    }
    for (const auto& [mark, meaning] : catalogue.words.vatInHeader) {
        m_vat.emplace_back(base::folded(mark),
                           meaning == "incl" ? VatMark::Included : VatMark::Excluded);
    }
    const auto longerFirst = [](const auto& a, const auto& b) {
        return a.first.size() != b.first.size() ? a.first.size() > b.first.size()
                                                : a.first < b.first;
    };
    std::sort(m_units.begin(), m_units.end(), longerFirst);
    std::sort(m_vat.begin(), m_vat.end(), longerFirst);
    const bool systems = table == Table::Systems;
    for (const auto& field : systems ? catalogue.systemFields : catalogue.interfaceFields) {
        add(field.key, std::string(model::nameOf(field.key)));
        for (const std::string& synonym : field.synonyms) {
            add(field.key, synonym);
        }
    }
    if (systems) {
        for (const auto& [header, names] : catalogue.words.ambiguousHeaders) {
            for (const std::string& name : names) {
                if (const auto key = model::findSystemField(name)) {
                    m_ambiguous[textOf(header).words].push_back(*key);
                }
            }
        }
    }
}

void HeaderMatcher::add(model::FieldKey key, const std::string& synonym) {
    const HeaderText text = textOf(synonym);
    if (text.words.empty()) {
        return;
    }
    const auto index = m_synonyms.size();
    for (const std::size_t other : m_byWords[text.words]) {
        if (m_synonyms[other].key == key) {
            return;
        }
    }
    m_synonyms.push_back({key, text.words, text.key, contentTokens(text.key)});
    m_byWords[text.words].push_back(index);
    m_byPhrase[text.key].push_back(index);
    m_byJoined[joined(text.key)].push_back(index);
}

HeaderText HeaderMatcher::textOf(const std::string& header) const {
    HeaderText result;
    std::vector<std::string> inside;
    std::string outside =
        withoutFootnote(withoutBrackets(withoutFootnote(unwrapped(header)), &inside));
    outside = base::folded(outside);
    std::string brackets;
    for (const std::string& part : inside) {
        brackets += (brackets.empty() ? "" : " ; ") + base::folded(part);
    }
    // "Kriittisyys 1 = korkein": what follows explains the scale.
    const std::size_t equals = outside.find('=');
    const std::size_t digit = outside.find_first_of("0123456789");
    if (equals != std::string::npos && digit < equals && digit > 0) {
        brackets += (brackets.empty() ? "" : " ; ") + outside.substr(digit);
        outside.resize(digit);
    }
    result.note = brackets;
    for (const auto& [mark, meaning] : m_vat) {
        if (result.vat == VatMark::None && (takeOut(brackets, mark) || takeOut(outside, mark))) {
            result.vat = meaning;
        }
    }
    for (const char* currency : {"kr", "dkk", "sek", "nok", "usd", "$", "gbp", "£", "chf"}) {
        result.isForeignMoney =
            result.isForeignMoney || takeOut(brackets, currency) || takeOut(outside, currency);
    }
    for (const auto& [unit, meaning] : m_units) {
        // A lone letter is a unit only inside brackets: "Kustannus (e)", not "E-palvelu".
        const bool found = takeOut(brackets, unit) || (unit.size() > 1 && takeOut(outside, unit));
        if (result.unit.empty() && found) {
            result.unit = meaning;
        }
    }
    result.words = base::foldedWords(outside);
    if (result.words.empty()) {
        result.words = base::foldedWords(header);
    }
    result.key = phraseKey(result.words);
    return result;
}

void HeaderMatcher::addTokenMatches(const HeaderText& text, HeaderMatch& match) const {
    const std::vector<std::string> tokens = contentTokens(text.key);
    const std::set<std::string> have(tokens.begin(), tokens.end());
    if (have.size() < 2) {
        return;
    }
    const std::string carrier = headOf(text.words, tokens);
    for (const Synonym& synonym : m_synonyms) {
        const std::set<std::string> want(synonym.tokens.begin(), synonym.tokens.end());
        const bool covered =
            !want.empty() && std::includes(have.begin(), have.end(), want.begin(), want.end());
        if (covered) {
            // The last word carries the meaning: "Toimittajan yhteyshenkilö" is no supplier.
            const bool head = want.size() > 1 || (carrier == synonym.tokens.front() &&
                                                  !isGenericHead(synonym.tokens.front()));
            const double share =
                static_cast<double>(want.size()) / static_cast<double>(have.size());
            keepBest(match, synonym.key, tokenBase + tokenRange * share - (head ? 0 : modifierLoss),
                     "tokens");
        }
    }
}

void HeaderMatcher::addSpellingMatches(const HeaderText& text, HeaderMatch& match) const {
    if (text.words.size() < shortestSpelling) {
        return;
    }
    for (const Synonym& synonym : m_synonyms) {
        const std::size_t longest = std::max(synonym.words.size(), text.words.size());
        const std::size_t shortest = std::min(synonym.words.size(), text.words.size());
        if (shortest < shortestSpelling || shortest * 5 < longest * 4) {
            continue;
        }
        const double similarity =
            1.0 - static_cast<double>(editDistance(synonym.words, text.words)) /
                      static_cast<double>(longest);
        if (similarity >= nearSpelling) {
            keepBest(match, synonym.key, similarity * 0.9, "spelling");
        }
    }
}

// "Vuosikust. €/v" for "Vuosikustannus (€)": each word begins the synonym's word.
void HeaderMatcher::addShortenedMatches(const HeaderText& text, HeaderMatch& match) const {
    const auto withoutPeriod = [](std::vector<std::string> tokens) {
        std::erase_if(tokens, [](const std::string& token) {
            return token == "v" || token == "vuosi" || token == "a" || token == "ar";
        });
        return tokens;
    };
    const std::vector<std::string> have = withoutPeriod(contentTokens(text.key));
    if (have.size() == 1 && isGenericHead(have.front())) {
        return;
    }
    for (const Synonym& synonym : m_synonyms) {
        const std::vector<std::string> want = withoutPeriod(synonym.tokens);
        bool all = !have.empty() && have.size() == want.size();
        for (std::size_t i = 0; all && i < have.size(); ++i) {
            const bool begins = have[i].size() >= shortestSpelling && want[i].starts_with(have[i]);
            all = have[i] == want[i] || begins;
        }
        if (all) {
            keepBest(match, synonym.key, shortenedMatch, "shortened");
        }
    }
}

HeaderMatch HeaderMatcher::match(const std::string& header) const {
    HeaderMatch match;
    match.text = textOf(header);
    const auto addAll = [&](const auto& index, const std::string& key, double confidence,
                            const char* reason) {
        const auto it = index.find(key);
        if (match.candidates.empty() && it != index.end()) {
            for (const std::size_t i : it->second) {
                keepBest(match, m_synonyms[i].key, confidence, reason);
            }
        }
    };
    if (match.text.words.empty()) {
        return match;
    }
    if (const auto it = m_ambiguous.find(match.text.words); it != m_ambiguous.end()) {
        match.ambiguous = true;
        for (const model::FieldKey key : it->second) {
            keepBest(match, key, exactMatch, "exact");
        }
        return match;
    }
    addAll(m_byWords, match.text.words, exactMatch, "exact");
    addAll(m_byPhrase, match.text.key, inflectedMatch, "inflected");
    addAll(m_byJoined, joined(match.text.key), joinedMatch, "inflected");
    match.ambiguous = match.candidates.size() > 1;
    if (match.candidates.empty()) {
        addShortenedMatches(match.text, match);
        addSpellingMatches(match.text, match);
        addTokenMatches(match.text, match);
        std::stable_sort(match.candidates.begin(), match.candidates.end(),
                         [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
        match.ambiguous = match.candidates.size() > 1 &&
                          match.candidates[0].confidence == match.candidates[1].confidence;
    }
    return match;
}

bool HeaderMatcher::isKnown(const std::string& header) const {
    const HeaderText text = textOf(header);
    return m_byWords.contains(text.words) || m_byPhrase.contains(text.key) ||
           m_byJoined.contains(joined(text.key)) || m_ambiguous.contains(text.words);
}

} // namespace aallokko::importers
