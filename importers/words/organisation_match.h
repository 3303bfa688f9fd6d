// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which organisation a text names: an official code, or a name in any language and case form
// ("Laukaan kunta", "Jyväskylän kaupunki", "saarijarvi_tietojarjestelmat_2018"). Used for columns,
// merged blocks, section rows, sheet names and file names.
#pragma once

#include "core/model/organisation.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

/// How much of the text must be the name. `Whole`: nothing but the name and words like "kunta"
/// (cells). `Within`: the name among other words (file and sheet names, titles).
enum class NameScope { Whole, Within };

class OrganisationIndex {
  public:
    OrganisationIndex() = default;
    explicit OrganisationIndex(const std::map<model::OrganisationId, model::Organisation>& all);

    /// Adds one more, for organisations that an import creates.
    void add(const model::Organisation& organisation);

    /// The organisation that the text names, or no id when none or several equally well. A name
    /// that covers more of the text wins ("Jyväskylän koulutuskuntayhtymä" over "Jyväskylä").
    [[nodiscard]] model::OrganisationId find(std::string_view text, NameScope scope) const;

    /// By official code, exactly ("179", "KSSHP"; letters in either case).
    [[nodiscard]] model::OrganisationId findCode(std::string_view code) const;
    [[nodiscard]] const model::Organisation* organisationOf(model::OrganisationId id) const;

  private:
    struct Name {
        model::OrganisationId id;
        std::vector<std::vector<std::string>> words; ///< stems of each word of one name
        std::size_t length = 0;
    };
    void addName(model::OrganisationId id, std::string_view name);
    [[nodiscard]] model::OrganisationId search(const std::vector<std::string>& words,
                                               NameScope scope) const;
    [[nodiscard]] std::size_t matchedLength(const Name& name, const std::vector<std::string>& words,
                                            NameScope scope) const;
    void countRareWords();

    std::map<model::OrganisationId, model::Organisation> m_organisations;
    std::vector<Name> m_names;
    std::unordered_map<std::string, std::vector<model::OrganisationId>> m_codes;
    /// Long words that only one organisation's names hold ("saarikka", "pelastuslaitos").
    std::unordered_map<std::string, model::OrganisationId> m_rareWords;
    mutable std::unordered_map<std::string, model::OrganisationId> m_cache;
};

} // namespace aallokko::importers
