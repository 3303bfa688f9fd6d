// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vendors as keys: without legal form and place, and under the name they bear today when the
// register of renamings (data/catalogues/vendor_aliases.txt) knows an older one.
#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::match {

/// A vendor for comparison: `key` is one text, `words` the same cut at blanks. Empty = not known.
/// `isRenamed` when an alias led to the key.
struct VendorName {
    std::string key;
    std::vector<std::string> words;
    bool isRenamed = false;

    [[nodiscard]] bool isEmpty() const { return key.empty(); }
};

/// Renamings and mergers: lines "today's name: older, older @ 2015-12-01" with what happened in a
/// comment. A row keeps what its source said; only comparison follows the alias.
class VendorList {
  public:
    struct Alias {
        std::string today;
        std::string older;
        std::string since; ///< ISO date the new name holds from, or ""
    };

    /// Errors: match.bad_vendor_line, all at once.
    [[nodiscard]] static base::Result<VendorList> read(std::string_view text);

    /// Key of a vendor as a row states it; empty for "ei tietoa", "oma tuotanto" and the like.
    [[nodiscard]] VendorName find(std::string_view vendor) const;
    [[nodiscard]] const std::vector<Alias>& aliases() const { return m_aliases; }

  private:
    std::map<std::string, std::string> m_today;
    std::vector<Alias> m_aliases;
};

/// How alike two vendors are, 0..1: 1 for one key; 0.9 when the words of one begin the other
/// ("cgi", "cgi suomi"); else the similarity of the letters. 0 when either is empty.
[[nodiscard]] double vendorLikeness(const VendorName& a, const VendorName& b);

/// A folded vendor name without its legal form (Oy, Oyj, Ab, Ltd, Inc, GmbH ...) and country.
[[nodiscard]] std::string vendorKey(std::string_view vendor);

} // namespace aallokko::match
