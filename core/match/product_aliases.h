// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of one product that no likeness of letters joins ("M365", "Office 365"), as the catalogue
// of functions lists them. Changes records before they are compared, never what a row says.
#pragma once

#include "core/match/candidates.h"
#include "core/match/knowledge.h"
#include "core/match/record.h"

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace aallokko::match {

/// The alias sets of a catalogue, prepared for look-ups.
class ProductAliases {
  public:
    /// Linear in the aliases. Both arguments must outlive this.
    ProductAliases(const model::FunctionCatalogue& catalogue, const Knowledge& knowledge);

    /// The product that a record means, or nullptr: its other name, name or a part of the name in
    /// brackets is an alias but for versions, words of tasks and the vendor, and no stated vendor,
    /// category or function contradicts. Linear in the record's text.
    [[nodiscard]] const model::ProductAlias* find(const Record& record) const;

    /// Gives each record whose product is found that product as its other name and, where it states
    /// no vendor, the product's vendor.
    void apply(std::vector<Record>& records) const;

  private:
    struct Entry {
        const model::ProductAlias* alias = nullptr;
        std::vector<VendorName> vendors; ///< empty when the catalogue is not sure
        std::string vendorText;          ///< the first of them as written
    };

    [[nodiscard]] Entry entryOf(const model::ProductAlias& alias);
    [[nodiscard]] const Entry* findEntry(const Record& record) const;
    [[nodiscard]] const Entry* findName(const Record& record, const std::string& name) const;
    [[nodiscard]] bool isContradicted(const Record& record, const Entry& entry) const;

    const model::FunctionCatalogue* m_catalogue;
    const Knowledge* m_knowledge;
    FunctionWords m_functions;
    std::vector<Entry> m_entries;
    std::multimap<std::string, std::size_t> m_names; ///< key of an alias -> entry
    std::unordered_set<std::string> m_vendorWords;
};

} // namespace aallokko::match
