// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people decided about pairs and clusters, as a question that the matcher and the rules ask
// of two installations.
#pragma once

#include "core/model/inventory.h"

#include <map>
#include <optional>
#include <utility>

namespace aallokko::match {

/// Reads all verdicts of an inventory. Of several on one pair the newest (highest id) holds.
class Verdicts {
  public:
    explicit Verdicts(const model::Inventory& inventory);

    /// The verdict on this pair, in either order; nullopt when nobody has judged it.
    [[nodiscard]] std::optional<model::VerdictKind> between(model::InstallationId a,
                                                            model::InstallationId b) const;
    [[nodiscard]] bool isDifferent(model::InstallationId a, model::InstallationId b) const {
        return between(a, b) == model::VerdictKind::Different;
    }
    [[nodiscard]] const std::map<std::pair<model::InstallationId, model::InstallationId>,
                                 model::VerdictKind>&
    pairs() const {
        return m_pairs;
    }

  private:
    std::map<std::pair<model::InstallationId, model::InstallationId>, model::VerdictKind> m_pairs;
};

} // namespace aallokko::match
