// SPDX-License-Identifier: GPL-3.0-or-later
//
// The category of a system whose row does not state one: most inventories name functions, not
// categories, and the plan needs typical figures, ordering rules and targets by category. The
// inventory's cell stays empty. Internal to this folder.
#pragma once

#include "core/plan/inventory/build.h"

#include <map>
#include <string>

namespace aallokko::plan {

class CategoryGuess {
  public:
    explicit CategoryGuess(const Build& build);

    /// The best category and how sure it is: Medium when another installation of the product states
    /// it or exactly one target and function agree, else Low. nullptr = nothing points anywhere.
    struct Answer {
        const model::SystemCategory* category = nullptr;
        Confidence confidence = Confidence::Low;
        std::string basis;
    };
    [[nodiscard]] Answer of(const model::SystemView& view) const;

  private:
    [[nodiscard]] int score(const model::SystemView& view,
                            const model::SystemCategory& category) const;

    const Build& m_build;
    std::map<model::ProductId, std::string> m_byProduct;
    std::map<std::string, std::vector<std::string>> m_byTarget; ///< folded target name
    std::map<std::string, std::vector<std::string>> m_words;    ///< word beginnings by category
};

} // namespace aallokko::plan
