// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which pairs of systems are worth comparing, and their name scores. Blocking by organisation:
// the same installation reported twice is looked for inside one organisation only.
#pragma once

#include "core/model/function_catalogue.h"
#include "core/model/system_view.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace aallokko::match {

/// Two systems by position in the index, `first` < `second`, with the score of their names.
struct CandidatePair {
    int first = 0;
    int second = 0;
    double score = 0.0;

    bool operator==(const CandidatePair&) const = default;
};

/// Pairs of one responsible organisation whose names score at least `minScore` (0..1), in index
/// order. Systems without a known organisation form no pairs.
/// O(sum over organisations of systems^2).
[[nodiscard]] std::vector<CandidatePair> similarInOrganisation(const model::SystemIndex& index,
                                                               double minScore);

/// Functions and categories as rows write them: ids or names in any language, folded.
class FunctionWords {
  public:
    explicit FunctionWords(const model::FunctionCatalogue& catalogue);

    /// Ids of the functions a system states; texts that name no function are left out.
    [[nodiscard]] std::set<std::string> functionsOf(const model::SystemView& system) const;
    /// The category a system states, or nullptr.
    [[nodiscard]] const model::SystemCategory* categoryOf(const model::SystemView& system) const;
    /// What one text names (an id or a name in any language), or nullptr.
    [[nodiscard]] const std::string* findFunction(const std::string& text) const;
    [[nodiscard]] const model::SystemCategory* findCategory(const std::string& text) const;

  private:
    std::map<std::string, std::string> m_functions;
    std::map<std::string, const model::SystemCategory*> m_categories;
};

/// The words of a product's or system's name without version and without the words of the system's
/// own organisation (its Finnish name, its code), in alphabetical order: "Reitit (Kuura)" and
/// "Kuura Reitit 3.0 Kuntala" of Kuntala are one key.
[[nodiscard]] std::string productWords(const model::SystemView& system, const std::string& text);

/// True when both sets share a function; false when either is empty.
[[nodiscard]] bool haveCommonFunction(const std::set<std::string>& a,
                                      const std::set<std::string>& b);

} // namespace aallokko::match
