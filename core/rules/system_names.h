// SPDX-License-Identifier: GPL-3.0-or-later
//
// Systems by the names that people write: in notes, as target systems and in policies. Internal to
// this folder.
#pragma once

#include "core/model/system_view.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::rules {

/// Names are compared folded. Keeps pointers into the index.
class SystemNames {
  public:
    explicit SystemNames(const model::SystemIndex& index);

    /// The one system of this name in the organisation, else the only one in the region; nullptr
    /// for a name that fits none or several.
    [[nodiscard]] const model::SystemView* named(const std::string& folded,
                                                 model::OrganisationId organisation) const;
    /// As named(), also for "name (organisation)" with the code or a name of the organisation.
    [[nodiscard]] const model::SystemView* written(const std::string& text,
                                                   model::OrganisationId organisation) const;
    /// The system whose name is the longest beginning of a folded text.
    [[nodiscard]] const model::SystemView* atStart(const std::string& folded,
                                                   model::OrganisationId organisation) const;

  private:
    const model::Inventory& m_inventory;
    std::map<std::string, std::vector<const model::SystemView*>> m_systems;
};

} // namespace aallokko::rules
