// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measures of a pair: each says one thing that a person would look at. The model
// (match_model) weighs them; reasons in words come from the same figures.
#pragma once

#include "core/match/align.h"
#include "core/match/record.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace aallokko::match {

/// One measure each; measureNames has the names that the weights file uses, in this order.
/// All are 0..1 unless stated. "One side" means: stated on one side only.
enum class Measure : std::uint8_t {
    WordsLess,     ///< share of the content weight met, on the side where less is met
    WordsMore,     ///< the same on the other side
    WordsMissing,  ///< 1 when on neither side a rare word lacks; falls with the rarest lacking
    WordsReplaced, ///< rare words lack on both sides: one says A where the other says B
    LeftExtra,     ///< weight of the left words not met, in rare words, at most 3
    RightExtra,    ///< the same for the right
    Letters,       ///< shared trigrams of the content words
    Joined,        ///< Jaro-Winkler of the content words without blanks
    SameStart,     ///< the first content words are the same
    SameName,      ///< all words that name the product are the same on both sides
    NumberSame,    ///< a version or number stands on both sides
    NumberDiffers, ///< both state numbers and none is common
    NumberOneSide, ///< numbers on one side only
    NumberExtra,   ///< besides common numbers one side has another
    YearSame,
    YearDiffers,
    YearOneSide,
    EditionSame,
    EditionDiffers,
    EditionOneSide,
    UpgradeDiffers,  ///< upgrade against full product
    AcademicDiffers, ///< for schools against for all
    PlatformDiffers,
    PlatformOneSide,
    LanguageDiffers,
    LanguageOneSide,
    UsersSame,
    UsersDiffer,
    UsersOneSide,
    LicenceDiffers, ///< words of licences on one side only
    CodeSame,       ///< a product number stands on both sides
    CodeFirst,      ///< one name begins with a product number, as lines of resellers do
    CodeNear,       ///< a product number follows the vendor in one name only
    EndsGenre,      ///< one name ends in the word software, as lines of directories do
    LeftLength,     ///< words of the left name in tens, at most 2.5
    RightLength,
    VendorSame,
    VendorDiffers,
    VendorUnknown,
    PriceUnknown,
    PriceFar,   ///< |log2 of the price ratio|, at most 3
    PriceThird, ///< right to left below 0.44; the next steps end at 0.59, 0.76, 0.87, 0.95,
    PriceHalf,  ///<   1.09 and 1.41; above that none of them is 1
    PriceLower,
    PriceBelow,
    PriceUnder,
    PriceEqual,
    PriceOver,
    FunctionSame,
    FunctionDiffers,
    DescriptionAlike,   ///< shared content words of the descriptions, by rarity
    DescriptionDiffers, ///< no common word, and no common function
    OtherName,          ///< by the other name (product, nickname) they are more alike
    OtherDiffers,       ///< other names on both sides that are not alike
    GenericName,        ///< a name that only says the task, on one side at least
    TaskDiffers,        ///< each name states a task that the other does not
    ShortForm,          ///< without or by the words in brackets they are more alike
    Count
};
constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::Count);

extern const std::array<std::string_view, measureCount> measureNames;

struct Measures {
    std::array<double, measureCount> values{};

    double& operator[](Measure m) { return values[static_cast<std::size_t>(m)]; }
    double operator[](Measure m) const { return values[static_cast<std::size_t>(m)]; }
};

/// Position of a measure by its name in the weights file.
[[nodiscard]] std::optional<std::size_t> findMeasure(std::string_view name);

/// All measures of a pair of one corpus. O(words of left * words of right).
[[nodiscard]] Measures measure(const PreparedRecord& left, const PreparedRecord& right,
                               const Corpus& corpus);

/// Share of the whole names' weight that is met on the side where less is met, 0..1: what stands in
/// brackets counts, products and nicknames do not.
[[nodiscard]] double wholeLikeness(const PreparedRecord& left, const PreparedRecord& right);

} // namespace aallokko::match
