// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys of projects and rows. The check is FNV-1a with 64 bits, folded into four consonants, so that
// no word and no number comes of it.
#include "core/model/form_format.h"

#include "core/base/text.h"

#include <charconv>
#include <string_view>

namespace aallokko::model::form {

namespace {

constexpr std::string_view letters = "bcdfghjklmnpqrstvwxz";
constexpr int checkLength = 4;

std::string checkOf(const std::string& text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    hash ^= hash >> 32U; // the low bits alone mix too little of the text
    std::string check;
    for (int i = 0; i < checkLength; ++i) {
        check += letters[hash % letters.size()];
        hash /= letters.size();
    }
    return check;
}

std::string keyOf(const std::string& project, const std::string& organisation,
                  const std::string& number) {
    return organisation + "-" + number + "-" + checkOf(project + "|" + organisation + "|" + number);
}

} // namespace

std::string projectKey(const Inventory& inventory) {
    const std::string id = inventory.setting(projectIdSetting);
    return !id.empty() ? id
                       : base::foldedWords(inventory.setting("region")) + "|" +
                             base::foldedWords(inventory.setting("reform_model"));
}

std::string rowKey(const std::string& project, const std::string& organisation, InstallationId id) {
    return keyOf(project, organisation, std::to_string(id.value()));
}

std::string rowKey(const std::string& project, const std::string& organisation, InterfaceId id) {
    return keyOf(project, organisation, "L" + std::to_string(id.value()));
}

std::int64_t numberInKey(const std::string& key) {
    const std::size_t end = key.rfind('-');
    if (end == std::string::npos || end == 0) {
        return 0;
    }
    std::size_t begin = end;
    while (begin > 0 && key[begin - 1] >= '0' && key[begin - 1] <= '9') {
        --begin;
    }
    std::int64_t number = 0;
    std::from_chars(key.data() + begin, key.data() + end, number);
    return number;
}

} // namespace aallokko::model::form
