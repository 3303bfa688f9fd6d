// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rows say of functions, categories and products, as keys that can be compared.
#pragma once

#include "core/model/function_catalogue.h"
#include "core/model/system_view.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace aallokko::match {

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
