// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words first (through the alignment), then what a name states besides: numbers, editions,
// platforms, counts; then the other columns.
#include "core/match/measures.h"

#include "core/match/name_score.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace aallokko::match {

const std::array<std::string_view, measureCount> measureNames{
    "words_less",       "words_more",        "words_missing",     "words_replaced",
    "left_extra",       "right_extra",       "letters",           "joined",
    "same_start",       "same_name",         "number_same",       "number_differs",
    "number_one_side",  "number_extra",      "year_same",         "year_differs",
    "year_one_side",    "edition_same",      "edition_differs",   "edition_one_side",
    "upgrade_differs",  "academic_differs",  "platform_differs",  "platform_one_side",
    "language_differs", "language_one_side", "users_same",        "users_differ",
    "users_one_side",   "licence_differs",   "code_same",         "code_first",
    "code_near",        "ends_genre",        "left_length",       "right_length",
    "vendor_same",      "vendor_differs",    "vendor_unknown",    "price_unknown",
    "price_far",        "price_third",       "price_half",        "price_lower",
    "price_below",      "price_under",       "price_equal",       "price_over",
    "function_same",    "function_differs",  "description_alike", "description_differs",
    "other_name",       "other_differs",     "generic_name",      "task_differs",
    "short_form"};

namespace {

using Words = std::vector<RecordWord>;

struct Coverage {
    double met = 0;
    double all = 0;
    double rarest = 0; ///< greatest weight not met

    [[nodiscard]] double share() const { return all > 0 ? met / all : 0; }
    [[nodiscard]] double extra() const { return all - met; }
};

Coverage coverageOf(const Words& words, const std::vector<float>& met) {
    Coverage c;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double weight = words[i].weight;
        c.all += weight;
        c.met += weight * met[i];
        c.rarest = std::max(c.rarest, weight * (1.0 - met[i]));
    }
    return c;
}

/// The names by which two records are most alike.
struct BestNames {
    const PreparedName* left = nullptr;
    const PreparedName* right = nullptr;
    Coverage leftMet;
    Coverage rightMet;
    double likeness = -1;
};

// Whole names win ties: parts and products only count where they add something.
BestNames bestNamesOf(const PreparedRecord& a, const PreparedRecord& b) {
    BestNames best;
    for (const PreparedName& left : a.names) {
        for (const PreparedName& right : b.names) {
            const Alignment alignment = align(left.words, right.words);
            const Coverage leftMet = coverageOf(left.words, alignment.left);
            const Coverage rightMet = coverageOf(right.words, alignment.right);
            const double likeness = std::min(leftMet.share(), rightMet.share());
            if (likeness > best.likeness + 0.05) {
                best = {&left, &right, leftMet, rightMet, likeness};
            }
        }
    }
    return best;
}

void measureWords(const BestNames& best, double rare, Measures& m) {
    const Coverage& left = best.leftMet;
    const Coverage& right = best.rightMet;
    m[Measure::WordsLess] = std::min(left.share(), right.share());
    m[Measure::WordsMore] = std::max(left.share(), right.share());
    m[Measure::WordsMissing] = 1.0 - std::max(left.rarest, right.rarest) / rare;
    m[Measure::WordsReplaced] = std::min(left.rarest, right.rarest) / rare;
    m[Measure::LeftExtra] = std::min(3.0, left.extra() / rare);
    m[Measure::RightExtra] = std::min(3.0, right.extra() / rare);
    m[Measure::SameName] = std::max(left.rarest, right.rarest) < 0.16 * rare ? 1.0 : 0.0;
}

// First content word on each side, vendor words passed over.
const RecordWord* firstWord(const Words& words) {
    const auto it = std::find_if(words.begin(), words.end(), [](const RecordWord& word) {
        return word.kind == WordKind::Content && !word.isVendor;
    });
    return it == words.end() ? nullptr : &*it;
}

void measureLetters(const PreparedName& a, const PreparedName& b, Measures& m) {
    std::size_t shared = 0;
    for (auto i = a.letters.begin(), j = b.letters.begin();
         i != a.letters.end() && j != b.letters.end();) {
        if (*i == *j) {
            ++shared;
            ++i;
            ++j;
        } else {
            ++(*i < *j ? i : j);
        }
    }
    const std::size_t all = a.letters.size() + b.letters.size();
    m[Measure::Letters] =
        all == 0 ? 0.0 : 2.0 * static_cast<double>(shared) / static_cast<double>(all);
    m[Measure::Joined] = jaroWinkler(a.joined, b.joined);
    const RecordWord* first = firstWord(a.words);
    const RecordWord* second = firstWord(b.words);
    m[Measure::SameStart] = first != nullptr && second != nullptr && first->id == second->id;
}

/// What both, one and neither side say by words of one kind.
struct Kinds {
    std::size_t left = 0;
    std::size_t right = 0;
    std::size_t common = 0;

    [[nodiscard]] bool isSame() const { return common > 0; }
    [[nodiscard]] bool isDifferent() const { return left > 0 && right > 0 && common == 0; }
    [[nodiscard]] bool isOneSide() const { return (left > 0) != (right > 0); }
    [[nodiscard]] bool hasExtra() const { return common > 0 && (left > common || right > common); }
    [[nodiscard]] bool hasReplaced() const { return left > common && right > common; }
};

std::set<std::string> textsOf(const Words& words, WordKind kind) {
    std::set<std::string> texts;
    for (const RecordWord& word : words) {
        if (word.kind == kind) {
            texts.insert(word.text);
        }
    }
    return texts;
}

Kinds kindsOf(const PreparedName& a, const PreparedName& b, WordKind kind) {
    const std::set<std::string> left = textsOf(a.words, kind);
    const std::set<std::string> right = textsOf(b.words, kind);
    Kinds kinds{left.size(), right.size(), 0};
    for (const std::string& text : left) {
        kinds.common += right.contains(text) ? 1 : 0;
    }
    return kinds;
}

std::string digitsOf(const std::string& text) {
    return text.substr(std::min(text.find_first_of("0123456789"), text.size()));
}

// "cs3" and "3" are one number, "cs3" and "mx3" are two.
Kinds numbersOf(const PreparedName& a, const PreparedName& b) {
    const std::set<std::string> left = textsOf(a.words, WordKind::Number);
    const std::set<std::string> right = textsOf(b.words, WordKind::Number);
    Kinds kinds{left.size(), right.size(), 0};
    for (const std::string& text : left) {
        kinds.common += std::any_of(right.begin(), right.end(), [&](const std::string& other) {
            return other == text || (digitsOf(other) == digitsOf(text) &&
                                     (digitsOf(other) == other || digitsOf(text) == text));
        });
    }
    kinds.common = std::min(kinds.common, kinds.right);
    return kinds;
}

std::size_t positionOfCode(const Words& words) {
    const auto it = std::find_if(words.begin(), words.end(),
                                 [](const RecordWord& w) { return w.kind == WordKind::Code; });
    return static_cast<std::size_t>(it - words.begin());
}

bool endsInGenre(const Words& words) {
    static constexpr std::array<std::string_view, 3> genres{"software", "ohjelmisto",
                                                            "programvara"};
    return words.size() > 1 &&
           std::find(genres.begin(), genres.end(), words.back().text) != genres.end();
}

void measureStated(const PreparedName& a, const PreparedName& b, Measures& m) {
    const Kinds numbers = numbersOf(a, b);
    m[Measure::NumberSame] = numbers.isSame();
    m[Measure::NumberDiffers] = numbers.isDifferent() || numbers.hasReplaced();
    m[Measure::NumberOneSide] = numbers.isOneSide();
    m[Measure::NumberExtra] = numbers.hasExtra();
    const Kinds years = kindsOf(a, b, WordKind::Year);
    m[Measure::YearSame] = years.isSame();
    m[Measure::YearDiffers] = years.isDifferent();
    m[Measure::YearOneSide] = years.isOneSide();
    const Kinds editions = kindsOf(a, b, WordKind::Edition);
    m[Measure::EditionSame] = editions.isSame() && !editions.hasExtra();
    m[Measure::EditionDiffers] = editions.isDifferent() || editions.hasReplaced();
    m[Measure::EditionOneSide] =
        !editions.hasReplaced() && (editions.isOneSide() || editions.hasExtra());
    m[Measure::UpgradeDiffers] = kindsOf(a, b, WordKind::Upgrade).isOneSide();
    m[Measure::AcademicDiffers] = kindsOf(a, b, WordKind::Academic).isOneSide();
    const Kinds platforms = kindsOf(a, b, WordKind::Platform);
    m[Measure::PlatformDiffers] = platforms.isDifferent();
    m[Measure::PlatformOneSide] = platforms.isOneSide();
    const Kinds languages = kindsOf(a, b, WordKind::Language);
    m[Measure::LanguageDiffers] = languages.isDifferent();
    m[Measure::LanguageOneSide] = languages.isOneSide();
    m[Measure::LicenceDiffers] = kindsOf(a, b, WordKind::Licence).isOneSide();
    m[Measure::CodeSame] = kindsOf(a, b, WordKind::Code).isSame();
    const std::size_t codeA = positionOfCode(a.words);
    const std::size_t codeB = positionOfCode(b.words);
    m[Measure::CodeFirst] = (codeA == 0) != (codeB == 0);
    m[Measure::CodeNear] = (codeA > 0 && codeA < 4) != (codeB > 0 && codeB < 4);
    m[Measure::EndsGenre] = endsInGenre(a.words) != endsInGenre(b.words);
    const auto length = [](const Words& words) {
        return 0.1 * static_cast<double>(std::min<std::size_t>(words.size(), 25));
    };
    m[Measure::LeftLength] = length(a.words);
    m[Measure::RightLength] = length(b.words);
}

void measureUsers(const PreparedRecord& a, const PreparedRecord& b, Measures& m) {
    m[Measure::UsersSame] = a.users > 1 && a.users == b.users;
    m[Measure::UsersDiffer] = a.users > 0 && b.users > 0 && a.users != b.users;
    m[Measure::UsersOneSide] = (a.users > 1) != (b.users > 1) && (a.users == 0 || b.users == 0);
}

// The vendor's first word stands in the other's name.
bool isNamedIn(const VendorName& vendor, const PreparedRecord& other) {
    return !vendor.isEmpty() && std::any_of(other.name().words.begin(), other.name().words.end(),
                                            [&](const RecordWord& word) {
                                                return word.text == vendor.words.front() &&
                                                       word.text.size() >= 3;
                                            });
}

void measureVendor(const PreparedRecord& a, const PreparedRecord& b, Measures& m) {
    const double likeness = vendorLikeness(a.vendor, b.vendor);
    // A name may hold the vendor that its row does not state; where both state one, that counts.
    const bool isNamed = (a.vendor.isEmpty() || b.vendor.isEmpty()) &&
                         (isNamedIn(a.vendor, b) || isNamedIn(b.vendor, a));
    const bool isSame = likeness >= 0.88 || isNamed;
    m[Measure::VendorSame] = isSame;
    m[Measure::VendorDiffers] = !isSame && !a.vendor.isEmpty() && !b.vendor.isEmpty();
    m[Measure::VendorUnknown] = !isSame && (a.vendor.isEmpty() || b.vendor.isEmpty());
}

void measurePrice(const PreparedRecord& a, const PreparedRecord& b, Measures& m) {
    if (!a.price || !b.price || *a.price <= 0 || *b.price <= 0) {
        m[Measure::PriceUnknown] = 1;
        return;
    }
    const double ratio = *b.price / *a.price;
    const double far = std::abs(std::log2(ratio));
    m[Measure::PriceFar] = std::min(3.0, far);
    static constexpr std::array<double, 7> ends{0.44, 0.59, 0.76, 0.87, 0.95, 1.09, 1.41};
    const auto* end = std::upper_bound(ends.begin(), ends.end(), ratio);
    if (end != ends.end()) {
        m.values[static_cast<std::size_t>(Measure::PriceThird) +
                 static_cast<std::size_t>(end - ends.begin())] = 1;
    }
}

bool haveCommon(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    return std::any_of(a.begin(), a.end(), [&](std::uint32_t id) {
        return std::binary_search(b.begin(), b.end(), id);
    });
}

void measureUse(const PreparedRecord& a, const PreparedRecord& b, const Corpus& corpus,
                Measures& m) {
    if (!a.functions.empty() && !b.functions.empty()) {
        m[Measure::FunctionSame] = haveCommon(a.functions, b.functions);
        m[Measure::FunctionDiffers] = 1.0 - m[Measure::FunctionSame];
    }
    double shared = 0;
    double left = 0;
    double right = 0;
    for (const std::uint32_t id : a.description) {
        const double weight = corpus.idf(id);
        left += weight;
        shared += std::binary_search(b.description.begin(), b.description.end(), id) ? weight : 0;
    }
    for (const std::uint32_t id : b.description) {
        right += corpus.idf(id);
    }
    m[Measure::DescriptionAlike] = left > 0 && right > 0 ? shared / std::sqrt(left * right) : 0;
    // Stems of Finnish compounds differ between writers, so a text of one word proves nothing;
    // nor does another language where the function is the same.
    m[Measure::DescriptionDiffers] = a.description.size() > 1 && b.description.size() > 1 &&
                                     m[Measure::DescriptionAlike] < 0.05 &&
                                     m[Measure::FunctionSame] == 0;
}

double likenessOf(const PreparedName* a, const PreparedName* b) {
    const Alignment alignment = align(a->words, b->words);
    return std::min(coverageOf(a->words, alignment.left).share(),
                    coverageOf(b->words, alignment.right).share());
}

// Tasks that each name states and the other does not ("Sarka Laskutus", "Sarka Kirjanpito").
bool haveOtherTasks(const PreparedName& a, const PreparedName& b) {
    const Alignment alignment = align(a.words, b.words);
    const auto hasOwn = [](const Words& words, const std::vector<float>& met) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].isGeneric && met[i] == 0) {
                return true;
            }
        }
        return false;
    };
    return hasOwn(a.words, alignment.left) && hasOwn(b.words, alignment.right);
}

void measureNaming(const PreparedRecord& a, const PreparedRecord& b, const BestNames& best,
                   Measures& m) {
    const auto isOneOf = [&](NameKind kind, NameKind orKind) {
        const auto is = [&](const PreparedName* name) {
            return name->kind == kind || name->kind == orKind;
        };
        return is(best.left) || is(best.right);
    };
    m[Measure::OtherName] = isOneOf(NameKind::Other, NameKind::Other);
    m[Measure::ShortForm] = isOneOf(NameKind::Outside, NameKind::Inside);
    m[Measure::GenericName] = best.left->isGeneric || best.right->isGeneric;
    m[Measure::TaskDiffers] = haveOtherTasks(*best.left, *best.right);
    if (a.other() != nullptr && b.other() != nullptr) {
        m[Measure::OtherDiffers] = std::max(0.0, 1.0 - 2.0 * likenessOf(a.other(), b.other()));
    }
}

} // namespace

std::optional<std::size_t> findMeasure(std::string_view name) {
    const auto* it = std::find(measureNames.begin(), measureNames.end(), name);
    return it == measureNames.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(it - measureNames.begin()));
}

Measures measure(const PreparedRecord& left, const PreparedRecord& right, const Corpus& corpus) {
    Measures m;
    const BestNames best = bestNamesOf(left, right);
    measureWords(best, corpus.rareWeight(), m);
    measureLetters(*best.left, *best.right, m);
    measureStated(*best.left, *best.right, m);
    measureUsers(left, right, m);
    measureVendor(left, right, m);
    measurePrice(left, right, m);
    measureUse(left, right, corpus, m);
    measureNaming(left, right, best, m);
    return m;
}

double wholeLikeness(const PreparedRecord& left, const PreparedRecord& right) {
    return likenessOf(&left.name(), &right.name());
}

} // namespace aallokko::match
