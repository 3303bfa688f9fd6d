// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people decided about pairs and clusters, as a question that the matcher and the rules ask
// of two installations.
#pragma once

#include "core/model/inventory.h"

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace aallokko::match {

/// Reads all verdicts of an inventory. Of several on one pair and subject the newest (highest id)
/// holds. One installation is one product too, and different products are different installations.
class Verdicts {
  public:
    using Subject = model::VerdictSubject;
    using Pair = std::pair<model::InstallationId, model::InstallationId>;
    using Pairs = std::map<Pair, model::VerdictKind>;

    explicit Verdicts(const model::Inventory& inventory);

    /// The verdict on this pair, in either order; nullopt when nobody has judged it.
    [[nodiscard]] std::optional<model::VerdictKind>
    between(model::InstallationId a, model::InstallationId b,
            Subject subject = Subject::Installation) const;
    [[nodiscard]] bool isDifferent(model::InstallationId a, model::InstallationId b,
                                   Subject subject = Subject::Installation) const {
        return between(a, b, subject) == model::VerdictKind::Different;
    }
    /// All pairs that people judged about `subject`, what follows from other subjects included.
    [[nodiscard]] const Pairs& pairs(Subject subject = Subject::Installation) const {
        return m_pairs[static_cast<std::size_t>(subject)];
    }

  private:
    std::array<Pairs, 3> m_pairs;
};

} // namespace aallokko::match
