// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text is a marker when it repeats far too often to be an answer and looks like none: a zero
// where texts or amounts stand, signs without letters, or a known word for a missing value.
#include "importers/mapping/null_markers.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldType;

constexpr std::size_t leastCells = 4;
constexpr std::size_t zeroPercent = 30; // zeros below this may be meant
constexpr std::size_t signPercent = 10;

bool isZero(const std::string& text) {
    return !text.empty() && text.find('0') != std::string::npos &&
           text.find_first_not_of("0.,") == std::string::npos && text.size() <= 4;
}

// "---", "###", "..": no letter and no digit of any script.
bool isSigns(const std::string& text) {
    return !text.empty() && base::foldedWords(text).empty();
}

bool isNullWord(const std::string& folded) {
    constexpr std::array<std::string_view, 24> words{
        "null", "nil",    "nan",      "#n/a",      "#n/v",    "(null)", "tyhja",       "(tyhja)",
        "tom",  "empty",  "(blank)",  "blank",     "missing", "xxx",    "xx",          "tba",
        "tbc",  "ukendt", "onbekend", "unbekannt", "k.a.",    "k. a.",  "keine angabe"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

// Fields in which a zero is an answer of its own: numbers keep it, codes and yes/no mean it.
bool isNumber(FieldKey key) {
    const FieldType type = model::typeOf(key);
    return type == FieldType::Integer || type == FieldType::Decimal;
}

bool mayHoldMarkers(FieldKey key) {
    const FieldType type = model::typeOf(key);
    return key != FieldKey::Name && key != FieldKey::SystemId && key != FieldKey::Organisation &&
           type != FieldType::YesNo;
}

struct Seen {
    std::string text;
    std::size_t cells = 0;
};

struct ColumnTexts {
    std::map<std::string, Seen> seen; ///< by folded text
    std::size_t filled = 0;
};

ColumnTexts textsOf(const RawSheet& sheet, const TableLayout& layout, std::size_t column) {
    ColumnTexts texts;
    for (std::size_t i = layout.lastHeader + 1; i < sheet.rows.size(); ++i) {
        const auto& cells = sheet.rows[i].cells;
        const std::string text = column < cells.size() && cells[column].kind != CellKind::Error
                                     ? base::trimmed(cells[column].text)
                                     : std::string();
        if (!text.empty()) {
            texts.filled += 1;
            Seen& one = texts.seen[base::folded(text)];
            one.text = one.cells == 0 ? text : one.text;
            one.cells += 1;
        }
    }
    return texts;
}

} // namespace

std::vector<NullMarker> findNullMarkers(const RawSheet& sheet, const TableLayout& layout,
                                        std::size_t column, const ColumnContext& context,
                                        const CellReader& reader) {
    std::vector<NullMarker> markers;
    if (!mayHoldMarkers(context.key) || sheet.made) {
        return markers;
    }
    const auto [seen, filled] = textsOf(sheet, layout, column);
    for (const auto& [folded, one] : seen) {
        if (one.cells < leastCells || context.nullMarkers.contains(folded) ||
            context.keptTexts.contains(folded)) {
            continue;
        }
        const std::size_t percent = one.cells * 100 / filled;
        const FieldType type = model::typeOf(context.key);
        const bool isText = type == FieldType::Text || type == FieldType::TextList;
        const bool isKnown = reader.absenceOf(one.text, context.key).has_value();
        NullMarker marker{one.text, one.cells, filled, true, !isKnown};
        if (isZero(one.text)) {
            marker.isApplied = isText;
            if (percent >= zeroPercent && (isText || isNumber(context.key))) {
                markers.push_back(std::move(marker));
            }
        } else if (!reader.codeBook(context.key).findExact(one.text) && percent >= signPercent &&
                   (isSigns(one.text) || isNullWord(folded))) {
            // What the catalogue reads already is only told; it keeps its own meaning.
            markers.push_back(std::move(marker));
        }
    }
    std::stable_sort(markers.begin(), markers.end(),
                     [](const auto& a, const auto& b) { return a.cells > b.cells; });
    return markers;
}

std::vector<ColumnMarker> listMarkers(const RawSheet& sheet, const TableLayout& layout,
                                      std::size_t column, const ColumnContext& context,
                                      const CellReader& reader) {
    constexpr std::size_t most = 12;
    std::vector<ColumnMarker> markers;
    if (!mayHoldMarkers(context.key) || sheet.made) {
        return markers;
    }
    const auto [seen, filled] = textsOf(sheet, layout, column);
    for (const auto& [folded, one] : seen) {
        const bool isKept = context.keptTexts.contains(folded);
        const bool isGiven = context.nullMarkers.contains(folded);
        const auto absence = reader.absenceOf(one.text, context.key);
        const bool isCode = reader.codeBook(context.key).findExact(one.text).has_value();
        const bool isAbsence =
            isGiven || (!isKept && absence && (!isCode || *absence == model::FieldState::Empty));
        const bool isFrequentZero =
            isZero(one.text) && one.cells >= leastCells && one.cells * 100 >= filled * zeroPercent;
        if (isKept || isAbsence || isFrequentZero ||
            (!isCode && (isSigns(one.text) || isNullWord(folded)))) {
            markers.push_back({one.text, static_cast<int>(one.cells), static_cast<int>(filled),
                               isAbsence, absence.has_value()});
        }
    }
    std::stable_sort(markers.begin(), markers.end(),
                     [](const auto& a, const auto& b) { return a.cells > b.cells; });
    markers.resize(std::min(markers.size(), most));
    return markers;
}

} // namespace aallokko::importers
