// SPDX-License-Identifier: GPL-3.0-or-later
//
// Aliases are followed until a name has no newer one, so a chain of mergers needs one line each.
#include "core/match/vendors.h"

#include "core/base/text.h"
#include "core/match/name_score.h"

#include <algorithm>
#include <array>

namespace aallokko::match {

namespace {

std::string joined(const std::vector<std::string>& words, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        out += (i == 0 ? "" : " ") + words[i];
    }
    return out;
}

// Forms of companies, and what groups add to a name in each country.
bool isFormOfCompany(const std::string& word) {
    static constexpr std::array<std::string_view, 34> forms{
        "oy",           "oyj",    "ab",      "abp",           "ky",   "ry",      "ltd",
        "inc",          "gmbh",   "ag",      "llc",           "as",   "asa",     "bv",
        "sa",           "plc",    "corp",    "corporation",   "co",   "company", "limited",
        "incorporated", "group",  "holding", "osk",           "tmi",  "aps",     "finland",
        "suomi",        "nordic", "nordics", "international", "intl", "software"};
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

bool isNoVendor(const std::string& folded) {
    static constexpr std::array<std::string_view, 16> markers{
        "oma",     "oma tuotanto", "oma kehitys",    "itse tehty", "sisainen",
        "inhouse", "in house",     "custom",         "various",    "useita",
        "eri",     "egen",         "omaa tuotantoa", "useat",      "n a",
        "internal"};
    return std::find(markers.begin(), markers.end(), folded) != markers.end();
}

} // namespace

std::string vendorKey(std::string_view vendor) {
    std::vector<std::string> words = base::splitTrimmed(base::foldedWords(vendor), ' ');
    while (words.size() > 1 && isFormOfCompany(words.back())) {
        words.pop_back();
    }
    if (words.size() > 1 && (words.front() == "oy" || words.front() == "ab")) {
        words.erase(words.begin());
    }
    return joined(words, words.size());
}

base::Result<VendorList> VendorList::read(std::string_view text) {
    VendorList list;
    base::Error errors{base::ErrorKind::Internal, "match.bad_vendor_list", {}, {}, {}};
    int number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line(text.substr(begin, end - begin));
        begin = end + 1;
        ++number;
        line = base::trimmed(line.substr(0, line.find('#')));
        const std::size_t colon = line.find(':');
        const std::size_t at = std::min(line.find('@'), line.size());
        if (line.empty()) {
            continue;
        }
        const auto older = colon == std::string::npos || colon > at
                               ? std::vector<std::string>()
                               : base::splitTrimmed(line.substr(colon + 1, at - colon - 1), ',');
        const std::string today = vendorKey(line.substr(0, std::min(colon, line.size())));
        if (older.empty() || today.empty()) {
            errors.also.push_back({base::ErrorKind::Internal,
                                   "match.bad_vendor_line",
                                   {std::to_string(number), line},
                                   {},
                                   {}});
            continue;
        }
        const std::string since = at < line.size() ? base::trimmed(line.substr(at + 1)) : "";
        for (const std::string& name : older) {
            list.m_today[vendorKey(name)] = today;
            list.m_aliases.push_back({today, vendorKey(name), since});
        }
    }
    if (!errors.also.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return list;
}

VendorName VendorList::find(std::string_view vendor) const {
    VendorName name;
    if (isNullName(vendor) || isNoVendor(base::foldedWords(vendor))) {
        return name;
    }
    name.key = vendorKey(vendor);
    // A chain of renamings is short; the limit only guards against a circle in the list.
    for (int step = 0; step < 8; ++step) {
        const auto it = m_today.find(name.key);
        if (it == m_today.end() || it->second == name.key) {
            break;
        }
        name.key = it->second;
        name.isRenamed = true;
    }
    name.words = base::splitTrimmed(name.key, ' ');
    return name;
}

double vendorLikeness(const VendorName& a, const VendorName& b) {
    if (a.isEmpty() || b.isEmpty()) {
        return 0.0;
    }
    if (a.key == b.key) {
        return 1.0;
    }
    const auto& shorter = a.words.size() <= b.words.size() ? a.words : b.words;
    const auto& longer = a.words.size() <= b.words.size() ? b.words : a.words;
    if (std::equal(shorter.begin(), shorter.end(), longer.begin())) {
        return 0.9;
    }
    std::string joinedA = a.key;
    std::string joinedB = b.key;
    std::erase(joinedA, ' ');
    std::erase(joinedB, ' ');
    return jaroWinkler(joinedA, joinedB);
}

} // namespace aallokko::match
