// SPDX-License-Identifier: GPL-3.0-or-later
//
// Table of the limits and their parser.
#include "importers/raw/limit_names.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace aallokko::importers {

namespace {

struct LimitName {
    std::string_view name;
    std::int64_t ReadLimits::*place;
};

constexpr std::string_view TIME = "time"; // the only one that is no plain number

constexpr std::array NAMES{LimitName{"fileBytes", &ReadLimits::fileBytes},
                           LimitName{"entryBytes", &ReadLimits::entryBytes},
                           LimitName{"archiveBytes", &ReadLimits::archiveBytes},
                           LimitName{"partBytes", &ReadLimits::partBytes},
                           LimitName{"mergedBlocks", &ReadLimits::mergedBlocks},
                           LimitName{"archiveEntries", &ReadLimits::archiveEntries},
                           LimitName{"inflationRatio", &ReadLimits::inflationRatio},
                           LimitName{"sharedStringBytes", &ReadLimits::sharedStringBytes},
                           LimitName{"cells", &ReadLimits::cells},
                           LimitName{"rows", &ReadLimits::rows},
                           LimitName{"columns", &ReadLimits::columns},
                           LimitName{"cellBytes", &ReadLimits::cellBytes},
                           LimitName{"rowBytes", &ReadLimits::rowBytes},
                           LimitName{"textBytes", &ReadLimits::textBytes},
                           LimitName{"xmlDepth", &ReadLimits::xmlDepth},
                           LimitName{"yamlBytes", &ReadLimits::yamlBytes},
                           LimitName{"yamlDepth", &ReadLimits::yamlDepth},
                           LimitName{"yamlNodes", &ReadLimits::yamlNodes},
                           LimitName{"modelItems", &ReadLimits::modelItems},
                           LimitName{"modelTextBytes", &ReadLimits::modelTextBytes},
                           LimitName{"issues", &ReadLimits::issues}};

base::Error badLimit(std::string_view part) {
    std::string names;
    for (const auto& limit : NAMES)
        names += std::string(limit.name) + ", ";
    return base::Error{base::ErrorKind::Usage,
                       "read.bad_limit",
                       {std::string(part), names + std::string(TIME)},
                       std::nullopt,
                       {}};
}

/// A whole number from 1, nothing for anything else.
std::optional<std::int64_t> amountOf(std::string_view text) {
    constexpr std::string_view UNITS = "KMG";
    constexpr int BITS = 10;
    int shift = 0;
    if (const auto unit = text.empty() ? UNITS.npos : UNITS.find(text.back()); unit != UNITS.npos) {
        shift = BITS * (static_cast<int>(unit) + 1);
        text.remove_suffix(1);
    }
    std::int64_t amount = 0;
    const auto [rest, status] = std::from_chars(text.data(), text.data() + text.size(), amount);
    const bool isWhole = status == std::errc{} && rest == text.data() + text.size();
    if (!isWhole || amount < 1 || amount > (std::numeric_limits<std::int64_t>::max() >> shift))
        return std::nullopt;
    return amount << shift;
}

bool setLimit(ReadLimits& limits, std::string_view name, std::int64_t amount) {
    if (name == TIME) {
        constexpr std::int64_t LONGEST = 1'000'000'000; // keeps the deadline within the clock
        limits.time = std::chrono::seconds(std::min(amount, LONGEST));
        return true;
    }
    const auto* place = std::find_if(NAMES.begin(), NAMES.end(),
                                     [name](const auto& limit) { return limit.name == name; });
    if (place == NAMES.end())
        return false;
    limits.*(place->place) = amount;
    return true;
}

} // namespace

base::Result<void> setLimits(ReadLimits& limits, std::string_view text) {
    ReadLimits changed = limits;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        const auto equals = part.find('=');
        if (equals == part.npos)
            return tl::unexpected(badLimit(part));
        const auto amount = amountOf(part.substr(equals + 1));
        if (!amount || !setLimit(changed, part.substr(0, equals), *amount))
            return tl::unexpected(badLimit(part));
    }
    limits = changed;
    return {};
}

const base::Result<ReadLimits>& environmentLimits() {
    static const base::Result<ReadLimits> LIMITS = []() -> base::Result<ReadLimits> {
        ReadLimits limits;
        const auto given = qgetenv("AALLOKKO_READ_LIMITS").toStdString();
        if (auto set = setLimits(limits, given); !set)
            return tl::unexpected(std::move(set.error()));
        return limits;
    }();
    return LIMITS;
}

} // namespace aallokko::importers
