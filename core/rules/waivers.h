// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepted findings: who accepts what, why and until when. A waiver names records by their ids,
// which outlive re-imports, and never silences a rule for good without saying so in lists.
#pragma once

#include "core/rules/check.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::rules {

/// What a waiver covers: one finding, a rule in one organisation, or a rule in the whole region.
[[nodiscard]] std::string waiverSubject(const std::string& rule, const std::string& record);
[[nodiscard]] std::string waiverSubject(const std::string& rule,
                                        model::OrganisationId organisation);
[[nodiscard]] std::string waiverSubject(const std::string& rule);

/// True to the end of the waiver's last day.
[[nodiscard]] bool holdsOn(const model::Waiver& waiver, base::Date day);

/// The waivers of an inventory on one day. Keeps pointers into it.
class Waivers {
  public:
    Waivers(const model::Inventory& inventory, base::Date asOf);

    /// Marks the finding with the waiver that covers it. Of several one that holds wins, then the
    /// narrower one; of expired ones the last to expire is named.
    void apply(Finding& finding) const;

  private:
    std::map<std::string, std::vector<const model::Waiver*>> m_bySubject;
    base::Date m_asOf;
};

} // namespace aallokko::rules
