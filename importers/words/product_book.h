// SPDX-License-Identifier: GPL-3.0-or-later
//
// Products by folded name and supplier: an explicit product column finds or creates one. Words that
// say how software was made ("Custom", "COTS", "Excel") name no product.
#pragma once

#include "core/model/inventory.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

class ProductBook {
  public:
    explicit ProductBook(const model::Inventory& snapshot);

    /// The product of this name and supplier, new if need be; no id for "" and generic words.
    [[nodiscard]] model::ProductId idOf(const std::string& name, const std::string& vendor);
    /// Adds one that this import has made already.
    void add(const model::Product& product);
    [[nodiscard]] const std::vector<model::Product>& created() const { return m_created; }

  private:
    std::unordered_map<std::string, model::ProductId> m_ids;
    std::vector<model::Product> m_created;
    std::int64_t m_nextId = 1;
};

} // namespace aallokko::importers
