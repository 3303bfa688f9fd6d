// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names are compared, not ids: two lists of one organisation may both number their rows from 1.
#include "importers/merge/source_rename.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

using NameCounts = std::map<std::string, int>;

struct Source {
    NameCounts names;
    int rows = 0;
};
using Sources = std::map<std::string, Source>;

std::string keyOf(model::OrganisationId organisation, const std::string& name) {
    return std::to_string(organisation.value()) + "|" + base::foldedWords(name);
}

void add(Source& source, const std::string& key) {
    source.names[key] += 1;
    source.rows += 1;
}

int sharedRows(const NameCounts& a, const NameCounts& b) {
    int shared = 0;
    for (const auto& [name, count] : a) {
        const auto it = b.find(name);
        shared += it == b.end() ? 0 : std::min(count, it->second);
    }
    return shared;
}

class Finder {
  public:
    Finder(const std::map<std::string, std::size_t>& tables,
           const std::vector<model::Organisation>& created)
        : m_tables(tables) {
        for (const model::Organisation& organisation : created) {
            m_created.insert(organisation.id);
        }
    }

    void load(const model::Inventory& snapshot, const std::vector<SystemDraft>& drafts) {
        for (const auto& [id, system] : snapshot.all<model::Installation>()) {
            if (m_tables.contains(system.identity.source)) {
                m_known.insert(system.identity.source);
            } else if (!system.notInLatest && !system.identity.source.empty()) {
                const auto* name = system.fields.find(model::FieldKey::Name);
                // The source's own word, where a person has typed another name.
                const std::string text = name == nullptr            ? std::string()
                                         : name->origin.raw.empty() ? name->text()
                                                                    : name->origin.raw;
                add(m_earlier[system.identity.source], keyOf(system.responsible, text));
                add(m_earlierNames[system.identity.source], base::foldedWords(text));
            }
        }
        for (const auto& [id, row] : snapshot.all<model::SourceRow>()) {
            if (m_tables.contains(row.identity.source)) {
                m_known.insert(row.identity.source);
            } else if (!row.notInLatest && id != row.installation && !row.organisations.empty()) {
                const auto* name = row.values.find(model::FieldKey::Name);
                const std::string text = name == nullptr ? std::string() : name->text();
                add(m_earlier[row.identity.source], keyOf(row.organisations.front(), text));
                add(m_earlierNames[row.identity.source], base::foldedWords(text));
            }
        }
        for (const SystemDraft& draft : drafts) {
            if (m_known.contains(draft.identity.source)) {
                continue;
            }
            const bool isNew = m_created.contains(draft.organisation);
            Source& source = (isNew ? m_strangers : m_new)[draft.identity.source];
            add(source,
                isNew ? base::foldedWords(draft.name) : keyOf(draft.organisation, draft.name));
        }
    }

    std::vector<SourceLikeness> run() {
        std::vector<SourceLikeness> found;
        collect(m_new, m_earlier, found);
        const std::size_t sure = found.size();
        collect(m_strangers, m_earlierNames, found);
        std::stable_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(sure),
                         [](const auto& a, const auto& b) { return a.shared > b.shared; });
        std::set<std::string> taken;
        std::set<std::string> answered;
        std::vector<SourceLikeness> result;
        for (std::size_t i = 0; i < found.size(); ++i) {
            SourceLikeness& one = found[i];
            if (answered.contains(one.now)) {
                continue;
            }
            const bool isTie =
                std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(sure),
                            [&](const SourceLikeness& other) {
                                return &other != &one && other.shared == one.shared &&
                                       (other.now == one.now || other.earlier == one.earlier);
                            });
            one.isSame =
                i < sure && !isTie && 2 * one.shared > one.known && !taken.contains(one.earlier);
            if (one.isSame) {
                taken.insert(one.earlier);
            }
            answered.insert(one.now);
            result.push_back(one);
        }
        return result;
    }

  private:
    void collect(const Sources& now, const Sources& earlier,
                 std::vector<SourceLikeness>& found) const {
        for (const auto& [source, rows] : now) {
            const auto file = m_tables.find(source);
            for (const auto& [name, known] : earlier) {
                const int shared = sharedRows(rows.names, known.names);
                if (2 * shared > rows.rows && file != m_tables.end()) {
                    found.push_back(
                        {name, source, file->second, shared, rows.rows, known.rows, false});
                }
            }
        }
    }

    const std::map<std::string, std::size_t>& m_tables;
    std::set<model::OrganisationId> m_created;
    std::set<std::string> m_known;
    Sources m_earlier;
    Sources m_earlierNames;
    Sources m_new;
    Sources m_strangers;
};

} // namespace

std::vector<SourceLikeness> findRenamedSources(const model::Inventory& snapshot,
                                               const std::vector<SystemDraft>& drafts,
                                               const std::map<std::string, std::size_t>& tables,
                                               const std::vector<model::Organisation>& created) {
    Finder finder(tables, created);
    finder.load(snapshot, drafts);
    return finder.run();
}

} // namespace aallokko::importers
