// SPDX-License-Identifier: GPL-3.0-or-later
//
// One hash table with three forms of each name; version numbers are ignored inside the own
// organisation only, where "Titania" can hardly mean a neighbour's installation.
#include "importers/words/system_names.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

using model::EndState;
using model::InstallationId;
using model::InterfaceEnd;
using model::OrganisationId;

std::string scopeOf(OrganisationId organisation) {
    return std::to_string(organisation.value());
}

void append(std::unordered_map<std::string, std::vector<InstallationId>>& index,
            const std::string& key, InstallationId id) {
    auto& list = index[key];
    if (std::find(list.begin(), list.end(), id) == list.end()) {
        list.push_back(id);
    }
}

} // namespace

SystemNames::Forms SystemNames::formsOf(const std::string& text) {
    Forms forms;
    forms.words = base::foldedWords(text);
    std::vector<std::string> words = base::splitTrimmed(forms.words, ' ');
    const auto join = [&] {
        std::string joined;
        for (const std::string& word : words) {
            joined += word;
        }
        return joined;
    };
    forms.joined = join();
    const auto isVersion = [](const std::string& word) {
        const std::size_t start = word.size() > 1 && word[0] == 'v' ? 1 : 0;
        return word.find_first_not_of("0123456789", start) == std::string::npos;
    };
    while (words.size() > 1 && isVersion(words.back())) {
        words.pop_back();
    }
    forms.plain = join();
    return forms;
}

void SystemNames::add(const NamedSystem& system) {
    for (const std::string* text : {&system.name, &system.shortName, &system.systemId}) {
        const Forms forms = formsOf(*text);
        if (forms.words.empty()) {
            continue;
        }
        const std::string own = scopeOf(system.organisation);
        append(m_byName, own + "=" + forms.words, system.id);
        append(m_byName, own + "~" + forms.joined, system.id);
        append(m_byName, own + "^" + forms.plain, system.id);
        // Ids such as "TJ0001" repeat from one organisation to the next.
        if (text != &system.systemId) {
            append(m_byName, "=" + forms.words, system.id);
            append(m_byName, "~" + forms.joined, system.id);
        }
    }
}

void SystemNames::remember(OrganisationId organisation, const std::string& written,
                           const InterfaceEnd& end) {
    m_remembered.try_emplace(scopeOf(organisation) + "=" + base::foldedWords(written), end);
}

const SystemNames::Ids* SystemNames::find(const std::string& key) const {
    const auto it = m_byName.find(key);
    return it == m_byName.end() ? nullptr : &it->second;
}

// True when the name is answered: one system, or several (ambiguous).
bool SystemNames::settle(const Ids* ids, InstallationId self, InterfaceEnd& end) const {
    if (ids == nullptr) {
        return false;
    }
    const auto others =
        std::count_if(ids->begin(), ids->end(), [&](InstallationId id) { return id != self; });
    if (others == 0) {
        return false;
    }
    if (others > 1) {
        end.state = EndState::Ambiguous;
        return true;
    }
    end.state = EndState::Installation;
    end.installation =
        *std::find_if(ids->begin(), ids->end(), [&](InstallationId id) { return id != self; });
    return true;
}

bool SystemNames::resolveIn(const std::string& scope, const Forms& forms, bool withVersion,
                            InstallationId self, InterfaceEnd& end) const {
    return settle(find(scope + "=" + forms.words), self, end) ||
           settle(find(scope + "~" + forms.joined), self, end) ||
           (!withVersion && settle(find(scope + "^" + forms.plain), self, end));
}

bool SystemNames::resolveText(const std::string& text, OrganisationId organisation,
                              InstallationId self, InterfaceEnd& end) const {
    const Forms forms = formsOf(text);
    if (forms.words.empty()) {
        return false;
    }
    if (resolveIn(scopeOf(organisation), forms, false, self, end) ||
        resolveIn("", forms, true, self, end)) {
        return true;
    }
    if (const auto service = m_national->findExact(text)) {
        end.state = EndState::National;
        end.nationalService = service->id;
        return true;
    }
    return false;
}

InterfaceEnd SystemNames::resolve(const std::string& written, OrganisationId organisation,
                                  InstallationId self) const {
    InterfaceEnd end;
    end.written = written;
    const auto kept = m_remembered.find(scopeOf(organisation) + "=" + base::foldedWords(written));
    if (kept != m_remembered.end() && kept->second.installation != self) {
        end.state = kept->second.state;
        end.installation = kept->second.installation;
        end.nationalService = kept->second.nationalService;
        return end;
    }
    if (resolveText(written, organisation, self, end)) {
        return end;
    }
    // "Titania (Laukaa)" names another organisation's system; other remarks are left out.
    std::vector<std::string> inside;
    const std::string outside = withoutBrackets(written, &inside);
    if (inside.size() == 1 && !outside.empty()) {
        const OrganisationId other = m_organisations->find(inside.front(), NameScope::Whole);
        if (resolveText(outside, other.isValid() ? other : organisation, self, end)) {
            return end;
        }
    }
    for (const char* sign : {":", " - ", " – "}) {
        const std::size_t at = written.find(sign);
        if (at != std::string::npos && at > 0 &&
            resolveText(written.substr(0, at), organisation, self, end)) {
            return end;
        }
    }
    return end;
}

bool SystemNames::isKnown(const std::string& text) const {
    const Forms forms = formsOf(text);
    return !forms.words.empty() &&
           (find("=" + forms.words) != nullptr || find("~" + forms.joined) != nullptr ||
            m_national->findExact(text).has_value());
}

} // namespace aallokko::importers
