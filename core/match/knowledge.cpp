// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the built-in texts once.
#include "core/match/knowledge.h"

#include <cassert>

namespace aallokko::match {

base::Result<Knowledge> readKnowledge(std::string_view model) {
    auto words = WordList::read(wordsText);
    if (!words) {
        return tl::unexpected(words.error());
    }
    auto vendors = VendorList::read(vendorsText);
    if (!vendors) {
        return tl::unexpected(vendors.error());
    }
    auto models = MatchModels::read(model);
    if (!models) {
        return tl::unexpected(models.error());
    }
    return Knowledge{std::move(*words), std::move(*vendors), std::move(*models)};
}

const Knowledge& builtInKnowledge() {
    static const Knowledge knowledge = [] {
        auto read = readKnowledge();
        assert(read);
        return read ? std::move(*read) : Knowledge();
    }();
    return knowledge;
}

} // namespace aallokko::match
