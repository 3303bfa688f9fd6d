// SPDX-License-Identifier: GPL-3.0-or-later
//
// All systems by name, so that the end of an interface can be found: in the reporter's own
// organisation first, then in the whole region, then among the national services. Small variants
// of writing are accepted, guessing among several is not.
#pragma once

#include "core/model/interface.h"
#include "importers/words/name_book.h"
#include "importers/words/organisation_match.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

struct NamedSystem {
    model::InstallationId id;
    model::OrganisationId organisation;
    std::string name;
    std::string shortName;
    std::string systemId;
};

class SystemNames {
  public:
    SystemNames(const NameBook& national, const OrganisationIndex& organisations)
        : m_national(&national), m_organisations(&organisations) {}

    void add(const NamedSystem& system);
    /// An end that an earlier import resolved stays resolved for the same words.
    void remember(model::OrganisationId organisation, const std::string& written,
                  const model::InterfaceEnd& end);

    /// The end named by `written`, never `self`. State Ambiguous or Unknown keeps it as written.
    /// Constant time but for texts with remarks.
    [[nodiscard]] model::InterfaceEnd resolve(const std::string& written,
                                              model::OrganisationId organisation,
                                              model::InstallationId self) const;
    /// True when the text is some system's or national service's name: decides where lists part.
    [[nodiscard]] bool isKnown(const std::string& text) const;

  private:
    using Ids = std::vector<model::InstallationId>;
    struct Forms {
        std::string words;
        std::string joined;
        std::string plain; ///< joined without a version at the end
    };
    [[nodiscard]] static Forms formsOf(const std::string& text);
    [[nodiscard]] bool settle(const Ids* ids, model::InstallationId self,
                              model::InterfaceEnd& end) const;
    [[nodiscard]] bool resolveIn(const std::string& scope, const Forms& forms, bool withVersion,
                                 model::InstallationId self, model::InterfaceEnd& end) const;
    [[nodiscard]] bool resolveText(const std::string& text, model::OrganisationId organisation,
                                   model::InstallationId self, model::InterfaceEnd& end) const;
    [[nodiscard]] const Ids* find(const std::string& key) const;

    const NameBook* m_national;
    const OrganisationIndex* m_organisations;
    /// Scope (organisation id or "" for the region), form and folded name -> systems.
    std::unordered_map<std::string, Ids> m_byName;
    std::unordered_map<std::string, model::InterfaceEnd> m_remembered;
};

} // namespace aallokko::importers
